import { en, enCount } from '@/lib/words/en.ts';
import type { Claim } from '../claim.ts';
import type { PageView } from '../page-view.ts';
import { gradeRank } from '../receipt.ts';
import type { Report } from '../report.ts';
import { ROWS } from '../row.ts';
import { addUp } from './add-up.ts';
import { RECEIPT_PAGES } from './places.ts';

/** Has a link of grade R2 or better: something that can be opened and shows more than own words. */
export function hasReceipt(claim: Claim): boolean {
  return claim.receipts.some((receipt) => gradeRank(receipt.grade) >= 2);
}

/** A link is there, but it is a home page, a testnet explorer, a picture: it does not show the claim. */
export function didNotShow(claim: Claim): boolean {
  return !hasReceipt(claim) && claim.receipts.length > 0;
}

/**
 * Sums up the claims of this page and of the project's other pages: how many have a link to open, how many have none.
 * "14 claims on 3 pages · 4 with a link you can open · 9 without · 1 link did not show it · 2 pages not opened".
 */
export function buildLedger(claims: readonly Claim[], view: PageView): Report['ledger'] {
  const others = addUp(view.others);
  const sum = (key: 'claims' | 'receipts' | 'didNotShow') => ROWS.reduce((total, row) => total + others[row][key], 0);
  return toldLedger({
    claims: claims.length + sum('claims'),
    withReceipt: claims.filter(hasReceipt).length + sum('receipts'),
    didNotShow: claims.filter(didNotShow).length + sum('didNotShow'),
    pagesRead: [...view.pagesRead],
    pagesNotOpened: [...view.unopened(RECEIPT_PAGES)],
  });
}

/** A ledger of these counts, with the rest of them and the sentence that says them. */
export function toldLedger(counted: Omit<Report['ledger'], 'without' | 'sentence'>): Report['ledger'] {
  const { claims, withReceipt, didNotShow: notShown, pagesRead, pagesNotOpened } = counted;
  const without = claims - withReceipt - notShown;
  const unopened = pagesNotOpened.length;
  const parts = [claimsOnPages(claims, pagesRead.length)];
  if (claims > 0) parts.push(en('{withReceipt} with a link you can open', { withReceipt }));
  if (claims > 0) parts.push(en('{without} without', { without }));
  if (notShown > 0) parts.push(enCount(notShown, '{n} link did not show it', '{n} links did not show it'));
  if (unopened > 0) parts.push(enCount(unopened, '{n} page not opened', '{n} pages not opened'));
  return { claims, withReceipt, without, didNotShow: notShown, pagesRead, pagesNotOpened, sentence: parts.join(' · ') };
}

function claimsOnPages(claims: number, pages: number): string {
  return pages === 1
    ? enCount(claims, '{n} claim on 1 page', '{n} claims on 1 page')
    : enCount(claims, '{n} claim on {pages} pages', '{n} claims on {pages} pages', { pages });
}
