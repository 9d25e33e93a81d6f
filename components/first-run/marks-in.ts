import type { Finding } from '@/lib/core/finding.ts';

/** A piece of a block's words; `finding` is the place in the list of the finding that is about them. */
export interface Piece {
  words: string;
  finding?: number;
}

/** Cuts the words of block `at` where findings begin and end. Of findings that overlap, the first in the list is marked. */
export function marksIn(text: string, at: number, findings: readonly Finding[]): Piece[] {
  const here = findings.flatMap(({ block, start, end }, finding) => (block === at ? [{ start, end, finding }] : []));
  const free = here.filter(
    ({ start, end }, nth) => start < end && !here.slice(0, nth).some((other) => start < other.end && other.start < end),
  );
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, finding } of free.sort((one, other) => one.start - other.start)) {
    if (start > done) pieces.push({ words: text.slice(done, start) });
    pieces.push({ words: text.slice(start, end), finding });
    done = end;
  }
  if (done < text.length) pieces.push({ words: text.slice(done) });
  return pieces;
}
