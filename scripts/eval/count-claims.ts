import { gradeRank } from '@/lib/core/receipt.ts';
import { sameWords } from './agree.ts';
import type { Judged } from './item.ts';
import { count, emptyHalves, type Halves } from './tally.ts';

export interface ClaimCount {
  /** Claims that the reader marked: found or missed. A reader marks a few claims of a page, so one more is no mistake. */
  found: Halves;
  /** Of the found ones: does "has a receipt" agree with the reader? */
  receipt: Halves;
}

/** Claims that readers marked against claims that were found, by their words. */
export function countClaims(judged: readonly Judged[]): ClaimCount {
  const counted: ClaimCount = { found: emptyHalves(), receipt: emptyHalves() };
  for (const { item, spoken } of judged) {
    for (const { quote, href } of item.claims) {
      const claim = spoken.claims?.find((one) => sameWords(one.quote, quote));
      count(counted.found, item.half, { spoke: claim !== undefined, agreed: true, wanted: true });
      if (!claim) continue;
      const backed = claim.receipts.some(({ grade }) => gradeRank(grade) >= gradeRank('R2'));
      count(counted.receipt, item.half, { spoke: backed, agreed: href !== '', wanted: href !== '' });
    }
  }
  return counted;
}
