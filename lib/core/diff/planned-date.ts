import type { RowId } from '../row.ts';
import { sayChange } from './change-words.ts';
import { plainWords } from './plain-words.ts';
import { briefly, clip, type Draft, itemsOf, type Side } from './told.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = new RegExp(
  String.raw`\b(?<iso>20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)\b|\b(?<q>(?:q[1-4]|h[12])[ ,/'’-]{0,3}20\d\d)\b|\b(?<m>(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?${MONTH}\.?(?: (?<late>\d{1,2})(?:st|nd|rd|th)?)?,? 20\d\d)\b|\b(?<y>20[2-9]\d)\b(?![-/]\d)`,
  'gi',
);

/** What was done is no plan, though it names a quarter. */
const DONE =
  /\b(?:completed|shipped|launched|delivered|reached|settled|processed|released|finished|raised|paid|was|were|had|did)\b/i;
const STILL = /\b(?:will|plan(?:s|ned)?|to be|going to|expect(?:s|ed)?|target(?:s|ed)?|scheduled|upcoming)\b/i;

/** A date in words, and the moment at which it has passed (epoch milliseconds, UTC): a month passes with its end. */
export interface NamedDate {
  words: string;
  end: number;
}

/** The last date that a text names: a day, a month, a quarter, a half year or a year. Undefined without one. */
export function lastDate(text: string): NamedDate | undefined {
  let last: NamedDate | undefined;
  for (const { 0: words, groups = {} } of text.slice(0, 2_000).matchAll(DATE)) {
    const end = endOf(words.toLowerCase(), groups);
    if (!last || end > last.end) last = { words, end };
  }
  return last;
}

function endOf(words: string, { iso, q, m, name, day, late }: Record<string, string | undefined>): number {
  const year = Number(/20\d\d/.exec(words)?.[0]);
  if (iso) {
    const [, month = 1, date] = iso.split('-').map(Number);
    return date === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, date + 1);
  }
  if (q) return Date.UTC(year, Number(words.charAt(1)) * (words.startsWith('q') ? 3 : 6), 1);
  if (!m) return Date.UTC(year + 1, 0, 1);
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '');
  const date = day ?? late;
  return date === undefined ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, Number(date) + 1);
}

/** Does it tell of something that was done? */
export function isDone(sentence: string): boolean {
  return DONE.test(sentence) && !STILL.test(sentence);
}

/**
 * Plans that stand as they stood, whose date was still to come at the first review and lies behind the second: claims,
 * and sentences of the kept text.
 */
export function plannedDatesPassed(page: string, before: Side, after: Side): Draft[] {
  const [from, to] = [before.atOf(page), after.atOf(page)];
  const old = plansOf(before, page);
  return [...plansOf(after, page)].flatMap(([key, { quote, block, row }]): Draft[] => {
    const date = old.has(key) ? lastDate(quote) : undefined;
    if (!date || date.end > to || date.end <= from) return [];
    const say = sayChange('planned-date-passed', { to: date.words, about: briefly(quote) });
    const place = { url: after.urlOf(page), page, block, ...(row ? { row } : {}) };
    return [{ kind: 'planned-date-passed', say, ...place, before: clip(quote), after: clip(quote) }];
  });
}

function plansOf(side: Side, page: string): Map<string, { quote: string; block: number; row?: RowId }> {
  const plans = new Map<string, { quote: string; block: number; row?: RowId }>();
  for (const plan of side.wordsOf(page)?.plans ?? []) plans.set(plainWords(plan.quote).key, plan);
  for (const { planned, plain, quote, block, row } of itemsOf(side.snapshot.items, 'claim', page)) {
    if (planned && !isDone(quote)) plans.set(plain, { quote, block, row });
  }
  return plans;
}
