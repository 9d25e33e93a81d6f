import type { IDBPTransaction } from 'idb';
import { Project, Review } from '@/lib/core/project.ts';
import type { Report } from '@/lib/core/report.ts';
import { announceChange } from './changes.ts';
import type { Database, KeptReview, Schema } from './database.ts';
import { cleanName, nameProject } from './name-project.ts';
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

/** A project with all its reviews, as it left the store; enough to bring it back. */
export interface Removed {
  project: Project;
  reviews: KeptReview[];
}

type Writing = IDBPTransaction<Schema, ('projects' | 'reviews')[], 'readwrite'>;

/**
 * Adds a Review to the project of this domain, which is made when it is new, and brings the project's summary up to
 * date. Both in one transaction: after a crash either both are there or neither.
 */
export function saveReview(database: Database, saving: Saving): Promise<Stored<Project>> {
  return write(database, async (transaction) => {
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
      order: (await edgeOrder(transaction, project.id, 'prev')) + 1,
    };
    await transaction.objectStore('reviews').add(review);
    return project;
  });
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

/** Removes a project and its reviews. Gives back what was removed, or undefined when it was gone already. */
export function removeProject(database: Database, id: string): Promise<Stored<Removed | undefined>> {
  return write(database, async (transaction) => {
    const project = await transaction.objectStore('projects').get(id);
    if (!project) return undefined;
    const store = transaction.objectStore('reviews');
    const reviews = await store.index('by-order').getAll(ordersOf(id));
    await transaction.objectStore('projects').delete(id);
    for (const review of reviews) await store.delete(review.id);
    return { project, reviews };
  });
}

/**
 * Undoes a removal. When the same domain was saved again meanwhile, the restored reviews come before the new ones
 * and nothing of either is lost.
 */
export function restoreProject(database: Database, removed: Removed): Promise<Stored<Project>> {
  return write(database, async (transaction) => {
    const projects = transaction.objectStore('projects');
    const newer = await projects.index('by-domain').get(removed.project.domain);
    const gone = await missingOf(transaction, removed.reviews);
    const project = newer
      ? {
          ...newer,
          created: Math.min(newer.created, removed.project.created),
          reviews: newer.reviews + gone.length,
        }
      : removed.project;
    await projects.put(project);
    const first = newer ? (await edgeOrder(transaction, project.id, 'next')) - gone.length : undefined;
    for (const [index, review] of gone.entries()) {
      const order = first === undefined ? review.order : first + index;
      await transaction.objectStore('reviews').add({ ...review, project: project.id, order });
    }
    return project;
  });
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

/** One transaction over both stores. It commits as a whole, and only then do other views hear of it. */
async function write<Value>(
  database: Database,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Stored<Value>> {
  const written = await writeWhole(database, ['projects', 'reviews'], work);
  if (written.ok) announceChange();
  return written;
}

/** Those reviews that are not in the store, so that undoing twice adds nothing. */
async function missingOf(transaction: Writing, reviews: readonly KeptReview[]): Promise<KeptReview[]> {
  const missing: KeptReview[] = [];
  for (const review of reviews) {
    if ((await transaction.objectStore('reviews').getKey(review.id)) === undefined) missing.push(review);
  }
  return missing;
}

function ordersOf(project: string): IDBKeyRange {
  return IDBKeyRange.bound([project, Number.NEGATIVE_INFINITY], [project, Number.POSITIVE_INFINITY]);
}

/** The first (`next`) or last (`prev`) order number that a project's reviews use; 0 when it has none. */
async function edgeOrder(transaction: Writing, project: string, direction: 'next' | 'prev'): Promise<number> {
  const index = transaction.objectStore('reviews').index('by-order');
  return (await index.openKeyCursor(ordersOf(project), direction))?.key[1] ?? 0;
}

function summarise(known: Project | undefined, { report, domain, now, newId, outward }: Saving): Project {
  return {
    ...outwardSince(known, outward),
    id: known?.id ?? newId(),
    name: known?.name ?? nameProject(report.title, domain),
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

/** Most accounts and hosts that are kept of one project; the newest. */
const MOST_HANDLES = 20;
const MOST_LINKS = 500;

function outwardSince(known: Project | undefined, outward: Saving['outward']): Pick<Project, 'handles' | 'links'> {
  const handles = [...new Set([...(known?.handles ?? []), ...(outward?.handles ?? [])])].slice(-MOST_HANDLES);
  const links = [...new Set([...(known?.links ?? []), ...(outward?.hosts ?? [])])].slice(-MOST_LINKS);
  return { ...(handles.length > 0 ? { handles } : {}), ...(links.length > 0 ? { links } : {}) };
}

function readAs<Value>(
  schema: { safeParse(value: unknown): { success: true; data: Value } | { success: false } },
  record: unknown,
): Value[] {
  const parsed = schema.safeParse(record);
  return parsed.success ? [parsed.data] : [];
}
