import { askInstead } from '@/lib/core/ask-instead.ts';
import type { ClaimKind } from '@/lib/core/claim.ts';
import type { PageView, Sentence } from '@/lib/core/page-view.ts';
import type { Spot } from '@/lib/core/rule.ts';
import type { MetricClaim } from '@/lib/core/text/metrics.ts';

/** Place of a metric, as offsets into its Block, and what to ask instead of such a number. */
export function spotOf({ sentence, start, end, kind, noun }: MetricClaim): Spot {
  const place = { block: sentence.block, start: sentence.offset + start, end: sentence.offset + end };
  const ask = askInstead(kind, noun);
  return ask ? { ...place, ask } : place;
}

/** Metrics of these kinds with the same number and noun counted once: a counter may stand twice on a page. */
export function distinctMetrics(view: PageView, isWanted: (kind: ClaimKind) => boolean): readonly MetricClaim[] {
  const seen = new Map<string, MetricClaim>();
  for (const metric of view.metrics) {
    const key = `${metric.noun} ${metric.value}`;
    if (isWanted(metric.kind) && !seen.has(key)) seen.set(key, metric);
  }
  return [...seen.values()];
}

const EXAMPLE_WORDS =
  /\b(?:for example|for instance|e\.g|example|suppose|assum(?:e|es|ing)|let's say|imagine|hypothetical\w{0,2}|if(?!\s(?:you|u)\b))\b/i;
const EXAMPLE_HEADING = /\b(?:examples?|scenarios?|calculat\w{1,5}|formula|walkthrough)\b/i;

/** A number in a worked example ("suppose TVL is $10M") is no claim about the project; "if you stake, you get" is an offer. */
export function isWorkedExample(sentence: Sentence, view: PageView): boolean {
  const heading = view.headingOf(sentence.block)?.text ?? '';
  return EXAMPLE_WORDS.test(sentence.text) || EXAMPLE_HEADING.test(heading);
}

/** On posts, a claim is the poster's own only when the poster speaks as the project; "US" is a country. */
export function speaksAsProject(view: PageView): boolean {
  return view.pageType !== 'post' || /\b(?:[Ww]e|WE|[Oo]ur|OUR|us)\b/.test(view.visibleText);
}

const LARGE = /\d{1,3}[,.' ]\d{3}|\d{4}|\d\s?(?:k|m|b|t|mn|mm|bn|tn|thousand|million|billion|trillion)(?![a-z])/i;

/** A number of a thousand or more stands in the words: smaller ones are settings and examples, not traction. */
export function hasLargeNumber(words: string): boolean {
  return LARGE.test(words);
}
