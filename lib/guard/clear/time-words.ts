import { en, enCount } from '@/lib/words/en.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The end of the year 9999: what lies beyond is no date that anybody means. */
const LAST_SECOND = 253_402_300_800n;

/** Seconds since the epoch as "3 March 2027, 14:05 UTC"; "no end date" for zero's opposite, the largest numbers. */
export function dateWords(seconds: bigint): string {
  if (seconds >= LAST_SECOND) return en('no end date');
  const date = new Date(Number(seconds) * 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}

const UNITS: readonly [(count: number) => string, bigint][] = [
  [(count) => enCount(count, '{n} day', '{n} days'), 86_400n],
  [(count) => enCount(count, '{n} hour', '{n} hours'), 3_600n],
  [(count) => enCount(count, '{n} minute', '{n} minutes'), 60n],
  [(count) => enCount(count, '{n} second', '{n} seconds'), 1n],
];

/** Seconds as "2 days 3 hours": at most the two largest units. */
export function durationWords(seconds: bigint): string {
  if (seconds >= LAST_SECOND) return en('without end');
  const parts: string[] = [];
  let left = seconds;
  for (const [words, size] of UNITS) {
    const count = left / size;
    left %= size;
    if (count > 0n) parts.push(words(Number(count)));
  }
  return parts.slice(0, 2).join(' ') || enCount(0, '{n} second', '{n} seconds');
}
