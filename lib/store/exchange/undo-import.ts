import { canonicalJson } from '@/lib/core/canonical.ts';
import type { Project } from '@/lib/core/project.ts';
import { announceChange } from '../changes.ts';
import type { Database } from '../database.ts';
import { removeDecisions } from '../decisions.ts';
import { ordersOf } from '../orders-of.ts';
import { dropUnused } from '../parts.ts';
import type { Stored } from '../stored.ts';
import { PROJECT_STORES, type Writing } from '../write-projects.ts';
import { writeWhole } from '../write-whole.ts';
import type { ImportRow } from './import-row.ts';

/** Records that are removed in one transaction. */
const BATCH = 500;

/**
 * Undoes an import, whole or begun: removes what it added and brings back what it changed. Out: names of projects that
 * were changed since and stay as they are. Can be called again after a crash; does nothing for an import that is gone.
 */
export async function undoImport(database: Database, id: string): Promise<Stored<string[]>> {
  const row = (await database.get('imports', id).catch(() => undefined)) as ImportRow | undefined;
  if (!row) return { ok: true, value: [] };
  const { reviews, posts } = row.undo;
  for (let at = 0; at < Math.max(reviews.length, posts.length); at += BATCH) {
    const removed = await writeWhole(database, [...PROJECT_STORES], async (transaction) => {
      await removeReviews(transaction, reviews.slice(at, at + BATCH));
      for (const post of posts.slice(at, at + BATCH)) await transaction.objectStore('saved-posts').delete(post.id);
    });
    if (!removed.ok) return removed;
  }
  const decided = await removeDecisions(database, row.undo.decisions ?? []);
  if (!decided.ok) return decided;
  const undone = await writeWhole(database, [...PROJECT_STORES], async (transaction) => {
    const kept = await restoreProjects(transaction, row);
    await transaction.objectStore('imports').delete(id);
    return kept;
  });
  if (undone.ok) announceChange();
  return undone;
}

async function removeReviews(transaction: Writing, records: readonly { id: string }[]): Promise<void> {
  const parts: string[] = [];
  for (const { id } of records) {
    const review = await transaction.objectStore('reviews').get(id);
    if (!review) continue;
    parts.push(...review.parts);
    await transaction.objectStore('reviews').delete(id);
  }
  await dropUnused(transaction, parts);
}

async function restoreProjects(transaction: Writing, { undo }: ImportRow): Promise<string[]> {
  const projects = transaction.objectStore('projects');
  const kept: string[] = [];
  for (const added of undo.added) {
    const now = await projects.get(added.id);
    if (!now) continue;
    if ((await isEmpty(transaction, added.id)) && canonicalJson(now) === canonicalJson(added))
      await projects.delete(added.id);
    else kept.push(await recounted(transaction, now));
  }
  for (const { before, after } of undo.changed) {
    const now = await projects.get(before.id);
    if (!now) continue;
    if (canonicalJson(now) === canonicalJson(after)) await projects.put(before);
    else kept.push(await recounted(transaction, now));
  }
  return kept;
}

async function isEmpty(transaction: Writing, project: string): Promise<boolean> {
  const reviews = await transaction.objectStore('reviews').index('by-order').count(ordersOf(project));
  return (
    reviews === 0 && (await transaction.objectStore('saved-posts').index('by-order').count(ordersOf(project))) === 0
  );
}

/** A project that was changed since keeps its words; only the number of its reviews is what is there now. */
async function recounted(transaction: Writing, project: Project): Promise<string> {
  const reviews = await transaction.objectStore('reviews').index('by-order').count(ordersOf(project.id));
  await transaction.objectStore('projects').put({ ...project, reviews });
  return project.name;
}
