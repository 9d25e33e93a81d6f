import { ageInWords } from '@/lib/core/host-words.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

const HOUR = 3_600_000;

/** "3 days ago". In: milliseconds; less than none, because the clock was moved back, counts as none. */
export function agoWords(ms: number): string {
  if (ms < HOUR) return say('less than an hour ago');
  return ms < 24 * HOUR
    ? sayCount(Math.floor(ms / HOUR), '{n} hour ago', '{n} hours ago')
    : say('{age} ago', { age: told(ageInWords(ms)) });
}

/** "2026-11-23", in the person's own time. */
export function dayWords(time: number): string {
  const day = new Date(time);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
