import { median } from './measure.ts';

/** A median and an interval round it. */
export interface Middle {
  median: number;
  low: number;
  high: number;
  /** Share of repetitions in which such an interval holds the true median; below 0.95 when there are too few values. */
  holds: number;
  n: number;
}

/**
 * The median of values with its interval from order statistics: the narrowest pair of equally far ranks that holds the
 * true median in at least 95 % of repetitions. Nothing is assumed of how the values lie. With fewer than six values no
 * pair does, so the whole range is given with what it does hold. Source: the sign test's binomial distribution.
 */
export function middleOf(values: readonly number[]): Middle {
  const sorted = [...values].sort((one, other) => one - other);
  const n = sorted.length;
  let [from, holds] = [0, holdsBetween(0, n)];
  for (let at = 1; at < n / 2; at += 1) {
    const share = holdsBetween(at, n);
    if (share < 0.95) break;
    [from, holds] = [at, share];
  }
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: median(sorted), low: at(from), high: at(n - 1 - from), holds, n };
}

/** How often the true median lies between the ranks `cut` from below and from above, of n values. */
function holdsBetween(cut: number, n: number): number {
  let below = 0;
  let ways = 0.5 ** n;
  for (let at = 0; at <= cut; at += 1) {
    below += ways;
    ways = (ways * (n - at)) / (at + 1);
  }
  return n === 0 ? Number.NaN : 1 - 2 * below;
}
