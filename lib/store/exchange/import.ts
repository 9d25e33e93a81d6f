import type { Decision } from '@/lib/core/decision.ts';
import { partsOf } from '@/lib/core/exchange/format.ts';
import { mergeProject } from '@/lib/core/exchange/merge-project.ts';
import { placeOrders } from '@/lib/core/exchange/place-orders.ts';
import { type Adding, type ImportPlan, type Ours, planImport } from '@/lib/core/exchange/plan-import.ts';
import { Project } from '@/lib/core/project.ts';
import { SavedPost } from '@/lib/core/saved-post.ts';
import { en } from '@/lib/words/en.ts';
import { announceChange } from '../changes.ts';
import type { Database, KeptPost, KeptReview, Part } from '../database.ts';
import { bringDecisions } from '../decisions.ts';
import { getMany } from '../get-many.ts';
import { ordersOf } from '../orders-of.ts';
import { putParts } from '../parts.ts';
import { readAs } from '../read-as.ts';
import { explain, type Stored } from '../stored.ts';
import { type Ordered, PROJECT_STORES } from '../write-projects.ts';
import { writeWhole } from '../write-whole.ts';
import { exportedHead, hashOfHead } from './export.ts';
import { type Reading, RefusedFile } from './export-lines.ts';
import type { AddedRecord, ImportRow, ImportUndo } from './import-row.ts';
import { hashOfPost, readForPlan, readRecords } from './read-export.ts';
import { undoImport } from './undo-import.ts';

/** Bytes of parts and number of records that go into one transaction, at most. */
const BATCH = { bytes: 4_000_000, records: 200 };

/** Reads a file and says what an import of it would do. Nothing is written. */
export async function previewImport(
  database: Database,
  file: Blob,
  reading: Reading = {},
): Promise<Stored<ImportPlan>> {
  return said(async () => {
    const read = await readForPlan(file, reading);
    return planImport(read, await oursFor(database, read));
  });
}

async function oursFor(database: Database, file: Awaited<ReturnType<typeof readForPlan>>): Promise<Ours> {
  const projects = (await database.getAll('projects')).flatMap((record) => readAs(Project, record));
  const [reviews, posts] = [new Map<string, string>(), new Map<string, string>()];
  const asReviews = namesOf(file.reviews);
  for (const [at, record] of (await getMany(database, 'reviews', asReviews.keys)).entries()) {
    const head = record && (await exportedHead(database, record));
    if (head) reviews.set(head.id, await hashOfHead({ ...head, id: asReviews.ids[at] }));
  }
  const asPosts = namesOf(file.posts);
  for (const [at, record] of (await getMany(database, 'saved-posts', asPosts.keys)).entries()) {
    for (const post of readAs(SavedPost, record))
      posts.set(post.id, await hashOfPost({ ...post, id: asPosts.ids[at]! }));
  }
  const answered = await getMany(database, 'decisions', file.decisions);
  const decisions = new Set(file.decisions.filter((_, at) => answered[at] !== undefined));
  return { projects, reviews, posts, decisions };
}

/** The keys under which records of a file may stand here: their own, or the one that an import gave them. */
function namesOf(entries: readonly { id: string; hash: string }[]): { keys: string[]; ids: string[] } {
  const keys = entries.flatMap(({ id, hash }) => [id, `${id}~${hash.slice(0, 16)}`]);
  return { keys, ids: entries.flatMap(({ id }) => [id, id]) };
}

export interface Importing extends Reading {
  /** Name of the file, for the list of imports. */
  name: string;
  made: string;
  id: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Does what the plan says: the way back first, with the projects; then reviews and posts, a batch at a time; then the mark
 * that it is complete. What fails or is cancelled in the middle is undone as a whole, and said.
 */
export async function writeImport(
  database: Database,
  { file, plan }: { file: Blob; plan: ImportPlan },
  importing: Importing,
): Promise<Stored<ImportRow>> {
  const begun = await begin(database, plan, importing);
  if (!begun.ok) return begun;
  const written = await said(() => writeRecords(database, file, begun.value.undo, importing));
  const marked = written.ok ? await markDone(database, begun.value) : written;
  if (marked.ok) {
    announceChange();
    return { ok: true, value: { ...begun.value, undo: { ...begun.value.undo, state: 'done' } } };
  }
  const undone = await undoImport(database, begun.value.id);
  const after = undone.ok ? en('All of this import was undone.') : en('It could not be undone yet: undo it below.');
  return { ok: false, why: `${marked.why} ${after}` };
}

/** The row and all its projects, in one transaction. */
function begin(database: Database, plan: ImportPlan, { name, made, id, now }: Importing): Promise<Stored<ImportRow>> {
  return writeWhole(database, ['imports', 'projects', 'reviews', 'saved-posts'], async (transaction) => {
    const projects = transaction.objectStore('projects');
    const counts = countOf(plan.reviews);
    const undo: ImportUndo = {
      ...{ state: 'writing', file: name.slice(0, 200), made, changed: [] },
      added: plan.added.map((project) => ({ ...project, reviews: counts.get(project.id) ?? 0 })),
      reviews: await placed(transaction.objectStore('reviews'), plan.reviews),
      posts: await placed(transaction.objectStore('saved-posts'), plan.posts),
      decisions: plan.decisions,
    };
    for (const project of undo.added) await projects.add(project);
    for (const { before: seen, theirs } of plan.merged) {
      const before = await projects.get(seen.id);
      if (!before) throw new DOMException(en('a project is gone'), 'ConstraintError');
      const added = counts.get(before.id) ?? 0;
      const summary = theirs.reviewed > before.reviewed && added > 0 ? summaryOf(theirs) : {};
      const { project } = mergeProject(before, theirs);
      const after = { ...project, ...summary, reviews: before.reviews + added };
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      undo.changed.push({ before, after });
      await projects.put(after);
    }
    const row = { id, at: now, undo };
    await transaction.objectStore('imports').put(row);
    return row;
  });
}

/** What a project shows of its newest review. */
function summaryOf({ url, reviewed, states, withReceipt, without, worst, keySentence }: Project): Partial<Project> {
  return { url, reviewed, states, withReceipt, without, worst, keySentence };
}

function countOf(reviews: readonly Adding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { project } of reviews) counts.set(project, (counts.get(project) ?? 0) + 1);
  return counts;
}

interface InOrder {
  index(name: 'by-order'): { getAll(range: IDBKeyRange): Promise<{ order: number; at: number }[]> };
}

/** Each project's records with their places beside those that are there. */
async function placed(store: InOrder, adding: readonly Adding[]): Promise<AddedRecord[]> {
  const byProject = new Map<string, Adding[]>();
  for (const one of adding) {
    const known = byProject.get(one.project);
    if (known) known.push(one);
    else byProject.set(one.project, [one]);
  }
  const all: AddedRecord[] = [];
  for (const [project, records] of byProject) {
    const ours = await store.index('by-order').getAll(ordersOf(project));
    const orders = placeOrders(
      ours,
      records.map(({ at }) => at),
    );
    for (const [at, { from, id }] of records.entries()) all.push({ from, id, project, order: orders[at] ?? 0 });
  }
  return all;
}

/** What waits to be written in one transaction. */
interface Batch {
  reviews: KeptReview[];
  posts: KeptPost[];
  parts: Part[];
  decisions: Decision[];
  size: number;
}

function emptyBatch(): Batch {
  return { reviews: [], posts: [], parts: [], decisions: [], size: 0 };
}

function countIn({ reviews, posts, decisions }: Batch): number {
  return reviews.length + posts.length + decisions.length;
}

async function writeRecords(database: Database, file: Blob, undo: ImportUndo, reading: Reading): Promise<void> {
  const reviews = new Map(undo.reviews.map((record) => [record.from, record]));
  const posts = new Map(undo.posts.map((record) => [record.from, record]));
  const decisions = new Set(undo.decisions);
  let batch = emptyBatch();
  for await (const read of readRecords(file, reading)) {
    if (read.is === 'unreadable') continue;
    const { record } = read;
    const part = await read.part?.pack();
    if (part) batch.parts.push(part);
    batch.size += part ? (part.gzip?.length ?? part.size) : 0;
    const place = record.kind === 'review' ? reviews.get(record.value.id) : undefined;
    if (record.kind === 'review' && place)
      batch.reviews.push({ ...record.value, ...hereOf(place), parts: partsOf(record.value) });
    const postPlace = record.kind === 'post' ? posts.get(record.value.id) : undefined;
    if (record.kind === 'decision' && decisions.has(record.value.id)) batch.decisions.push(record.value);
    if (record.kind === 'post' && postPlace) batch.posts.push({ ...record.value, ...hereOf(postPlace) });
    // Parts stand right before the first review that has them: a batch ends after a review, never between the two.
    const full = batch.size > BATCH.bytes || countIn(batch) >= BATCH.records;
    if (!full || record.kind === 'part') continue;
    await writeBatch(database, batch);
    batch = emptyBatch();
  }
  await writeBatch(database, batch);
}

function hereOf({ id, project, order }: AddedRecord) {
  return { id, project, order };
}

async function writeBatch(database: Database, { reviews, posts, parts, decisions }: Batch): Promise<void> {
  const written = await writeWhole(database, [...PROJECT_STORES], async (transaction) => {
    await putParts(transaction, parts);
    for (const [name, records] of [
      ['reviews', reviews],
      ['saved-posts', posts],
    ] as const) {
      for (const record of records) await addFree(transaction.objectStore(name as Ordered) as never, record);
    }
    // A part that only records of ours already there have, or that nothing here names, is not kept for nothing.
    const used = transaction.objectStore('reviews').index('by-part');
    for (const { id } of parts) if ((await used.count(id)) === 0) await transaction.objectStore('parts').delete(id);
  });
  const answered = written.ok && decisions.length > 0 ? await bringDecisions(database, decisions) : written;
  if (!answered.ok) throw new RefusedFile(answered.why);
}

interface Adds {
  getKey(id: string): Promise<unknown>;
  add(record: unknown): Promise<unknown>;
  index(name: 'by-order'): { getKey(key: [string, number]): Promise<unknown> };
}

/** Adds a record; where its place was taken since the plan, right after it. */
async function addFree(store: Adds, record: { id: string; project: string; order: number }): Promise<void> {
  if ((await store.getKey(record.id)) !== undefined) return;
  let { order } = record;
  while ((await store.index('by-order').getKey([record.project, order])) !== undefined) order += 1 / 1_024;
  await store.add({ ...record, order });
}

function markDone(database: Database, row: ImportRow): Promise<Stored<unknown>> {
  return writeWhole(database, ['imports'], async (transaction) => {
    const store = transaction.objectStore('imports');
    // As it is now: what was removed meanwhile is not in it any more.
    const { undo } = ((await store.get(row.id)) as ImportRow | undefined) ?? row;
    await store.put({ ...row, undo: { ...undo, state: 'done' } });
  });
}

async function said<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, why: error.message };
    const cancelled = error instanceof DOMException && error.name === 'AbortError';
    return { ok: false, why: cancelled ? 'Cancelled.' : explain(error) };
  }
}
