import { EVERYTHING, type ListFilter, type Since } from '@/lib/core/list/filter.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { dateWords } from '../date-words.ts';
import { ROW_STATE_WORD } from '../row-state-words.ts';

/** The moments that a filter knows, as they are offered; a day of the calendar is typed. */
export const SINCE_WORD: Record<Exclude<Since, `${number}-${number}-${number}`>, string> = {
  look: en('Changed since I opened it last'),
  review: en('Changed between its last two reviews'),
  day: en('Changed in the last day'),
  week: en('Changed in the last 7 days'),
  month: en('Changed in the last 30 days'),
  never: en('Not opened yet'),
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
  if (search.trim() !== '') add('search', say('Search: “{words}”', { words: search.trim() }), { search: '' });
  if (state) {
    const where = row ? told(ROW_TEXT[row].title) : say('Any row');
    add('state', say('{row}: {state}', { row: where, state: told(ROW_STATE_WORD[state]) }), {
      state: undefined,
      row: undefined,
    });
  }
  if (since) add('since', sinceWords(since), { since: undefined });
  if (filter.unlimited) add('unlimited', say('Unlimited permission, as far as Receipts saw'), { unlimited: false });
  if (rate) add('rate', rateWords(rate), { rate: undefined });
  if (filter.notChecked) add('unchecked', say('Not checked last time'), { notChecked: false });
  for (const tag of tags)
    add(`tag ${tag}`, say('Tag: {tag}', { tag }), { tags: tags.filter((other) => other !== tag) });
  return parts;
}

export function isEverything(filter: ListFilter): boolean {
  return partsOf(filter).length === 0;
}

/** Nothing is left out; what was searched for goes, too. */
export const SHOW_ALL = EVERYTHING;

function rateWords({ is, percent }: NonNullable<ListFilter['rate']>): string {
  return is === 'least'
    ? say('Claims with a receipt: at least {percent} %', { percent })
    : say('Claims with a receipt: at most {percent} %', { percent });
}

function sinceWords(since: Since): string {
  if (Object.hasOwn(SINCE_WORD, since)) return told(SINCE_WORD[since as keyof typeof SINCE_WORD]);
  return say('Changed since {date}', { date: dateWords(new Date(`${since}T00:00:00`).getTime(), true) });
}
