import type { Part } from './database.ts';
import { hashOfBytes } from './hash.ts';
import type { Writing } from './write-projects.ts';

/** Longest text of a part, in UTF-16 units: what a page of the greatest length comes to as JSON. */
export const LARGEST_PART = 40_000_000;

/** A text as a part, packed with gzip where the browser can. */
export async function packText(text: string): Promise<Part> {
  const bytes = new TextEncoder().encode(text);
  const id = await hashOfBytes(bytes);
  const gzip = await through(bytes, new CompressionStream('gzip'));
  return gzip.length < bytes.length ? { id, size: text.length, gzip } : { id, size: text.length, text };
}

/** Bytes as a part; a picture is packed already. */
export async function keepBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Part> {
  return { id: await hashOfBytes(bytes), size: bytes.length, bytes };
}

/** The text of a part; undefined when it has none, or one that is longer than parts are. */
export async function unpackText(part: Part | undefined): Promise<string | undefined> {
  if (!part) return undefined;
  if (part.text !== undefined) return part.text;
  if (part.gzip === undefined) return undefined;
  const bytes = await through(part.gzip, new DecompressionStream('gzip')).catch(() => undefined);
  return bytes && new TextDecoder().decode(bytes);
}

/** Writes those parts that are not there yet. */
export async function putParts(transaction: Writing, parts: readonly Part[]): Promise<void> {
  const store = transaction.objectStore('parts');
  for (const part of parts) if ((await store.getKey(part.id)) === undefined) await store.add(part);
}

/** Removes those of these parts that no review has any more. Out: what was removed. */
export async function dropUnused(transaction: Writing, ids: Iterable<string>): Promise<Part[]> {
  const store = transaction.objectStore('parts');
  const used = transaction.objectStore('reviews').index('by-part');
  const dropped: Part[] = [];
  for (const id of new Set(ids)) {
    // A record that is in no form that we know may name none.
    if (typeof id !== 'string') continue;
    const part = (await used.count(id)) === 0 ? await store.get(id) : undefined;
    if (part) dropped.push(part);
    if (part) await store.delete(id);
  }
  return dropped;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  way: { readable: ReadableStream<Uint8Array>; writable: WritableStream<BufferSource> },
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = way.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => {});
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const reader = way.readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LARGEST_PART * 3) {
      await reader.cancel();
      throw new Error('larger than parts are');
    }
    pieces.push(value);
  }
  await written;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
