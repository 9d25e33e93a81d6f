import { foldLetters } from './fold-letters.ts';
import { normalise } from './normalise.ts';
import { asPart, endOfPhrase, mayBegin, type Phrase } from './phrase-match.ts';
import { RUNS_ON } from './runs-on.ts';

/**
 * The small language of phrases in rule packs: words of any script, `*` for any ending of a word, ` ... ` once for a gap
 * inside the sentence. No phrase is ever taken as a regular expression, and each is linear: its one gap and its
 * endings have bounds.
 */
export const PHRASE_LENGTH = { least: 3, most: 80 } as const;

/** Most phrases of one pack that begin alike: each of them is tried where a word begins so. */
const MOST_ALIKE = 60;
/** So many first characters decide which phrases are tried. */
const KEY_LENGTH = 4;

const WORD = /^\$?[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]{0,79}%?\*?$/u;

/** What is wrong with a phrase, in words that finish "the phrase …"; undefined when it can be used. */
export function faultOfPhrase(phrase: string): string | undefined {
  const parts = partsOf(phrase);
  if (parts.length > 2) return 'has more than one gap ( ... )';
  const words = parts.flatMap((part) => part.split(' '));
  if (words.some((word) => !WORD.test(word))) {
    return 'may hold words, one * at the end of a word, and one gap written as " ... ", and nothing else';
  }
  if (words.some((word) => word.endsWith('*') && (RUNS_ON.test(word) || letters(word) < 3))) {
    return 'needs three letters before a *, of a script that writes words apart';
  }
  if (letters(words.join('')) < (RUNS_ON.test(phrase) ? 2 : 3)) return 'has too few letters';
  return undefined;
}

/** The phrase as it is compared: two that give the same text are the same phrase. */
export function plainPhrase(phrase: string): string {
  return partsOf(phrase).join(' ... ');
}

/** A beginning that too many phrases share, as it is written, or undefined when none is. */
export function crowdedBeginning(phrases: readonly string[]): string | undefined {
  const alike = new Map<string, number>();
  for (const phrase of phrases) {
    const key = keyOf(partsOf(phrase));
    const count = (alike.get(key) ?? 0) + 1;
    if (count > MOST_ALIKE) return key;
    alike.set(key, count);
  }
  return undefined;
}

/** Phrases made ready: what must stand in a sentence, and the first place where one of them does. */
export interface ReadyPhrases {
  cues: readonly string[];
  /** In: normalised text of a sentence. Out: UTF-16 offsets of the first phrase found. */
  find(text: string): { start: number; end: number } | undefined;
}

/** Compiles phrases that have no fault; those with one are left out. */
export function readyPhrases(phrases: readonly string[]): ReadyPhrases {
  const usable = phrases.filter((phrase) => faultOfPhrase(phrase) === undefined).map(partsOf);
  const byKey = new Map<string, Phrase[]>();
  for (const parts of usable) {
    const key = keyOf(parts);
    const alike = byKey.get(key);
    const phrase = parts.map(asPart);
    if (alike) alike.push(phrase);
    else byKey.set(key, [phrase]);
  }
  return {
    cues: [...new Set(usable.map(cueOf))],
    find(text) {
      const folded = foldLetters(text).replace(/\s/g, ' ');
      for (let at = 0; at < folded.length; at += 1) {
        if (!mayBegin(folded, at)) continue;
        const end = endOfAny(folded, at, byKey);
        if (end !== undefined) return { start: at, end };
      }
      return undefined;
    },
  };
}

function endOfAny(text: string, at: number, byKey: ReadonlyMap<string, readonly Phrase[]>): number | undefined {
  for (let length = KEY_LENGTH; length > 0; length -= 1) {
    for (const phrase of byKey.get(text.slice(at, at + length)) ?? []) {
      const end = endOfPhrase(text, at, phrase);
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

function partsOf(phrase: string): string[] {
  return foldLetters(normalise(phrase).text.trim()).split(' ... ');
}

/** The first characters of its first word, which begin every text that the phrase matches. */
function keyOf(parts: readonly string[]): string {
  return ((parts[0] ?? '').split(/[* -]/)[0] ?? '').slice(0, KEY_LENGTH);
}

/** The longest run of letters, without its ending; it stands in every sentence that the phrase matches. */
function cueOf(parts: readonly string[]): string {
  const words = parts.flatMap((part) => part.replace(/[$%*]/g, '').split(/[ '-]/));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}
