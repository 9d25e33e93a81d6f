import { rankOf, type Worst } from '@/lib/core/severity.ts';
import { BENIGN_POSTS, DANGER_POSTS } from './family.ts';
import type { Judged } from './item.ts';
import { holds } from './label-map.ts';

/** One thing that must hold, and a sentence with what was seen. `undefined`: there was nothing to measure it on. */
export interface Gate {
  ok: boolean | undefined;
  sentence: string;
}

/** Fewest of the danger-labelled posts that must get a note, as a share. Source: the acceptance of the ruleset. */
const LEAST_RECALL = 0.6;
/** Ordinary pages and posts for one warning. */
const ITEMS_FOR_A_WARNING = 500;
/** Cautions for a hundred ordinary pages. */
const CAUTIONS_IN_A_HUNDRED = 2;

/** Every gate, over everything that was judged. `asserted` are the notes on the mission's own post; undefined: not there. */
export function gatesOf(judged: readonly Judged[], asserted: readonly string[] | undefined): Gate[] {
  const ordinary = judged.filter(({ item }) => item.kind === 'ordinary');
  const posts = judged.filter(({ item }) => item.kind === 'post');
  const benign = [...ordinary, ...posts.filter(({ item }) => holds(BENIGN_POSTS, item.tags))];
  const bad = posts.filter(({ item }) => holds(DANGER_POSTS, item.tags));
  const dangers = loud(benign, 'danger');
  const warnings = loud(benign, 'warning');
  const cautions = loud(ordinary, 'caution');
  const noted = loud(bad, 'caution');
  return [
    gate(
      benign.length,
      dangers === 0,
      `${dangers} of ${benign.length} ordinary pages and benign posts have a danger; none may.`,
    ),
    gate(
      benign.length,
      warnings * ITEMS_FOR_A_WARNING <= benign.length,
      `${warnings} of ${benign.length} ordinary pages and benign posts have a warning or worse; 1 in ${ITEMS_FOR_A_WARNING} may.`,
    ),
    gate(
      ordinary.length,
      cautions * 100 <= CAUTIONS_IN_A_HUNDRED * ordinary.length,
      `${cautions} of ${ordinary.length} ordinary pages have a caution or worse; ${CAUTIONS_IN_A_HUNDRED} in 100 may.`,
    ),
    gate(
      bad.length,
      noted >= LEAST_RECALL * bad.length,
      `${noted} of ${bad.length} posts labelled as danger have a caution or worse; at least ${LEAST_RECALL} of them must.`,
    ),
    gate(
      asserted === undefined ? 0 : 1,
      asserted?.length === 0,
      asserted === undefined || asserted.length === 0
        ? 'The mission’s own post, read as a landing page too, gets no note on its words.'
        : `The mission’s own post gets ${asserted.length} notes on its words (${asserted.join(', ')}); none may.`,
    ),
  ];
}

function loud(judged: readonly Judged[], level: Worst): number {
  return judged.filter(({ spoken }) => rankOf(spoken.worst) >= rankOf(level)).length;
}

function gate(n: number, ok: boolean, sentence: string): Gate {
  return n === 0 ? { ok: undefined, sentence: `not measured: ${sentence}` } : { ok, sentence };
}
