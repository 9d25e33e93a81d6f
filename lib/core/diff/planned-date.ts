import { sayChange } from './change-words.ts';
import { plainWords } from './plain-words.ts';
import { briefly, clip, type Draft, itemsOf, type Side } from './told.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = new RegExp(
  String.raw`\b(?<iso>20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)\b|\b(?<q>(?:q[1-4]|h[12])[ ,/'’-]{0,3}20\d\d)\b|\b(?<m>(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?${MONTH}\.?(?: (?<late>\d{1,2})(?:st|nd|rd|th)?)?,? 20\d\d)\b|\b(?<y>20[2-9]\d)\b(?![-/]\d)`,
  'gi',
);

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

/** Plans that stand as they stood, whose date was still to come at the first review and lies behind the second. */
export function plannedDatesPassed(page: string, before: Side, after: Side): Draft[] {
  const planned = new Set(
    itemsOf(before.snapshot.items, 'claim', page).flatMap((claim) =>
      claim.planned ? [plainWords(claim.quote).key] : [],
    ),
  );
  return itemsOf(after.snapshot.items, 'claim', page).flatMap(({ planned: is, quote, row, block }): Draft[] => {
    const date = is && planned.has(plainWords(quote).key) ? lastDate(quote) : undefined;
    if (!date || date.end > after.atOf(page) || date.end <= before.atOf(page)) return [];
    const say = sayChange('planned-date-passed', { to: date.words, about: briefly(quote) });
    return [
      {
        kind: 'planned-date-passed',
        say,
        row,
        url: after.urlOf(page),
        before: clip(quote),
        after: clip(quote),
        page,
        block,
      },
    ];
  });
}
