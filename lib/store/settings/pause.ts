import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';
import { getSettings, isSiteOff, type Settings } from './settings.ts';

/** How long a pause lasts, in ms. */
export const PAUSE = 3_600_000;

const Until = z.catch(z.number().check(z.gte(0)), 0);
const item = storage.defineItem<unknown>('local:paused-until');
const inTurn = takeTurns('receipts-pause');

/** When the pause ends, epoch milliseconds; 0 when there is none. It may be over: ask `isPaused`. */
export async function getPausedUntil(): Promise<number> {
  return Until.parse(await item.getValue());
}

/** Is it a pause now? One that ends later than any pause can was set under another clock, and does not count. */
export function isPaused(until: number, now: number): boolean {
  return until > now && until <= now + PAUSE;
}

/** Begins a pause (`now`, epoch milliseconds), or ends it (undefined). */
export function setPause(now: number | undefined): Promise<Stored<number>> {
  return inTurn(() =>
    attempt(async () => {
      const until = now === undefined ? 0 : now + PAUSE;
      if (until === 0) await item.removeValue();
      else await item.setValue(until);
      return until;
    }),
  );
}

/** Ends a pause that is over, and no other: another one may have begun since. */
export function endOver(now: number): Promise<Stored<void>> {
  return inTurn(() =>
    attempt(async () => {
      if (!isPaused(await getPausedUntil(), now)) await item.removeValue();
    }),
  );
}

/** Calls back with its end, or 0, after each change, wherever it was made. Returns the way to stop. */
export function watchPause(listener: (until: number) => void): () => void {
  return item.watch((value) => listener(Until.parse(value)));
}

/** The settings, and whether there is a pause. */
export type SettingsNow = Settings & { paused?: boolean };

export async function getSettingsNow(): Promise<SettingsNow> {
  const [settings, until] = await Promise.all([getSettings(), getPausedUntil()]);
  return isPaused(until, Date.now()) ? { ...settings, paused: true } : settings;
}

/** Is nothing read on this host now: because it is switched off, or all are for an hour? */
export function isReadingOff(settings: SettingsNow, host: string): boolean {
  return settings.paused === true || isSiteOff(settings, host);
}
