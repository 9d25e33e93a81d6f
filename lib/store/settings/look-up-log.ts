import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { LOOK_UP_IDS, type LookUpId } from '@/lib/core/look-up.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** How a look-up of one kind ended when it last ran. What was asked about is not kept here. */
export const LastRun = z.object({
  /** Epoch milliseconds. */
  at: z.number(),
  ok: z.boolean(),
  /** Why there was no answer, in words; empty where there was one. */
  why: z.string().check(z.maxLength(200)),
});
export type LastRun = z.infer<typeof LastRun>;

/** One run for each kind of look-up, so that the log does not grow. */
export type LookUpLog = Partial<Record<LookUpId, LastRun>>;

/** Longest reason that is kept, in UTF-16 units. */
const MOST = 200;

const item = storage.defineItem<unknown>('local:look-up-log');
const inTurn = takeTurns('receipts-look-up-log');

/** The log; a line that cannot be read is left out. */
export async function getLookUpLog(): Promise<LookUpLog> {
  const read = await attempt(async () => readLog(await item.getValue()));
  return read.ok ? read.value : {};
}

/**
 * Notes that a look-up ended. `about` is what it asked about: it is taken out of the reason, because the log says when
 * something was asked, not what.
 */
export function noteRun(id: LookUpId, { at, ok, why }: LastRun, about = ''): Promise<Stored<void>> {
  const plain = about === '' ? why : why.replaceAll(about, '…');
  return inTurn(() =>
    attempt(async () => {
      const log = readLog(await item.getValue());
      await item.setValue({ ...log, [id]: { at, ok, why: ok ? '' : plain.slice(0, MOST) } });
    }),
  );
}

/** Calls back after each run, wherever it was made. Returns the way to stop. */
export function watchLookUpLog(listener: (log: LookUpLog) => void): () => void {
  return item.watch((value) => listener(readLog(value)));
}

function readLog(value: unknown): LookUpLog {
  const kept = z.record(z.string(), z.unknown()).safeParse(value ?? {});
  const log: LookUpLog = {};
  for (const id of LOOK_UP_IDS) {
    const line = kept.success && Object.hasOwn(kept.data, id) ? LastRun.safeParse(kept.data[id]) : undefined;
    if (line?.success) log[id] = line.data;
  }
  return log;
}
