import { say, sayNumber } from '@/lib/words/say.ts';

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as a person reads it: "12 MB", "1.4 GB"; less than 1 KB is "less than 1 KB". Units of 1,000. */
export function byteWords(bytes: number): string {
  if (!(bytes >= 1_000)) return say('less than 1 KB');
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length);
  const value = bytes / 1_000 ** power;
  const digits = value < 10 ? 1 : 0;
  const rounded = Number(value.toFixed(digits));
  return `${sayNumber(rounded)} ${UNITS[power - 1]}`;
}
