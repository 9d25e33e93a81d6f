import { storage } from 'wxt/utils/storage';
import { Decision } from '@/lib/core/decision.ts';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportKind, partsOf } from '@/lib/core/exchange/format.ts';
import { firstLine, lastLine, recordLine } from '@/lib/core/exchange/lines.ts';
import { Project } from '@/lib/core/project.ts';
import { ReviewHead } from '@/lib/core/review.ts';
import { recordText } from '@/lib/core/review-hash.ts';
import { SavedPost } from '@/lib/core/saved-post.ts';
import type { Database, KeptReview } from '../database.ts';
import { hashOfText } from '../hash.ts';
import { ordersOf } from '../orders-of.ts';
import { unpackText } from '../parts.ts';
import { readAs } from '../read-as.ts';
import { attempt, type Stored } from '../stored.ts';
import { isHash, partRecord } from './part-lines.ts';

/** With more reviews than this, parts stay packed: unpacked they are some ten times as large. */
export const MOST_PLAIN = 2_000;
/** UTF-16 units that are gathered before they go to the browser's own store of files. */
const PIECE = 1_000_000;

export interface Exporting {
  /** ISO 8601 time, and name and version of the program. */
  made: string;
  by: string;
  what: 'projects' | 'everything';
  /** Ids of projects; all when left out. */
  only?: readonly string[];
  /** Called with the number of reviews that were written, of how many. */
  onProgress?: (done: number, of: number) => void;
  signal?: AbortSignal;
}

export interface Exported {
  file: Blob;
  counts: Record<string, number>;
  /** Records of ours that could not be read, and are not in the file. */
  unreadable: number;
}

/**
 * Everything, or the saved projects, as a file of lines (docs/export.md). It is made piece by piece, so that a large list
 * is never one text. The same list gives the same bytes, but for `made`.
 */
export function exportFile(database: Database, exporting: Exporting): Promise<Stored<Exported>> {
  return attempt(async () => {
    const { made, by, what } = exporting;
    const out = new Lines(firstLine({ format: EXPORT_FORMAT, version: EXPORT_VERSION, made, by, what }));
    await writeProjects(database, exporting, out);
    if (what === 'everything') await writeOthers(database, out);
    return out.finish();
  });
}

/** The lines of one file as they come. */
class Lines {
  private pieces: Blob[] = [];
  private text: string;
  private counts: Record<string, number> = {};
  private any = false;
  unreadable = 0;

  constructor(first: string) {
    this.text = first;
  }

  add(record: { kind: ExportKind } & Record<string, unknown>): void {
    this.text += recordLine(record, !this.any);
    this.any = true;
    this.counts[record.kind] = (this.counts[record.kind] ?? 0) + 1;
    if (this.text.length > PIECE) this.flush();
  }

  finish(): Exported {
    this.text += lastLine(this.counts);
    this.flush();
    const file = new Blob(this.pieces, { type: 'application/json' });
    return { file, counts: this.counts, unreadable: this.unreadable };
  }

  private flush(): void {
    this.pieces.push(new Blob([this.text]));
    this.text = '';
  }
}

/** Projects by id; then, project by project, each review after the parts that no review before it had; then posts. */
async function writeProjects(database: Database, { only, onProgress, signal }: Exporting, out: Lines): Promise<void> {
  const kept = (await database.getAll('projects')).filter(({ id }) => only === undefined || only.includes(id));
  const projects = kept.flatMap((record) => readAs(Project, record));
  out.unreadable += kept.length - projects.length;
  for (const value of projects) out.add({ kind: 'project', value });
  const total = await countReviews(database, projects);
  const written = new Set<string>();
  let done = 0;
  for (const { id } of projects) {
    for (const review of await database.getAllFromIndex('reviews', 'by-order', ordersOf(id))) {
      signal?.throwIfAborted();
      await writeReview(database, { review, written, packed: total > MOST_PLAIN }, out);
      done += 1;
      if (done % 50 === 0) onProgress?.(done, total);
    }
  }
  for (const { id } of projects) {
    for (const record of await database.getAllFromIndex('saved-posts', 'by-order', ordersOf(id))) {
      add(out, 'post', readAs(SavedPost, record));
    }
  }
}

async function countReviews(database: Database, projects: readonly Project[]): Promise<number> {
  const counts = await Promise.all(
    projects.map(({ id }) => database.countFromIndex('reviews', 'by-order', ordersOf(id))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function writeReview(
  database: Database,
  { review, written, packed }: { review: KeptReview; written: Set<string>; packed: boolean },
  out: Lines,
): Promise<void> {
  const head = await exportedHead(database, review);
  if (!head) {
    out.unreadable += 1;
    return;
  }
  for (const id of partsOf(readAs(ReviewHead, review)[0] ?? head)) {
    if (written.has(id)) continue;
    written.add(id);
    const part = await database.get('parts', id);
    const record = part && (await partRecord(part, packed));
    if (record) out.add(record);
    else out.unreadable += 1;
  }
  out.add({ kind: 'review', sha256: await hashOfHead(head), value: head });
}

/** A head as a file has it: where its body was kept before parts had hashes, it names the body by its hash. */
export async function exportedHead(database: Database, record: unknown): Promise<ReviewHead | undefined> {
  const head = readAs(ReviewHead, record)[0];
  if (!head || isHash(head.body)) return head;
  const text = await unpackText(await database.get('parts', head.body));
  return text === undefined ? undefined : { ...head, body: await hashOfText(text) };
}

/** SHA-256, hex, by which an export knows this head. */
export function hashOfHead(head: object): Promise<string> {
  return hashOfText(recordText(head));
}

/** Wallet requests in the order of keeping, addresses, re-checks, and the entries of the browser's own storage. */
async function writeOthers(database: Database, out: Lines): Promise<void> {
  for (const { order: _order, answered: _answered, ...head } of await database.getAllFromIndex(
    'decisions',
    'by-order',
  )) {
    const details = await database.get('decision-details', head.id);
    add(out, 'decision', readAs(Decision, { ...head, ...details }));
  }
  for (const value of await database.getAll('waiting-decisions')) add(out, 'waiting', [value]);
  for (const value of await database.getAll('known-addresses')) add(out, 'address', [value]);
  for (const value of await database.getAll('recheck-runs')) add(out, 'recheck-run', [value]);
  for (const value of await database.getAll('recheck-items')) add(out, 'recheck-item', [value]);
  const settings = await storage.snapshot('local');
  for (const key of Object.keys(settings).sort()) out.add({ kind: 'setting', key, value: settings[key] });
}

function add(out: Lines, kind: ExportKind, values: readonly unknown[]): void {
  if (values.length === 0) out.unreadable += 1;
  for (const value of values) out.add({ kind, value });
}
