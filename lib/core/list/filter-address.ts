import { ROW_STATES } from '../checklist.ts';
import { ROWS } from '../row.ts';
import { EVERYTHING, type ListFilter, type Since } from './filter.ts';
import { COLUMNS, NEWEST_FIRST, type Order } from './order.ts';

/** Longest search and most tags that an address may bring: it can come from anywhere. */
const LONGEST_SEARCH = 400;
const LONGEST_TAG = 40;
const MOST_TAGS = 10;

const SINCE = /^(?:look|review|never|day|week|month|\d{4}-\d{2}-\d{2})$/;
const RATE = /^(least|most)-(\d{1,3})$/;

/** What the list shows, as the part of the address after the #; empty when it shows everything, newest first. */
export function writeListAddress(filter: ListFilter, order: Order): string {
  const asked = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && asked.append(name, value);
  put('q', filter.search);
  put('state', filter.state);
  put('row', filter.row);
  put('since', filter.since);
  put('unlimited', filter.unlimited ? '1' : '');
  put('rate', filter.rate && `${filter.rate.is}-${filter.rate.percent}`);
  put('unchecked', filter.notChecked ? '1' : '');
  for (const tag of filter.tags) put('tag', tag);
  const isUsual = order.by === NEWEST_FIRST.by && order.descending === NEWEST_FIRST.descending;
  put('sort', isUsual ? '' : `${order.descending ? '-' : ''}${order.by}`);
  return asked.toString();
}

/** Reads such an address. What it does not know it leaves out; never throws. */
export function readListAddress(address: string): { filter: ListFilter; order: Order } {
  const asked = new URLSearchParams(address);
  const word = (name: string) => asked.get(name) ?? '';
  const rate = RATE.exec(word('rate'));
  const since = word('since');
  const filter: ListFilter = {
    ...EVERYTHING,
    search: word('q').slice(0, LONGEST_SEARCH),
    state: ROW_STATES.find((state) => state === word('state')),
    row: ROWS.find((row) => row === word('row')),
    since: isSince(since) ? since : undefined,
    unlimited: word('unlimited') === '1',
    rate: rate ? { is: rate[1] as 'least' | 'most', percent: Math.min(100, Number(rate[2])) } : undefined,
    notChecked: word('unchecked') === '1',
    tags: [...new Set(asked.getAll('tag'))]
      .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG)
      .slice(0, MOST_TAGS),
  };
  return { filter, order: readOrder(word('sort')) };
}

/** Is this one of the moments that a filter knows? A day has to be one of the calendar. */
export function isSince(word: string): word is Since {
  return SINCE.test(word) && (!/^\d/.test(word) || !Number.isNaN(new Date(`${word}T00:00:00`).getTime()));
}

function readOrder(sort: string): Order {
  const descending = sort.startsWith('-');
  const column = COLUMNS.find(({ by }) => by === (descending ? sort.slice(1) : sort));
  return column ? { by: column.by, descending } : NEWEST_FIRST;
}
