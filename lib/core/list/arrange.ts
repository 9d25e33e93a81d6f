import type { Project } from '../project.ts';
import { entryOf } from './entry.ts';
import { EVERYTHING, filterEntries } from './filter.ts';
import { type Order, sortEntries } from './order.ts';

/** Projects in which every word of the search stands, in the order asked for. For a list that is searched once. */
export function arrange(projects: readonly Project[], search: string, order: Order): Project[] {
  const entries = sortEntries(projects.map(entryOf), order);
  const found = filterEntries(entries, { ...EVERYTHING, search }, { now: 0, unlimited: new Set() });
  return found.map(({ project }) => project);
}
