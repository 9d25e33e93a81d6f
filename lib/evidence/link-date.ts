const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERIC = /(?<!\d)(20[12]\d)[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?([0-2]\d|3[01]))?(?!\d)/;
const NAMED =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-_ ,/.]{1,2}(?:\d{1,2}[-_ ,]{1,3})?(20[12]\d)(?!\d)/i;
const QUARTER = /\bq([1-4])[-_ ,/.]{0,2}(20[12]\d)(?!\d)|(?<!\d)(20[12]\d)[-_ ]?q([1-4])\b/i;
const YEAR_ONLY = /(?:^|[/_. -])(20[12]\d)(?=[/_. -]|$)/;

/** A date that a link carries. */
export interface LinkDate {
  words: string;
  /** The last moment that it can mean, in epoch milliseconds, UTC: a month means its end. */
  end: number;
}

/** The date in an address or link text: 2026-03, 20260301, March 2026, Q1 2026, or a year alone; undefined without one. */
export function dateInAddress(text: string): LinkDate | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [words, year, month, day] = numeric;
    return {
      words,
      end: day ? Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) : Date.UTC(Number(year), Number(month), 1),
    };
  }
  const named = NAMED.exec(text);
  if (named)
    return { words: named[0], end: Date.UTC(Number(named[2]), MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1, 1) };
  const quarter = QUARTER.exec(text);
  if (quarter)
    return {
      words: quarter[0],
      end: Date.UTC(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]) * 3, 1),
    };
  const year = YEAR_ONLY.exec(text);
  return year ? { words: year[1] ?? '', end: Date.UTC(Number(year[1]) + 1, 0, 1) } : undefined;
}
