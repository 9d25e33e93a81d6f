import type { Readable } from 'node:stream';

/** Longest line that is read, in bytes. A page of a crawl has a few hundred thousand; what is longer is no page. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const NEWLINE = 10;

/**
 * Lines of a stream of bytes, one at a time: nothing is read ahead but one chunk, so the reader's pace is the writer's.
 * Gives the text without its line end, or undefined for a line that is longer than `longest` bytes, of which nothing is
 * kept. Memory is one line and one chunk.
 */
export async function* splitLines(input: Readable, longest = LONGEST_LINE): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const end = () => {
    const text = length > longest ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return text?.endsWith('\r') ? text.slice(0, -1) : text;
  };
  for await (const read of input) {
    const chunk: Buffer = typeof read === 'string' ? Buffer.from(read) : read;
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield end();
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield end();
}
