import type { IDBPTransaction } from 'idb';
import { Project } from '@/lib/core/project.ts';
import { changesOf, type ReadPost, SavedPost } from '@/lib/core/saved-post.ts';
import { announceChange } from './changes.ts';
import type { Database, KeptPost, Schema } from './database.ts';
import { nameProject } from './name-project.ts';
import { ordersOf } from './orders-of.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';
import { writeWhole } from './write-whole.ts';

/** A project on the list by its id, or the one of a registrable domain, which is made when there is none. */
export type Place = { project: string } | { domain: string };

export interface SavingPost {
  post: ReadPost;
  to: Place;
  /** Epoch milliseconds. */
  now: number;
  /** Gives an id that was never given before. */
  newId: () => string;
}

/**
 * `saved` the first record of this post there · `again` it was there and is not the same now · `already` nothing was
 * written, the newest record of it is the same.
 */
export interface SavedTo {
  is: 'saved' | 'again' | 'already';
  post: SavedPost;
  project: Project;
  /** The project was made for it. */
  made: boolean;
  /** What changed since the record before, in words. */
  changed: string[];
}

const STORES = ['projects', 'saved-posts'] as const;
type Writing = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>;

/**
 * Keeps a post with a project. In one transaction with the project it may make: after a crash either both are there or
 * neither. Undefined when the project is not on the list any more.
 */
export function savePost(database: Database, saving: SavingPost): Promise<Stored<SavedTo | undefined>> {
  return write(database, async (transaction) => {
    const place = await placeOf(transaction, saving);
    if (!place) return undefined;
    const { project, made } = place;
    const { post, now, newId } = saving;
    const before = await newestOf(transaction, project.id, post.post);
    if (before?.hash === post.hash) return { is: 'already', post: before, project, made, changed: [] };
    const saved: SavedPost = { ...post, id: newId(), project: project.id, at: now };
    const order = (await lastOrder(transaction, project.id)) + 1;
    await transaction.objectStore('saved-posts').add({ ...saved, order });
    const changed = before ? changesOf(before, post) : [];
    return { is: before ? 'again' : 'saved', post: saved, project, made, changed };
  });
}

/** The posts of a project, the one saved last first, and how many records could not be read. */
export function listSavedPosts(
  database: Database,
  project: string,
): Promise<Stored<{ posts: SavedPost[]; unreadable: number }>> {
  return attempt(async () => {
    const kept = await database.getAllFromIndex('saved-posts', 'by-order', ordersOf(project));
    const posts = kept.reverse().flatMap((record) => readAs(SavedPost, record));
    return { posts, unreadable: kept.length - posts.length };
  });
}

/** Removes one record. Gives back what was removed, or undefined when it was gone already. */
export function removeSavedPost(database: Database, id: string): Promise<Stored<KeptPost | undefined>> {
  return write(database, async (transaction) => {
    const store = transaction.objectStore('saved-posts');
    const kept = await store.get(id);
    if (kept) await store.delete(id);
    return kept;
  });
}

/** Undoes a removal; undoing twice adds nothing. Undefined when its project is not on the list any more. */
export function restoreSavedPost(database: Database, kept: KeptPost): Promise<Stored<KeptPost | undefined>> {
  return write(database, async (transaction) => {
    if ((await transaction.objectStore('projects').getKey(kept.project)) === undefined) return undefined;
    const store = transaction.objectStore('saved-posts');
    if ((await store.getKey(kept.id)) !== undefined) return kept;
    const restored = { ...kept, order: await freeOrder(transaction, kept) };
    await store.add(restored);
    return restored;
  });
}

/** Undoes a save: takes the record away, and the project that was made for it when nothing else is kept with it. */
export function undoSave(
  database: Database,
  { id, made }: { id: string; made: boolean },
): Promise<Stored<'undone' | 'gone'>> {
  return write(database, async (transaction) => {
    const store = transaction.objectStore('saved-posts');
    const kept = await store.get(id);
    if (!kept) return 'gone';
    await store.delete(id);
    const projects = transaction.objectStore('projects');
    const project = made ? await projects.get(kept.project) : undefined;
    const left = project && (await store.index('by-order').count(ordersOf(project.id)));
    if (project?.reviews === 0 && left === 0) await projects.delete(project.id);
    return 'undone';
  });
}

async function placeOf(
  transaction: Writing,
  { to, now, newId }: SavingPost,
): Promise<{ project: Project; made: boolean } | undefined> {
  const projects = transaction.objectStore('projects');
  const kept = 'project' in to ? await projects.get(to.project) : await projects.index('by-domain').get(to.domain);
  const known = kept === undefined ? undefined : readAs(Project, kept)[0];
  if (known) return { project: known, made: false };
  // A record that cannot be read is kept as it is; nothing is hung on it.
  if (kept !== undefined || 'project' in to) return undefined;
  const project = unreadProject(to.domain, newId(), now);
  await projects.add(project);
  return { project, made: true };
}

/** A project of which no page was read yet: no states, no counts, and no date of a review. */
function unreadProject(domain: string, id: string, now: number): Project {
  return {
    ...{ id, name: nameProject('', domain), domain, url: `https://${domain}/`, created: now },
    ...{ reviewed: 0, reviews: 0, states: {}, withReceipt: 0, without: 0, worst: '', keySentence: '' },
  };
}

async function newestOf(transaction: Writing, project: string, post: string): Promise<SavedPost | undefined> {
  const all = IDBKeyRange.bound([project, post, Number.NEGATIVE_INFINITY], [project, post, Number.POSITIVE_INFINITY]);
  const newest = await transaction.objectStore('saved-posts').index('by-post').openCursor(all, 'prev');
  return readAs(SavedPost, newest?.value)[0];
}

async function lastOrder(transaction: Writing, project: string): Promise<number> {
  const index = transaction.objectStore('saved-posts').index('by-order');
  return (await index.openKeyCursor(ordersOf(project), 'prev'))?.key[1] ?? 0;
}

/** Its own place, or one right before it where another record was saved meanwhile. */
async function freeOrder(transaction: Writing, { project, order }: KeptPost): Promise<number> {
  const index = transaction.objectStore('saved-posts').index('by-order');
  let free = order;
  for (let step = 0.5; (await index.getKey([project, free])) !== undefined; step /= 2) free = order - step;
  return free;
}

async function write<Value>(
  database: Database,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Stored<Value>> {
  const written = await writeWhole(database, [...STORES], work);
  if (written.ok) announceChange();
  return written;
}
