import type { Project } from '../project.ts';
import { ROWS } from '../row.ts';
import { SEVERITIES, type Severity } from '../severity.ts';
import { isUnread, type ListEntry, rowStateIn } from './entry.ts';

/** The columns of the list, in their order; each can be sorted by. */
export const COLUMNS = [
  { by: 'name', title: 'Project' },
  { by: 'domain', title: 'Domain' },
  { by: 'worst', title: 'Worst note' },
  { by: 'open', title: 'Checklist' },
  { by: 'withReceipt', title: 'Claims with receipt' },
  { by: 'without', title: 'Claims without' },
  { by: 'changed', title: 'Changes' },
  { by: 'reviewed', title: 'Last review' },
  { by: 'reviews', title: 'Reviews' },
] as const;
export type Column = (typeof COLUMNS)[number]['by'];

export interface Order {
  by: Column;
  descending: boolean;
}

export const NEWEST_FIRST: Order = { by: 'reviewed', descending: true };

/** Columns of words; the others are numbers and moments, which have nothing to say of a project that was never read. */
const OF_WORDS: ReadonlySet<Column> = new Set(['name', 'domain']);

/**
 * Entries in the order asked for; the same ones are found in it again by filtering, so that it is made once. What was
 * never read stands last whichever way round; equal ones stand by their domain.
 */
export function sortEntries(entries: readonly ListEntry[], { by, descending }: Order): ListEntry[] {
  const sign = descending ? -1 : 1;
  const keyed = entries.map((entry) => ({
    entry,
    last: !OF_WORDS.has(by) && isUnread(entry.project) ? 1 : 0,
    key: OF_WORDS.has(by) ? 0 : numberOf(entry.project, by),
    word: by === 'name' ? entry.project.name : entry.project.domain,
  }));
  const byDomain = (a: ListEntry, b: ListEntry) => collator.compare(a.project.domain, b.project.domain);
  keyed.sort((a, b) => {
    const apart = a.last - b.last || sign * (a.key - b.key);
    if (apart !== 0 && !Number.isNaN(apart)) return apart;
    return (OF_WORDS.has(by) ? sign * collator.compare(a.word, b.word) : 0) || byDomain(a.entry, b.entry);
  });
  return keyed.map(({ entry }) => entry);
}

/** The same column turns round; a new one starts with what a person wants first: A–Z, or the most and the latest. */
export function nextOrder(order: Order, by: Column): Order {
  if (order.by === by) return { by, descending: !order.descending };
  return { by, descending: !OF_WORDS.has(by) };
}

function numberOf(project: Project, by: Column): number {
  switch (by) {
    case 'worst':
      return SEVERITIES.indexOf(project.worst as Severity);
    case 'open':
      return openRows(project);
    case 'changed':
      return changesOf(project) > 0 ? (project.changed?.at ?? 0) : 0;
    default:
      return project[by as 'withReceipt' | 'without' | 'reviewed' | 'reviews'];
  }
}

/** How many differences its newest review showed, whoever caused them. */
export function changesOf({ changed }: Project): number {
  return changed ? changed.page + changed.rules : 0;
}

/** Rows that claim something without a receipt, or contradict themselves. For sorting only; it is not a score. */
function openRows(project: Project): number {
  const states = ROWS.map((row) => rowStateIn(project, row));
  return states.filter((state) => state === 'claimed-without-receipt' || state === 'conflicting').length;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
