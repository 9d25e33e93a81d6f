import type { Half } from './item.ts';

/** How often something spoke rightly and wrongly, and how often it spoke where a reader wanted it to. */
export interface Tally {
  right: number;
  wrong: number;
  /** Of the items that wanted it: those it spoke on, and those it kept quiet on. */
  found: number;
  missed: number;
}

/** The same for both halves of the data, and together. */
export interface Halves {
  all: Tally;
  dev: Tally;
  held: Tally;
}

function emptyTally(): Tally {
  return { right: 0, wrong: 0, found: 0, missed: 0 };
}

export function emptyHalves(): Halves {
  return { all: emptyTally(), dev: emptyTally(), held: emptyTally() };
}

/** What happened on one item. `agreed` is only asked when it spoke. */
export interface Occasion {
  spoke: boolean;
  agreed: boolean;
  wanted: boolean;
}

/** Adds one item to the counts. */
export function count(halves: Halves, half: Half, { spoke, agreed, wanted }: Occasion): void {
  for (const tally of [halves.all, halves[half]]) {
    if (spoke) tally[agreed ? 'right' : 'wrong'] += 1;
    if (wanted) tally[spoke ? 'found' : 'missed'] += 1;
  }
}

/** Items it spoke on. */
export function spokenOf({ right, wrong }: Tally): number {
  return right + wrong;
}

/** Items that wanted it. */
export function wantedOf({ found, missed }: Tally): number {
  return found + missed;
}

/** Of the times it spoke, how often rightly; undefined when it never spoke. */
export function precisionOf(tally: Tally): number | undefined {
  return spokenOf(tally) === 0 ? undefined : tally.right / spokenOf(tally);
}
