import type { Claim } from '@/lib/core/claim.ts';
import { findMetrics } from '@/lib/core/text/metrics.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { rateOf } from './periods.ts';
import { type Counted, isAtLeast } from './same-number.ts';

/** The number that a claim makes, and what it counts. */
export interface ClaimedNumber extends Counted {
  /** As the claim writes it: "12,000". */
  words: string;
  /** What it counts, as the claim writes it; empty when it does not say. */
  noun: string;
  /** Finds words for what it counts; undefined when the claim does not say. */
  counts: RegExp | undefined;
  isAtLeast: boolean;
}

/** Words that are said of one and the same thing. Our judgement; what only looks alike (users, wallets) is apart. */
const ALIKE: readonly string[] = [
  'tvl|value locked|deposit|locked',
  'job|task|run',
  'request|call|inference|quer(?:y|ies)',
  'user|account',
  'wallet|address',
  'holder|address',
  'customer|client',
  'node|validator|operator|miner|provider|machine|server',
  'gpu|graphics card',
  'revenue|fee|earning|sale|income|arr|mrr|turnover',
  'follower|subscriber|member',
  'partner|integration|collaboration',
  'volume|traded|trading',
  'raised|funding|round|investment|seed|series',
  'uptime|availability',
  'latency|response time',
  'apr|apy|yield|interest|return',
  'market cap|capitali[sz]ation',
  'transaction|tx',
  'team|insider|founder|contributor',
  'accuracy|score|result',
  'download|install',
];
const STOP =
  /^(?:the|and|for|are|was|were|has|have|had|with|from|that|this|its|our|their|your|his|her|all|over|more|than|nearly|almost|about|around|above|already|now|per|day|week|month|year|hour|in|of|on|at|by|to|so|far|each|every|since|last|total|million|billion|thousand|hundred|up|is|we|it|as|an|or|be|been|who|jan\w{0,6}|feb\w{0,6}|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug\w{0,4}|sep\w{0,7}|oct\w{0,5}|nov\w{0,6}|dec\w{0,6})$/i;
/** How far from its number what it counts is looked for in a claim, in characters, and how many words of it. */
const REACH = 48;
const MOST_WORDS = 3;

/** The number of a claim; undefined when it makes none that a page could show (a year is none). */
export function numberOf({ quote, about }: Pick<Claim, 'quote' | 'about'>): ClaimedNumber | undefined {
  const quantity = about?.quantity;
  if (!quantity) return undefined;
  const text = normalise(quote).text;
  const amounts = amountsIn(text);
  const isIt = ({ value }: Amount) => Math.abs(value - quantity.value) <= Math.abs(quantity.value) * 1e-9;
  const amount = amounts.find(isIt) ?? amounts.find(({ unit }) => unit === quantity.unit) ?? amounts[0];
  if (!amount || isYear(text, amount)) return undefined;
  const metric = findMetrics({ block: 0, nth: 0, offset: 0, text }).find(({ value }) => value === amount.value);
  const noun = metric ? metric.noun : nounAround(text, amount);
  return {
    ...{ amount, rate: rateOf(quantity.period), words: text.slice(amount.start, amount.end), noun },
    counts: patternOf(noun),
    isAtLeast: isAtLeast(text, amount),
  };
}

function isYear(text: string, { start, end, unit }: Amount): boolean {
  return unit === 'count' && /^(?:19|20)\d\d$/.test(text.slice(start, end));
}

/** Content words behind the number, else before it. */
function nounAround(text: string, { start, end }: Amount): string {
  const behind = wordsIn(text.slice(end, end + REACH));
  return (behind.length > 0 ? behind : wordsIn(text.slice(Math.max(0, start - REACH), start)).slice(-MOST_WORDS)).join(
    ' ',
  );
}

function wordsIn(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}'-]{1,40}/gu) ?? [];
  return words.filter((word) => word.length > 2 && !STOP.test(word)).slice(0, MOST_WORDS);
}

function patternOf(noun: string): RegExp | undefined {
  const stems = wordsIn(noun.toLowerCase()).map(stemOf);
  if (stems.length === 0) return undefined;
  const alike = ALIKE.filter((group) => stems.some((stem) => group.split('|').some((word) => stemOf(word) === stem)));
  const sources = [...new Set([...stems.map(plainly), ...alike])];
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})\p{L}{0,4}(?![\p{L}\p{N}])`, 'giu');
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|y)$/, '').replace(/(?:ing|ed|es|s)$/, '');
  return stem.length >= 3 ? stem : word;
}

function plainly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
