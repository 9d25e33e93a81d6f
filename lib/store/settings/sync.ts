import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { PARCEL_KEYS, packStamps, unpackStamps } from '@/lib/core/sync/parcels.ts';
import { isSameStamps, mergeStamps, Stamped, type Stamps, stampChanges, type Values } from '@/lib/core/sync/stamps.ts';
import { en } from '@/lib/words/en.ts';
import { takeTurns } from '../in-turn.ts';
import { readValues, writeValues } from './synced-values.ts';

/** What this browser knows of sync. `why` tells what went wrong last, or that another browser turned it off. */
export const SyncState = z.object({
  on: z.catch(z.boolean(), false),
  /** Empty when all is well. */
  why: z.catch(z.string(), ''),
  stamps: z.catch(z.record(z.string(), Stamped), {}),
});
export type SyncState = z.infer<typeof SyncState>;

/** Where settings and what is known of them lie; both sides are given, so that two browsers fit into a test. */
export interface SyncEdges {
  kept: { read(): Promise<unknown>; write(state: SyncState): Promise<void> };
  values: { read(): Promise<Values>; write(values: Values): Promise<void> };
  remote: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  now(): number;
}

/** Stands in the synced storage as long as sync is on anywhere. */
const ABOUT = 'about';
const ALL = [ABOUT, ...PARCEL_KEYS];

export const ENDED_ELSEWHERE = en(
  'It was turned off in another of your browsers, and what was synced is removed. Your settings here stay as they are.',
);

/** The settings of several browsers kept in step, newest choice first, setting by setting. Every step can be done again. */
export function createSync({ kept, values, remote, now }: SyncEdges) {
  const inTurn = takeTurns('receipts-sync');
  const state = async (): Promise<SyncState> => {
    const read = SyncState.safeParse((await kept.read()) ?? {});
    return read.success ? read.data : { on: false, why: '', stamps: {} };
  };

  /** One exchange. Settings first, then what is known of them: a worker that dies between does it again. */
  async function exchange(from: SyncState, joining: boolean): Promise<SyncState> {
    const there = await remote.get(ALL);
    if (!joining && there[ABOUT] === undefined) return { on: false, why: ENDED_ELSEWHERE, stamps: {} };
    const at = now();
    const mine = stampChanges(from.stamps, await valuesWith(from.stamps), { now: at, first: joining ? 0 : at });
    const merged = mergeStamps(mine, unpackStamps(there), at);
    await values.write(valuesOf(merged));
    const { items, left } = packStamps(merged);
    const news = Object.entries(items).filter(([key, rows]) => JSON.stringify(there[key]) !== JSON.stringify(rows));
    if (news.length > 0 || there[ABOUT] === undefined)
      await remote.set({ ...Object.fromEntries(news), [ABOUT]: { format: 1 } });
    return {
      on: true,
      why: left > 0 ? en('{left} settings did not fit and were not synced.', { left }) : '',
      stamps: merged,
    };
  }

  /** What is chosen now; a rule that was off and is not named any more is on again. */
  async function valuesWith(stamps: Stamps): Promise<Values> {
    const chosen = await values.read();
    const again = Object.keys(stamps).filter((key) => key.startsWith('rule:') && !(key in chosen));
    return { ...Object.fromEntries(again.map((key) => [key, true])), ...chosen };
  }

  async function save(before: SyncState, next: SyncState): Promise<SyncState> {
    const same = before.on === next.on && before.why === next.why && isSameStamps(before.stamps, next.stamps);
    if (!same) await kept.write(next);
    return next;
  }

  const step = (joining: boolean) =>
    inTurn(async () => {
      const before = await state();
      if (!before.on && !joining) return before;
      const from = joining ? { on: true, why: '', stamps: {} } : before;
      const next = await exchange(from, joining).catch((error: unknown) => ({ ...before, why: refused(error) }));
      return save(before, next);
    });

  return {
    state,
    /** Brings this browser and the synced storage in step; does nothing while sync is off. */
    exchange: () => step(false),
    turnOn: () => step(true),
    /** Stops here and takes away what was synced; other browsers stop when they see that. */
    turnOff: () =>
      inTurn(async () => {
        const before = await state();
        const off: SyncState = { on: false, why: '', stamps: {} };
        await save(before, off);
        try {
          await remote.remove(ALL);
          return off;
        } catch (error) {
          return save(off, {
            ...off,
            why: en('What was synced could not be removed. {~reason}', { reason: refused(error) }),
          });
        }
      }),
  };
}

function valuesOf(stamps: Stamps): Values {
  return Object.fromEntries(Object.entries(stamps).map(([key, { value }]) => [key, value]));
}

function refused(error: unknown): string {
  const reason = error instanceof Error ? error.message.slice(0, 200) : '';
  return en('The browser’s own sync did not take part ({~reason}).', { reason: reason || 'no reason was given' });
}

const item = storage.defineItem<unknown>('local:sync');

/** Sync with the browser's own storage. */
export const SYNC = createSync({
  kept: { read: () => item.getValue(), write: (state) => item.setValue(state) },
  values: { read: readValues, write: writeValues },
  remote: {
    get: (keys) => browser.storage.sync.get(keys),
    set: (items) => browser.storage.sync.set(items),
    remove: (keys) => browser.storage.sync.remove(keys),
  },
  now: Date.now,
});

/** Calls back after each change of what this browser knows of sync. */
export function watchSync(listener: () => void): () => void {
  return item.watch(() => listener());
}
