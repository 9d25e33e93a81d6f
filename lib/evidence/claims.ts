import { askInstead } from '@/lib/core/ask-instead.ts';
import type { Claim } from '@/lib/core/claim.ts';
import { type Match, MOST_CLAIMS } from '@/lib/core/engine/evidence.ts';
import { describe } from '@/lib/core/engine/proposition.ts';
import type { PageView, Sentence } from '@/lib/core/page-view.ts';
import type { MetricClaim } from '@/lib/core/text/metrics.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { asOfOf, periodOf } from '@/lib/core/text/periods.ts';
import { quoteAround } from '@/lib/core/text/quote.ts';
import { rowOfClaim, specificity } from './bearing.ts';
import { pairReceipts } from './pair-receipts.ts';
import { findStatements, type Statement } from './statements.ts';

/** A claim before its receipts are looked for. */
type Stated = Omit<Claim, 'receipts'>;

/**
 * Every checkable statement that the page makes about itself, in page order, each with the links near it that could
 * back it. In: the view of the page, and the asserted matches of rules that name a kind of claim. Read are numbers
 * (lib/core/text/metrics.ts), statements of the families in lib/evidence/families, and the matches. A statement that
 * was read twice is one claim, of the more specific kind.
 */
export function findClaims(view: PageView, matches: readonly Match[]): Claim[] {
  const originIn = rememberOrigins(view);
  const read = [...view.metrics.map((metric) => fromMetric(view, originIn, metric)), ...matches.map(fromMatch)];
  const precise = withoutOverlaps(read);
  const gaps = withoutOverlaps(findStatements(view).map((statement) => fromStatement(view, originIn, statement)));
  const receiptsOf = pairReceipts(view);
  return inPageOrder([...precise, ...outside(precise, gaps)])
    .slice(0, MOST_CLAIMS)
    .map((claim) => ({ ...claim, receipts: receiptsOf(claim) }));
}

function fromMatch({ rule, kind, block, start, end, quote, about }: Match): Stated {
  const claim: Stated = { kind, row: rowOfClaim(kind, rule.row), block, start, end, quote: quoteAround(quote, 0, 0) };
  if (about) claim.about = about;
  const ask = askInstead(kind, quote);
  if (ask) claim.ask = ask;
  return claim;
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

/** Place of a span of a sentence in the Block's own text. */
function placeIn(originIn: OriginIn, { block, offset }: Sentence, start: number, end: number) {
  const origin = originIn(block);
  return { block, start: origin(offset + start), end: origin(offset + end) };
}

function fromStatement(view: PageView, originIn: OriginIn, { family, sentence, start, end }: Statement): Stated {
  const { kind } = family;
  return {
    kind,
    row: rowOfClaim(kind, family.row),
    ...placeIn(originIn, sentence, start, end),
    quote: quoteAround(sentence.text, start, end),
    about: describe(view, { sentence, start, end, kind }),
  };
}

function fromMetric(view: PageView, originIn: OriginIn, metric: MetricClaim): Stated {
  const { sentence, start, end, kind, noun } = metric;
  const quantity = {
    value: metric.value,
    unit: metric.unit,
    period: periodOf(sentence.text, start, end),
    asOf: asOfOf(sentence.text, start, end),
  };
  const claim: Stated = {
    kind,
    row: rowOfClaim(kind),
    ...placeIn(originIn, sentence, start, end),
    quote: quoteOfMetric(sentence, start, end, noun),
    about: describe(view, { sentence, start, end, kind, quantity }),
  };
  const ask = askInstead(kind, noun);
  if (ask) claim.ask = ask;
  return claim;
}

/** In a strip of figures the noun stands in a block of its own; without it the figure says nothing. */
function quoteOfMetric(sentence: Sentence, start: number, end: number, noun: string): string {
  const quote = quoteAround(sentence.text, start, end);
  return sentence.text.toLowerCase().includes(noun) ? quote : `${quote} ${noun}`;
}

function inPageOrder(stated: readonly Stated[]): Stated[] {
  return [...stated].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Those of `more` whose words no claim of `precise` has: a number says more than the sentence around it. */
function outside(precise: readonly Stated[], more: readonly Stated[]): Stated[] {
  const taken = new Map<number, Stated[]>();
  for (const claim of precise) {
    const here = taken.get(claim.block);
    if (here) here.push(claim);
    else taken.set(claim.block, [claim]);
  }
  return more.filter(({ block, start, end }) => !taken.get(block)?.some((one) => one.start < end && start < one.end));
}

/** One claim for each run of overlapping places; the most specific of them stands for the run. */
function withoutOverlaps(stated: readonly Stated[]): Stated[] {
  const kept: Stated[] = [];
  let reach = 0;
  for (const claim of inPageOrder(stated)) {
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
