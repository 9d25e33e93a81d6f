import { spoken } from './say.ts';

/** Gaps that always hold a figure of ours, in whatever text: a day, a sum of money, a count. Words of a page never fill them. */
const FIGURE_GAPS: ReadonlySet<string> = new Set([
  'day',
  'expires',
  'counted',
  'money',
  'tvl',
  'count',
  'countB',
  'years',
]);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = new RegExp(String.raw`^(\d{1,2}) (${MONTHS.join('|')}) (\d{4,6})(, \d\d:\d\d UTC)?$`);
/** "2027-03-01" and "2027-03-01 14:05 UTC". */
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)( \d\d:\d\d UTC)?$/;
const SPAN =
  /^\d{1,6} (?:second|minute|hour|day|week|month|year)s?(?: \d{1,6} (?:second|minute|hour|day|week|month|year)s?)?$/;
/** A number as English groups it; behind it at most the symbol of a coin or token, which has a capital letter somewhere. */
const NUMBER = /^(\d{1,3}(?:,\d{3}){1,30}|\d{1,90})(?:\.(\d{1,90}))?( (?=[^\sA-Z]{0,20}[A-Z])[^\s(),;:]{1,30})?$/;
const MONEY = /^\$(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,2})?)( (?:million|billion|trillion))?$/;
const FIGURES = new RegExp(
  String.raw`\$\d[\d,]{0,20}(?:\.\d{1,2})?(?: (?:million|billion|trillion))?|\b\d{1,2} (?:${MONTHS.join('|')}) \d{4}\b`,
  'g',
);
const SCALES: Readonly<Record<string, number>> = { ' million': 1e6, ' billion': 1e9, ' trillion': 1e12 };

/** Gaps with several of them, and words between. */
const FIGURES_GAPS: ReadonlySet<string> = new Set(['days', 'own', 'theirs']);
/** Gaps for what was and what is; a moment in them is told, and other words may be a page's. */
const MOMENT_GAPS: ReadonlySet<string> = new Set(['from', 'to']);
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/;

/** What fills a gap of this name, with the figures of ours that stand in it told. */
export function tellFigureGap(name: string, value: string): string {
  if (FIGURE_GAPS.has(name) || (MOMENT_GAPS.has(name) && MOMENT.test(value))) return tellFigure(value) ?? value;
  if (!FIGURES_GAPS.has(name)) return value;
  return value.replace(FIGURES, (figure) => tellFigure(figure) ?? figure);
}

/**
 * A day, a length of time, a number, an amount of a token or a sum of dollars as the program writes it in English, in the
 * way of the language that is spoken; undefined for any other text. Digits are never rounded, but for sums that were.
 */
export function tellFigure(english: string): string | undefined {
  if (english.length > 200 || !/\d/.test(english)) return undefined;
  return dayIn(english) ?? spanIn(english) ?? numberIn(english) ?? moneyIn(english);
}

function dayIn(english: string): string | undefined {
  const named = DAY.exec(english);
  const [, year, month, day, time] = named
    ? ['', named[3], MONTHS.indexOf(named[2] ?? '') + 1, named[1], named[4]]
    : (ISO_DAY.exec(english) ?? []);
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 31 February is no day, and 275,760 is the last year that a date can have.
  if (new Date(at).getUTCDate() !== Number(day)) return undefined;
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  if (time === undefined) return new Intl.DateTimeFormat(spoken(), format).format(at);
  const [hour, minute] = time.replace(/[^\d:]/g, '').split(':');
  const moment = at + (Number(hour) * 60 + Number(minute)) * 60_000;
  const clock = new Intl.DateTimeFormat(spoken(), { ...format, timeStyle: 'short', hourCycle: 'h23' });
  return `${clock.format(moment)} UTC`;
}

function spanIn(english: string): string | undefined {
  if (!SPAN.test(english)) return undefined;
  const parts = Array.from(english.matchAll(/(\d{1,6}) ([a-z]{3,6}?)s?(?: |$)/g), ([, many, unit = '']) =>
    new Intl.NumberFormat(spoken(), { style: 'unit', unit, unitDisplay: 'long' }).format(Number(many)),
  );
  return new Intl.ListFormat(spoken(), { type: 'unit', style: 'narrow' }).format(parts);
}

/** Digits behind the point stay as they are, however many. */
function numberIn(english: string): string | undefined {
  const [found, whole = '', rest, symbol = ''] = NUMBER.exec(english) ?? [];
  if (found === undefined) return undefined;
  const digits = whole.replaceAll(',', '');
  // Long numbers without groups are written so: names, addresses, amounts in smallest units.
  const grouped = whole.includes(',') ? new Intl.NumberFormat(spoken()).format(BigInt(digits)) : digits;
  return `${grouped}${rest === undefined ? '' : `${decimalPoint()}${rest}`}${symbol}`;
}

function decimalPoint(): string {
  const parts = new Intl.NumberFormat(spoken()).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

function moneyIn(english: string): string | undefined {
  const [found, number = '', scale] = MONEY.exec(english) ?? [];
  if (found === undefined) return undefined;
  const sum = Number(number.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1);
  const dollars = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
  const how = scale
    ? ({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const)
    : ({ minimumFractionDigits: number.includes('.') ? 2 : 0, maximumFractionDigits: 2 } as const);
  return new Intl.NumberFormat(spoken(), { ...dollars, ...how }).format(sum);
}
