import type { Post } from '@/lib/core/post.ts';
import { wordsOf } from '../names.ts';
import { findPart, findParts, partAround } from './find-parts.ts';
import { X_SELECTORS } from './x-selectors.ts';

/** Is a part the post's own, and not that of a post that it quotes? */
export type Own = (part: Element) => boolean;

/** The test id alone: the fallback of a name's box also fits boxes around it. */
export const NAME_BOX = X_SELECTORS.userName.slice(0, 1);

/** Author of a post, its quoted post left out. */
export function authorOf(element: Element): Post['author'] {
  const quote = findQuote(element);
  return readAuthor(element, (part) => !quote?.contains(part));
}

/** A badge beside a name is a link-like box too; only a box with a name or words of its own is a quoted post. */
export function findQuote(element: Element): Element | undefined {
  const isQuote: Own = (box) =>
    !partAround(box, NAME_BOX) && (findPart(box, NAME_BOX) ?? findPart(box, X_SELECTORS.text)) !== undefined;
  return findPart(element, X_SELECTORS.quote, isQuote);
}

/** The handle as its link or "@…" has it; the display name as it is shown, whatever it imitates. Empty what is not there. */
export function readAuthor(element: Element, own: Own): Post['author'] {
  const box = findPart(element, X_SELECTORS.userName, own);
  const linked = handleOfLink(box && findPart(box, X_SELECTORS.account));
  const handle = linked || (box && shownHandle(box)) || handleOfLink(findPart(element, X_SELECTORS.address, own));
  return { handle, name: box ? shownName(box, `@${handle}`.toLowerCase()) : '' };
}

/** The last piece that is one: a display name may itself be written like a handle. */
function shownHandle(box: Element): string {
  for (const piece of findParts(box, X_SELECTORS.namePiece).reverse()) {
    const words = wordsOf(piece, 100);
    if (/^@\w{1,30}$/.test(words)) return words.slice(1);
  }
  return '';
}

/** The first piece that is neither the handle nor a dot between the two. */
function shownName(box: Element, at: string): string {
  let words = '';
  const isName: Own = (piece) => {
    words = wordsOf(piece, 100);
    return words !== '' && words.toLowerCase() !== at && !/^[·•]/.test(words);
  };
  return findPart(box, X_SELECTORS.namePiece, isName) ? withoutHandle(words, at) : '';
}

/** Where one piece holds everything, the handle ends the name. */
function withoutHandle(name: string, at: string): string {
  const end = at.length > 1 ? name.toLowerCase().lastIndexOf(at) : -1;
  return end > 0 ? name.slice(0, end).trim() : name;
}

/** The account that a link leads to; empty for addresses of the site itself. */
export function handleOfLink(link: Element | undefined): string {
  const handle = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,30})(?:[/?]|$)/.exec(link?.getAttribute('href') ?? '')?.[1];
  return handle === undefined || handle === 'i' ? '' : handle;
}
