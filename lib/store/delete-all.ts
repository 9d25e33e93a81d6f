import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { announceChange } from './changes.ts';
import { DATABASE_NAME } from './database.ts';
import { LOOKED_UP_NAME } from './looked-up.ts';
import { attempt, type Stored } from './stored.ts';

/** What deleting everything takes: the parts of the browser in which something of ours may lie. */
export interface Kept {
  /** Empties a storage area. */
  clear(area: 'local' | 'session' | 'sync'): Promise<void>;
  clearAlarms(): Promise<void>;
  /** Deletes the list and what was looked up; calls back when somebody keeps one of them open for long. */
  deleteDatabase(onBlocked: () => void): Promise<void>;
}

/** `blocked` is called when a page of ours does not let go of the list; it goes on by itself when that page is closed. */
export interface Deleting {
  kept?: Kept;
  onBlocked?: () => void;
}

/**
 * Deletes everything that Receipts keeps: its databases, settings, packs, what is remembered for this session, alarms.
 * Other pages of ours and the worker let go of the database when they are asked to. There is no way back. What is
 * synced goes too, which ends sync in the person's other browsers. Settings go first and once more at the end: a page
 * may have written meanwhile.
 */
export function deleteEverything({ kept = REAL, onBlocked = () => {} }: Deleting = {}): Promise<Stored<void>> {
  return attempt(async () => {
    await kept.clearAlarms();
    await kept.clear('session');
    await kept.clear('local');
    // Where the browser has no sync, or no room to answer, nothing of ours is there; the rest is deleted all the same.
    await kept.clear('sync').catch(() => undefined);
    await kept.deleteDatabase(onBlocked);
    await kept.clear('session');
    await kept.clear('local');
    for (const what of ['projects', 'decisions', 'rechecks', 'deleted'] as const) announceChange(what);
  });
}

const REAL: Kept = {
  clear: (area) => browser.storage[area].clear(),
  clearAlarms: async () => {
    await browser.alarms?.clearAll();
  },
  async deleteDatabase(onBlocked) {
    await Promise.all([
      deleteDB(DATABASE_NAME, { blocked: onBlocked }),
      deleteDB(LOOKED_UP_NAME, { blocked: onBlocked }),
    ]);
  },
};
