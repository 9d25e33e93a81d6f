import { type Fact, factOf, NOT_LOOKED_UP } from '@/lib/core/fact.ts';
import type { LookUpId } from '@/lib/core/look-up.ts';
import { type LookUpChoice, modeOf } from '@/lib/core/look-ups.ts';
import type { Probe, ServiceGet } from '@/lib/evidence/probes/probe.ts';
import type { FactCache } from '@/lib/store/looked-up.ts';
import { en } from '@/lib/words/en.ts';
import { createUnderWay } from './under-way.ts';

/** What is said of a look-up that was given up, and of one that the person turned off. */
export const CANCELLED: { state: 'unknown'; why: string } = { state: 'unknown', why: en('the look-up was stopped') };
export const TURNED_OFF: { state: 'unknown'; why: string } = {
  state: 'unknown',
  why: en('this look-up is turned off'),
};
const BROKEN: { state: 'unknown'; why: string } = { state: 'unknown', why: en('the look-up broke off') };

export interface LookUps {
  /**
   * From what is kept while that counts, else asked, when the person's mode allows: `person` needs ask or on, `itself`
   * needs on. Where the person asks, an answer that was not known is asked for again. Never throws.
   */
  ask<Value>(probe: Probe<Value>, subject: string, by: 'person' | 'itself', signal?: AbortSignal): Promise<Fact<Value>>;
  /** What is kept and still counts; asks nobody. */
  kept<Value>(probe: Probe<Value>, subject: string): Promise<Fact<Value> | undefined>;
  /** The person changed what may be looked up: what is under way and is off now is stopped. */
  follow(choice: LookUpChoice): void;
  /** Stops all that is under way. */
  stop(): void;
}

export interface LookUpEdges {
  settings(): Promise<LookUpChoice>;
  cache: FactCache;
  /** The way to services for one look-up, which ends with the signal. */
  get(signal: AbortSignal): ServiceGet;
  /** A service was asked; how it ended, and what it was asked about. */
  ran(id: LookUpId, end: { at: number; ok: boolean; why: string }, subject: string): Promise<unknown>;
  now(): number;
}

/** Runs probes: each subject once at a time, shared by all who ask, kept while it counts. */
export function createLookUps(edges: LookUpEdges): LookUps {
  const { settings, cache, now } = edges;
  const underWay = createUnderWay();

  /** What is kept under a moment that is still to come was kept before the clock was moved back. */
  async function kept<Value>(probe: Probe<Value>, subject: string): Promise<Fact<Value> | undefined> {
    const record = await quietly(cache.read(keyOf(probe, subject)));
    if (!record || record.at > now() || record.until <= now()) return undefined;
    const read = factOf(probe.value).safeParse(record.fact);
    return read.success ? (read.data as Fact<Value>) : undefined;
  }

  async function lookUp<Value>(
    probe: Probe<Value>,
    subject: string,
    again: boolean,
    signal: AbortSignal,
  ): Promise<Fact<Value>> {
    const known = await kept(probe, subject);
    if (known && (known.state === 'known' || !again)) return known;
    const watched = watchGet(edges.get(signal));
    const fact = await askProbe(probe, subject, { get: watched.get, now });
    if (signal.aborted) return CANCELLED;
    const at = now();
    // What was not asked is no answer of anybody: it is asked as soon as it may be.
    if (fact.state === 'known' || !watched.refused()) {
      await quietly(cache.write(keyOf(probe, subject), { fact, at, until: at + probe.keeps[fact.state] }));
    }
    if (watched.asked()) {
      const why = fact.state === 'known' ? '' : fact.why;
      await quietly(edges.ran(probe.id, { at, ok: fact.state === 'known', why }, subject));
    }
    return fact;
  }

  async function ask<Value>(
    probe: Probe<Value>,
    subject: string,
    by: 'person' | 'itself',
    signal?: AbortSignal,
  ): Promise<Fact<Value>> {
    try {
      const mode = modeOf(await settings(), probe.id);
      if (mode !== 'on' && !(mode === 'ask' && by === 'person')) {
        return (await kept(probe, subject)) ?? (mode === 'off' ? TURNED_OFF : NOT_LOOKED_UP);
      }
      const begin = (stop: AbortSignal): Promise<Fact<Value>> =>
        lookUp(probe, subject, by === 'person', stop).catch(() => BROKEN);
      return await underWay.join<Fact<Value>>(keyOf(probe, subject), begin, { signal, given: CANCELLED });
    } catch {
      return BROKEN;
    }
  }

  return {
    ask,
    kept: (probe, subject) => kept(probe, subject).catch(() => undefined),
    follow: (choice) => underWay.stop((key) => modeOf(choice, idOf(key)) === 'off', TURNED_OFF),
    stop: () => underWay.stop(() => true, CANCELLED),
  };
}

/** What only saves the way next time must not take an answer from the person. */
function quietly<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return work.catch(() => undefined);
}

/** The id ends at the first space; ids have none. */
function keyOf({ id, version }: Probe<unknown>, subject: string): string {
  return `${id} ${version} ${subject}`;
}

function idOf(key: string): LookUpId {
  return key.slice(0, key.indexOf(' ')) as LookUpId;
}

/** A probe whose answer does not fit its own schema could not be read again, so it counts as none. */
async function askProbe<Value>(
  probe: Probe<Value>,
  subject: string,
  edges: Parameters<Probe<Value>['ask']>[1],
): Promise<Fact<Value>> {
  try {
    const fact = await probe.ask(subject, edges);
    return factOf(probe.value).safeParse(fact).success ? fact : BROKEN;
  } catch {
    return BROKEN;
  }
}

/** The same way to services, and whether one was asked and whether one was not, though the look-up needed it. */
function watchGet(get: ServiceGet): { get: ServiceGet; asked(): boolean; refused(): boolean } {
  let [asked, refused] = [false, false];
  return {
    async get(address, asking) {
      const answer = await get(address, asking);
      if (!answer.ok && answer.notAsked) refused = true;
      else if (!(answer.ok && answer.at !== undefined)) asked = true;
      return answer;
    },
    asked: () => asked,
    refused: () => refused,
  };
}
