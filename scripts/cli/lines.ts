import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Done } from './done-ids.ts';
import { LONGEST_LINE, splitLines } from './split-lines.ts';

type Judge = (line: Record<string, unknown>) => object;

export interface LineOptions {
  /** Answers of an earlier run: their lines are passed over. */
  done?: Done;
  /** Longest line that is read, in bytes. */
  longest?: number;
}

/**
 * Reads one JSON object a line, writes one a line with the same `id`, in the same order. A line that cannot be read
 * or judged gets `{ id, error }`, where the error begins with the number of the line, and the rest go on. The next line
 * is read when the answer was taken. Memory does not grow with the number of lines.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  judge: Judge,
  { done, longest = LONGEST_LINE }: LineOptions = {},
): Promise<void> {
  let nth = 0;
  if (done?.torn) output.write('\n');
  for await (const text of splitLines(input, longest)) {
    nth += 1;
    if (text?.trim() === '') continue;
    const answer = text === undefined ? tooLong(nth, longest) : answerLine(text, nth, judge, done);
    if (answer !== undefined && !output.write(`${answer}\n`)) await once(output, 'drain');
  }
}

const tooLong = (nth: number, longest: number) =>
  JSON.stringify({ id: null, error: `line ${nth}: this is longer than ${Math.floor(longest / 1024 / 1024)} MB` });

/** Undefined for a line that was answered before. */
function answerLine(text: string, nth: number, judge: Judge, done: Done | undefined): string | undefined {
  let id: unknown = null;
  try {
    // Trimmed, because a byte order mark may stand before the first line.
    const line: unknown = JSON.parse(text.trim());
    if (line === null || typeof line !== 'object' || Array.isArray(line)) throw new Error('a line is one JSON object');
    id = (line as Record<string, unknown>).id ?? null;
    if (done?.has(id)) return undefined;
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
