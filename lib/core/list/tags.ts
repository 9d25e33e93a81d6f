import type { Project } from '../project.ts';

/** Longest tag in UTF-16 units, and most of one project. */
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;

/** Control characters, and marks that reverse or hide what a person reads. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** A tag as it is kept: one line, no comma, which parts tags where they are typed. Empty when nothing is left. */
function cleanTag(typed: string): string {
  const line = typed
    .slice(0, 1_000)
    .replace(INVISIBLE, ' ')
    .replace(/[,\s]+/g, ' ')
    .trim();
  return wellFormed(line.slice(0, LONGEST_TAG)).trim();
}

/** Tags out of what was typed, parted by commas; each once. */
export function readTags(typed: string): string[] {
  const tags = typed.slice(0, 2_000).split(',').map(cleanTag);
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}

/** The tags of a project after some were put on it and others taken off. The order in which they were put stays. */
export function retag(tags: readonly string[], { add, remove }: { add: readonly string[]; remove: readonly string[] }) {
  const off = new Set(remove);
  return [...new Set([...tags, ...add])].filter((tag) => !off.has(tag)).slice(0, MOST_TAGS);
}

/** All tags in use, those of the most projects first, then by their letters. */
export function tagsInUse(projects: readonly Project[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of projects.flatMap(({ tags = [] }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
}

/** A cut may have gone through a pair of surrogates; half of one is no letter. */
function wellFormed(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
