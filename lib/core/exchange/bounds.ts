import type { ExportKind } from './format.ts';

/**
 * Most records of a kind that a file may have: twice what the list is made for (5,000 projects of 50 reviews), and what
 * the store keeps of the others.
 */
export const MOST_OF: Readonly<Record<ExportKind, number>> = {
  project: 20_000,
  part: 1_000_000,
  review: 500_000,
  post: 200_000,
  decision: 10_000,
  waiting: 1_000,
  address: 10_000,
  'recheck-run': 10_000,
  'recheck-item': 500_000,
  setting: 50,
};

/** Deepest nesting of one record; a Report in a part has about ten levels. */
export const DEEPEST = 40;
/** Longest line, in UTF-16 units: the largest part with every character escaped once. */
export const LONGEST_LINE = 90_000_000;
/** Longest first line. A file without a line break before that is not in lines. */
export const LONGEST_HEADER = 4_000;
/** Largest file, in bytes, that is read in one piece when it is not in lines. */
export const LARGEST_PIECE = 64 * 1024 * 1024;

/** Is this value nested no deeper than records are? Walks without recursion, so that no file can exhaust the stack. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const next: unknown[] = [];
    for (const one of level) {
      if (one === null || typeof one !== 'object') continue;
      for (const member of Object.values(one)) if (member !== null && typeof member === 'object') next.push(member);
    }
    level = next;
  }
  return true;
}
