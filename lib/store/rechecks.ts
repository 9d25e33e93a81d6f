import type { IDBPTransaction } from 'idb';
import { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import { en } from '@/lib/words/en.ts';
import { announceChange } from './changes.ts';
import type { Database, Schema } from './database.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';
import { writeProjects } from './write-projects.ts';
import { writeWhole } from './write-whole.ts';

/** Runs that are kept after their end, with their items; the oldest leave first. */
const MOST_RUNS = 12;

const STORES = ['recheck-runs', 'recheck-items'] as const;
type Writing = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>;
type State = RecheckItem['state'];

/** How many items of a run are in each state. */
export type RunCounts = Record<State, number>;

/** What begins a run. `items` are its projects, each with the pages that the person chose for it. */
export interface NewRun extends Pick<RecheckRun, 'id' | 'at' | 'by' | 'what'> {
  items: readonly { project: string; pages: readonly string[] }[];
}

/**
 * Begins a run, items and all in one transaction. Projects that wait in another run are left to that one. Out: the run,
 * or undefined when nothing was left to do.
 */
export function startRun(database: Database, { items, ...given }: NewRun): Promise<Stored<RecheckRun | undefined>> {
  return write(database, async (transaction) => {
    const store = transaction.objectStore('recheck-items');
    const open = await openProjects(transaction);
    let total = 0;
    for (const { project, pages } of items) {
      // One that is to read further pages is not the one that waits.
      if ((open.get(project) ?? -1) >= pages.length) continue;
      const id = `${given.id} ${project}`;
      await store.put({ id, run: given.id, project, pages: [...pages], state: 'waiting', why: '', review: '' });
      total += 1;
    }
    if (total === 0) return undefined;
    const run: RecheckRun = { ...given, state: 'running', total };
    await transaction.objectStore('recheck-runs').add(run);
    await dropOld(transaction);
    return run;
  });
}

/** Projects that wait or are under way, each with how many further pages it is to read. */
async function openProjects(transaction: Writing): Promise<Map<string, number>> {
  const index = transaction.objectStore('recheck-items').index('by-run');
  const open = new Map<string, number>();
  for (const { id } of await runningRuns(transaction)) {
    for (const state of ['waiting', 'running'] as const) {
      for (const { project, pages } of await index.getAll([id, state])) {
        open.set(project, Math.max(open.get(project) ?? 0, pages.length));
      }
    }
  }
  return open;
}

async function dropOld(transaction: Writing): Promise<void> {
  const runs = await transaction.objectStore('recheck-runs').getAll();
  const ended = runs.filter(({ state }) => state !== 'running').sort((a, b) => b.at - a.at);
  for (const { id } of ended.slice(MOST_RUNS)) await dropRun(transaction, id);
}

async function dropRun(transaction: Writing, id: string): Promise<void> {
  const items = transaction.objectStore('recheck-items');
  for (const key of await items.index('by-run').getAllKeys(itemsOf(id))) await items.delete(key);
  await transaction.objectStore('recheck-runs').delete(id);
}

/** Takes an ended run off the page that shows it. A run that goes on stays. */
export function forgetRun(database: Database, id: string): Promise<Stored<void>> {
  return write(database, async (transaction) => {
    const run = await transaction.objectStore('recheck-runs').get(id);
    if (run && run.state !== 'running') await dropRun(transaction, id);
  });
}

/** All runs, the one that began last first. */
export function listRuns(database: Database): Promise<Stored<RecheckRun[]>> {
  return attempt(async () => {
    const runs = (await database.getAll('recheck-runs')).flatMap((record) => readAs(RecheckRun, record));
    return runs.sort((a, b) => b.at - a.at);
  });
}

/** How far a run is. Counts in the index; no item is read. */
export function countItems(database: Database, run: string): Promise<Stored<RunCounts>> {
  return attempt(async () => {
    const index = database.transaction('recheck-items').store.index('by-run');
    const count = (state: State) => index.count([run, state]);
    const [waiting, running, read, unread, cancelled] = await Promise.all([
      count('waiting'),
      count('running'),
      count('read'),
      count('not-checked'),
      count('cancelled'),
    ]);
    return { waiting, running, read, 'not-checked': unread, cancelled };
  });
}

/** Items of a run in one state. */
export function listItems(database: Database, run: string, state: State): Promise<Stored<RecheckItem[]>> {
  return attempt(async () => {
    const items = await database.getAllFromIndex('recheck-items', 'by-run', [run, state]);
    return items.flatMap((record) => readAs(RecheckItem, record));
  });
}

/** So often an item is begun again after the browser stopped: a page that stops it each time must not do so for ever. */
export const MOST_TRIES = 5;
const STOPPED = en('The browser was stopped each time while it was read.');

/** What a worker left half done when it was stopped waits again. Only whoever works at the runs may call this. */
export function resumeItems(database: Database): Promise<Stored<void>> {
  return write(database, async (transaction) => {
    const items = transaction.objectStore('recheck-items');
    for (const { id } of await runningRuns(transaction)) {
      for (const item of await items.index('by-run').getAll([id, 'running'])) {
        const tries = (item.tries ?? 0) + 1;
        const over = tries >= MOST_TRIES;
        await items.put({ ...item, tries, ...(over ? { state: 'not-checked', why: STOPPED } : { state: 'waiting' }) });
      }
    }
  });
}

/**
 * The next item to work at, which is then `running`: of the run that began last, so that one project need not wait for a
 * run over all. Runs without an open item are ended on the way. Undefined when there is nothing that may be begun.
 */
export function takeItem(
  database: Database,
  underWay: ReadonlySet<string>,
): Promise<Stored<{ run: RecheckRun; item: RecheckItem } | undefined>> {
  return write(database, async (transaction) => {
    const items = transaction.objectStore('recheck-items');
    for (const run of await runningRuns(transaction)) {
      let cursor = await items.index('by-run').openCursor([run.id, 'waiting']);
      while (cursor && underWay.has(cursor.value.project)) cursor = await cursor.continue();
      if (cursor) {
        const item: RecheckItem = { ...cursor.value, state: 'running' };
        await items.put(item);
        return { run, item };
      }
      await endIfDone(transaction, run);
    }
    return undefined;
  });
}

async function runningRuns(transaction: Writing): Promise<RecheckRun[]> {
  const kept = await transaction.objectStore('recheck-runs').index('by-state').getAll('running');
  return kept.flatMap((record) => readAs(RecheckRun, record)).sort((a, b) => b.at - a.at);
}

async function endIfDone(transaction: Writing, run: RecheckRun): Promise<void> {
  const index = transaction.objectStore('recheck-items').index('by-run');
  const open = (await index.count([run.id, 'waiting'])) + (await index.count([run.id, 'running']));
  if (open === 0) await transaction.objectStore('recheck-runs').put({ ...run, state: 'done' });
}

/**
 * Ends an item that could not be read, and says so on its project, in one transaction. Its reviews stay as they are. An
 * item that was cancelled meanwhile stays cancelled.
 */
export async function endUnread(
  database: Database,
  { item, why, now }: { item: RecheckItem; why: string; now: number },
): Promise<Stored<void>> {
  const ended = await writeProjects(database, async (transaction) => {
    const items = transaction.objectStore('recheck-items');
    if ((await items.get(item.id))?.state !== 'running') return;
    await items.put({ ...item, state: 'not-checked', why });
    const project = await transaction.objectStore('projects').get(item.project);
    if (project) await transaction.objectStore('projects').put({ ...project, checked: { at: now, why } });
  });
  if (ended.ok) announceChange('rechecks');
  return ended;
}

/** Ends a run: what waits or is under way is cancelled, what is finished stays. False when it had ended already. */
export function cancelRun(database: Database, id: string): Promise<Stored<boolean>> {
  return write(database, async (transaction) => {
    const run = readAs(RecheckRun, await transaction.objectStore('recheck-runs').get(id))[0];
    if (run?.state !== 'running') return false;
    const items = transaction.objectStore('recheck-items');
    for (const state of ['waiting', 'running'] as const) {
      for (const item of await items.index('by-run').getAll([id, state]))
        await items.put({ ...item, state: 'cancelled' });
    }
    await transaction.objectStore('recheck-runs').put({ ...run, state: 'cancelled' });
    return true;
  });
}

/** Keeps that a host asked to be left alone, for the rest of a run. */
export function restHost(database: Database, id: string, host: string): Promise<Stored<void>> {
  return write(database, async (transaction) => {
    const run = readAs(RecheckRun, await transaction.objectStore('recheck-runs').get(id))[0];
    if (!run || run.resting?.includes(host)) return;
    await transaction.objectStore('recheck-runs').put({ ...run, resting: [...(run.resting ?? []), host] });
  });
}

/** Is a run under way that nobody may have ended? */
export function hasRunning(database: Database): Promise<Stored<boolean>> {
  return attempt(async () => (await database.countFromIndex('recheck-runs', 'by-state', 'running')) > 0);
}

/** Keys of all items of a run in the index `by-run`. */
function itemsOf(run: string): IDBKeyRange {
  return IDBKeyRange.bound([run], [run, []]);
}

async function write<Value>(
  database: Database,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Stored<Value>> {
  const written = await writeWhole(database, [...STORES], work);
  if (written.ok) announceChange('rechecks');
  return written;
}
