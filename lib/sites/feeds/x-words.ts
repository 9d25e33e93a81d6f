import { wordsOf } from '../names.ts';
import { LONGEST_POST } from './adapter.ts';
import { findPart, findParts, isPart } from './find-parts.ts';
import { joinTexts } from './join-texts.ts';
import { type PostText, readPostText } from './post-text.ts';
import type { Own } from './x-author.ts';
import { X_SELECTORS } from './x-selectors.ts';

const BASE = 'https://x.com/';
/** Most lines of an article, and most choices of a poll, that are read. X allows four choices. */
const MOST_LINES = 2_000;
const MOST_CHOICES = 8;

/** All that the author wrote: the post, its article with the headline first, and what its poll lets people choose. */
export function readWords(element: Element, own: Own): PostText & { place: Element | undefined } {
  const open = findPart(element, X_SELECTORS.articleText, own);
  const place = findPart(element, X_SELECTORS.text, (part) => own(part) && !(open && touches(part, open)));
  const parts = [
    ...(place ? [readPlain(place)] : []),
    ...(open ? readArticle(element, open, own) : readOpening(element, own)),
    ...readChoices(element, own).map((text) => ({ text, links: [] })),
  ];
  return { ...joinTexts(parts), place: place ?? open };
}

/** Does one of the two hold the other, or is it the same? */
function touches(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

/** Words of one element. Addresses are whole, also where the site draws only their beginning. */
export function readPlain(place: Element): PostText {
  return readPostText(place, BASE, LONGEST_POST, maySay(place, '…') ? isCut : undefined);
}

function isCut(part: Element): boolean {
  return isPart(part, X_SELECTORS.cut) && wordsOf(part, 2) === '…';
}

/** Asked once of a whole text, before each element in it is asked. A form's controls may cover what it says. */
function maySay(place: Element, sign: string): boolean {
  const said: unknown = place.textContent;
  return typeof said !== 'string' || said.includes(sign);
}

function readArticle(element: Element, open: Element, own: Own): PostText[] {
  const title = wordsOf(findPart(element, X_SELECTORS.articleTitle, own), 300);
  const lines = findParts(open, X_SELECTORS.articleLine).slice(0, MOST_LINES);
  return [{ text: title, links: [] }, ...(lines.length > 0 ? lines : [open]).map(readPlain)];
}

/** An article in a timeline: what stands beside its picture is headline and opening. */
function readOpening(element: Element, own: Own): PostText[] {
  const beside = findPart(element, X_SELECTORS.articleCover, own)?.nextElementSibling;
  if (!beside) return [];
  const lines = [...beside.children].slice(0, MOST_CHOICES).map((line) => wordsOf(line, LONGEST_POST));
  return (lines.length > 0 ? lines : [wordsOf(beside)]).map((text) => ({ text, links: [] }));
}

function readChoices(element: Element, own: Own): string[] {
  const choices = findParts(element, X_SELECTORS.choice, own).slice(0, MOST_CHOICES);
  return choices.map((choice) => wordsOf(findPart(choice, X_SELECTORS.choiceWords) ?? choice, 100));
}
