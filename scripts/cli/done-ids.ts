import { closeSync, createReadStream, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { splitLines } from './split-lines.ts';

/** What an earlier run of the same work has answered already. */
export interface Done {
  /** Was this id answered? Only strings and numbers can be told apart; anything else never was. */
  has(id: unknown): boolean;
  /** The file ends in the middle of a line: what is appended to it has to begin on a new one. */
  torn: boolean;
}

/**
 * Reads the answers of a run that was ended. A line that is not whole is an answer that was not given. In: path of the
 * file; one that is not there yet is an empty one. Memory: the ids, nothing else of the answers.
 */
export async function readDone(path: string): Promise<Done> {
  const ids = new Set<string | number>();
  if (!existsSync(path)) return { has: () => false, torn: false };
  for await (const text of splitLines(createReadStream(path))) {
    const id = idOf(text ?? '');
    if (typeof id === 'string' || typeof id === 'number') ids.add(id);
  }
  return { has: (id) => ids.has(id as string | number), torn: isTorn(path) };
}

function isTorn(path: string): boolean {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  if (size > 0) readSync(file, last, 0, 1, size - 1);
  closeSync(file);
  return size > 0 && last[0] !== 10;
}

function idOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { id?: unknown } | null)?.id;
  } catch {
    return undefined;
  }
}
