import { LOOK_UP_IDS, type LookUpId, type LookUpMode } from './look-up.ts';
import { type LookUpChoice, lookUpOf, modeOf } from './look-ups.ts';
import { ALL_SITES } from './origin-pattern.ts';

/**
 * Origins, as patterns of the browser, that a look-up needs under a mode. One whose place the page decides needs all
 * sites before it may run by itself; when it is asked for, the one place is asked for then.
 */
export function originsFor(id: LookUpId, mode: LookUpMode): readonly string[] {
  const { origins, kind } = lookUpOf(id);
  if (mode === 'off' || kind === 'here') return [];
  return origins.length === 0 && mode === 'on' ? ALL_SITES : origins;
}

/** Origins that were needed before a change of mind and are needed by no look-up after it. */
export function originsToGiveBack(before: LookUpChoice, after: LookUpChoice): string[] {
  const still = new Set(originsOf(after));
  return originsOf(before).filter((origin) => !still.has(origin));
}

/** All origins that a choice needs, each once. */
export function originsOf(choice: LookUpChoice): string[] {
  return [...new Set(LOOK_UP_IDS.flatMap((id) => originsFor(id, modeOf(choice, id))))];
}

/** The host in a pattern, for people: "archive.org"; empty for all sites. */
export function hostOfPattern(pattern: string): string {
  const host = /^[a-z]{1,10}:\/\/([^/]{1,253})\//.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host;
}
