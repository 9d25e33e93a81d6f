import type { Every, RecheckSettings } from '@/lib/store/settings/recheck-settings.ts';

const DAY = 24 * 60 * 60_000;
const PERIOD: Readonly<Record<Exclude<Every, 'never'>, number>> = { day: DAY, week: 7 * DAY };
/** Runs of many people must not come at one moment: each is put off by up to this. */
export const JITTER = 60 * 60_000;

export interface Moment {
  /** Epoch milliseconds. */
  now: number;
  /** 0 to 1. */
  random: number;
}

/** When the next run is due: a period from now, and up to an hour. 0 when there is none, or without consent. */
export function nextRun({ every, agreed }: RecheckSettings, { now, random }: Moment): number {
  return every === 'never' || agreed === 0 ? 0 : now + PERIOD[every] + Math.floor(random * JITTER);
}

/**
 * What is to be done at this moment: a run that is due runs once, however many were missed; one that lies further away
 * than a period (the clock was moved back) is set anew. Pure.
 */
export function atMoment(settings: RecheckSettings, moment: Moment): { run: boolean; next: number } {
  const next = nextRun(settings, moment);
  if (next === 0) return { run: false, next: 0 };
  const known = settings.next;
  if (known === 0 || known > next + JITTER) return { run: false, next };
  return known <= moment.now ? { run: true, next } : { run: false, next: known };
}
