import type { PostLabel } from '@/lib/core/post.ts';
import { wordsOf } from '../names.ts';
import { findPart, findParts, partAround } from './find-parts.ts';
import type { Own } from './x-author.ts';
import { X_SELECTORS } from './x-selectors.ts';

/** English only: elsewhere the frame and the sign of what is paid for tell it. */
const PAID = /^(?:Ad|Promoted(?: by .{1,60})?)$/;
const AUTOMATED = /^Automated(?: by @?\w{1,30})?$/;
const SHOW_ORIGINAL = /^(?:Show original|Translated (?:from|by) .{1,60})$/;
/** Without such a word anywhere in a post it has none of these. */
const MAY_BE_LABELLED = /Ad|Promoted|Automated/;
const MAY_BE_TRANSLATED = /original|Translated/;

/**
 * What the platform wrote on a post. `text` is the element of its words, where it has any; `said` is all text in the
 * post: most have no such word anywhere.
 */
export function labelsOf(element: Element, own: Own, text: Element | undefined, said: string): PostLabel[] {
  const marks = MAY_BE_LABELLED.test(said) ? siteWords(element, own, text) : [];
  const box = findPart(element, X_SELECTORS.userName, own);
  const context = findPart(element, X_SELECTORS.context, own);
  const isPaid =
    partAround(element, X_SELECTORS.paidFrame) !== undefined ||
    findPart(element, X_SELECTORS.paidSign, own) !== undefined ||
    marks.some((words) => PAID.test(words));
  return [
    ...(isPaid ? (['ad'] as const) : []),
    ...(marks.some((words) => AUTOMATED.test(words)) ? (['bot'] as const) : []),
    ...(context && linkOf(context) === undefined ? (['pinned'] as const) : []),
    ...(box && findPart(box, X_SELECTORS.badge) ? (['verified'] as const) : []),
  ];
}

/** "Somebody reposted", as a link to who did. */
export function linkOf(context: Element): Element | undefined {
  return partAround(context, X_SELECTORS.link) ?? findPart(context, X_SELECTORS.link);
}

/** Are the words the site's own translation? `said` is all text in the post. */
export function isTranslated(element: Element, own: Own, text: Element | undefined, said: string): boolean {
  if (findPart(element, X_SELECTORS.translator, (link) => own(link) && !text?.contains(link))) return true;
  if (!MAY_BE_TRANSLATED.test(said)) return false;
  const isOriginal = (control: Element) =>
    own(control) && !text?.contains(control) && SHOW_ORIGINAL.test(wordsOf(control, 80));
  return findPart(element, X_SELECTORS.control, isOriginal) !== undefined;
}

/** Is this link part of the site's "Automated by @somebody"? */
export function namesOwnerOfBot(link: Element): boolean {
  return AUTOMATED.test(wordsOf(link.parentElement, 80));
}

/** Short words of the site around a post; never what somebody chose: names, text, card. */
function siteWords(element: Element, own: Own, text: Element | undefined): string[] {
  const isSites = (part: Element) =>
    own(part) && !text?.contains(part) && !partAround(part, X_SELECTORS.account) && !partAround(part, X_SELECTORS.card);
  return findParts(element, X_SELECTORS.mark, isSites).map((part) => wordsOf(part, 80));
}
