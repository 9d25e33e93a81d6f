import type { RuleCount } from './count-rules.ts';
import { precisionOf, spokenOf, type Tally } from './tally.ts';

/** What a rule must reach to speak at a level, as a share of the items it spoke on. Source: the acceptance of the ruleset. */
export const LEAST_PRECISION = { caution: 0.8, warning: 0.95, danger: 0.99 } as const;
/** Fewer items than this tell nothing about a rule. */
export const FEWEST_ITEMS = 5;

export type Loud = keyof typeof LEAST_PRECISION;

export interface Verdict {
  rule: string;
  /** The level that decided. */
  level: Loud;
  tally: Tally;
  verdict: 'holds' | 'too few to tell' | 'not measured' | 'below';
}

const ORDER: readonly Verdict['verdict'][] = ['below', 'holds', 'too few to tell', 'not measured'];

/**
 * Whether a rule may keep its level: it falls when it is below the share of any level that it speaks at. A demoted rule
 * speaks at info, so all that it says counts: that is how it could come back. Ties go to the mildest level.
 */
export function judgeRule(count: RuleCount, demoted: boolean): Verdict {
  const levels = Object.keys(LEAST_PRECISION) as Loud[];
  const verdicts = levels.map((level) => judgeLevel(count, level, demoted));
  const decided = ORDER.flatMap((verdict) => verdicts.filter((one) => one.verdict === verdict))[0];
  if (!decided) throw new Error('there are levels');
  return decided;
}

function judgeLevel(count: RuleCount, level: Loud, demoted: boolean): Verdict {
  const tally = demoted ? count.any.all : count[level].all;
  const precision = precisionOf(tally);
  const n = spokenOf(tally);
  const told = { rule: count.rule, level, tally };
  if (precision === undefined) return { ...told, verdict: 'not measured' };
  if (n < FEWEST_ITEMS) return { ...told, verdict: 'too few to tell' };
  return { ...told, verdict: precision < LEAST_PRECISION[level] ? 'below' : 'holds' };
}
