import type { Change } from '../change.ts';
import { plainText, standsIn } from './plain-words.ts';
import { type Draft, itemsOf, type Side } from './told.ts';

/** `either`: what is kept does not tell. */
export type Cause = Change['cause'] | 'either';

/** Kinds that do not depend on any rule. */
const OF_THE_PAGE: ReadonlySet<Draft['kind']> = new Set([
  'spender-changed',
  'script-host-changed',
  'countdown-moved',
  'planned-date-passed',
  'page-added',
  'page-removed',
  'text-changed',
]);

/** Quotes that are looked for in whole texts; of more it is not told whose doing they are. */
const MOST_LOOK_UPS = 2_000;

/**
 * Tells causes where the two reviews were judged by different rules and the old evidence was not judged again: by what
 * stands word for word in both texts, and by what links are in both.
 */
export function createCauses(before: Side, after: Side): (draft: Draft) => Cause {
  const texts = new Map<string, string>();
  let lookUps = 0;
  const textOf = (side: Side, page: string) => {
    const key = JSON.stringify([side === before, page]);
    const known = texts.get(key) ?? plainText(side.wordsOf(page)?.text ?? '');
    texts.set(key, known);
    return known;
  };
  return (draft) => {
    if (draft.target) return 'target';
    if (OF_THE_PAGE.has(draft.kind)) return 'page';
    if (draft.link) return ofLink(draft, before, after);
    if (sameText(before, after, draft.page)) return 'rules';
    lookUps += 1;
    if (draft.kind === 'row-changed' || lookUps > MOST_LOOK_UPS) return 'either';
    const stays = draft.before === undefined ? undefined : stood(textOf(after, draft.page), draft.before);
    const was = draft.after === undefined ? undefined : stood(textOf(before, draft.page), draft.after);
    const signs = [stays, was].filter((sign) => sign !== undefined);
    if (signs.length === 0 || signs.includes('unknown')) return 'either';
    return signs.every((sign) => sign === 'stands') ? 'rules' : 'page';
  };
}

function stood(text: string, quote: string): 'stands' | 'gone' | 'unknown' {
  if (text === '') return 'unknown';
  return standsIn(text, quote.replace(/…$/, '')) ? 'stands' : 'gone';
}

function ofLink(draft: Draft, before: Side, after: Side): Cause {
  const [old, now] = [before.wordsOf(draft.page), after.wordsOf(draft.page)];
  if (!old || !now) return 'either';
  const isIn = (hrefs: ReadonlySet<string>, href: string) => hrefs.has(href.replace(/ \(R\d\)$/, ''));
  const stays = draft.before === undefined || isIn(now.hrefs, draft.before);
  const was = draft.after === undefined || isIn(old.hrefs, draft.after);
  return stays && was ? 'rules' : 'page';
}

/** Read in the same way, with the same text: what differs is ours. */
function sameText(before: Side, after: Side, page: string): boolean {
  const hashOf = ({ snapshot }: Side) => itemsOf(snapshot.items, 'page', page)[0]?.textHash ?? '';
  return hashOf(before) !== '' && hashOf(before) === hashOf(after);
}
