import { changesOf } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';
import { say, sayCount, spoken } from '@/lib/words/say.ts';
import { dateWords, isDate } from '../date-words.ts';

/** "3 changes on its pages, 1 from our rules"; what the newest review showed against the one before. */
export function changeWords({ changed }: Pick<Project, 'changed'>): string {
  if (!changed) return '';
  const { page, rules } = changed;
  const pages = sayCount(page, '{n} change on its pages', '{n} changes on its pages');
  if (page > 0 && rules > 0) return say('{pages}, {rules} from our rules', { pages, rules });
  if (rules > 0) return sayCount(rules, '{n} change from our rules', '{n} changes from our rules');
  return page > 0 ? pages : say('No change');
}

/** Did something change that the person has not looked at? */
export function isNews(project: Project): boolean {
  return changesOf(project) > 0 && (project.changed?.at ?? 0) > (project.looked ?? 0);
}

let ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
let agoIn = 'en';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Longer ago than this many days a date says more. */
const MOST_DAYS = 30;

/** "2 days ago". A moment that lies ahead, because the clock was moved back, is told as its date. */
export function agoWords(at: number, now: number): string {
  const past = now - at;
  if (!isDate(at) || past < 0 || past > MOST_DAYS * DAY) return dateWords(at, true);
  if (past < MINUTE) return say('just now');
  if (past < HOUR) return formatter().format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return formatter().format(-Math.floor(past / HOUR), 'hour');
  return formatter().format(-Math.floor(past / DAY), 'day');
}

/** Made once for the language that is spoken: a list asks for it row by row. */
function formatter(): Intl.RelativeTimeFormat {
  if (agoIn !== spoken()) {
    agoIn = spoken();
    ago = new Intl.RelativeTimeFormat(agoIn, { numeric: 'auto' });
  }
  return ago;
}
