import type { Claim } from '../claim.ts';
import type { PageView } from '../page-view.ts';
import { gradeRank } from '../receipt.ts';
import type { Report } from '../report.ts';

/** Pages of a project that usually hold receipts; linked and not opened, they are named in the ledger. */
const RECEIPT_PAGES =
  /\b(?:docs?|documentation|whitepaper|litepaper|tokenomics|security|audits?|privacy|stats?|metrics|transparency|governance)\b/i;

/** Has a link of grade R2 or better: something that can be opened and shows more than own words. */
export function hasReceipt(claim: Claim): boolean {
  return claim.receipts.some((receipt) => gradeRank(receipt.grade) >= 2);
}

/** A link is there, but it is a home page, a testnet explorer, a picture: it does not show the claim. */
function didNotShow(claim: Claim): boolean {
  return !hasReceipt(claim) && claim.receipts.length > 0;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Sums up the claims of the pages read: how many have a link to open, how many have none. */
export function buildLedger(claims: readonly Claim[], view: PageView): Report['ledger'] {
  const withReceipt = claims.filter(hasReceipt).length;
  const notShown = claims.filter(didNotShow).length;
  const without = claims.length - withReceipt - notShown;
  const pagesNotOpened = [...view.unopened(RECEIPT_PAGES)];
  const parts = [`${count(claims.length, 'claim', 'claims')} on 1 page`];
  if (claims.length > 0) parts.push(`${withReceipt} with a link you can open`, `${without} without`);
  if (notShown > 0) parts.push(`${notShown} with a link that does not show it`);
  if (pagesNotOpened.length > 0) parts.push(`${count(pagesNotOpened.length, 'page', 'pages')} not opened`);
  return {
    claims: claims.length,
    withReceipt,
    without,
    didNotShow: notShown,
    pagesRead: [view.doc.url],
    pagesNotOpened,
    sentence: parts.join(' · '),
  };
}
