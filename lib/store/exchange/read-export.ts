import { canonicalJson } from '@/lib/core/canonical.ts';
import { isShallow } from '@/lib/core/exchange/bounds.ts';
import { type ExportHeader, ExportRecord, partsOf } from '@/lib/core/exchange/format.ts';
import type { Entry, LeftOut, ReadFile } from '@/lib/core/exchange/plan-import.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { hashOfText } from '../hash.ts';
import { fitsSeal } from '../sealed-review.ts';
import { hashOfHead } from './export.ts';
import { countRecord, kindOf, openExport, type Reading, RefusedFile, TOO_EARLY } from './export-lines.ts';
import { type PartHolds, type PartRead, readPart } from './part-lines.ts';

/** A record of a file that can be taken, or one that cannot and what it says it is; a review also with why. */
export type FileRecord =
  | { is: 'record'; record: ExportRecord; part?: PartRead }
  | { is: 'unreadable'; kind: string; review?: LeftOut };

/** Most reviews that are named as left out; the rest is counted. */
const MOST_NAMED = 200;

/**
 * Reads a file record by record, a piece of it at a time, so that its size does not matter while it is in lines. Checks
 * each record by form and bounds, and each part and review by its hash. Throws RefusedFile for what is no whole file.
 */
export async function* readRecords(file: Blob, reading: Reading = {}): AsyncGenerator<FileRecord, ExportHeader> {
  const source = await openExport(file, reading);
  const counts: Record<string, number> = {};
  const holds = new Map<string, PartHolds>();
  for await (const value of source.values) {
    const kind = kindOf(value);
    countRecord(counts, kind);
    yield await readRecord(value, kind, holds);
  }
  const stated = source.counts();
  if (stated === undefined || canonicalJson(stated) !== canonicalJson(counts)) throw new RefusedFile(TOO_EARLY);
  return source.header;
}

async function readRecord(value: unknown, kind: string, holds: Map<string, PartHolds>): Promise<FileRecord> {
  const parsed = isShallow(value) ? ExportRecord.safeParse(value) : { success: false as const };
  if (!parsed.success) return { is: 'unreadable', kind };
  const record = parsed.data;
  if (record.kind === 'part') {
    const part = await readPart(record);
    if (part) holds.set(record.id, part.holds);
    return part ? { is: 'record', record, part } : { is: 'unreadable', kind };
  }
  if (record.kind === 'review') return readReview(record, (value as { value: object }).value, holds);
  return { is: 'record', record };
}

/** `plain` is the head as the file has it: the hashes are of that, and not of what our schema makes of it. */
async function readReview(
  record: Extract<ExportRecord, { kind: 'review' }>,
  plain: { sha256?: string },
  holds: ReadonlyMap<string, PartHolds>,
): Promise<FileRecord> {
  const { value: head, sha256 } = record;
  const [page, { at }] = [head.pages[0]?.url ?? '', head];
  const sealed = head.sha256 === undefined || (await fitsSeal(plain));
  if (!sealed || (await hashOfHead(plain)) !== sha256) {
    return { is: 'unreadable', kind: 'review', review: { page, at, why: 'changed' } };
  }
  const whole = partsOf(head).every((id) => holds.has(id)) && holds.get(head.body) === 'body';
  if (!whole) return { is: 'unreadable', kind: 'review', review: { page, at, why: 'part' } };
  return { is: 'record', record: { ...record, value: await asKept(head) } };
}

/** Of a file that a later program wrote not everything is kept; its own hash would be of more than what is here. */
async function asKept(head: ReviewHead): Promise<ReviewHead> {
  if (head.sha256 === undefined || (await fitsSeal(head))) return head;
  const { sha256: _own, ...rest } = head;
  return rest;
}

/** Reads a whole file and keeps of it what a plan needs. */
export async function readForPlan(file: Blob, reading: Reading = {}): Promise<ReadFile> {
  const records = readRecords(file, reading);
  const read: Omit<ReadFile, 'header'> = {
    ...{ projects: [], reviews: [], posts: [], decisions: [], settings: [], unreadable: {}, leftOut: [] },
  };
  for (;;) {
    const next = await records.next();
    if (next.done) return { ...read, header: next.value };
    if (next.value.is === 'record') {
      await note(read, next.value.record);
      continue;
    }
    const { kind, review } = next.value;
    read.unreadable[kind] = (read.unreadable[kind] ?? 0) + 1;
    if (review && read.leftOut.length < MOST_NAMED) read.leftOut.push(review);
  }
}

async function note(read: Omit<ReadFile, 'header'>, record: ExportRecord): Promise<void> {
  if (record.kind === 'project') read.projects.push(record.value);
  else if (record.kind === 'setting') read.settings.push({ key: record.key, value: record.value });
  else if (record.kind === 'review') read.reviews.push(entryOf(record.value, record.sha256));
  else if (record.kind === 'post') read.posts.push(entryOf(record.value, await hashOfPost(record.value)));
  else if (record.kind === 'decision') read.decisions.push(record.value.id);
}

function entryOf({ id, project, at }: Omit<Entry, 'hash'>, hash: string): Entry {
  return { id, project, at, hash };
}

/** SHA-256 of a post's canonical JSON without its project. */
export function hashOfPost<Post extends { project: string }>({ project: _project, ...post }: Post): Promise<string> {
  return hashOfText(canonicalJson(post));
}
