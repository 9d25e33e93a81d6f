import type { Project } from '@/lib/core/project.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { rowStateOf } from './row-state-words.ts';
import { severityOf } from './severity-words.ts';

/** The columns of the list, in their order; each can be sorted by. */
export const COLUMNS = [
  { by: 'name', title: 'Project' },
  { by: 'domain', title: 'Domain' },
  { by: 'worst', title: 'Worst note' },
  { by: 'open', title: 'Checklist' },
  { by: 'withReceipt', title: 'Claims with receipt' },
  { by: 'without', title: 'Claims without' },
  { by: 'reviewed', title: 'Last review' },
  { by: 'reviews', title: 'Reviews' },
] as const;
export type Column = (typeof COLUMNS)[number]['by'];

export interface Order {
  by: Column;
  descending: boolean;
}

/** Projects whose name, domain or key sentence holds every word of `search`, in the order asked for. */
export function arrange(projects: readonly Project[], search: string, { by, descending }: Order): Project[] {
  const words = plain(search)
    .split(' ')
    .filter((word) => word !== '');
  const found = projects.filter((project) => {
    const text = plain(`${project.name} ${project.domain} ${project.keySentence}`);
    return words.every((word) => text.includes(word));
  });
  const sign = descending ? -1 : 1;
  // What was never read has nothing to sort by there: it stands last whichever way round.
  const unread = (project: Project) => (by !== 'name' && by !== 'domain' && isUnread(project) ? 1 : 0);
  return found.sort((a, b) => unread(a) - unread(b) || sign * compare(a, b, by) || compareWords(a.domain, b.domain));
}

/** Is it on the list only for the posts that are kept with it? No page of it was read yet. */
export function isUnread({ reviews }: Project): boolean {
  return reviews === 0;
}

function compare(a: Project, b: Project, by: Column): number {
  switch (by) {
    case 'name':
    case 'domain':
      return compareWords(a[by], b[by]);
    case 'worst':
      return rankOf(severityOf(a.worst) ?? 'none') - rankOf(severityOf(b.worst) ?? 'none');
    case 'open':
      return openRows(a) - openRows(b);
    default:
      return a[by] - b[by];
  }
}

/** Rows that claim something without a receipt, or contradict themselves. For sorting only; it is not a score. */
export function openRows({ states }: Project): number {
  const words = Object.values(states).map(rowStateOf);
  return words.filter((state) => state === 'claimed-without-receipt' || state === 'conflicting').length;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const compareWords = (a: string, b: string) => collator.compare(a, b);

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
