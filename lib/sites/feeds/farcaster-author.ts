import { attribute, wordsOf } from '../names.ts';
import { FARCASTER_SELECTORS as PARTS } from './farcaster-selectors.ts';
import { findPart, findParts } from './find-parts.ts';

/** Is a part the post's own, and not that of a post that it quotes or of its words? */
export type Own = (part: Element) => boolean;

/** Lines that stand above the head of a post, at most. */
const MOST_ROWS = 6;

/** The account that a link leads to; empty for addresses of the app itself. */
export function accountOf(link: Element): string {
  return /^\/([\w.-]{1,60})$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
}

/**
 * The link to the author in the head: of the links to the account that show words, the last one before the link to the
 * post, because who recast it stands above and may be the author too. Pictures link to accounts without words.
 */
export function authorLink(element: Element, handle: string, outside: Own): Element | undefined {
  const isNamed: Own = (link) => outside(link) && accountOf(link) === handle && wordsOf(link, 80) !== '';
  const links = findParts(element, PARTS.account, isNamed);
  const address = findPart(element, PARTS.address, outside);
  const before = address ? links.filter((link) => link.compareDocumentPosition(address) & 4) : links.slice(0, 1);
  return before.at(-1) ?? links[0];
}

/** The display name is the title of the link, which shows the account; older pages show the name itself. */
export function nameOf(link: Element | undefined, handle: string): string {
  if (!link) return '';
  const shown = wordsOf(link, 200);
  const isHandle = shown === handle || shown === `@${handle}`;
  return attribute(link, 'title') || (isHandle ? '' : shown);
}

/** Rows with words above the one that holds the author's link, nearest first. */
export function contextRows(element: Element, link: Element): Element[] {
  const rows: Element[] = [];
  for (let at: Element | null = link; at && at !== element && rows.length < MOST_ROWS; at = at.parentElement) {
    let row = at.previousElementSibling;
    for (; row && rows.length < MOST_ROWS; row = row.previousElementSibling)
      if (wordsOf(row, 10) !== '') rows.push(row);
  }
  return rows;
}
