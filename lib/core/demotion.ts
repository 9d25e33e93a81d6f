import { isSentenceRule, type Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** A rule that was measured below what its level asks for, and therefore speaks at `info`. */
export interface Demotion {
  rule: string;
  /** The level that it had, and was measured at. */
  from: Exclude<Severity, 'info' | 'good'>;
  /** Items it spoke on at that level, and on how many of them readers agreed. */
  n: number;
  right: number;
  /** Day of the measurement, YYYY-MM-DD. */
  date: string;
}

/** The same rules; those that are demoted say the same words, at `info`. */
export function withDemotions(rules: readonly Rule[], demotions: readonly Demotion[]): readonly Rule[] {
  const ids = new Set(demotions.map(({ rule }) => rule));
  return rules.map((rule) => (ids.has(rule.id) ? atInfo(rule) : rule));
}

function atInfo(rule: Rule): Rule {
  if (!isSentenceRule(rule)) {
    return { ...rule, severity: 'info', check: (view) => rule.check(view).map(lowered) };
  }
  const { clearedBy } = rule;
  return {
    ...rule,
    severity: 'info',
    ...(clearedBy?.to ? { clearedBy: { ...clearedBy, to: 'info' } } : {}),
    find(sentence, view) {
      const span = rule.find(sentence, view);
      return span && lowered(span);
    },
  };
}

function lowered<Place extends { severity?: Severity }>(place: Place): Place {
  return place.severity === undefined || place.severity === 'good' ? place : { ...place, severity: 'info' };
}
