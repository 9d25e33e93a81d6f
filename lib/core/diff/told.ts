import type { Change } from '../change.ts';
import type { PageWords } from './page-words.ts';
import type { Item, Snapshot } from './snapshot.ts';

/** By the page's address as the review has it. */
export type WordsOf = ReadonlyMap<string, PageWords>;

/** One of two reviews that are compared. Times are epoch milliseconds; `page` is a page's key. */
export interface Side {
  snapshot: Snapshot;
  at: number;
  atOf(page: string): number;
  urlOf(page: string): string;
  wordsOf(page: string): PageWords | undefined;
}

/** A change before its cause is known. */
export interface Draft extends Omit<Change, 'cause'> {
  page: string;
  /** Block that it is about, −1 for the page as a whole. */
  block: number;
  /** Part of a link: told apart from words where a cause is looked for. */
  link?: true;
  /** What the page behind the link shows, which neither this page nor our rules decide. */
  target?: true;
}

/** What one part of the comparison says. */
export interface Told {
  changes: Draft[];
  notCompared: string[];
}

/** Items of one sort on one page, in their order of place. */
export function itemsOf<Is extends Item['is']>(
  items: readonly Item[],
  is: Is,
  page?: string,
): Extract<Item, { is: Is }>[] {
  const mine = items.filter((item): item is Extract<Item, { is: Is }> => item.is === is);
  return page === undefined ? mine : mine.filter((item) => item.page === page);
}

const LONGEST = 1_000;
const SHORT = 120;

/** A quote as it is told: whole up to 1,000 UTF-16 units, no half character at the end. */
export function clip(text: string, most = LONGEST): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A quote inside a sentence. */
export function briefly(text: string): string {
  return `“${clip(
    text
      .slice(0, 2 * SHORT)
      .replace(/\s+/g, ' ')
      .trim(),
    SHORT,
  )}”`;
}
