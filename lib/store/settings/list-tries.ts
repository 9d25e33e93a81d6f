import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** How the last look at a list ended. */
export const ListTry = z.object({
  /** Epoch milliseconds; 0: not looked at yet. */
  at: z.number(),
  ok: z.boolean(),
  /** Why it failed, in a sentence; what it came to otherwise. */
  says: z.string().check(z.maxLength(600)),
  /** How often in a row it failed. */
  failed: z.catch(z.int(), 0),
  /** When it is due next, in epoch milliseconds. */
  next: z.number(),
});
export type ListTry = z.infer<typeof ListTry>;
export type ListTries = Readonly<Record<string, ListTry>>;

/** Most lists of which a try is remembered. */
const MOST = 60;

const item = storage.defineItem<unknown>('local:list-tries');
const inTurn = takeTurns('receipts-list-tries');

/** The last tries by list; one that cannot be read is left out, so that the list is looked at anew. */
export async function getListTries(): Promise<ListTries> {
  return readTries(await item.getValue());
}

/** Notes tries and drops those of lists that are no more, where it is told which there are. */
export function noteTries(tries: ListTries, lists?: readonly string[]): Promise<Stored<ListTries>> {
  return inTurn(() =>
    attempt(async () => {
      const all = Object.entries({ ...(await getListTries()), ...tries });
      const next = Object.fromEntries(all.filter(([id]) => lists?.includes(id) ?? true).slice(-MOST));
      await item.setValue(next);
      return next;
    }),
  );
}

export function watchListTries(listener: (tries: ListTries) => void): () => void {
  return item.watch((value) => listener(readTries(value)));
}

function readTries(value: unknown): ListTries {
  const read = z.record(z.string(), z.unknown()).safeParse(value ?? {});
  if (!read.success) return {};
  const entries = Object.entries(read.data).flatMap(([id, raw]) => {
    const one = ListTry.safeParse(raw);
    return one.success ? [[id, one.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
