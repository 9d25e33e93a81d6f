import type { Finding } from '@/lib/core/finding.ts';
import { rankOf, type Severity } from '@/lib/core/severity.ts';
import { agrees } from './agree.ts';
import type { Judged } from './item.ts';
import { familyOf, holds } from './label-map.ts';
import { count, emptyHalves, type Halves } from './tally.ts';

/** What was counted for one rule: items it spoke on at all, and at each level or above. */
export interface RuleCount {
  rule: string;
  any: Halves;
  /** At caution or worse; for requests, where a request would be held. */
  caution: Halves;
  warning: Halves;
  danger: Halves;
}

export type Level = 'any' | 'caution' | 'warning' | 'danger';

/** The mildest severity that counts at a level. Quiet notes on requests are meant, so only holding ones count. */
function countsAt(level: Level, severity: Severity, kind: string): boolean {
  if (level === 'any') return kind !== 'request' || rankOf(severity) >= rankOf('warning');
  const least = kind === 'request' && level === 'caution' ? 'warning' : level;
  return rankOf(severity) >= rankOf(least);
}

/**
 * For every rule: the items it spoke on, rightly or wrongly, one count an item however often it spoke. Wanted are the
 * items of the rule's family; where this rule kept quiet another one of the family may have spoken.
 */
export function countRules(rules: readonly string[], judged: readonly Judged[]): RuleCount[] {
  return rules.map((rule) => {
    const counted: RuleCount = {
      rule,
      any: emptyHalves(),
      caution: emptyHalves(),
      warning: emptyHalves(),
      danger: emptyHalves(),
    };
    const wanted = familyOf(rule)?.wanted ?? [];
    for (const { item, spoken } of judged) {
      const own = spoken.findings.filter((finding) => finding.rule === rule);
      for (const level of ['any', 'caution', 'warning', 'danger'] as const) {
        const loud = own.filter(({ severity }) => countsAt(level, severity, item.kind));
        count(counted[level], item.half, {
          spoke: loud.length > 0,
          agreed: agreesWithAny(item, loud),
          wanted: holds(wanted, item.tags),
        });
      }
    }
    return counted;
  });
}

function agreesWithAny(item: Judged['item'], findings: readonly Finding[]): boolean {
  return findings.some((finding) => agrees(item, finding));
}
