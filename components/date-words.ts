import { say, spoken } from '@/lib/words/say.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Is this number of milliseconds a date at all? A damaged record may hold one that is not. */
export function isDate(at: number): boolean {
  return !Number.isNaN(new Date(at).getTime());
}

/** Epoch milliseconds in the way of the language that is spoken, with the time unless only the day is wanted. */
export function dateWords(at: number, day = false): string {
  if (!isDate(at)) return say('date not known');
  return formatOf(day ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The time of day alone, hours and minutes, on one line. */
export function timeWords(at: number): string {
  return formatOf({ timeStyle: 'short' }).format(at).replaceAll(' ', '\u00a0');
}

/** Where the person's own way of writing dates is one of the language, that one: English has more than one. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale;
  const locale = own.split('-')[0] === spoken().split('-')[0] ? own : spoken();
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
