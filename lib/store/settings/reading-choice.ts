import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { READING_MODES, type ReadingChoice } from '@/lib/core/reading-mode.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** Most sites on the list. Browsers take each of them as two patterns, in every script that is registered. */
const MOST_SITES = 500;

/** As it lies in the store. A mode that cannot be read counts as a click: nothing is read because of a damaged setting. */
const Kept = z.object({
  mode: z.catch(z.optional(z.enum(READING_MODES)), 'click'),
  sites: z.catch(z.array(z.string().check(z.maxLength(253), z.regex(/^[^\s/*]+$/))), []),
});

const item = storage.defineItem<unknown>('local:reading-mode');
const inTurn = takeTurns('receipts-reading-mode');

/** Where the person wants pages read. */
export async function getReadingChoice(): Promise<ReadingChoice> {
  return readChoice(await item.getValue());
}

/** Changes it; changes wait for each other, across all contexts of the extension. */
export function changeReadingChoice(change: (choice: ReadingChoice) => ReadingChoice): Promise<Stored<ReadingChoice>> {
  return inTurn(() =>
    attempt(async () => {
      const { mode, sites } = change(await getReadingChoice());
      const next = { ...(mode ? { mode } : {}), sites: [...new Set(sites)].slice(-MOST_SITES) };
      await item.setValue(next);
      return next;
    }),
  );
}

/** Calls back after each change, wherever it was made. Returns the way to stop. */
export function watchReadingChoice(listener: (choice: ReadingChoice) => void): () => void {
  return item.watch((value) => listener(readChoice(value)));
}

function readChoice(value: unknown): ReadingChoice {
  const read = Kept.safeParse(value ?? { sites: [] });
  return read.success ? read.data : { mode: 'click', sites: [] };
}
