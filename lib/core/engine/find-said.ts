import { addressParts } from '../page-address.ts';
import type { PageDoc } from '../page-doc.ts';
import type { Said } from '../page-view.ts';
import type { Question } from '../question.ts';
import { quoteAround } from '../text/quote.ts';
import type { PageClass } from './classify-page.ts';
import { judgeFrame } from './frame-context.ts';
import type { PageText } from './page-text.ts';

/** Most matches of one question that are looked at before giving up: a page that repeats a phrase 50 times is enough. */
const MAX_SAID = 50;
/** Longest heading that can tell what a sentence is about. */
const LONGEST_HEADING = 200;

/** The first words of a page that answer a question, or nothing. Linear in the visible text. */
export function findSaid(
  doc: PageDoc,
  text: PageText,
  page: PageClass,
  question: Omit<Question, 'id'>,
): Said | undefined {
  const { pattern, unless } = question;
  if (unless?.test(folderWords(doc))) return undefined;
  let tries = 0;
  let answer: Said | undefined;
  text.search.each(pattern, (at, length) => {
    tries += 1;
    const found = saidAt(text, at, length);
    if (found && isAnswer(doc, text, page, found, question)) answer = found;
    return answer !== undefined || tries >= MAX_SAID;
  });
  return answer;
}

function saidAt(text: PageText, at: number, length: number): Said | undefined {
  const sentence = text.sentenceOver(at);
  if (!sentence) return undefined;
  const start = Math.max(0, text.locate(at).offset - sentence.offset);
  const end = start + length;
  const found: Said = { sentence, start, end: Math.min(sentence.text.length, end) };
  // A label and its value stand in two blocks.
  if (end > sentence.text.length) {
    found.words = text.visible
      .slice(at, at + length)
      .trim()
      .replace(/\s{0,40}\n\s{0,40}/g, ' – ');
  }
  return found;
}

function isAnswer(
  doc: PageDoc,
  text: PageText,
  page: PageClass,
  found: Said,
  { unless, anyFrame, negation }: Omit<Question, 'id'>,
): boolean {
  if (unless && isOfSomethingElse(doc, text, found, unless)) return false;
  return anyFrame === true || judgeFrame(doc, text, page.type, found, negation && { negation }).asserted;
}

/** The page's words for an answer, as they are shown and kept. */
export function quoteOfSaid({ sentence, start, end, words }: Said, longest?: number): string {
  return quoteAround(words ?? sentence.text, words === undefined ? start : 0, words?.length ?? end, longest);
}

/** A front page's title names the project; every other heading says what the words under it are about. */
function isOfSomethingElse(doc: PageDoc, text: PageText, { sentence, words }: Said, unless: RegExp): boolean {
  if (unless.test(words ?? '') || unless.test(sentence.text)) return true;
  const heading = doc.blocks[doc.blocks[sentence.block]?.heading ?? -1];
  const isTitle = heading?.level === 1 && addressParts(doc.url).length < 2;
  return heading !== undefined && !isTitle && unless.test(text.text(heading.index).slice(0, LONGEST_HEADING));
}

function folderWords(doc: PageDoc): string {
  return addressParts(doc.url).slice(1).join(' ').replace(/[-_.]/g, ' ');
}
