import type { PostLabel } from '@/lib/core/post.ts';
import { wordsOf } from '../names.ts';
import { findPart, findParts, partAround } from './find-parts.ts';
import type { Own } from './x-author.ts';
import { X_SELECTORS } from './x-selectors.ts';

/** English only: elsewhere the frame and the sign of what is paid for tell it. */
const PAID = /^(?:Ad|Promoted(?: by .{1,60})?)$/;
const AUTOMATED = /^Automated(?: by @?\w{1,30})?$/;
const SHOW_ORIGINAL = /^(?:Show original|Translated (?:from|by) .{1,60})$/;

/** What the platform wrote on a post. `text` is the element of its words, where it has any. */
export function labelsOf(element: Element, own: Own, text: Element | undefined): PostLabel[] {
  const marks = siteWords(element, own, text);
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

/** Are the words the site's own translation? */
export function isTranslated(element: Element, own: Own, text: Element | undefined): boolean {
  if (findPart(element, X_SELECTORS.translator, (link) => own(link) && !text?.contains(link))) return true;
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
