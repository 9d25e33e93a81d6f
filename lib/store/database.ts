import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Decision, DecisionHead } from '@/lib/core/decision.ts';
import type { Project } from '@/lib/core/project.ts';
import type { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import type { SavedPost } from '@/lib/core/saved-post.ts';
import { MIGRATIONS, type Migration, type StoreShape, stepsAfter } from './migrations.ts';
import { attempt, type Stored } from './stored.ts';

/** A Review as it lies in the store: `order` counts up within its project; `parts` are the ids of all its parts. */
export type KeptReview = ReviewHead & { order: number; parts: string[] };

/**
 * A large part of reviews: a text (JSON), packed or not, or bytes. Its id is the SHA-256, hex, of the text or the bytes;
 * parts that were there before parts were shared have an id that is no hash.
 */
export interface Part {
  id: string;
  /** UTF-16 units of the text, or the number of bytes. */
  size: number;
  text?: string;
  gzip?: Uint8Array<ArrayBuffer>;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** An import that was made, with what it takes to undo it. `undo` is written by lib/store/import.ts. */
export interface KeptImport {
  id: string;
  at: number;
  undo: unknown;
}

/** A SavedPost as it lies in the store: `order` counts up within its project. */
export type KeptPost = SavedPost & { order: number };

/** A Decision as it lies in the store, in two halves. `order` counts up; `answered` is 1 where the person decided. */
export type KeptHead = DecisionHead & { order: number; answered: 0 | 1 };
export type KeptDetails = Pick<Decision, 'id' | 'request' | 'assessment' | 'simulation' | 'page'>;

/** An address that a wallet request named, with the decision it came from and the page that asked. */
export interface KnownAddress {
  address: string;
  host: string;
  decision: string;
  order: number;
}

export interface Schema extends DBSchema {
  projects: { key: string; value: Project; indexes: { 'by-domain': string } };
  reviews: { key: string; value: KeptReview; indexes: { 'by-order': [string, number]; 'by-part': string } };
  parts: { key: string; value: Part };
  'recheck-runs': { key: string; value: RecheckRun; indexes: { 'by-state': string } };
  'recheck-items': { key: string; value: RecheckItem; indexes: { 'by-run': [string, string]; 'by-project': string } };
  imports: { key: string; value: KeptImport };
  'saved-posts': {
    key: string;
    value: KeptPost;
    indexes: { 'by-order': [string, number]; 'by-post': [string, string, number] };
  };
  decisions: {
    key: string;
    value: KeptHead;
    indexes: { 'by-order': number; 'by-age': [number, number]; 'by-site': [string, number, number] };
  };
  'decision-details': { key: string; value: KeptDetails };
  'waiting-decisions': { key: string; value: Decision };
  'known-addresses': { key: string; value: KnownAddress; indexes: { 'by-order': number; 'by-decision': string } };
}
export type Database = IDBPDatabase<Schema>;

export const DATABASE_NAME = 'receipts';

/** How long, in milliseconds, we wait for another tab to let go of an older version before saying so. */
const BLOCKED_AFTER = 4_000;

interface Opening {
  name?: string;
  migrations?: readonly Migration[];
  /** Called once when the connection is gone: another tab upgrades, or the browser dropped it. */
  onGone?: () => void;
}

/**
 * Opens the database and brings it to the newest version. All steps run in the one upgrade transaction, so a step
 * that fails leaves the old version as it was. A database that a newer version wrote is left alone and said so.
 */
export function openDatabase({
  name = DATABASE_NAME,
  migrations = MIGRATIONS,
  onGone,
}: Opening = {}): Promise<Stored<Database>> {
  const newest = Math.max(...migrations.map(({ version }) => version));
  return new Promise((resolve) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    const giveUp = () => {
      gaveUp = true;
      resolve({ ok: false, why: 'Another Receipts page still uses the old list. Close it, then try again.' });
    };
    const opening = attempt(() =>
      openDB<Schema>(name, newest, {
        upgrade: (_, from, __, transaction) =>
          upgrade(transaction as unknown as Upgrading, stepsAfter(from, migrations)),
        blocked: () => {
          late = setTimeout(giveUp, BLOCKED_AFTER);
        },
        blocking: (_, __, event) => {
          (event.target as IDBDatabase | null)?.close();
          onGone?.();
        },
        terminated: () => onGone?.(),
      }),
    );
    void opening.then((opened) => {
      clearTimeout(late);
      if (gaveUp && opened.ok) opened.value.close();
      resolve(opened);
    });
  });
}

/**
 * A connection that opens on first use, is shared, and opens again after it was lost or could not be opened.
 * Give it to whatever runs for long; a worker that wakes simply makes a new one.
 */
export function keepOpen(opening: Omit<Opening, 'onGone'> = {}): () => Promise<Stored<Database>> {
  let current: Promise<Stored<Database>> | undefined;
  const forget = () => {
    current = undefined;
  };
  return async () => {
    current ??= openDatabase({ ...opening, onGone: forget });
    const opened = await current;
    if (!opened.ok) forget();
    return opened;
  };
}

/** Store names are data in the steps, so the upgrade sees the transaction without our schema's types. */
type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

async function upgrade(transaction: Upgrading, steps: readonly Migration[]): Promise<void> {
  try {
    for (const step of steps) await applyStep(transaction, step);
  } catch (error) {
    // Without this the browser would keep the half that went well. The open request then fails with the reason.
    console.error('A step of the saved list failed; the old version stays.', error);
    transaction.done.catch(() => {});
    transaction.abort();
  }
}

async function applyStep(transaction: Upgrading, step: Migration): Promise<void> {
  for (const { name, keyPath, indexes } of step.create) {
    addIndexes(transaction.db.createObjectStore(name, { keyPath }), indexes);
  }
  for (const [name, change] of Object.entries(step.change)) {
    await eachRecord(transaction, name, (record) => change(record));
  }
  for (const [name, { into, apart }] of Object.entries(step.split ?? {})) {
    await eachRecord(transaction, name, async (record) => {
      const { stays, moves } = apart(record);
      await transaction.objectStore(into).put(moves);
      return stays;
    });
  }
  for (const [name, indexes] of Object.entries(step.index ?? {})) addIndexes(transaction.objectStore(name), indexes);
}

function addIndexes(
  store: { createIndex(name: string, keyPath: string | string[], options: IDBIndexParameters): unknown },
  indexes: StoreShape['indexes'],
): void {
  for (const { name, keyPath, unique, each } of indexes) {
    store.createIndex(name, keyPath as string | string[], { unique, multiEntry: each === true });
  }
}

async function eachRecord(
  transaction: Upgrading,
  name: string,
  change: (record: unknown) => unknown | Promise<unknown>,
): Promise<void> {
  let cursor = await transaction.objectStore(name).openCursor();
  while (cursor) {
    await cursor.update(await change(cursor.value));
    cursor = await cursor.continue();
  }
}
