const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const DAY_AND_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Is this number of milliseconds a date at all? A damaged record may hold one that is not. */
export function isDate(at: number): boolean {
  return !Number.isNaN(new Date(at).getTime());
}

/** Epoch milliseconds in the person's own way of writing dates, with the time unless only the day is wanted. */
export function dateWords(at: number, day = false): string {
  return isDate(at) ? (day ? DAY : DAY_AND_TIME).format(at) : 'date not known';
}
