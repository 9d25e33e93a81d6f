import { LARGEST_PIECE, LONGEST_HEADER, LONGEST_LINE, MOST_OF } from '@/lib/core/exchange/bounds.ts';
import type { ExportHeader } from '@/lib/core/exchange/format.ts';
import { parseJson, readFirstLine, readHeader, readLine } from '@/lib/core/exchange/lines.ts';
import { en } from '@/lib/words/en.ts';

/** Said of a whole file, of which nothing is taken then. The message is a sentence for the person. */
export class RefusedFile extends Error {}

/** How a file is read. */
export interface Reading {
  /** Bytes that were read so far. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** What is said of a file that was cut off. */
export const TOO_EARLY = en('This file ends too early: a part of it is missing.');

/** A file that was opened: what its first line says, and its records one by one. */
export interface Source {
  header: ExportHeader;
  /** Records as plain values; undefined for a line that is no JSON. */
  values: AsyncIterable<unknown>;
  /** After the last record: how many the file says that there are; undefined when it does not say. */
  counts(): Record<string, number> | undefined;
}

/** Opens a file to read its records a piece at a time, whatever its size. Throws RefusedFile for what is no export. */
export async function openExport(file: Blob, reading: Reading = {}): Promise<Source> {
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
      if (counts) throw new RefusedFile(en('This file goes on after its end.'));
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
      en(
        'This file is not in lines as Receipts writes them, and it is larger than 64 MB: too large to be read in one piece.',
      ),
    );
  }
  const value = parseJson(await file.text());
  if (value === undefined) {
    throw new RefusedFile(en('This is no whole JSON file: it may end too early, or be something else.'));
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
      if (length > LONGEST_LINE) throw new RefusedFile(en('This file has a line that is longer than any of ours.'));
    }
    yield [...open, decoder.decode()].join('');
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** What a record says it is; `other` for anything that is no kind of ours. */
export function kindOf(value: unknown): string {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  return typeof kind === 'string' && Object.hasOwn(MOST_OF, kind) ? kind : 'other';
}

/** Counts a record. Throws RefusedFile where a file has more of a kind than files may have. */
export function countRecord(counts: Record<string, number>, kind: string): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
  const most = MOST_OF[kind as keyof typeof MOST_OF] ?? 1_000;
  if (counts[kind] <= most) return;
  throw new RefusedFile(
    en('This file has more than {most} records of one kind, which is the most.', { most: most.toLocaleString('en') }),
  );
}
