import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** How the person wants the list of projects. */
export const ListSettings = z.object({
  view: z.catch(z.enum(['table', 'cards']), 'table'),
  /** Single keys ("/" and "?") do something: who speaks to the machine may want them off. */
  keys: z.catch(z.boolean(), true),
});
export type ListSettings = z.infer<typeof ListSettings>;

export const USUAL_LIST: ListSettings = { view: 'table', keys: true };

const item = storage.defineItem<unknown>('local:list');
const inTurn = takeTurns('receipts-list-settings');

/** The settings; a part that cannot be read is as usual. */
export async function getListSettings(): Promise<ListSettings> {
  const read = ListSettings.safeParse((await item.getValue()) ?? {});
  return read.success ? read.data : USUAL_LIST;
}

export function setListSettings(change: Partial<ListSettings>): Promise<Stored<ListSettings>> {
  return inTurn(() =>
    attempt(async () => {
      const next = { ...(await getListSettings()), ...change };
      await item.setValue(next);
      return next;
    }),
  );
}
