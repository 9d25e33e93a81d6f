import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Decision, DecisionHead } from '@/lib/core/decision.ts';
import type { Project } from '@/lib/core/project.ts';
import type { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import type { SavedPost } from '@/lib/core/saved-post.ts';
import { en } from '@/lib/words/en.ts';
import { announceChange } from './changes.ts';
import { explain, explainOpening, NO_STORAGE, type Stored } from './stored.ts';
import { MIGRATIONS, type Migration, stepsAfter } from './upgrade/migrations.ts';
import { viewOld } from './upgrade/old-list.ts';
import { type Upgrading, upgrade } from './upgrade/upgrade.ts';

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

/** An import that was made, with what it takes to undo it. `undo` is written by lib/store/exchange/import.ts. */
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
  projects: { key: string; value: Project; indexes: { 'by-domain': string; 'by-reviewed': number } };
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
/** The same where the browser tells nothing: whoever stands behind another part of ours that waits is not told of it. */
const LATE_AFTER = 10_000;

interface Opening {
  name?: string;
  migrations?: readonly Migration[];
  /** Called once when the connection is gone: another tab upgrades or deletes, or the browser dropped it. */
  onGone?: () => void;
  /** Called when we gave up waiting for another tab. It goes on by itself: `onLate` gets what came of it. */
  onBlocked?: () => void;
  onLate?: (opened: Stored<Database>) => void;
}

/**
 * Opens the database and brings it to the newest version. All steps run in the one upgrade transaction, so a step
 * that fails leaves the old version as it was: that is then opened to be read, and `whyReadOnly` says so of it. A
 * database that a newer version wrote is left alone and said so.
 */
export function openDatabase(opening: Opening = {}): Promise<Stored<Database>> {
  return new Promise((resolve) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    const giveUp = () => {
      gaveUp = true;
      opening.onBlocked?.();
      resolve({
        ok: false,
        why: en('Another Receipts page still uses the old list. Close it: the list then opens here by itself.'),
      });
    };
    const wait = (most: number) => {
      clearTimeout(late);
      late = setTimeout(giveUp, most);
    };
    wait(LATE_AFTER);
    void openOrRead(opening, { blocked: () => wait(BLOCKED_AFTER), begun: () => clearTimeout(late) }).then((opened) => {
      clearTimeout(late);
      if (!gaveUp) resolve(opened);
      else if (opening.onLate) opening.onLate(opened);
      else if (opened.ok) opened.value.close();
    });
  });
}

/** `begun`: the steps are under way, however long they take. */
type Told = { blocked: () => void; begun: () => void };

async function openOrRead(opening: Opening, { blocked, begun }: Told): Promise<Stored<Database>> {
  const { name = DATABASE_NAME, migrations = MIGRATIONS, onGone } = opening;
  // Firefox has none where it keeps no data; a getter that gives nothing is how it says so.
  if (!globalThis.indexedDB) return { ok: false, why: NO_STORAGE };
  const newest = Math.max(...migrations.map(({ version }) => version));
  let [from, failed]: [number, unknown] = [newest, undefined];
  try {
    const value = await openDB<Schema>(name, newest, {
      ...letGo(onGone),
      blocked,
      async upgrade(_, before, __, transaction) {
        begun();
        from = before;
        failed = await upgrade(transaction as unknown as Upgrading, stepsAfter(before, migrations));
      },
    });
    return { ok: true, value };
  } catch (error) {
    const why = failed ?? error;
    // The browser may refuse the upgrade after the steps, when there is no room for what they wrote.
    if (from === 0 || from >= newest) return { ok: false, why: explainOpening(why) };
    return readOld({ name, steps: stepsAfter(from, migrations), onGone, why });
  }
}

interface Old {
  name: string;
  steps: readonly Migration[];
  onGone: (() => void) | undefined;
  why: unknown;
}

/** Opens the version that is there, to be read only. */
async function readOld({ name, steps, onGone, why }: Old): Promise<Stored<Database>> {
  try {
    const reopen = () => openDB<Schema>(name, undefined, letGo(onGone));
    return { ok: true, value: viewOld(await reopen(), steps, { why: explain(why), reopen }) };
  } catch (error) {
    return { ok: false, why: explainOpening(error) };
  }
}

/** A connection that never keeps others waiting. */
function letGo(onGone: (() => void) | undefined) {
  return {
    blocking: (_: number, __: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase | null)?.close();
      onGone?.();
    },
    terminated: () => onGone?.(),
  };
}

/** A way to the database, as `keepOpen` makes it. */
export type Open = () => Promise<Stored<Database>>;

/** One piece of work with the database; where it cannot be opened, the reason why. */
export async function withDatabase<Value>(
  open: Open,
  work: (database: Database) => Promise<Stored<Value>>,
): Promise<Stored<Value>> {
  const opened = await open();
  return opened.ok ? work(opened.value) : opened;
}

/**
 * A connection that opens on first use, is shared, and opens again after it was lost or could not be opened. Where
 * another tab keeps it waiting, it opens as soon as that tab lets go, and every view hears of it.
 * Give it to whatever runs for long; a worker that wakes simply makes a new one.
 */
export function keepOpen(opening: Pick<Opening, 'name' | 'migrations'> = {}): Open {
  let current: Promise<Stored<Database>> | undefined;
  let isWaiting = false;
  const onGone = () => {
    current = undefined;
  };
  const onBlocked = () => {
    isWaiting = true;
  };
  const onLate = (opened: Stored<Database>) => {
    isWaiting = false;
    current = Promise.resolve(opened);
    announceChange('projects');
    announceChange('decisions');
  };
  return async () => {
    current ??= openDatabase({ ...opening, onGone, onBlocked, onLate });
    const mine = current;
    const opened = await mine;
    if (!opened.ok && !isWaiting && current === mine) current = undefined;
    return opened;
  };
}
