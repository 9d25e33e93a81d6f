import type { IDBPTransaction } from 'idb';
import { Project, Review } from '@/lib/core/project.ts';
import type { Report } from '@/lib/core/report.ts';
import { announceChange } from './changes.ts';
import type { Database, KeptPost, KeptReview, Schema } from './database.ts';
import { cleanName, nameProject } from './name-project.ts';
import { readAs } from './read-as.ts';
import { ordersOf } from './saved-posts.ts';
import { attempt, type Stored } from './stored.ts';
import { writeWhole } from './write-whole.ts';

/** What a save takes: the Report, and the edges (clock, ids) that the caller owns. */
export interface Saving {
  report: Report;
  /** Registrable domain of the page; one project per domain. */
  domain: string;
  /** SHA-256, hex, of the page's normalised text. */
  textHash: string;
  /** Epoch milliseconds. */
  now: number;
  /** Accounts and hosts that the page links to. */
  outward?: { handles: readonly string[]; hosts: readonly string[] };
  /** Gives an id that was never given before. */
  newId: () => string;
}

/** A project with all its reviews and saved posts, as it left the store; enough to bring it back. */
export interface Removed {
  project: Project;
  reviews: KeptReview[];
  posts: KeptPost[];
}

/** What is kept of a project, each record with its place in the order of saving. */
type Part = 'reviews' | 'saved-posts';
type Writing = IDBPTransaction<Schema, ('projects' | Part)[], 'readwrite'>;

/**
 * Adds a Review to the project of this domain, which is made when it is new, and brings the project's summary up to
 * date. Both in one transaction: after a crash either both are there or neither.
 */
export function saveReview(database: Database, saving: Saving): Promise<Stored<Project>> {
  const work = async (transaction: Writing) => {
    const projects = transaction.objectStore('projects');
    const known = await projects.index('by-domain').get(saving.domain);
    const project = summarise(known, saving);
    await projects.put(project);
    const review: KeptReview = {
      id: saving.newId(),
      project: project.id,
      at: saving.now,
      ruleset: saving.report.ruleset,
      textHash: saving.textHash,
      report: saving.report,
      order: (await edgeOrder(transaction, 'reviews', project.id, 'prev')) + 1,
    };
    await transaction.objectStore('reviews').add(review);
    return project;
  };
  return write(database, work, ['projects', 'reviews']);
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

/** The reviews of a project, newest first by the order of saving, and how many records could not be read. */
export function listReviews(
  database: Database,
  project: string,
): Promise<Stored<{ reviews: Review[]; unreadable: number }>> {
  return attempt(async () => {
    const kept = await database.getAllFromIndex('reviews', 'by-order', ordersOf(project));
    const reviews = kept.reverse().flatMap((record) => readAs(Review, record));
    return { reviews, unreadable: kept.length - reviews.length };
  });
}

/** Removes a project, its reviews and its posts. Gives back what was removed, or undefined when it was gone already. */
export function removeProject(database: Database, id: string): Promise<Stored<Removed | undefined>> {
  return write(database, async (transaction) => {
    const project = await transaction.objectStore('projects').get(id);
    if (!project) return undefined;
    const reviews = await transaction.objectStore('reviews').index('by-order').getAll(ordersOf(id));
    const posts = await transaction.objectStore('saved-posts').index('by-order').getAll(ordersOf(id));
    await transaction.objectStore('projects').delete(id);
    for (const review of reviews) await transaction.objectStore('reviews').delete(review.id);
    for (const post of posts) await transaction.objectStore('saved-posts').delete(post.id);
    return { project, reviews, posts };
  });
}

/**
 * Undoes a removal. When the same domain was saved again meanwhile, the restored reviews and posts come before the new
 * ones and nothing of either is lost.
 */
export function restoreProject(database: Database, removed: Removed): Promise<Stored<Project>> {
  return write(database, async (transaction) => {
    const projects = transaction.objectStore('projects');
    const newer = await projects.index('by-domain').get(removed.project.domain);
    const gone = await missingOf(transaction, 'reviews', removed.reviews);
    const project = newer ? joined(newer, removed.project, gone.length) : removed.project;
    await projects.put(project);
    const reviews = newer ? await before(transaction, 'reviews', project.id, gone) : gone;
    for (const review of reviews) await transaction.objectStore('reviews').add(review);
    const lost = await missingOf(transaction, 'saved-posts', removed.posts);
    const posts = newer ? await before(transaction, 'saved-posts', project.id, lost) : lost;
    for (const post of posts) await transaction.objectStore('saved-posts').add(post);
    return project;
  });
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
  part: Part,
  project: string,
  records: readonly Kept[],
): Promise<Kept[]> {
  const first = (await edgeOrder(transaction, part, project, 'next')) - records.length;
  return records.map((record, index) => ({ ...record, project, order: first + index }));
}

/** Gives a project the person's own name; an empty one brings the domain back. Undefined when it is gone. */
export function renameProject(database: Database, id: string, name: string): Promise<Stored<Project | undefined>> {
  return write(database, async (transaction) => {
    const projects = transaction.objectStore('projects');
    const known = await projects.get(id);
    if (!known) return undefined;
    const project = { ...known, name: cleanName(name) || known.domain };
    await projects.put(project);
    return project;
  });
}

/** One transaction over all that is kept of projects. It commits whole, and only then do other views hear of it. */
async function write<Value>(
  database: Database,
  work: (transaction: Writing) => Promise<Value>,
  stores: ('projects' | Part)[] = ['projects', 'reviews', 'saved-posts'],
): Promise<Stored<Value>> {
  const written = await writeWhole(database, stores, work);
  if (written.ok) announceChange();
  return written;
}

/** Those records that are not in the store, so that undoing twice adds nothing. */
async function missingOf<Kept extends { id: string }>(
  transaction: Writing,
  part: Part,
  records: readonly Kept[],
): Promise<Kept[]> {
  const missing: Kept[] = [];
  for (const record of records) {
    if ((await transaction.objectStore(part).getKey(record.id)) === undefined) missing.push(record);
  }
  return missing;
}

/** The first (`next`) or last (`prev`) order number that a project's records use; 0 when it has none. */
async function edgeOrder(
  transaction: Writing,
  part: Part,
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

function summarise(known: Project | undefined, { report, domain, now, newId, outward }: Saving): Project {
  return {
    ...outwardSince(known, outward),
    id: known?.id ?? newId(),
    name: nameOf(known, report.title, domain),
    domain,
    url: report.url,
    created: known?.created ?? now,
    reviewed: now,
    reviews: (known?.reviews ?? 0) + 1,
    states: Object.fromEntries(report.rows.map(({ row, state }) => [row, state])),
    withReceipt: report.ledger.withReceipt,
    without: report.ledger.without,
    worst: report.worst,
    keySentence: report.keySentence,
  };
}

/** The name it has; one that was made for a post and never named gets what its page calls it. */
function nameOf(known: Project | undefined, title: string, domain: string): string {
  const isNamed = known !== undefined && (known.reviews > 0 || known.name !== nameProject('', domain));
  return isNamed ? known.name : nameProject(title, domain);
}

/** Most accounts and hosts that are kept of one project; the newest. */
const MOST_HANDLES = 20;
const MOST_LINKS = 500;

function outwardSince(known: Project | undefined, outward: Saving['outward']): Pick<Project, 'handles' | 'links'> {
  const handles = [...new Set([...(known?.handles ?? []), ...(outward?.handles ?? [])])].slice(-MOST_HANDLES);
  const links = [...new Set([...(known?.links ?? []), ...(outward?.hosts ?? [])])].slice(-MOST_LINKS);
  return { ...(handles.length > 0 ? { handles } : {}), ...(links.length > 0 ? { links } : {}) };
}
