import { ageInWords } from '@/lib/core/host-words.ts';
import { madeOnce } from '@/lib/core/made-once.ts';
import { en } from '@/lib/words/en.ts';

const DAY = 24 * 3600 * 1000;
const date = madeOnce(
  () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
/** Before this nothing happened of which services tell: a date before it is a mistake. 2000-01-01. */
const EARLIEST = 946_684_800_000;

/** "3 September 2025", in UTC. In: epoch milliseconds. */
export function dayWords(at: number): string {
  return date().format(at);
}

/** "14 months ago (3 September 2025)", "today (…)" for less than a day. In: epoch milliseconds. */
export function agoWords(at: number, now: number): string {
  const day = dayWords(at);
  return now - at < DAY ? en('today ({day})', { day }) : en('{~age} ago ({day})', { age: ageInWords(now - at), day });
}

/** "from 14:05 UTC on", for a service that asks to be tried again later. */
export function againWords(at: number): string {
  return en('from {time} UTC on', { time: new Date(at).toISOString().slice(11, 16) });
}

/**
 * Epoch milliseconds of a moment as services write it (ISO 8601, with or without a time); undefined for what is no date
 * of this century up to a day from now.
 */
export function momentOf(text: string, now: number): number | undefined {
  if (text.length > 40 || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const at = Date.parse(text);
  return at >= EARLIEST && at <= now + DAY ? at : undefined;
}
