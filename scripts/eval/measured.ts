import * as z from 'zod/mini';
import type { RuleCount } from './count-rules.ts';
import { precisionOf, spokenOf, wantedOf } from './tally.ts';
import { wilson } from './wilson.ts';

const Share = z.number().check(z.gte(0), z.lte(1));

/** What `npm run eval -- FOLDER --write` keeps: figures, and no words of the data. */
export const Measured = z.object({
  /** Day of the measurement, YYYY-MM-DD. */
  date: z.string(),
  /** Every rule that spoke on at least one item, by id. */
  rules: z.array(
    z.object({
      rule: z.string(),
      /** Items it spoke on, and those of them on which the labels agree. */
      n: z.int(),
      right: z.int(),
      precision: Share,
      /** Wilson interval, 90 %. */
      low: Share,
      high: Share,
      /** Items that the labels of its family ask for, and on how many of them it spoke itself. */
      wanted: z.int(),
      found: z.int(),
    }),
  ),
});
export type Measured = z.infer<typeof Measured>;

/** The figures of every rule that spoke, sorted by id. */
export function measuredOf(counts: readonly RuleCount[], date: string): Measured {
  const rules = counts.flatMap(({ rule, any }) => {
    const precision = precisionOf(any.all);
    if (precision === undefined) return [];
    const n = spokenOf(any.all);
    const { low, high } = wilson(any.all.right, n);
    return [
      {
        rule,
        n,
        right: any.all.right,
        precision: round(precision),
        low: round(low),
        high: round(high),
        wanted: wantedOf(any.all),
        found: any.all.found,
      },
    ];
  });
  return { date, rules: rules.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
