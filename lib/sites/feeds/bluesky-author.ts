import type { Post } from '@/lib/core/post.ts';
import { attribute, wordsOf } from '../names.ts';
import { BLUESKY_ATTRIBUTES, BLUESKY_SELECTORS as PARTS } from './bluesky-selectors.ts';
import { findParts } from './find-parts.ts';

/** Is a part the post's own, and not that of a post that it quotes? */
export type Own = (part: Element) => boolean;

const TEST_ID = /^(?:feedItem|postThreadItem)-by-([^\s/]{1,253})$/;
const QUOTE_LABEL = /^Post by ([^\s/]{1,253})$/;

/** The handle that the site's own test id names, or that stands as "@…" on a link to the account; empty for neither. */
export function handleOf(element: Element, outside: Own): string {
  const named = TEST_ID.exec(attribute(element, BLUESKY_ATTRIBUTES.testId))?.[1];
  if (named !== undefined) return named;
  const shown = findParts(element, PARTS.account, outside).map(plainWords);
  return shown.find((words) => /^@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}$/i.test(words))?.slice(1) ?? '';
}

/** The display name: the link before the one that shows the handle; on a post's own page both are in one link. */
export function nameOf(element: Element, handle: string, outside: Own): string {
  const at = `@${handle}`;
  let before = '';
  for (const link of findParts(element, PARTS.account, outside)) {
    const words = plainWords(link);
    // A display name may itself be written like the handle: then it is the first of two.
    if (words === at && before !== '') return before;
    if (words !== at && words.endsWith(at)) return words.slice(0, -at.length).trim();
    if (words !== '') before = words;
  }
  return '';
}

/** A quoted post's head is plain text: name, handle, time. */
export function quoteAuthor(quote: Element, own: Own): Post['author'] {
  const pieces = findParts(quote, PARTS.namePiece, own).map(plainWords);
  const labelled = QUOTE_LABEL.exec(attribute(quote, 'aria-label'))?.[1];
  const handle = labelled ?? pieces.find((piece) => /^@[^\s@/]{1,253}$/.test(piece))?.slice(1) ?? '';
  const at = `@${handle}`;
  const first = pieces.find((piece) => piece !== '') ?? '';
  const end = first === at ? -1 : first.indexOf(at);
  return { handle, name: first === at && pieces[1] !== at ? '' : end > 0 ? first.slice(0, end).trim() : first };
}

/** Words of an element, without the marks that keep a name written from left to right. */
function plainWords(element: Element): string {
  return wordsOf(element, 400).replace(/^[\u202a\u200e\s]{1,9}|[\u202c\u200e\s]{1,9}$/g, '');
}
