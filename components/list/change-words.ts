import { changesOf } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';
import { countWords } from '../count-words.ts';
import { dateWords, isDate } from '../date-words.ts';

/** "3 changes on its pages, 1 from our rules"; what the newest review showed against the one before. */
export function changeWords({ changed }: Pick<Project, 'changed'>): string {
  if (!changed) return '';
  const { page, rules } = changed;
  const parts = [
    ...(page > 0 ? [`${countWords(page, 'change')} on its pages`] : []),
    ...(rules > 0 ? [`${page > 0 ? rules : countWords(rules, 'change')} from our rules`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'No change';
}

/** Did something change that the person has not looked at? */
export function isNews(project: Project): boolean {
  return changesOf(project) > 0 && (project.changed?.at ?? 0) > (project.looked ?? 0);
}

const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Longer ago than this many days a date says more. */
const MOST_DAYS = 30;

/** "2 days ago". A moment that lies ahead, because the clock was moved back, is told as its date. */
export function agoWords(at: number, now: number): string {
  const past = now - at;
  if (!isDate(at) || past < 0 || past > MOST_DAYS * DAY) return dateWords(at, true);
  if (past < MINUTE) return 'just now';
  if (past < HOUR) return AGO.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return AGO.format(-Math.floor(past / HOUR), 'hour');
  return AGO.format(-Math.floor(past / DAY), 'day');
}
