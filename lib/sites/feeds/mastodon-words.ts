import { LONGEST_POST } from './adapter.ts';
import { findPart, findParts, isPart } from './find-parts.ts';
import { joinTexts } from './join-texts.ts';
import { MASTODON_SELECTORS as PARTS } from './mastodon-selectors.ts';
import { type PostText, readPostText } from './post-text.ts';

/** Is a part the post's own, and not that of a post that it quotes? */
export type Own = (part: Element) => boolean;

/** More choices than a poll has anywhere; some forks raise the site's own four. */
const MOST_CHOICES = 20;

/**
 * All that the author wrote and the page shows: the warning on a line of its own, the words, the choices of a poll, the
 * hashtags that the interface puts below. `isHidden`: a warning or a filter still hides the words, so they are not there.
 */
export function readWords(element: Element, base: string, own: Own): PostText & { isHidden: boolean } {
  const closed = findPart(element, PARTS.hidden, own);
  const place = findPart(element, PARTS.text, (part) => own(part) && !holdsHidden(part, closed));
  const warning = findPart(element, PARTS.warning, own);
  const isFiltered = place === undefined && findPart(element, PARTS.filter, own) !== undefined;
  const parts = [
    ...(warning ? [readPostText(warning, base, LONGEST_POST)] : []),
    ...(place ? [readPlace(element, place, base)] : []),
    ...(closed ? [] : readExtras(element, base, own)),
  ];
  return { ...joinTexts(parts), isHidden: isFiltered || (warning !== undefined && place === undefined) };
}

/** Words of one element on one line, emoji pictures as characters. At most `limit` UTF-16 units. */
export function plainWords(element: Element, limit: number): string {
  return readPostText(element, '', limit).text.replace(/\s+/g, ' ');
}

function holdsHidden(part: Element, closed: Element | undefined): boolean {
  return closed !== undefined && (part.contains(closed) || closed.contains(part));
}

/** "RE: …" before the words repeats the address of the quoted post, where that is shown below. */
function readPlace(element: Element, place: Element, base: string): PostText {
  const hasQuote = findPart(element, PARTS.quote) !== undefined;
  const isNoWord = (part: Element) =>
    isPart(part, PARTS.noWords) ||
    (hasQuote && isPart(part, PARTS.quoteHint)) ||
    // Before 4.3 the warning stands in the same element as the words, and was read already.
    (part.parentElement === place && findPart(part, PARTS.warningButton) !== undefined);
  return readPostText(place, base, LONGEST_POST, isNoWord);
}

function readExtras(element: Element, base: string, own: Own): PostText[] {
  const choices = findParts(element, PARTS.pollOption, own).slice(0, MOST_CHOICES);
  const tags = findPart(element, PARTS.tags, own);
  return [
    ...choices.map((choice) => readPostText(choice, base, 500)),
    ...(tags ? [readPostText(tags, base, 2_000, (part) => isPart(part, PARTS.noWords))] : []),
  ];
}
