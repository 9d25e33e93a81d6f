import * as z from 'zod/mini';
import type { TimerSeen } from '@/lib/core/known.ts';
import type { Session } from '../session.ts';

/** Addresses whose countdowns are remembered; the oldest leaves first. */
const MOST_ADDRESSES = 500;
/** Countdowns remembered of one address. */
const MOST_SEEN = 8;
/** A deadline within this of one that is remembered is the same one. Source: the specification, rule countdown-resets. */
const SAME = 10 * 60_000;

const Seen = z.object({ at: z.number(), deadline: z.number(), words: z.string() });
/** By the SHA-256 of the address, so that nobody can read from it where the person was. */
const Remembered = z.record(z.string(), z.array(Seen));
type Remembered = z.infer<typeof Remembered>;

const KEY = 'timers';

interface TimerEdges {
  /** Storage that outlives the browser. */
  local: Session;
  hash(text: string): Promise<string>;
}

/** Countdowns of earlier looks, kept across worker and browser. */
export function createTimers({ local, hash }: TimerEdges) {
  return {
    /** What was seen on this address before, oldest first; what is seen now is added, unless `forget` says not to. */
    async exchange(url: string, now: readonly TimerSeen[], forget = false): Promise<readonly TimerSeen[]> {
      const key = await hash(addressOf(url));
      let before: readonly TimerSeen[] = [];
      const remember = (known: Remembered = {}) => {
        before = known[key] ?? [];
        return withSeen(known, key, now);
      };
      if (forget || now.length === 0) before = (await local.read(KEY, Remembered))?.[key] ?? [];
      else await local.update(KEY, Remembered, remember);
      return before;
    },
  };
}

function withSeen(known: Remembered, key: string, now: readonly TimerSeen[]): Remembered {
  const { [key]: before = [], ...others } = known;
  const fresh = now.filter(
    (one) => !before.some(({ words, deadline }) => words === one.words && Math.abs(deadline - one.deadline) <= SAME),
  );
  const kept = Object.entries(others).slice(-(MOST_ADDRESSES - 1));
  // The address seen last stands last, so that the one not seen for longest leaves.
  return Object.fromEntries([...kept, [key, [...before, ...fresh].slice(-MOST_SEEN)]]);
}

/** Without query and hash: a claim page's own codes would make each visit another address. */
function addressOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).origin}${new URL(url).pathname}` : url;
}
