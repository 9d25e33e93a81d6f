import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { LOOK_UP_IDS, type LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** What the person decided on look-ups, and whether they were told of those that are on. */
export interface LookUpSettings {
  /** The switch for all. */
  allowed: boolean;
  modes: Partial<Record<LookUpId, LookUpMode>>;
  told: boolean;
}

/** What cannot be read at all counts as everything off: nothing leaves because of a damaged setting. */
const NOTHING: LookUpSettings = { allowed: false, modes: {}, told: false };

/** As it lies in the store: what was never decided is left out, and counts as usual; what is damaged counts as off. */
const Kept = z.object({
  allowed: z.catch(z.optional(z.boolean()), false),
  modes: z.optional(z.record(z.string(), z.unknown())),
  told: z.catch(z.optional(z.boolean()), false),
});

const item = storage.defineItem<unknown>('local:look-ups');
const inTurn = takeTurns('receipts-look-ups');

/** The settings as they count. Never throws: a store that cannot be read counts as everything off. */
export async function getLookUpSettings(): Promise<LookUpSettings> {
  const read = await readLookUpSettings();
  return read.ok ? read.value : NOTHING;
}

/** The settings, or why the store did not give them, for those who show them. */
export function readLookUpSettings(): Promise<Stored<LookUpSettings>> {
  return attempt(async () => readSettings(await item.getValue()));
}

/** Changes them; changes wait for each other, across all contexts of the extension. */
export function changeLookUps(change: (settings: LookUpSettings) => LookUpSettings): Promise<Stored<LookUpSettings>> {
  return inTurn(() =>
    attempt(async () => {
      // Not through what counts when the store fails: that would be written over the person's own choice.
      const next = change(readSettings(await item.getValue()));
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
  const read = Kept.safeParse(value ?? {});
  if (!read.success) return NOTHING;
  const { allowed = true, modes = {}, told = false } = read.data;
  return { allowed, modes: readModes(modes), told };
}

function readModes(kept: Record<string, unknown>): LookUpSettings['modes'] {
  const modes: LookUpSettings['modes'] = {};
  for (const id of LOOK_UP_IDS) {
    if (!Object.hasOwn(kept, id)) continue;
    const mode = LookUpMode.safeParse(kept[id]);
    modes[id] = mode.success ? mode.data : 'off';
  }
  return modes;
}
