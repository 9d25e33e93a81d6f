import type { IDBPTransaction } from 'idb';
import { announceChange } from './changes.ts';
import type { Database, Schema } from './database.ts';
import { ordersOf } from './orders-of.ts';
import type { Stored } from './stored.ts';
import { writeWhole } from './write-whole.ts';

/** What is kept of a project, each record with its place in the order of saving. */
export type Ordered = 'reviews' | 'saved-posts';

/** Everything that is kept of projects. */
export const PROJECT_STORES = ['projects', 'reviews', 'saved-posts', 'parts', 'recheck-items', 'imports'] as const;
export type Writing = IDBPTransaction<Schema, (typeof PROJECT_STORES)[number][], 'readwrite'>;

/** One transaction over all that is kept of projects. It commits whole, and only then do other views hear of it. */
export async function writeProjects<Value>(
  database: Database,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Stored<Value>> {
  const written = await writeWhole(database, [...PROJECT_STORES], work);
  if (written.ok) announceChange();
  return written;
}

/** The first (`next`) or last (`prev`) order number that a project's records use; 0 when it has none. */
export async function edgeOrder(
  transaction: Writing,
  part: Ordered,
  project: string,
  direction: 'next' | 'prev',
): Promise<number> {
  const range = ordersOf(project);
  const cursor =
    part === 'reviews'
      ? await transaction.objectStore('reviews').index('by-order').openKeyCursor(range, direction)
      : await transaction.objectStore('saved-posts').index('by-order').openKeyCursor(range, direction);
  return cursor?.key[1] ?? 0;
}
