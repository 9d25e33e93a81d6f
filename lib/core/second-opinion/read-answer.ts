import * as z from 'zod/mini';
import type { OpinionPassage, OpinionQuestion, OpinionQuote, SecondOpinion } from '../second-opinion.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import { LONGEST_ANSWER } from './ask-words.ts';

/** Longest answer that is read, in UTF-16 units: two quotes with every letter escaped. */
const LONGEST_TEXT = LONGEST_ANSWER * 12 + 100;
/** Fewest letters of a quote; fewer stand anywhere. */
const FEWEST = 20;

const Answer = z.strictObject({ whyCrypto: z.string(), security: z.string() });
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What a model answered, made into quotes of the page: each has to stand in a passage word for word after both were
 * normalised, and is widened to the whole sentences that it stands in, so that no "not" is cut off. All else is dropped and
 * counted. Undefined when the answer does not have its form. Pure; never throws.
 */
export function readAnswer(text: string, passages: readonly OpinionPassage[]): SecondOpinion | undefined {
  const read = Answer.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { whyCrypto, security } = read.data;
  const asked: [OpinionQuestion, string][] = [
    ['why-crypto', whyCrypto],
    ['security', security],
  ];
  const given = asked.filter(([, words]) => words.trim() !== '');
  const quotes = given.flatMap(([question, words]) => quoteIn(passages, question, words) ?? []);
  return { quotes, dropped: given.length - quotes.length };
}

function parsed(text: string): unknown {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function quoteIn(
  passages: readonly OpinionPassage[],
  question: OpinionQuestion,
  words: string,
): OpinionQuote | undefined {
  if (words.length > LONGEST_ANSWER) return undefined;
  const wanted = normalise(words).text.trim();
  if (wanted.length < FEWEST) return undefined;
  for (const { block, start, text } of passages) {
    const at = placeOf(text, wanted);
    if (at === undefined) continue;
    const whole = wholeSentences(text, at, at + wanted.length);
    const quote = text.slice(whole.start, whole.end);
    return { question, quote, block, start: start + whole.start, end: start + whole.end };
  }
  return undefined;
}

/** Where the words stand, whole: not inside of longer words. */
function placeOf(text: string, words: string): number | undefined {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    const startsInside = LETTER.test(before) && LETTER.test(words.charAt(0));
    if (!startsInside && !(LETTER.test(after) && LETTER.test(words.charAt(words.length - 1)))) return at;
  }
  return undefined;
}

function wholeSentences(text: string, start: number, end: number): { start: number; end: number } {
  const touched = splitSentences(text).filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}
