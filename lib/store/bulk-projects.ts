import { retag } from '@/lib/core/list/tags.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Database } from './database.ts';
import { putBack, type Removed, takeProject, withoutTraces } from './projects.ts';
import type { Stored } from './stored.ts';
import { type Writing, writeProjects } from './write-projects.ts';

/**
 * Projects that are written in one transaction. Up to here a press is done as a whole or not at all; more of them go in
 * slices, because their reviews together would not fit into the memory of one transaction.
 */
export const AT_ONCE = 250;

/** What became of many: those that were done, and why it stopped, which is empty when it did not. */
export interface Bulk<Value> {
  done: Value[];
  why: string;
}

/** Removes these projects with all that is kept of them. Those that are gone already are left out. */
export function removeProjects(database: Database, ids: readonly string[]): Promise<Bulk<Removed>> {
  return inSlices(database, ids, takeProject, withoutTraces);
}

/** Brings removed projects back; see restoreProject. */
export function restoreProjects(database: Database, removed: readonly Removed[]): Promise<Bulk<Project>> {
  return inSlices(database, removed, putBack);
}

/** Tags of one project before they were changed, and after. */
export interface Retagged {
  id: string;
  before: readonly string[];
  after: readonly string[];
}

/** Puts tags on projects and takes others off. Out: what changed. */
export function tagProjects(
  database: Database,
  ids: readonly string[],
  change: { add: readonly string[]; remove: readonly string[] },
): Promise<Bulk<Retagged>> {
  return inSlices(database, ids, (transaction, id) => edit(transaction, id, (tags) => retag(tags, change)));
}

/** Undoes that: what was put on goes off, what was taken off comes back; tags of meanwhile stay. */
export function untagProjects(database: Database, changed: readonly Retagged[]): Promise<Bulk<Retagged>> {
  return inSlices(database, changed, (transaction, { id, before, after }) =>
    edit(transaction, id, (tags) => {
      const meanwhile = tags.filter((tag) => !after.includes(tag));
      const kept = after.filter((tag) => before.includes(tag) && tags.includes(tag));
      const back = before.filter((tag) => !after.includes(tag) || kept.includes(tag));
      return [...new Set([...back, ...meanwhile])];
    }),
  );
}

async function edit(
  transaction: Writing,
  id: string,
  next: (tags: readonly string[]) => readonly string[],
): Promise<Retagged | undefined> {
  const projects = transaction.objectStore('projects');
  const known = await projects.get(id);
  if (!known) return undefined;
  const before = known.tags ?? [];
  const after = next(before);
  if (after.join() === before.join()) return undefined;
  const { tags: _tags, ...rest } = known;
  await projects.put(after.length > 0 ? { ...rest, tags: [...after] } : rest);
  return { id, before, after };
}

/** Does one thing after the other, a slice in each transaction; stops at the first slice that fails. */
async function inSlices<Item, Value>(
  database: Database,
  items: readonly Item[],
  work: (transaction: Writing, item: Item) => Promise<Value | undefined>,
  afterwards: (transaction: Writing, values: Value[]) => Promise<Value[]> = async (_, values) => values,
): Promise<Bulk<Value>> {
  const done: Value[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const written: Stored<Value[]> = await writeProjects(database, async (transaction) => {
      const values: Value[] = [];
      for (const item of items.slice(from, from + AT_ONCE)) {
        const value = await work(transaction, item);
        if (value !== undefined) values.push(value);
      }
      return afterwards(transaction, values);
    });
    if (!written.ok) return { done, why: written.why };
    done.push(...written.value);
  }
  return { done, why: '' };
}
