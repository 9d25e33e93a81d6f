import type { RowState } from '../checklist.ts';
import { ROWS, type RowId } from '../row.ts';
import { type ListEntry, rowStateIn, whyNotChecked } from './entry.ts';
import { wordsOf } from './fold.ts';
import { changesOf } from './order.ts';

/**
 * Since when something changed. `look`: since the person opened it last · `review`: between its last two reviews ·
 * `never`: the person has not opened it yet, whatever changed · days, or a day of the calendar ("2026-11-23").
 */
export type Since = 'look' | 'review' | 'never' | 'day' | 'week' | 'month' | `${number}-${number}-${number}`;

/** What part of the list is shown. A part that is undefined, empty or false leaves nothing out. */
export interface ListFilter {
  search: string;
  /** This row, or any row when `row` is undefined, is in this state. */
  state?: RowState | undefined;
  row?: RowId | undefined;
  since?: Since | undefined;
  /** A request for an unlimited permission went on from its pages. */
  unlimited: boolean;
  /** Share of claims with a receipt, in percent: at least or at most. */
  rate?: { is: 'least' | 'most'; percent: number } | undefined;
  /** The last re-check could not read it. */
  notChecked: boolean;
  /** It has all of these tags. */
  tags: readonly string[];
}

export const EVERYTHING: ListFilter = { search: '', unlimited: false, notChecked: false, tags: [] };

/** What a filter needs to know beside the projects. */
export interface FilterContext {
  /** Epoch milliseconds. */
  now: number;
  /** Ids of projects with an unlimited permission. */
  unlimited: ReadonlySet<string>;
}

const DAY = 86_400_000;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** Entries that fit, in their order. */
export function filterEntries(
  entries: readonly ListEntry[],
  filter: ListFilter,
  context: FilterContext,
): readonly ListEntry[] {
  const words = wordsOf(filter.search);
  const tests: ((entry: ListEntry) => boolean)[] = [];
  if (words.length > 0) tests.push(({ text }) => words.every((word) => text.includes(word)));
  const { state, row, since, rate, tags } = filter;
  const rows = row ? [row] : ROWS;
  if (state) tests.push(({ project }) => rows.some((one) => rowStateIn(project, one) === state));
  if (since) tests.push(sinceTest(since, context.now));
  if (rate) tests.push((entry) => fitsRate(entry.rate, rate));
  if (filter.unlimited) tests.push(({ project }) => context.unlimited.has(project.id));
  if (filter.notChecked) tests.push(({ project }) => whyNotChecked(project) !== '');
  if (tags.length > 0) tests.push(({ project }) => tags.every((tag) => project.tags?.includes(tag)));
  return tests.length === 0 ? entries : entries.filter((entry) => tests.every((fits) => fits(entry)));
}

function sinceTest(since: Since, now: number): (entry: ListEntry) => boolean {
  if (since === 'never') return ({ project }) => project.looked === undefined;
  if (since === 'review') return ({ project }) => changesOf(project) > 0;
  if (since === 'look') return ({ project }) => changesOf(project) > 0 && changedAt(project) > (project.looked ?? 0);
  const from = startOf(since, now);
  return ({ project }) => changesOf(project) > 0 && changedAt(project) >= from;
}

const changedAt = ({ changed }: ListEntry['project']) => changed?.at ?? 0;

/** A day of the calendar begins at the person's midnight. */
function startOf(since: string, now: number): number {
  const days = DAYS[since];
  return days === undefined ? new Date(`${since}T00:00:00`).getTime() : now - days * DAY;
}

/** Compared as the percentage that the list shows; where nothing is claimed there is no share. */
function fitsRate(rate: number | undefined, { is, percent }: NonNullable<ListFilter['rate']>): boolean {
  if (rate === undefined) return false;
  const shown = percentOf(rate);
  return is === 'least' ? shown >= percent : shown <= percent;
}

/** A share as a whole number of percent. Only nothing is 0, and only all is 100. */
export function percentOf(rate: number): number {
  if (rate <= 0) return 0;
  return rate >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(rate * 100)));
}
