/**
 * Numbers that a rule pack may move, each inside its bounds. Those that decide whether a note is made can only be moved
 * so that more is noted; `inline-notes` only decides how many notes are marked in the page, the rest stay in the panel.
 * None of them has a say in the rows "this page's requests" or in a rule that can be `danger`.
 */
export interface Threshold {
  id: ThresholdId;
  /** What it counts, in words. */
  says: string;
  /** What holds without any pack. */
  normal: number;
  least: number;
  most: number;
  /** Of two packs, the one that notes more wins; `fewer` marks are calmer and hide nothing from the panel. */
  wins: 'smaller' | 'larger';
  /** The rule whose notes it decides, when it is one. */
  rule?: string;
}

export const THRESHOLD_IDS = ['buzzwords', 'inline-notes', 'notes-per-rule', 'vanity-numbers'] as const;
export type ThresholdId = (typeof THRESHOLD_IDS)[number];

export const THRESHOLDS: readonly Threshold[] = [
  {
    id: 'buzzwords',
    says: 'different fashionable words in one sentence that make a stack of buzzwords',
    normal: 4,
    least: 3,
    most: 4,
    wins: 'smaller',
    rule: 'buzzword-stack',
  },
  {
    id: 'inline-notes',
    says: 'notes that are marked inside one page; the others stand in the panel',
    normal: 5,
    least: 3,
    most: 5,
    wins: 'smaller',
  },
  {
    id: 'notes-per-rule',
    says: 'notes of one rule on one page',
    normal: 5,
    least: 5,
    most: 20,
    wins: 'larger',
  },
  {
    id: 'vanity-numbers',
    says: 'audience numbers on a page that shows no number for work done',
    normal: 2,
    least: 1,
    most: 2,
    wins: 'smaller',
    rule: 'vanity-only-metrics',
  },
];

export type Thresholds = Readonly<Record<ThresholdId, number>>;

/** What holds without any pack. */
export const NORMAL_THRESHOLDS: Thresholds = moved([]);

/** All thresholds after several sets of wishes; a wish outside its bounds, or that is no number, is left out. */
export function moved(wishes: readonly Partial<Record<ThresholdId, number>>[]): Thresholds {
  const entries = THRESHOLDS.map(({ id, normal, least, most, wins }) => {
    const wished = wishes.map((wish) => wish[id]).filter((value) => value !== undefined);
    const fitting = wished.filter((value) => Number.isInteger(value) && value >= least && value <= most);
    return [id, wins === 'smaller' ? Math.min(normal, ...fitting) : Math.max(normal, ...fitting)] as const;
  });
  return Object.fromEntries(entries) as Record<ThresholdId, number>;
}
