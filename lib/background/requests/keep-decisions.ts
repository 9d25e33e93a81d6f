import * as z from 'zod/mini';
import type { Decision } from '@/lib/core/decision.ts';
import type { Stored } from '@/lib/store/stored.ts';
import type { Session } from '../session.ts';
import { decisionOf } from './decision-of.ts';
import { createSeenRequests, type Entry, type Part } from './seen-requests.ts';

export interface KeeperEdges {
  session: Session;
  /** Adds decisions to the store, each once by its id. */
  add(decisions: readonly Decision[]): Promise<Stored<unknown>>;
  /** Keeps one that waits for an answer. */
  wait(decision: Decision): Promise<Stored<unknown>>;
  waiting(): Promise<Stored<Decision[]>>;
  /** Epoch milliseconds. */
  now(): number;
}

/** Why the last decisions could not be kept; read by the page that lists them. */
export const TROUBLE = 'decisions-trouble';
export const Trouble = z.object({ why: z.string(), at: z.number(), count: z.int() });
export type Trouble = z.infer<typeof Trouble>;

/** Stands while the waiting decisions of an earlier browser session were dealt with in this one. */
const SWEPT = 'decisions-swept';

export type DecisionKeeper = ReturnType<typeof createDecisionKeeper>;

/**
 * Moves requests that ended from storage.session into the store. The mark `due` is taken off only after the store has
 * them, and the store adds each id once: a worker that dies in between leaves nothing out and nothing twice.
 * What the store does not take stays due and is tried again; the guard goes on without it.
 */
export function createDecisionKeeper(edges: KeeperEdges) {
  const { session, now } = edges;
  const requests = createSeenRequests(session);
  let flushing: Promise<void> | undefined;
  let again = false;

  async function flushOnce(): Promise<void> {
    const due = (await requests.list()).filter(({ state, due }) => state !== 'held' && due === true);
    if (due.length === 0) return;
    const whole = await Promise.all(due.map(async (entry) => ({ entry, part: await requests.part(entry.id) })));
    const found = whole.filter((one): one is { entry: Entry; part: Part } => one.part !== undefined);
    const decisions = found.map(({ entry, part }) => decisionOf(entry, part));
    const kept = await edges.add(decisions);
    if (!kept.ok) {
      await session.update(TROUBLE, Trouble, () => ({ why: kept.why, at: now(), count: due.length }));
      return;
    }
    const ids = new Set(due.map(({ id }) => id));
    await requests.change((entry) => (ids.has(entry.id) && entry.due ? { ...entry, due: false } : entry));
    await requests.forget([...ids]);
    await session.remove(TROUBLE);
  }

  return {
    /** Keeps what is due. One at a time: what comes meanwhile goes with the next. */
    flush(): Promise<void> {
      again = true;
      flushing ??= (async () => {
        while (again) {
          again = false;
          await flushOnce().catch((error) => console.error('receipts: decisions were not kept', error));
        }
        flushing = undefined;
      })();
      return flushing;
    },

    /** Notes a request that waits, in case the browser is closed before it is answered. */
    async wait(decision: Decision): Promise<void> {
      const kept = await edges.wait(decision);
      if (!kept.ok) await session.update(TROUBLE, Trouble, () => ({ why: kept.why, at: now(), count: 1 }));
    },

    /**
     * Once in a browser session: requests that waited when the last one ended had no answer, and are kept as such.
     * `known` gives the ids of this session, read after the store, so that nothing that waits now is taken for one.
     */
    async sweep(known: () => Promise<readonly string[]>): Promise<void> {
      if (await session.read(SWEPT, z.literal(true))) return;
      const waiting = await edges.waiting();
      if (!waiting.ok) return;
      const here = new Set(await known());
      const left = waiting.value.filter(({ id }) => !here.has(id)).map((one) => ({ ...one, decidedAt: now() }));
      const kept = left.length === 0 ? undefined : await edges.add(left);
      if (kept === undefined || kept.ok) await session.update(SWEPT, z.literal(true), () => true);
    },
  };
}
