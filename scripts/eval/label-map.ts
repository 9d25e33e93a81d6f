import { ASKING } from './families-asking.ts';
import { STATING } from './families-stating.ts';
import type { Family } from './family.ts';

/** Every family. A rule is in one of them at most. */
export const FAMILIES: readonly Family[] = [...ASKING, ...STATING];

const BY_RULE = new Map(FAMILIES.flatMap((family) => family.rules.map((rule) => [rule, family] as const)));

/** The family of a rule; undefined for one that nobody has put into the map yet. */
export function familyOf(rule: string): Family | undefined {
  return BY_RULE.get(rule);
}

/** Does one of the conditions hold for these tags? */
export function holds(conditions: readonly string[], tags: ReadonlySet<string>): boolean {
  return conditions.some((condition) =>
    condition.split(' ').every((tag) => (tag.startsWith('!') ? !tags.has(tag.slice(1)) : tags.has(tag))),
  );
}
