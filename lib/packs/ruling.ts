import type { ExamineOptions } from '@/lib/core/engine/examine.ts';
import { NORMAL_THRESHOLDS } from '@/lib/core/thresholds.ts';

/**
 * By what a page is judged: rules, languages and evidence of ours, and what rule packs add to them. `ruleset` names the
 * version of the rules and of the packs: "2026.11.1 + my-pack 3".
 */
export type Ruling = Required<Pick<ExamineOptions, 'rules' | 'ruleset' | 'evidence' | 'thresholds'>> &
  Partial<Pick<ExamineOptions, Extract<keyof ExamineOptions, 'locales' | 'facets' | 'passages' | 'answering'>>>;

/** A Ruling without any pack. */
export function bareRuling(ours: Omit<Ruling, 'thresholds'>): Ruling {
  return { ...ours, thresholds: NORMAL_THRESHOLDS };
}
