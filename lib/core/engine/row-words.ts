import { en, enCount } from '@/lib/words/en.ts';
import type { PageView } from '../page-view.ts';
import type { FacetSeen } from './row-facets.ts';

/** Most names and addresses that one sentence lists. */
const MOST_NAMES = 7;
const MOST_PAGES = 3;

/** "Found: a spending limit. Not found: who approves." Empty when the row looks for nothing in particular. */
export function foundAndNot({ facets }: { facets: readonly FacetSeen[] }): string {
  const names = (wanted: boolean) =>
    facets.filter(({ stated }) => (stated !== undefined) === wanted).map(({ facet }) => facet.name);
  const found = listed(names(true), MOST_NAMES);
  const missing = listed(names(false), MOST_NAMES);
  if (missing === '') return found && en('Found: {~found}.', { found });
  return found === ''
    ? en('Not found: {~missing}.', { missing })
    : en('Found: {~found}. Not found: {~missing}.', { found, missing });
}

/** "Nothing about this was found on 2 pages read (https://…, https://…). Not found: …" — this page first. */
export function nothingFound(view: PageView, facets: string): string {
  const pages = [view.doc.url, ...view.others.map(({ url }) => url)];
  const gaps = { pages: listed(pages, MOST_PAGES), facets };
  return facets === ''
    ? enCount(
        pages.length,
        'Nothing about this was found on {n} page read ({~pages}).',
        'Nothing about this was found on {n} pages read ({~pages}).',
        gaps,
      )
    : enCount(
        pages.length,
        'Nothing about this was found on {n} page read ({~pages}). {~facets}',
        'Nothing about this was found on {n} pages read ({~pages}). {~facets}',
        gaps,
      );
}

function listed(words: readonly string[], most: number): string {
  const rest = words.length - most;
  const list = words.slice(0, most).join(', ');
  return rest > 0 ? en('{~list} and {more} more', { list, more: rest }) : list;
}
