import * as z from 'zod/mini';
import type { Session } from '../session.ts';

/** Longest time for which a service is left alone because it asked for it, in ms. */
export const LONGEST_REST = 60 * 60_000;
/** Services that are remembered; those that may be asked again first leave first. */
const MOST_SERVICES = 200;

const KEY = 'resting-services';
const Resting = z.record(z.string(), z.number());

/** Which services asked to be left alone, and until when (epoch ms). Outlives the worker, not the browser. */
export interface Rests {
  /** Until when this host (with its port) is not asked; 0 where it may be. */
  until(host: string): Promise<number>;
  /** Leaves the host alone until then, for an hour at most. */
  rest(host: string, until: number): Promise<void>;
}

/** In: storage that outlives the worker, and the clock. A store that fails forgets, and never stops a look-up. */
export function createRests({ session, now }: { session: Session; now(): number }): Rests {
  return {
    async until(host) {
      const until = (await read(session))[host] ?? 0;
      return isAhead(until, now()) ? until : 0;
    },
    async rest(host, until) {
      const at = now();
      const limited = Math.min(until, at + LONGEST_REST);
      try {
        await session.update(KEY, Resting, (known = {}) => {
          const others = Object.entries(known).filter(([name, end]) => name !== host && isAhead(end, at));
          others.sort((one, other) => other[1] - one[1]);
          return Object.fromEntries([[host, limited], ...others.slice(0, MOST_SERVICES - 1)]);
        });
      } catch {
        // Then this look-up alone is unknown, and the next one is answered the same way by the service.
      }
    },
  };
}

/** An end that lies further ahead than any rest was noted before the clock was moved back. */
function isAhead(until: number, at: number): boolean {
  return until > at && until <= at + LONGEST_REST;
}

async function read(session: Session): Promise<Record<string, number>> {
  try {
    return (await session.read(KEY, Resting)) ?? {};
  } catch {
    return {};
  }
}
