import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { attempt, type Stored } from '../stored.ts';

/** When the list was exported last and how many reviews it had; until when the reminder of it rests. */
const Kept = z.object({
  at: z.catch(z.number().check(z.gte(0)), 0),
  reviews: z.catch(z.int().check(z.gte(0)), 0),
  restsUntil: z.catch(z.number(), 0),
});
export type KeptExport = z.infer<typeof Kept>;

const NONE: KeptExport = { at: 0, reviews: 0, restsUntil: 0 };
const item = storage.defineItem<unknown>('local:last-export');

export async function getLastExport(): Promise<KeptExport> {
  const read = Kept.safeParse((await item.getValue()) ?? {});
  return read.success ? read.data : NONE;
}

export function changeLastExport(change: Partial<KeptExport>): Promise<Stored<KeptExport>> {
  return attempt(async () => {
    const next = { ...(await getLastExport()), ...change };
    await item.setValue(next);
    return next;
  });
}
