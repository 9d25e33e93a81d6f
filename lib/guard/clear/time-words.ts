const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The end of the year 9999: what lies beyond is no date that anybody means. */
const LAST_SECOND = 253_402_300_800n;

/** Seconds since the epoch as "3 March 2027, 14:05 UTC"; "no end date" for zero's opposite, the largest numbers. */
export function dateWords(seconds: bigint): string {
  if (seconds >= LAST_SECOND) return 'no end date';
  const date = new Date(Number(seconds) * 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}

const UNITS: readonly [string, bigint][] = [
  ['day', 86_400n],
  ['hour', 3_600n],
  ['minute', 60n],
  ['second', 1n],
];

/** Seconds as "2 days 3 hours": at most the two largest units. */
export function durationWords(seconds: bigint): string {
  if (seconds >= LAST_SECOND) return 'without end';
  const parts: string[] = [];
  let left = seconds;
  for (const [name, size] of UNITS) {
    const count = left / size;
    left %= size;
    if (count > 0n) parts.push(`${count} ${name}${count === 1n ? '' : 's'}`);
  }
  return parts.slice(0, 2).join(' ') || '0 seconds';
}
