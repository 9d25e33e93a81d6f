import type { Claim, ClaimKind } from '@/lib/core/claim.ts';
import { type Match, MOST_CLAIMS } from '@/lib/core/engine/evidence.ts';
import type { PageView, Sentence } from '@/lib/core/page-view.ts';
import { gradeRank, type Receipt } from '@/lib/core/receipt.ts';
import type { RowId } from '@/lib/core/row.ts';
import type { MetricClaim } from '@/lib/core/text/metrics.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { quoteAround } from '@/lib/core/text/quote.ts';
import { bears, rowOfClaim, specificity } from './bearing.ts';
import { counterpartyReceipt } from './grade-link.ts';

/** Most receipts kept of one claim; the best. */
const MOST_RECEIPTS = 8;

/** A claim before its receipts are looked for. */
interface Stated {
  kind: ClaimKind;
  row: RowId;
  block: number;
  start: number;
  end: number;
  quote: string;
}

/**
 * Every checkable statement that the page makes about itself, in page order, each with the links near it that could
 * back it. In: the view of the page, and the asserted matches of rules that name a kind of claim. A statement that was
 * read twice is one claim, of the more specific kind.
 */
export function findClaims(view: PageView, matches: readonly Match[]): Claim[] {
  const originIn = rememberOrigins(view);
  const stated = [...view.metrics.map((metric) => fromMetric(originIn, metric)), ...matches.map(fromMatch)];
  return withoutOverlaps(stated)
    .slice(0, MOST_CLAIMS)
    .map((claim) => ({ ...claim, receipts: receiptsFor(view, claim) }));
}

function fromMatch({ rule, kind, block, start, end, quote }: Match): Stated {
  return { kind, row: rowOfClaim(kind, rule.row), block, start, end, quote: quoteAround(quote, 0, 0) };
}

type OriginIn = (block: number) => (offset: number) => number;

/** The way from normalised offsets back to the Block's own, worked out once per Block: one may hold thousands of figures. */
function rememberOrigins(view: PageView): OriginIn {
  const known = new Map<number, (offset: number) => number>();
  return (block) => {
    const made = known.get(block) ?? normalise(view.doc.blocks[block]?.text ?? '').origin;
    known.set(block, made);
    return made;
  };
}

function fromMetric(originIn: OriginIn, { sentence, start, end, kind, noun }: MetricClaim): Stated {
  const { block, offset } = sentence;
  const origin = originIn(block);
  return {
    kind,
    row: rowOfClaim(kind),
    block,
    start: origin(offset + start),
    end: origin(offset + end),
    quote: quoteOfMetric(sentence, start, end, noun),
  };
}

/** In a strip of figures the noun stands in a block of its own; without it the figure says nothing. */
function quoteOfMetric(sentence: Sentence, start: number, end: number, noun: string): string {
  const quote = quoteAround(sentence.text, start, end);
  return sentence.text.toLowerCase().includes(noun) ? quote : `${quote} ${noun}`;
}

/** One claim for each run of overlapping places; the most specific of them stands for the run. */
function withoutOverlaps(stated: readonly Stated[]): Stated[] {
  const sorted = [...stated].sort((a, b) => a.block - b.block || a.start - b.start);
  const kept: Stated[] = [];
  let reach = 0;
  for (const claim of sorted) {
    const last = kept.at(-1);
    if (!last || last.block !== claim.block || claim.start >= reach) {
      kept.push(claim);
      reach = claim.end;
      continue;
    }
    reach = Math.max(reach, claim.end);
    if (specificity(claim.kind) > specificity(last.kind)) kept[kept.length - 1] = claim;
  }
  return kept;
}

/**
 * Links near the claim: those that can bear it, and weaker ones only when they are offered as its receipt. Best first,
 * each address once.
 */
function receiptsFor(view: PageView, claim: Stated): Receipt[] {
  const page = { url: view.doc.url };
  const found = new Map<string, Receipt>();
  for (const near of view.receiptsNear(claim.block)) {
    const named = claim.kind === 'ally' ? counterpartyReceipt(near, page, claim.quote) : undefined;
    const receipt = named ?? near;
    if (bears(receipt, claim.kind) || isWeakOffer(receipt, claim)) found.set(receipt.href, receipt);
  }
  return [...found.values()].sort((a, b) => gradeRank(b.grade) - gradeRank(a.grade)).slice(0, MOST_RECEIPTS);
}

/** Stands in the same Block, or is the front page of an auditor and the like next to a claim of having been reviewed. */
function isWeakOffer({ kind, grade, block }: Receipt, claim: Stated): boolean {
  if (gradeRank(grade) >= 2) return false;
  const isReview = claim.kind === 'audit' || claim.kind === 'security';
  if (block !== claim.block) return kind === 'home-page' && isReview;
  return kind === 'home-page' || kind === 'testnet-explorer' || grade !== 'R0';
}
