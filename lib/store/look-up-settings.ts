import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import { takeTurns } from './in-turn.ts';
import { attempt, type Stored } from './stored.ts';

/** What the person decided on look-ups, and whether they were told of those that are on. */
export const LookUpSettings = z.object({
  allowed: z.catch(z.boolean(), true),
  modes: z.catch(z.partialRecord(LookUpId, LookUpMode), {}),
  told: z.catch(z.boolean(), false),
});
export type LookUpSettings = z.infer<typeof LookUpSettings>;

/** What cannot be read at all counts as everything off: nothing leaves because of a damaged setting. */
const NOTHING: LookUpSettings = { allowed: false, modes: {}, told: false };

const item = storage.defineItem<unknown>('local:look-ups');
const inTurn = takeTurns('receipts-look-ups');

export async function getLookUpSettings(): Promise<LookUpSettings> {
  return readSettings(await item.getValue());
}

/** Changes them; changes wait for each other, across all contexts of the extension. */
export function changeLookUps(change: (settings: LookUpSettings) => LookUpSettings): Promise<Stored<LookUpSettings>> {
  return inTurn(() =>
    attempt(async () => {
      const next = change(await getLookUpSettings());
      await item.setValue(next);
      return next;
    }),
  );
}

/** Calls back after each change, wherever it was made. Returns the way to stop. */
export function watchLookUps(listener: (settings: LookUpSettings) => void): () => void {
  return item.watch((value) => listener(readSettings(value)));
}

function readSettings(value: unknown): LookUpSettings {
  const read = LookUpSettings.safeParse(value ?? {});
  return read.success ? read.data : NOTHING;
}
