import { EVERYTHING, type ListFilter, type Since } from '@/lib/core/list/filter.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { dateWords } from '../date-words.ts';
import { ROW_STATE_WORD } from '../row-state-words.ts';

/** The moments that a filter knows, as they are offered; a day of the calendar is typed. */
export const SINCE_WORD: Record<Exclude<Since, `${number}-${number}-${number}`>, string> = {
  look: 'Changed since I opened it last',
  review: 'Changed between its last two reviews',
  day: 'Changed in the last day',
  week: 'Changed in the last 7 days',
  month: 'Changed in the last 30 days',
  never: 'Not opened yet',
};

/** One part of a filter: what it says, and the filter without it. */
export interface FilterPart {
  key: string;
  words: string;
  without: ListFilter;
}

/** The parts of a filter that leave something out, each on its own. */
export function partsOf(filter: ListFilter): FilterPart[] {
  const { search, state, row, since, rate, tags } = filter;
  const parts: FilterPart[] = [];
  const add = (key: string, words: string, change: Partial<ListFilter>) =>
    parts.push({ key, words, without: { ...filter, ...change } });
  if (search.trim() !== '') add('search', `Search: “${search.trim()}”`, { search: '' });
  if (state) {
    const where = row ? ROW_TEXT[row].title : 'Any row';
    add('state', `${where}: ${ROW_STATE_WORD[state]}`, { state: undefined, row: undefined });
  }
  if (since) add('since', sinceWords(since), { since: undefined });
  if (filter.unlimited) add('unlimited', 'Unlimited permission, as far as Receipts saw', { unlimited: false });
  if (rate) add('rate', `Claims with a receipt: at ${rate.is} ${rate.percent} %`, { rate: undefined });
  if (filter.notChecked) add('unchecked', 'Not checked last time', { notChecked: false });
  for (const tag of tags) add(`tag ${tag}`, `Tag: ${tag}`, { tags: tags.filter((other) => other !== tag) });
  return parts;
}

export function isEverything(filter: ListFilter): boolean {
  return partsOf(filter).length === 0;
}

/** Nothing is left out; what was searched for goes, too. */
export const SHOW_ALL = EVERYTHING;

function sinceWords(since: Since): string {
  if (Object.hasOwn(SINCE_WORD, since)) return SINCE_WORD[since as keyof typeof SINCE_WORD];
  return `Changed since ${dateWords(new Date(`${since}T00:00:00`).getTime(), true)}`;
}
