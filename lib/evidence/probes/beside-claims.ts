import type { Claim } from '@/lib/core/claim.ts';
import type { Report } from '@/lib/core/report.ts';
import { findMetrics } from '@/lib/core/text/metrics.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { en } from '@/lib/words/en.ts';
import { moneyWords } from './money-words.ts';
import type { Totals } from './protocol-rows.ts';
import { AGGREGATOR, type FoundProtocol, type ProtocolFacts } from './protocol-value.ts';
import { dayWords } from './time-words.ts';

/** A figure of the page with the aggregator's figure of the same kind. Money in US dollars. */
export interface Beside {
  /** Index among the Report's claims. */
  claim: number;
  of: 'tvl' | 'fees' | 'revenue' | 'volume';
  page: number;
  counted: number;
  /** `about-same`: within 10 %, `other`: not so, `open`: the two are of different times, so they are not compared. */
  fit: 'about-same' | 'other' | 'open';
  words: string;
}

type Measure = Beside['of'];
type Period = keyof Totals;

/** Most figures of a page that are set beside others. */
const MOST = 5;
/** Numbers within this share of each other show the same. Source: the specification, section 6, test 3. */
const NEAR = 0.1;

/** What the nouns of numbers stand for. Source: the nouns of lib/core/text/metric-nouns.ts; revenue before fees, which are part of it. */
const MEASURES: readonly [Measure, RegExp][] = [
  ['tvl', /\b(?:tvl|total value (?:locked|secured)|locked|deposits?|assets under management|aum)\b/i],
  ['volume', /\b(?:volumes?|traded)\b/i],
  ['revenue', /\b(?:revenue|earnings|arr|mrr)\b/i],
  ['fees', /\bfees\b/i],
];
const DOLLARS = /(?<![a-z])(?:us)?\$|\b(?:usd|usdc|usdt|dai|dollars?|bucks)\b|\dusd[ct]?\b/i;

const PERIODS: readonly [Period, RegExp, string][] = [
  [
    'day',
    /\b(?:24 ?h(?:ours?)?|daily|(?:per|an?|each|every|last|past|this) (?:single )?day)\b|\/\s?day\b/i,
    en('in a day'),
  ],
  ['week', /\b(?:7[- ]?d(?:ays?)?|weekly|(?:per|an?|each|every|last|past|this) week)\b|\/\s?week\b/i, en('in a week')],
  [
    'month',
    /\b(?:30[- ]?d(?:ays?)?|monthly|(?:per|an?|each|every|last|past|this) month)\b|\/\s?mo(?:nth)?\b/i,
    en('in 30 days'),
  ],
  [
    'year',
    /\b(?:365[- ]?d(?:ays?)?|yearly|(?:per|an?|each|every|last|past) year)\b|\/\s?y(?:ea)?r\b/i,
    en('in a year'),
  ],
  [
    'all',
    /\b(?:all[- ]time|total|cumulative|lifetime|overall|to date|so far|in all|altogether|since (?:launch|day one|inception))\b/i,
    en('since it counts'),
  ],
];
/** Made up from a shorter time, so that no figure of the aggregator is the same thing. */
const RUN_RATE = /\bannuali[sz]ed|\brun[- ]rate|\barr\b|\bmrr\b|year[- ]to[- ]date|\bytd\b|q[1-4]\b|quarter/i;

/**
 * The page's own money figures beside what the aggregator counts of the same kind, in page order, at most five. In: the
 * Report, and what the probe found for its page. Only what the page says of itself and as fact, only dollars, and only
 * where the entry is of this very domain. Pure; never throws.
 */
export function besideClaims(report: Pick<Report, 'claims' | 'at'>, value: ProtocolFacts): Beside[] {
  if (!value.found || value.by !== 'domain') return [];
  const found: Beside[] = [];
  const seen = new Set<string>();
  for (const [index, claim] of report.claims.entries()) {
    const beside = besideClaim(claim, value, report.at);
    const key = beside ? `${beside.of} ${beside.page}` : '';
    if (!beside || seen.has(key)) continue;
    seen.add(key);
    found.push({ ...beside, claim: index });
    if (found.length >= MOST) break;
  }
  return found;
}

function besideClaim(claim: Claim, value: FoundProtocol, now: number): Omit<Beside, 'claim'> | undefined {
  const said = readFigure(claim);
  if (!said) return undefined;
  const { of, page, period, asOf } = said;
  const counted = figureOf(value, of, period);
  if (!counted) return undefined;
  const isOld = /20\d\d/.test(asOf) && now - endOfYearNamed(asOf) > 0;
  const fit = !counted.same || isOld ? 'open' : isNear(page, counted.amount) ? 'about-same' : 'other';
  return { of, page, counted: counted.amount, fit, words: sayBoth(value, said, counted, fit) };
}

interface Figure {
  of: Measure;
  page: number;
  /** Undefined: the page names none; `other`: one that the aggregator does not count in. */
  period: Period | 'other' | undefined;
  /** The page's own words. */
  asOf: string;
  periodWords: string;
}

/** What a claim's number counts; undefined where it is no money of a kind that is counted elsewhere too. */
function readFigure({ quote, about }: Claim): Figure | undefined {
  const quantity = about?.quantity;
  if (quantity?.unit !== 'money' || about?.frame !== 'asserted' || about.speaker !== 'publisher') return undefined;
  const { text } = normalise(quote);
  const metric = findMetrics({ block: 0, text, nth: 0, offset: 0 }).find(({ value }) => value === quantity.value);
  // In a strip of figures the label stands after the number.
  const words = metric ? text.slice(metric.start, metric.end) : text;
  const noun = metric?.noun ?? text;
  const of = MEASURES.find(([, pattern]) => pattern.test(noun))?.[0];
  if (!of || !DOLLARS.test(words)) return undefined;
  const around = `${words} ${noun} ${quantity.period}`;
  return {
    of,
    page: quantity.value,
    period: periodOf(of, around, quantity.period),
    asOf: quantity.asOf,
    periodWords: quantity.period,
  };
}

function periodOf(of: Measure, around: string, told: string): Figure['period'] {
  if (of === 'tvl') return 'all';
  if (RUN_RATE.test(around)) return 'other';
  return PERIODS.find(([, pattern]) => pattern.test(around))?.[0] ?? (told === '' ? undefined : 'other');
}

interface Counted {
  amount: number;
  /** Of the same time as the page's figure. */
  same: boolean;
  /** "in 30 days"; empty for what is there now. */
  time: string;
}

/** The aggregator's figure of the same time, else the one that says most; undefined where it has none. */
function figureOf(value: FoundProtocol, of: Measure, period: Figure['period']): Counted | undefined {
  if (of === 'tvl') return value.tvl === null ? undefined : { amount: value.tvl, same: true, time: '' };
  const totals = value[of];
  if (!totals) return undefined;
  const wanted = PERIODS.find(([id]) => id === period);
  const amount = wanted ? totals[wanted[0]] : null;
  if (wanted && amount !== null) return { amount, same: true, time: wanted[2] };
  for (const instead of period === undefined ? (['all', 'month'] as const) : (['month', 'all'] as const)) {
    const other = totals[instead];
    if (other !== null) return { amount: other, same: false, time: PERIODS.find(([id]) => id === instead)![2] };
  }
  return undefined;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(one, other);
}

/** A figure that the page itself dates to an earlier year is not this year's. */
function endOfYearNamed(asOf: string): number {
  return Date.UTC(Number(/20\d\d/.exec(asOf)?.[0]) + 1, 0, 1);
}

const SAID: Record<Measure, string> = {
  tvl: en('locked'),
  fees: en('of fees'),
  revenue: en('of revenue'),
  volume: en('of volume'),
};

function sayBoth(value: FoundProtocol, said: Figure, counted: Counted, fit: Beside['fit']): string {
  const { of, page, periodWords, asOf, period } = said;
  const own = [`${moneyWords(page)} ${SAID[of]}`, of === 'tvl' ? '' : periodWords, asOf]
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join(', ');
  const theirs = [moneyWords(counted.amount), counted.time, `(${dayWords(value.counted)})`].filter(Boolean).join(' ');
  const unnamed = of !== 'tvl' && period === undefined ? en(' and names no time for it') : '';
  const both = en('The page says {own}{unnamed}; {aggregator} counts {theirs}.', {
    own,
    unnamed,
    aggregator: AGGREGATOR,
    theirs,
  });
  if (fit === 'about-same') return en('{both} The two are about the same.', { both });
  const times = fit === 'other' && counted.amount > 0 ? page / counted.amount : 0;
  return times >= 2
    ? en('{both} The page’s figure is {times} times as much.', { both, times: timesWords(times) })
    : both;
}

function timesWords(times: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: times < 10 ? 2 : 3 }).format(times);
}
