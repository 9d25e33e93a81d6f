import * as z from 'zod/mini';
import { Assessment } from '@/lib/core/assessment.ts';
import { Decision } from '@/lib/core/decision.ts';
import { Simulation } from '@/lib/core/simulation.ts';
import { SeenRequest } from '@/lib/messaging/protocol.ts';
import type { Session } from '../session.ts';

/** What has to be known of every request at once: small, so that a thousand of them cost little to read. */
export const Entry = z.extend(
  z.pick(SeenRequest, {
    id: true,
    at: true,
    tab: true,
    frame: true,
    method: true,
    state: true,
    why: true,
    missed: true,
    unkept: true,
  }),
  {
    /** Rank of the worst finding. */
    rank: z.int(),
    /** When it ended, epoch milliseconds. */
    ended: z.optional(z.number()),
    /** It has ended and is not among the kept decisions yet. */
    due: z.optional(z.boolean()),
    /** Its bridge knows that it is held, and asks what became of it. */
    asked: z.optional(z.boolean()),
    /** Tabs of the panels that showed it: closing any of them is an answer to it. */
    shownIn: z.optional(z.array(z.int())),
  },
);
export type Entry = z.infer<typeof Entry>;

/** The rest of a request: what the panel shows and what is kept as evidence. One key of its own for each. */
export const Part = z.object({
  origin: z.string(),
  domain: z.string(),
  raw: z.string(),
  assessment: z.optional(Assessment),
  simulation: z.optional(Simulation),
  page: z.nonoptional(Decision.shape.page),
});
export type Part = z.infer<typeof Part>;

const KEY = 'requests';
const partKey = (id: string) => `request:${id}`;

/** Ended requests that are still known, for a bridge that asks again. */
const MOST_ENDED = 60;
/** Ended requests that wait to be kept; more than this many are given up, the oldest first. */
const MOST_DUE = 60;

/**
 * What this worker wrote or read of the rest. Only the worker writes it, so its own copy is the newest; the panel asks for
 * thirty of them after every change.
 */
const COPIES = new WeakMap<Session, Map<string, Part>>();

function copiesOf(session: Session): Map<string, Part> {
  const copies = COPIES.get(session) ?? new Map<string, Part>();
  COPIES.set(session, copies);
  return copies;
}

/**
 * Requests of this browser session in storage.session: a short list of all, and one key for the rest of each. The rest
 * is written first and removed last, so that what the list names is always there.
 */
export function createSeenRequests(session: Session) {
  const copies = copiesOf(session);
  const list = async (): Promise<Entry[]> => (await session.read(KEY, z.array(Entry))) ?? [];

  /** Changes entries in one write. Out: those that changed, as they are now. */
  async function change(of: (entry: Entry) => Entry): Promise<Entry[]> {
    let changed: Entry[] = [];
    let dropped: Entry[] = [];
    await session.update(KEY, z.array(Entry), (known = []) => {
      const next = known.map(of);
      changed = next.filter((entry, at) => entry !== known[at]);
      const kept = trim(next);
      dropped = next.filter((entry) => !kept.includes(entry));
      return kept;
    });
    await forget(dropped.map(({ id }) => id));
    return changed;
  }

  /** Takes the rest of requests away: nobody needs it any more. */
  async function forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      copies.delete(id);
      await session.remove(partKey(id));
    }
  }

  return {
    list,
    change,
    forget,

    async part(id: string): Promise<Part | undefined> {
      const part = copies.get(id) ?? (await session.read(partKey(id), Part));
      if (part) copies.set(id, part);
      return part;
    },

    /** Adds a request. Throws when the browser has no room for it. */
    async add(entry: Entry, part: Part | undefined): Promise<void> {
      if (part) {
        await session.update(partKey(entry.id), Part, () => part);
        copies.set(entry.id, part);
      }
      await session.update(KEY, z.array(Entry), (known = []) => trim([...known, entry]));
    },

    /** Changes the rest of a request, as long as it is there. */
    async amend(id: string, with_: Partial<Part>): Promise<void> {
      const next = await session.update(partKey(id), Part, (known) => (known ? { ...known, ...with_ } : undefined));
      if (next) copies.set(id, next);
    },
  };
}
export type SeenRequests = ReturnType<typeof createSeenRequests>;

/** Held ones all; of those that ended, the newest and those that are still to be kept. */
function trim(list: readonly Entry[]): Entry[] {
  const due = list.filter(isDue);
  const givenUp = new Set(due.slice(0, Math.max(0, due.length - MOST_DUE)));
  const ended = list.filter((entry) => entry.state !== 'held' && !isDue(entry));
  const forgotten = new Set(ended.slice(0, Math.max(0, ended.length - MOST_ENDED)));
  return list.filter((entry) => !givenUp.has(entry) && !forgotten.has(entry));
}

function isDue({ state, due }: Entry): boolean {
  return state !== 'held' && due === true;
}

/** A request as the popup and the panel know it; without the raw text, which only the panel needs. */
export function seenOf(entry: Entry, part: Part | undefined): SeenRequest {
  const { rank: _rank, ended: _ended, due: _due, asked: _asked, shownIn: _shownIn, ...seen } = entry;
  return {
    ...seen,
    ...(part?.assessment ? { assessment: part.assessment } : {}),
    ...(part?.simulation ? { simulation: part.simulation } : {}),
    ...(part && part.page.ruleset !== '' ? { page: pickPage(part.page) } : {}),
  };
}

function pickPage({ host, title, sentence }: Part['page']) {
  return { host, title, sentence };
}
