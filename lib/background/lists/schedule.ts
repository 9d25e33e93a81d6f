import type { ListTry } from '@/lib/store/settings/list-tries.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** After a list is first known: the person can read what is fetched before it is. */
const FIRST = 5 * MINUTE;
const FIRST_JITTER = 10 * MINUTE;
/** After a failure, doubled each time up to the list's own time. */
const AGAIN = HOUR;
/** A look that was begun and did not end, because the worker was stopped, is made again after this. */
export const BROKEN_OFF = 30 * MINUTE;
/** Looks of many people must not come at one moment: each is put off by up to a quarter of its time. */
const JITTER = 1 / 4;

export interface Moment {
  /** Epoch milliseconds. */
  now: number;
  /** 0 to 1. */
  random: number;
}

/** When a list that was never looked at is due. */
export function firstLook({ now, random }: Moment): number {
  return Math.round(now + FIRST + random * FIRST_JITTER);
}

/** When a list is due again: never sooner than its own time after it was fetched. `every` in hours. */
export function nextLook(every: number, failed: number, { now, random }: Moment): number {
  const whole = every * HOUR;
  const pause = failed === 0 ? whole : Math.min(whole, AGAIN * 2 ** Math.min(failed - 1, 10));
  return Math.round(now + pause * (1 + random * JITTER));
}

/** Is this list due? Once, however often it was missed; a moment far ahead is from before the clock was moved back. */
export function isDue(known: ListTry, every: number, now: number): boolean {
  return known.next <= now || known.next > now + 2 * every * HOUR;
}
