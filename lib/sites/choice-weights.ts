import type { Action } from '@/lib/core/page-doc.ts';
import type { Look } from './walk-state.ts';

/** Buttons that agree to something; where there is none of them in a group, nothing is measured. */
const AGREES = /\b(?:accept|agree|allow|consent|opt[- ]in|share|enable|yes)\b/i;
/** Most buttons of one page that the browser is asked about. */
const MOST = 40;
const LONGEST_NAME = 80;

/**
 * Finds out how large the buttons of a choice are, so that an uneven one can be told. The browser is asked once, at the
 * end, for the buttons of groups in which one agrees: one layout, no writes in between.
 */
export class ChoiceWeights {
  private readonly noted: { action: Action; element: Element }[] = [];
  private readonly groups = new Set<number>();

  note(action: Action | undefined, element: Element): void {
    if (!action || action.name.length > LONGEST_NAME || this.noted.length >= 2_000) return;
    this.noted.push({ action, element });
    if (AGREES.test(action.name)) this.groups.add(action.group);
  }

  measure({ weightOf }: Look): void {
    if (!weightOf || this.groups.size === 0) return;
    for (const { action, element } of this.noted.filter((one) => this.groups.has(one.action.group)).slice(0, MOST)) {
      const { area, bare } = weightOf(element);
      action.area = area;
      if (bare) action.bare = true;
    }
  }
}
