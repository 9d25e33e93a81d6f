import type { Claim } from '@/lib/core/claim.ts';
import { namesOf } from '@/lib/core/engine/proposition.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { gradeRank, type Receipt } from '@/lib/core/receipt.ts';
import { bears } from './bearing.ts';
import { counterpartyReceipt } from './grade-link.ts';
import { type Judged, testRelevance } from './relevance.ts';

/** Most receipts kept of one claim; the best. */
const MOST_RECEIPTS = 8;
/** Receipts of one page that keep the words of their tests; more are judged all the same, and nobody reads further. */
const MOST_TOLD = 1_000;

type Paired = Pick<Claim, 'kind' | 'block' | 'quote' | 'about'>;

/**
 * Answers which links back a claim: those near it that can bear it, and weaker ones only when they are offered as its
 * receipt. Each is put to the six relevance tests; one that fails a test that an address can fail drops below R2, so
 * that the ledger says "does not show it". Best first, each address once, at most eight. Nothing is opened.
 */
export function pairReceipts(view: PageView): (claim: Paired) => Receipt[] {
  const page = { url: view.doc.url };
  const judged: Judged = { names: namesOf(view), now: view.now };
  let told = 0;
  return (claim) => {
    const found = new Map<string, Receipt>();
    for (const near of view.receiptsNear(claim.block)) {
      const named = claim.kind === 'ally' ? counterpartyReceipt(near, page, claim.quote) : undefined;
      const receipt = named ?? near;
      if (bears(receipt, claim.kind) || isWeakOffer(receipt, claim)) found.set(receipt.href, receipt);
    }
    return [...found.values()]
      .map((receipt) => testRelevance(receipt, claim, judged))
      .sort((a, b) => gradeRank(b.grade) - gradeRank(a.grade))
      .slice(0, MOST_RECEIPTS)
      .map((receipt) => {
        told += 1;
        return told > MOST_TOLD ? { ...receipt, tests: undefined } : receipt;
      });
  };
}

/** Shown as proof although they prove nothing: pictures, scans of a site, pages of a test network, front pages. */
const OFFERED = new Set<Receipt['kind']>(['home-page', 'testnet-explorer', 'scanner', 'picture']);

/** Stands in the same Block, or is the front page of an auditor and the like next to a claim of having been reviewed. */
function isWeakOffer({ kind, grade, block }: Receipt, claim: Paired): boolean {
  if (gradeRank(grade) >= 2) return false;
  const isReview = claim.kind === 'audit' || claim.kind === 'security';
  if (block !== claim.block) return isReview && (kind === 'home-page' || kind === 'scanner' || kind === 'picture');
  return OFFERED.has(kind) || grade !== 'R0';
}
