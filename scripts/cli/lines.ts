import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Reads one JSON object a line, writes one a line with the same `id`, in the same order. A line that cannot be read
 * or judged gets `{ id, error }`, where the error begins with the number of the line, and the rest go on. Memory does not grow with the number of lines.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  judge: (line: Record<string, unknown>) => object,
): Promise<void> {
  let nth = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    nth += 1;
    if (text.trim() === '') continue;
    if (!output.write(`${answerLine(text, nth, judge)}\n`)) await once(output, 'drain');
  }
}

function answerLine(text: string, nth: number, judge: (line: Record<string, unknown>) => object): string {
  let id: unknown = null;
  try {
    // Trimmed, because a byte order mark may stand before the first line.
    const line: unknown = JSON.parse(text.trim());
    if (line === null || typeof line !== 'object' || Array.isArray(line)) throw new Error('a line is one JSON object');
    id = (line as Record<string, unknown>).id ?? null;
    return JSON.stringify(Object.assign({ id }, judge(line as Record<string, unknown>), { id }));
  } catch (error) {
    // An id that is an object may be what could not be written.
    return JSON.stringify({ id: typeof id === 'object' ? null : id, error: `line ${nth}: ${sentenceOf(error)}` });
  }
}

/** One line for a person; JSON.parse quotes its whole input, so that is cut. */
export function sentenceOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'this is not JSON';
  if (error instanceof RangeError) return 'this is too large or nested too deep to read';
  return error instanceof Error ? error.message.slice(0, 300) : 'this could not be read';
}
