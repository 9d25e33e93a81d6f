import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';

/** One answer as it is kept. `fact` is read through its probe's schema again. Times in epoch ms. */
export interface KeptFact {
  fact: unknown;
  /** When it was kept, and until when it counts. */
  at: number;
  until: number;
}
const KeptFact = z.object({ fact: z.unknown(), at: z.number(), until: z.number() });

/** Where answers are kept. Neither way throws: what cannot be kept is looked up again. */
export interface FactCache {
  read(key: string): Promise<KeptFact | undefined>;
  write(key: string, kept: KeptFact): Promise<void>;
}

/** Where downloaded lists and other whole files are kept. */
export interface FileCache {
  /** Undefined where there is none, or the store cannot be used. */
  read(key: string): Promise<unknown>;
  /** Puts it in place of what was there, all of it or nothing. False where it could not be kept. */
  write(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<boolean>;
}

interface Schema extends DBSchema {
  facts: { key: string; value: KeptFact & { key: string }; indexes: { 'by-age': number } };
  lists: { key: string; value: { key: string; value: unknown } };
}
const STORES = ['facts', 'lists'] as const;
type LookedUpDatabase = IDBPDatabase<Schema>;

/** The database of all that came from elsewhere. It holds nothing that could not be fetched again. */
export const LOOKED_UP_NAME = 'receipts-looked-up';
/** Another number drops what is there: nothing of it has to be brought over. */
const VERSION = 1;
/** Most answers that are kept; the oldest leave first. */
const MOST_FACTS = 5_000;
/** Longest wait for one answer and for a whole file, in ms: a look-up must not hang on what only saves it the way. */
const PATIENCE = 2_000;
const PATIENCE_FILE = 20_000;

/** The store of what was looked up. Opens on first use, and again after it was lost. */
export interface LookedUpStore {
  facts: FactCache;
  files: FileCache;
  /** Deletes all of it. */
  drop(): Promise<void>;
}

export function createLookedUpStore({
  name = LOOKED_UP_NAME,
  version = VERSION,
  most = MOST_FACTS,
} = {}): LookedUpStore {
  let current: Promise<LookedUpDatabase> | undefined;
  /** One that did not open in time: nobody waits for it again until it did. */
  let isLate = false;
  const forget = () => {
    [current, isLate] = [undefined, false];
  };

  function opened(): Promise<LookedUpDatabase> {
    if (current) return current;
    const mine = open(name, version, forget);
    current = mine;
    // One that failed is opened anew the next time; one that is slow goes on by itself.
    mine.then(
      () => {
        isLate = false;
      },
      () => {
        if (current === mine) forget();
      },
    );
    return mine;
  }

  /** One piece of work with the store, or undefined where it cannot be used or takes too long. */
  async function use<Value>(
    work: (database: LookedUpDatabase) => Promise<Value>,
    patience = PATIENCE,
  ): Promise<Value | undefined> {
    try {
      if (isLate) return undefined;
      const database = await inTime(opened(), PATIENCE);
      if (!database) isLate = true;
      return database && (await inTime(work(database), patience));
    } catch {
      return undefined;
    }
  }

  return {
    facts: {
      async read(key) {
        const kept = KeptFact.safeParse(await use((database) => database.get('facts', key)));
        return kept.success ? kept.data : undefined;
      },
      write: async (key, { fact, at, until }) => {
        await use((database) => writeFact(database, { key, fact, at, until }, most));
      },
    },
    files: {
      read: (key) => use(async (database) => (await database.get('lists', key))?.value, PATIENCE_FILE),
      write: async (key, value) =>
        (await use((database) => database.put('lists', { key, value }), PATIENCE_FILE)) !== undefined,
      remove: async (key) => (await use((database) => database.delete('lists', key).then(() => true))) ?? false,
    },
    async drop() {
      const open = current;
      forget();
      void open?.then((database) => database.close()).catch(() => {});
      await inTime(remove(name), PATIENCE).catch(() => {});
    },
  };
}

/** The answer, and no more than so many of them, in one transaction. */
async function writeFact(database: LookedUpDatabase, record: Schema['facts']['value'], most: number): Promise<void> {
  const transaction = database.transaction('facts', 'readwrite');
  await transaction.store.put(record);
  const tooMany = (await transaction.store.count()) - most;
  let oldest = tooMany > 0 ? await transaction.store.index('by-age').openCursor() : null;
  for (let left = tooMany; oldest && left > 0; left -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
  await transaction.done;
}

/** A browser that keeps nothing may throw at once. */
async function remove(name: string): Promise<void> {
  await deleteDB(name);
}

/**
 * What another version wrote, older or newer, is dropped; what cannot be opened at all, or lacks a part, is deleted once
 * and made anew.
 */
async function open(name: string, version: number, onGone: () => void): Promise<LookedUpDatabase> {
  try {
    const database = await openNow(name, version, onGone);
    if (STORES.every((store) => database.objectStoreNames.contains(store))) return database;
    database.close();
  } catch {
    // Made anew below; where that fails too, the store cannot be used.
  }
  await remove(name);
  return openNow(name, version, onGone);
}

function openNow(name: string, version: number, onGone: () => void): Promise<LookedUpDatabase> {
  return openDB<Schema>(name, version, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      database.createObjectStore('facts', { keyPath: 'key' }).createIndex('by-age', 'at');
      database.createObjectStore('lists', { keyPath: 'key' });
    },
    blocking(_before, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
      onGone();
    },
    terminated: onGone,
  });
}

/** Undefined where it takes longer; what it does then still is done. */
function inTime<Value>(work: Promise<Value>, patience: number): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(undefined), patience);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
