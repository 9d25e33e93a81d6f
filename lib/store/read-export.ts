import { canonicalJson } from '@/lib/core/canonical.ts';
import { isShallow, LARGEST_PIECE, LONGEST_HEADER, LONGEST_LINE, MOST_OF } from '@/lib/core/exchange/bounds.ts';
import { type ExportHeader, ExportRecord, partsOf } from '@/lib/core/exchange/format.ts';
import { parseJson, readFirstLine, readHeader, readLine } from '@/lib/core/exchange/lines.ts';
import type { Entry, ReadFile } from '@/lib/core/exchange/plan-import.ts';
import { hashOfHead, hashOfText } from './export.ts';
import { type PartHolds, type PartRead, readPart } from './part-lines.ts';

/** Said of the whole file: nothing of it is taken. The message is a sentence for the person. */
export class RefusedFile extends Error {}

/** A record of a file that has its form, or one that does not and what it says it is. */
export type FileRecord = { is: 'record'; record: ExportRecord; part?: PartRead } | { is: 'unreadable'; kind: string };

export interface Reading {
  /** Bytes that were read so far. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

const TOO_EARLY = 'This file ends too early: a part of it is missing. Nothing was imported.';

/**
 * Reads a file record by record, a piece of it at a time, so that its size does not matter while it is in lines. Checks
 * each record by form and bounds, and each part and review by its hash. Throws RefusedFile for what is no whole file.
 */
export async function* readRecords(file: Blob, reading: Reading = {}): AsyncGenerator<FileRecord, ExportHeader> {
  const source = await openFile(file, reading);
  const counts: Record<string, number> = {};
  const holds = new Map<string, PartHolds>();
  for await (const value of source.values) {
    const kind = kindOf(value);
    counts[kind] = (counts[kind] ?? 0) + 1;
    const most = MOST_OF[kind as keyof typeof MOST_OF] ?? 1_000;
    if (counts[kind] > most) {
      throw new RefusedFile(
        `This file has more than ${most.toLocaleString('en')} records of one kind, which is the most.`,
      );
    }
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
  if (record.kind === 'review') {
    const { value: head, sha256 } = record;
    const whole = partsOf(head).every((id) => holds.has(id)) && holds.get(head.body) === 'body';
    if (!whole || (await hashOfHead(head)) !== sha256) return { is: 'unreadable', kind };
  }
  return { is: 'record', record };
}

function kindOf(value: unknown): string {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  return typeof kind === 'string' && Object.hasOwn(MOST_OF, kind) ? kind : 'other';
}

interface Source {
  header: ExportHeader;
  /** Records as plain values; undefined for a line that is no JSON. */
  values: AsyncIterable<unknown>;
  /** After the last record: how many the file says that there are; undefined when it does not say. */
  counts(): Record<string, number> | undefined;
}

async function openFile(file: Blob, reading: Reading): Promise<Source> {
  const start = (await file.slice(0, LONGEST_HEADER).text()).split('\n')[0] ?? '';
  const first = readFirstLine(start);
  if (first.is === 'refused') throw new RefusedFile(first.why);
  if (first.is === 'not-lines') return openPiece(file);
  let counts: Record<string, number> | undefined;
  async function* values() {
    let line = 0;
    for await (const text of linesOf(file, reading)) {
      line += 1;
      if (line === 1 || text.trim() === '') continue;
      if (counts) throw new RefusedFile('This file goes on after its end. Nothing was imported.');
      const read = readLine(text);
      if (read.is === 'end') counts = read.end.counts;
      else yield read.is === 'record' ? read.value : undefined;
    }
  }
  return { header: first.header, values: values(), counts: () => counts };
}

/** A file that somebody wrote anew, without our lines. */
async function openPiece(file: Blob): Promise<Source> {
  if (file.size > LARGEST_PIECE) {
    throw new RefusedFile(
      'This file is not in lines as Receipts writes them, and it is larger than 64 MB: too large to be read in one piece.',
    );
  }
  const value = parseJson(await file.text());
  if (value === undefined) {
    throw new RefusedFile('This is no whole JSON file: it may end too early, or be something else.');
  }
  const read = readHeader(value);
  if (read.is !== 'header') throw new RefusedFile(read.is === 'refused' ? read.why : TOO_EARLY);
  const { records, counts, end } = value as { records?: unknown; counts?: unknown; end?: unknown };
  if (!Array.isArray(records) || end !== true) throw new RefusedFile(TOO_EARLY);
  async function* values() {
    yield* records as unknown[];
  }
  return { header: read.header, values: values(), counts: () => counts as Record<string, number> };
}

async function* linesOf(file: Blob, { onProgress, signal }: Reading): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let [open, length, done]: [string[], number, number] = [[], 0, 0];
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      signal?.throwIfAborted();
      done += next.value.length;
      onProgress?.(done);
      const pieces = decoder.decode(next.value, { stream: true }).split('\n');
      const last = pieces.pop() ?? '';
      for (const piece of pieces) {
        yield open.length === 0 ? piece : [...open, piece].join('');
        [open, length] = [[], 0];
      }
      open.push(last);
      length += last.length;
      if (length > LONGEST_LINE) throw new RefusedFile('This file has a line that is longer than any of ours.');
    }
    yield [...open, decoder.decode()].join('');
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Reads a whole file and keeps of it what a plan needs. */
export async function readForPlan(file: Blob, reading: Reading = {}): Promise<ReadFile> {
  const records = readRecords(file, reading);
  const read: Omit<ReadFile, 'header'> = {
    ...{ projects: [], reviews: [], posts: [], decisions: [], settings: [], unreadable: {} },
  };
  for (;;) {
    const next = await records.next();
    if (next.done) return { ...read, header: next.value };
    if (next.value.is === 'record') await note(read, next.value.record);
    else read.unreadable[next.value.kind] = (read.unreadable[next.value.kind] ?? 0) + 1;
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
