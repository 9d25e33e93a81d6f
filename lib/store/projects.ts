import { Project } from '@/lib/core/project.ts';
import type { RecheckItem } from '@/lib/core/recheck.ts';
import type { Database, KeptPost, KeptReview, Part } from './database.ts';
import type { ImportRow } from './exchange/import-row.ts';
import { putTraces, takeTraces } from './exchange/import-traces.ts';
import { cleanName, nameProject } from './name-project.ts';
import { ordersOf } from './orders-of.ts';
import { dropUnused, putParts } from './parts.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';
import { edgeOrder, type Ordered, type Writing, writeProjects } from './write-projects.ts';

/** A project with all its reviews and saved posts, as it left the store; enough to bring it back. */
export interface Removed {
  project: Project;
  reviews: KeptReview[];
  posts: KeptPost[];
  parts: Part[];
  /** What re-checks that ended said of it. */
  rechecks?: RecheckItem[];
  /** What imports kept to be undone, of this project and of those that were removed with it. */
  imports?: ImportRow[];
}

/** All projects, in no particular order, and how many records could not be read. */
export function listProjects(database: Database): Promise<Stored<{ projects: Project[]; unreadable: number }>> {
  return attempt(async () => {
    const kept = await database.getAll('projects');
    const projects = kept.flatMap((record) => readAs(Project, record));
    return { projects, unreadable: kept.length - projects.length };
  });
}

export function getProject(database: Database, id: string): Promise<Stored<Project | undefined>> {
  return attempt(async () => readAs(Project, await database.get('projects', id))[0]);
}

/** The project of a registrable domain, when it is saved. */
export function findProject(database: Database, domain: string): Promise<Stored<Project | undefined>> {
  return attempt(async () => readAs(Project, await database.getFromIndex('projects', 'by-domain', domain))[0]);
}

/** Removes a project, its reviews and its posts. Gives back what was removed, or undefined when it was gone already. */
export function removeProject(database: Database, id: string): Promise<Stored<Removed | undefined>> {
  return writeProjects(database, async (transaction) => {
    const removed = await takeProject(transaction, id);
    return removed && (await withoutTraces(transaction, [removed]))[0];
  });
}

/** Takes what imports kept of removed projects; it goes with the first of them. */
export async function withoutTraces(transaction: Writing, removed: readonly Removed[]): Promise<Removed[]> {
  const imports = await takeTraces(transaction, new Set(removed.map(({ project }) => project.id)));
  return removed.map((one, at) => (at === 0 && imports.length > 0 ? { ...one, imports } : one));
}

/** The same within a transaction that is open. */
export async function takeProject(transaction: Writing, id: string): Promise<Removed | undefined> {
  const project = await transaction.objectStore('projects').get(id);
  if (!project) return undefined;
  const reviews = await transaction.objectStore('reviews').index('by-order').getAll(ordersOf(id));
  const posts = await transaction.objectStore('saved-posts').index('by-order').getAll(ordersOf(id));
  const items = await transaction.objectStore('recheck-items').index('by-project').getAll(id);
  await Promise.all([
    transaction.objectStore('projects').delete(id),
    ...items.map((item) => transaction.objectStore('recheck-items').delete(item.id)),
    ...reviews.map((review) => transaction.objectStore('reviews').delete(review.id)),
    ...posts.map((post) => transaction.objectStore('saved-posts').delete(post.id)),
  ]);
  const parts = await dropUnused(
    transaction,
    reviews.flatMap((review) => review.parts),
  );
  const rechecks = items.filter(({ state }) => state !== 'waiting' && state !== 'running');
  return { project, reviews, posts, parts, ...(rechecks.length > 0 ? { rechecks } : {}) };
}

/**
 * Undoes a removal. When the same domain was saved again meanwhile, the restored reviews and posts come before the new
 * ones and nothing of either is lost.
 */
export function restoreProject(database: Database, removed: Removed): Promise<Stored<Project>> {
  return writeProjects(database, (transaction) => putBack(transaction, removed));
}

/** The same within a transaction that is open. */
export async function putBack(transaction: Writing, removed: Removed): Promise<Project> {
  const projects = transaction.objectStore('projects');
  const newer = await projects.index('by-domain').get(removed.project.domain);
  const gone = await missingOf(transaction, 'reviews', removed.reviews);
  const project = newer ? joined(newer, removed.project, gone.length) : removed.project;
  await projects.put(project);
  const reviews = newer ? await before(transaction, 'reviews', project.id, gone) : gone;
  for (const review of reviews) await transaction.objectStore('reviews').add(review);
  await putParts(transaction, removed.parts);
  if (project.id === removed.project.id) {
    for (const item of removed.rechecks ?? []) await transaction.objectStore('recheck-items').put(item);
  }
  const lost = await missingOf(transaction, 'saved-posts', removed.posts);
  const posts = newer ? await before(transaction, 'saved-posts', project.id, lost) : lost;
  for (const post of posts) await transaction.objectStore('saved-posts').add(post);
  await putTraces(transaction, removed.imports ?? []);
  return project;
}

/** The project as it is now, with what came back. One that was never read takes over what is known of its reviews. */
function joined(newer: Project, old: Project, reviews: number): Project {
  const { id, domain, created } = newer;
  const name = newer.name === nameProject('', domain) ? old.name : newer.name;
  const summary = newer.reviews === 0 ? { ...old, id, name } : newer;
  return { ...summary, created: Math.min(created, old.created), reviews: newer.reviews + reviews };
}

/** The same records, ordered before all that the project has. */
async function before<Kept extends { project: string; order: number }>(
  transaction: Writing,
  part: Ordered,
  project: string,
  records: readonly Kept[],
): Promise<Kept[]> {
  const first = (await edgeOrder(transaction, part, project, 'next')) - records.length;
  return records.map((record, index) => ({ ...record, project, order: first + index }));
}

/** Gives a project the person's own name; an empty one brings the domain back. Undefined when it is gone. */
export function renameProject(database: Database, id: string, name: string): Promise<Stored<Project | undefined>> {
  return editProject(database, id, (known) => ({ ...known, name: cleanName(name) || known.domain }));
}

/**
 * Changes a project as it is now, not as a view saw it last: two windows that edit at the same time lose nothing of one
 * another. `edit` is pure; undefined means that nothing changes. Out: the project, or undefined when it is gone.
 */
export function editProject(
  database: Database,
  id: string,
  edit: (project: Project) => Project | undefined,
): Promise<Stored<Project | undefined>> {
  return writeProjects(database, async (transaction) => {
    const projects = transaction.objectStore('projects');
    const known = await projects.get(id);
    const edited = known && edit(known);
    if (edited) await projects.put({ ...edited, id, domain: known.domain });
    return edited ?? known;
  });
}

/** Those records that are not in the store, so that undoing twice adds nothing. */
async function missingOf<Kept extends { id: string }>(
  transaction: Writing,
  part: Ordered,
  records: readonly Kept[],
): Promise<Kept[]> {
  const missing: Kept[] = [];
  for (const record of records) {
    if ((await transaction.objectStore(part).getKey(record.id)) === undefined) missing.push(record);
  }
  return missing;
}
