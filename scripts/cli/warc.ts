import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { type Chunks, createChunks } from './byte-chunks.ts';
import { htmlOfResponse } from './http-response.ts';

/** Largest record that is read, in bytes. Longer ones are told and passed over without being held. */
const LARGEST = 32 * 1024 * 1024;
/** Longest header of a record, in bytes, and how many there may be. */
const LONGEST_HEADER = 16 * 1024;
const MOST_HEADERS = 100;

/**
 * Reads a crawl as WARC (ISO 28500; 1.0 and 1.1, not compressed: `zcat` does that) and writes `{ id, url, html }` for each
 * answer that holds HTML, one a line, as `receipts page --jsonl` takes them. Records of other kinds are passed over; a
 * page that cannot be read gets `{ id, url, error }`. Throws with a sentence when the stream is no WARC or ends inside a
 * record; what was read before that is written. Memory is one record.
 */
export async function warcToLines(input: Readable, output: Writable, largest = LARGEST): Promise<void> {
  const chunks = createChunks(input);
  for (let nth = 1; ; nth += 1) {
    const headers = await headersOf(chunks, nth);
    if (!headers) return;
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0)
      throw new Error(`record ${nth} of the WARC does not say how long it is`);
    const wanted = headers.get('warc-type') === 'response';
    const block = wanted && length <= largest ? await chunks.take(length) : await chunks.skip(length);
    if (block === 'ended') throw new Error(`the WARC ends inside record ${nth}`);
    if (!wanted) continue;
    const answer = lineOf(headers, block);
    if (answer && !output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
}

/** Names in small letters. Undefined at the end of the stream. */
async function headersOf(chunks: Chunks, nth: number): Promise<Map<string, string> | undefined> {
  let first = await chunks.line(LONGEST_HEADER);
  // Two empty lines end each record.
  while (first === '') first = await chunks.line(LONGEST_HEADER);
  if (first === undefined) return undefined;
  if (!first.startsWith('WARC/1.')) throw new Error(`record ${nth} does not begin as a WARC record does`);
  const headers = new Map<string, string>();
  for (let count = 0; count < MOST_HEADERS; count += 1) {
    const line = await chunks.line(LONGEST_HEADER);
    if (line === undefined) throw new Error(`the WARC ends inside record ${nth}`);
    if (line === '') return headers;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  throw new Error(`record ${nth} of the WARC has too many headers`);
}

function lineOf(headers: Map<string, string>, block: Buffer | 'skipped'): object | undefined {
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const id = headers.get('warc-record-id') ?? url;
  if (block === 'skipped') return { id, url, error: 'the record is too large' };
  try {
    const html = htmlOfResponse(block);
    return html === undefined ? undefined : { id, url, html };
  } catch {
    return { id, url, error: 'what the server sent could not be unpacked' };
  }
}
