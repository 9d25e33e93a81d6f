import type { Amount } from './amounts.ts';

/** How far a shown number may be from the claimed one. Source: the specification, section 6, test 3. */
export const TOLERANCE = 0.1;

/** Of "more than" so much more is another number. */
const MOST_MORE = 10;

/** A number with the time that it was counted over, as `rateOf` has it. */
export interface Counted {
  amount: Amount;
  rate: number | 'total' | undefined;
}

/** How two numbers compare: they cannot be compared (why), or the shown one as a multiple of the claimed one. */
export type Compared = { why: 'unit' | 'currency' | 'period' } | { ratio: number };

/** Compares what is shown with what is claimed, in one unit and one period. */
export function compareNumbers(claimed: Counted, shown: Counted): Compared {
  if (claimed.amount.unit !== shown.amount.unit) return { why: 'unit' };
  if (claimed.amount.currency !== shown.amount.currency) return { why: 'currency' };
  const [of, there] = [claimed.rate, shown.rate];
  if (claimed.amount.value === 0) return { ratio: shown.amount.value === 0 ? 1 : Number.POSITIVE_INFINITY };
  const ratio = shown.amount.value / claimed.amount.value;
  if (of === undefined || there === undefined || of === there) return { ratio };
  if (of === 'total' || there === 'total') return { why: 'period' };
  return { ratio: (ratio * there) / of };
}

/** Does the shown number show the claimed one? Where "more than" is claimed, more shows it as well. */
export function shows(compared: Compared, isAtLeast: boolean): boolean {
  if (!('ratio' in compared)) return false;
  const { ratio } = compared;
  return (ratio >= 1 - TOLERANCE && ratio <= 1 + TOLERANCE) || (isAtLeast && ratio > 1 && ratio <= MOST_MORE);
}

/** "over 12,000", "12,000+": the words around a number in a claim. */
export function isAtLeast(text: string, { start, end }: Amount): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:over|more than|at least|above|exceed(?:s|ed|ing)?|surpass(?:ed|es)?|passed|upwards of|north of)\s?[~≈>]?\s?$|>\s?$/i.test(
      before,
    ) ||
    /^\s?\+/.test(text.slice(end, end + 2)) ||
    text.charAt(end - 1) === '+'
  );
}
