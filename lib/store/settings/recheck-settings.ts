import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

export const EVERY = ['never', 'day', 'week'] as const;
export type Every = (typeof EVERY)[number];

/** Whether pages of saved projects may be fetched, and when by itself. Nothing may until the person says so. */
export const RecheckSettings = z.object({
  /** When the person agreed that pages are fetched, epoch milliseconds; 0 when they did not, or took it back. */
  agreed: z.catch(z.number(), 0),
  every: z.catch(z.enum(EVERY), 'never'),
  /** When the next run by schedule is due, epoch milliseconds; 0 when none is. */
  next: z.catch(z.number(), 0),
});
export type RecheckSettings = z.infer<typeof RecheckSettings>;

const NOTHING: RecheckSettings = { agreed: 0, every: 'never', next: 0 };
const item = storage.defineItem<unknown>('local:recheck-settings');
const inTurn = takeTurns('receipts-recheck-settings');

/** The settings; what cannot be read counts as not agreed and never. */
export async function getRecheckSettings(): Promise<RecheckSettings> {
  return readAsSettings(await item.getValue());
}

/** Changes the settings as they are now; writes wait for each other, also across the extension's pages. */
export function changeRecheckSettings(
  change: (settings: RecheckSettings) => RecheckSettings,
): Promise<Stored<RecheckSettings>> {
  return inTurn(() =>
    attempt(async () => {
      const next = change(await getRecheckSettings());
      await item.setValue(next);
      return next;
    }),
  );
}

/** Calls back with the settings after each change, wherever it was made. Returns the way to stop. */
export function watchRecheckSettings(listener: (settings: RecheckSettings) => void): () => void {
  return item.watch((value) => listener(readAsSettings(value)));
}

/** The settings once the person agreed, or took it back, which ends the schedule too. */
export function withAgreement(settings: RecheckSettings, agreed: number): RecheckSettings {
  return agreed > 0 ? { ...settings, agreed } : NOTHING;
}

function readAsSettings(value: unknown): RecheckSettings {
  const parsed = RecheckSettings.safeParse(value ?? {});
  return parsed.success ? parsed.data : NOTHING;
}
