import type { DecisionHead, DecisionState } from '@/lib/core/decision.ts';
import { rankOf, type Worst } from '@/lib/core/severity.ts';

/** Which decisions are shown. Empty words and `any` leave nothing out. */
export interface DecisionFilter {
  search: string;
  /** Registrable domain. */
  site: string;
  state: DecisionState | 'any';
  /** The mildest that is shown. */
  from: Worst;
}

export const EVERYTHING: DecisionFilter = { search: '', site: '', state: 'any', from: 'none' };

export function isEverything({ search, site, state, from }: DecisionFilter): boolean {
  return search.trim() === '' && site === '' && state === 'any' && from === 'none';
}

/** Decisions that fit, in their order. Every word of the search has to stand in one of the texts or addresses. */
export function filterDecisions(decisions: readonly DecisionHead[], filter: DecisionFilter): DecisionHead[] {
  const words = filter.search.toLowerCase().split(/\s/).filter(Boolean);
  return decisions.filter(
    (one) =>
      (filter.site === '' || one.domain === filter.site) &&
      (filter.state === 'any' || one.state === filter.state) &&
      rankOf(one.worst) >= rankOf(filter.from) &&
      words.every((word) => textOf(one).includes(word)),
  );
}

function textOf({ sentence, origin, domain, method, why = '', addresses }: DecisionHead): string {
  return [sentence, origin, domain, method, why, ...addresses].join(' ').toLowerCase();
}

/** Sites with how many decisions each has, by name. */
export function sitesOf(decisions: readonly DecisionHead[]): { site: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { domain } of decisions) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return [...counts]
    .filter(([site]) => site !== '')
    .map(([site, count]) => ({ site, count }))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}
