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
  return [found && `Found: ${found}.`, missing && `Not found: ${missing}.`].filter(Boolean).join(' ');
}

/** "2 pages read (https://…, https://…)" — this page first. */
export function pagesInWords(view: PageView): string {
  const pages = [view.doc.url, ...view.others.map(({ url }) => url)];
  return `${pages.length} ${pages.length === 1 ? 'page' : 'pages'} read (${listed(pages, MOST_PAGES)})`;
}

function listed(words: readonly string[], most: number): string {
  const rest = words.length - most;
  return `${words.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
