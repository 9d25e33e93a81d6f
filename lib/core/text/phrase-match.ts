import { RUNS_ON } from './runs-on.ts';

/** Longest ending that `*` stands for, and longest gap that ` ... ` stands for, in characters. */
const LONGEST_ENDING = 14;
const LONGEST_GAP = 40;

/** One word of a phrase, folded; `open` when any ending may follow it. */
interface PhraseWord {
  text: string;
  open: boolean;
}

/** The words on one side of a gap, and a phrase: one side, or two with a gap between. */
export type PhrasePart = readonly PhraseWord[];
export type Phrase = readonly PhrasePart[];

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /\p{L}/u;

/** A part of a phrase whose words are parted by spaces; a hyphen between words is the same as a space. */
export function asPart(part: string): PhrasePart {
  return part.split(/[ -]/).map((word) => ({ text: word.replace('*', ''), open: word.endsWith('*') }));
}

/** May a phrase begin here: where a word does ("guaranteed" does not in "non-guaranteed"), or in a script that runs on? */
export function mayBegin(text: string, at: number): boolean {
  const here = text.charAt(at);
  if (here === ' ' || here === '') return false;
  if (RUNS_ON.test(here)) return true;
  const before = text.charAt(at - 1);
  return before !== '-' && before !== "'" && !IN_WORD.test(before);
}

/**
 * Where the phrase ends when it begins at this offset, or undefined. Compared by code, not by a pattern, so that
 * thousands of phrases cost no compiling. At most one gap and one ending a word are tried: linear in both.
 */
export function endOfPhrase(text: string, at: number, [first, second]: Phrase): number | undefined {
  const end = first && endOfPart(text, at, first);
  if (end === undefined || !second) return end;
  for (let next = end; next <= end + LONGEST_GAP && next < text.length; next += 1) {
    if (mayBegin(text, next)) {
      const found = endOfPart(text, next, second);
      if (found !== undefined) return found;
    }
    if (endsSentence(text, next)) return undefined;
  }
  return undefined;
}

function endOfPart(text: string, at: number, words: PhrasePart): number | undefined {
  let end = at;
  for (const [nth, word] of words.entries()) {
    if (nth > 0) {
      const between = text.charAt(end);
      if (between !== ' ' && between !== '-') return undefined;
      end += 1;
    }
    if (!text.startsWith(word.text, end)) return undefined;
    end += word.text.length;
    if (word.open) end += endingAt(text, end);
  }
  return isBorder(text, end) ? end : undefined;
}

/** Length of the letters that follow, up to the longest ending. */
function endingAt(text: string, at: number): number {
  let length = 0;
  while (length < LONGEST_ENDING && (IN_WORD.test(text.charAt(at + length)) || text.charAt(at + length) === "'")) {
    length += 1;
  }
  return length;
}

/** No word goes on here: not with a letter, nor as the first half of "profit-free". */
function isBorder(text: string, at: number): boolean {
  if (RUNS_ON.test(text.charAt(at - 1))) return true;
  const next = text.charAt(at);
  return !IN_WORD.test(next) && !(next === '-' && LETTER.test(text.charAt(at + 1)));
}

/** A dot inside 0.5 or example.com ends nothing. */
function endsSentence(text: string, at: number): boolean {
  const here = text.charAt(at);
  return here === '!' || here === '?' || (here === '.' && !IN_WORD.test(text.charAt(at + 1)));
}
