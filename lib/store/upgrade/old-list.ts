import { en } from '@/lib/words/en.ts';
import type { Database } from '../database.ts';
import type { Migration } from './migrations.ts';

const readOnly = new WeakMap<object, string>();

/** Why nothing can be written to this database, in a sentence; empty where it can. */
export function whyReadOnly(database: Database): string {
  return readOnly.get(database) ?? '';
}

/** A record as the newest version would have it, and what its steps put beside it. */
export interface Brought {
  record: unknown;
  beside: { store: string; record: unknown }[];
}

/** Takes one record through the steps, in memory. Where a step fails on it, it stays as that step got it. */
export function bringForward(steps: readonly Migration[], store: string, record: unknown): Brought {
  const brought: Brought = { record, beside: [] };
  try {
    for (const step of steps) {
      brought.record = step.change[store]?.(brought.record) ?? brought.record;
      const split = step.split?.[store];
      const parts = split?.apart(brought.record);
      if (!split || !parts) continue;
      brought.record = parts.stays;
      brought.beside.push({ store: split.into, record: parts.moves });
    }
  } catch {
    // What cannot be read is counted by whoever reads it.
  }
  return brought;
}

type Key = IDBValidKey;
type Query = Key | IDBKeyRange | null | undefined;
/** The database without our schema's types: store names are data here. */
interface Loose {
  objectStoreNames: { contains(name: string): boolean };
  get(store: string, key: Query): Promise<unknown>;
  getAll(store: string, query?: Query, count?: number): Promise<unknown[]>;
  getAllKeys(store: string, query?: Query, count?: number): Promise<Key[]>;
  getFromIndex(store: string, index: string, query: Query): Promise<unknown>;
  getAllFromIndex(store: string, index: string, query?: Query, count?: number): Promise<unknown[]>;
  getAllKeysFromIndex(store: string, index: string, query?: Query, count?: number): Promise<Key[]>;
  count(store: string, query?: Query): Promise<number>;
  countFromIndex(store: string, index: string, query?: Query): Promise<number>;
}

/**
 * A database that could not be brought to the newest version, as something to read from: its records come as the newest
 * version would have them, and stores that it does not have are empty, or hold what the steps would have put there.
 * Cursors and transactions see what is really there; writes are refused by `whyReadOnly`.
 */
export function viewOld(
  database: Database,
  steps: readonly Migration[],
  { why, reopen }: { why: string; reopen?: () => Promise<Database> },
): Database {
  const reads = readsOf(reopen ? kept(database, reopen) : (database as unknown as Loose), steps);
  const view = new Proxy(database, {
    get(target, name) {
      if (name in reads) return reads[name as keyof typeof reads];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  readOnly.set(
    view,
    en(
      'Your list could not be brought to the form that this version of Receipts uses. It is shown as it was, nothing of it is lost, and nothing can be changed or saved until that works. Export it to have a copy, then reload this page to try again. What went wrong: {~why}',
      { why },
    ),
  );
  return view;
}

/** Times that one read is tried again after the connection was closed under it. */
const MOST_TRIES = 3;

/**
 * The same reads over a connection that others may close at any time: each page that opens the list tries the steps again
 * and has to close this one for it. It is opened anew then, as long as the list is still the old one.
 */
function kept(database: Database, reopen: () => Promise<Database>): Loose {
  let current: Promise<Database> = Promise.resolve(database);

  async function again(closed: Database): Promise<Database> {
    const now = await current;
    if (now !== closed) return now;
    current = reopen();
    return current;
  }

  async function read(name: keyof Loose, given: unknown[], triesLeft = MOST_TRIES): Promise<unknown> {
    const open = await current;
    try {
      const work = (open as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>)[name];
      return await work?.apply(open, given);
    } catch (error) {
      const isClosed = error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name);
      if (!isClosed || triesLeft === 0) throw error;
      const reopened = await again(open);
      if (reopened.version !== database.version) {
        reopened.close();
        throw error;
      }
      return read(name, given, triesLeft - 1);
    }
  }

  const reads = Object.fromEntries(READS.map((name) => [name, (...given: unknown[]) => read(name, given)]));
  return { ...reads, objectStoreNames: database.objectStoreNames } as unknown as Loose;
}

const READS = [
  'get',
  'getAll',
  'getAllKeys',
  'getFromIndex',
  'getAllFromIndex',
  'getAllKeysFromIndex',
  'count',
  'countFromIndex',
] as const satisfies readonly (keyof Loose)[];

function readsOf(old: Loose, steps: readonly Migration[]) {
  const has = (store: string) => old.objectStoreNames.contains(store) && !steps.some((step) => makes(step, store));
  const bring = (store: string, record: unknown) =>
    record === undefined ? undefined : bringForward(steps, store, record).record;
  const made = createMade(old, steps, has);
  const reads: Omit<Loose, 'objectStoreNames'> = {
    get: async (store, key) => (has(store) ? bring(store, await old.get(store, key)) : made.get(store, key)),
    getAll: async (store, query, count) => {
      if (has(store)) return (await old.getAll(store, query, count)).map((record) => bring(store, record));
      const keys = await made.keys(store, query, count);
      return Promise.all(keys.map((key) => made.get(store, key)));
    },
    getAllKeys: async (store, query, count) =>
      has(store) ? old.getAllKeys(store, query, count) : made.keys(store, query, count),
    getFromIndex: async (store, index, query) =>
      has(store) ? bring(store, await old.getFromIndex(store, index, query)) : undefined,
    getAllFromIndex: async (store, index, query, count) =>
      has(store) ? (await old.getAllFromIndex(store, index, query, count)).map((record) => bring(store, record)) : [],
    getAllKeysFromIndex: async (store, index, query, count) =>
      has(store) ? old.getAllKeysFromIndex(store, index, query, count) : [],
    count: async (store, query) => (has(store) ? old.count(store, query) : (await made.keys(store, query)).length),
    countFromIndex: async (store, index, query) => (has(store) ? old.countFromIndex(store, index, query) : 0),
  };
  return reads;
}

function makes({ create }: Migration, store: string): boolean {
  return create.some(({ name }) => name === store);
}

/** What the steps would put into stores that are not there yet. Only where each comes from is kept in memory. */
function createMade(old: Loose, steps: readonly Migration[], has: (store: string) => boolean) {
  const sources = new Map<string, Promise<Map<Key, { store: string; key: Key }>>>();

  async function findSources(into: string) {
    const found = new Map<Key, { store: string; key: Key }>();
    const names = steps.flatMap((step) => Object.entries(step.split ?? {}));
    for (const [store] of names.filter(([name, split]) => split.into === into && has(name))) {
      for (const key of await old.getAllKeys(store)) {
        for (const made of await madeFrom(store, key, into)) found.set(made.id, { store, key });
      }
    }
    return found;
  }

  async function madeFrom(store: string, key: Key, into: string): Promise<{ id: Key }[]> {
    const { beside } = bringForward(steps, store, await old.get(store, key));
    return beside.filter((one) => one.store === into).map(({ record }) => record as { id: Key });
  }

  function sourcesOf(store: string) {
    const known = sources.get(store) ?? findSources(store);
    sources.set(store, known);
    return known;
  }

  return {
    async get(store: string, key: Query): Promise<unknown> {
      const source = (await sourcesOf(store)).get(key as Key);
      return source && (await madeFrom(source.store, source.key, store)).find(({ id }) => id === key);
    },
    async keys(store: string, query?: Query, count = Number.POSITIVE_INFINITY): Promise<Key[]> {
      const all = [...(await sourcesOf(store)).keys()].sort((a, b) => indexedDB.cmp(a, b));
      return all.filter((key) => fits(key, query)).slice(0, count);
    },
  };
}

function fits(key: Key, query: Query): boolean {
  if (query === undefined || query === null) return true;
  return query instanceof IDBKeyRange ? query.includes(key) : indexedDB.cmp(key, query) === 0;
}
