import { CYRILLIC_LETTERS, CYRILLIC_WORDS, FUNCTION_WORDS, SUBJECT_WORDS, TELLING_LETTERS } from './language-words.ts';

/** UTF-16 units of a text that decide what language it is in. */
export const LANGUAGE_SAMPLE = 400;

/** A language by its ISO 639-1 code, and whether the text itself told it. */
export interface Told {
  lang: string;
  sure: boolean;
}

/** Points that are enough: two words that few others have, or one with a telling letter. */
const ENOUGH = 5;
/** The next best language must be so far behind. */
const LEAD = 2;
/** So far in front nothing will change any more. */
const DECIDED = 9;

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g;
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;
const HANGUL = /[\uac00-\ud7a3]/g;
const CYRILLIC_WORD = /[\u0400-\u04ff]{1,40}/g;
const LATIN_WORD = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{1,40}/g;
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufefe]/;

/** Scripts that stand for one language here, because no check reads them. One run of letters is one word. */
const OTHER_SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ar', /[\u0600-\u06ff\u0750-\u077f]{1,40}/g],
  ['he', /[\u0590-\u05ff]{1,40}/g],
  ['el', /[\u0370-\u03ff]{1,40}/g],
  ['hi', /[\u0900-\u097f]{1,40}/g],
  ['bn', /[\u0980-\u09ff]{1,40}/g],
  ['ta', /[\u0b80-\u0bff]{1,40}/g],
  ['th', /[\u0e00-\u0e7f]{1,12}/g],
  ['ka', /[\u10a0-\u10ff]{1,40}/g],
];

/**
 * The language of a text, by its script, and for Latin and Cyrillic letters by the words that carry grammar. Names and
 * tickers stay Latin in every script, so a few Latin words do not outweigh other letters. Looks at the first
 * LANGUAGE_SAMPLE characters; linear. `sure` is false when too little tells it; then `lang` is '' or a guess by script.
 */
export function tellLanguage(text: string): Told {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const words = sample.match(LATIN_WORD) ?? [];
  const other = NOT_LATIN.test(sample) ? tellByScript(sample) : undefined;
  if (other && other.weight > words.length) return other.told;
  const latin = tellByWords(words, LATIN);
  // A quotation in the middle of a sentence; names around words of another script hold no grammar.
  if (!other || latin.sure || other.weight * 2 < words.length) return latin;
  return other.told;
}

/** The language of the letters beyond Latin, and how many words (of Chinese and Japanese, half as many as signs) they make. */
function tellByScript(sample: string): { told: Told; weight: number } | undefined {
  const han = count(sample, HAN);
  const kana = count(sample, KANA);
  const hangul = count(sample, HANGUL);
  if (kana + han >= 2 && kana + han > hangul) {
    return { told: { lang: kana >= 2 && kana * 8 >= han ? 'ja' : 'zh', sure: true }, weight: (kana + han) / 2 };
  }
  if (hangul >= 2) return { told: { lang: 'ko', sure: true }, weight: hangul / 2 };
  const cyrillic = sample.match(CYRILLIC_WORD) ?? [];
  if (cyrillic.length > 0) {
    const told = tellByWords(cyrillic, CYRILLIC);
    return { told: told.sure ? told : { lang: 'ru', sure: cyrillic.length >= 2 }, weight: cyrillic.length };
  }
  for (const [lang, letters] of OTHER_SCRIPTS) {
    const words = count(sample, letters);
    if (words > 0) return { told: { lang, sure: true }, weight: words };
  }
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What words and letters say about the languages of one script. */
interface Signs {
  words: ReadonlyMap<string, readonly string[]>;
  letters: ReadonlyMap<string, readonly string[]>;
}

type Lists = Readonly<Record<string, string>>;

/** Which languages each item of the lists tells. */
function byItem(separator: string, ...lists: readonly Lists[]): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [lang, list] of lists.flatMap((one) => Object.entries(one))) {
    for (const item of list.split(separator)) {
      const told = languages.get(item) ?? [];
      if (!told.includes(lang)) languages.set(item, [...told, lang]);
    }
  }
  return languages;
}

const LATIN: Signs = { words: byItem(' ', FUNCTION_WORDS, SUBJECT_WORDS), letters: byItem('', TELLING_LETTERS) };
const CYRILLIC: Signs = { words: byItem(' ', CYRILLIC_WORDS), letters: byItem('', CYRILLIC_LETTERS) };

function tellByWords(words: readonly string[], signs: Signs): Told {
  const points = new Map<string, number>();
  const seen = new Set<string>();
  for (const word of words) {
    const small = word.toLowerCase();
    // A single Latin letter is as often a name, a unit or a bullet.
    if ((small.length === 1 && small < '\u0100') || seen.has(small)) continue;
    seen.add(small);
    addPoints(points, signs.words.get(small));
    if (NOT_PLAIN.test(word)) addLetters(points, small, seen, signs);
    if (leader(points).lead >= DECIDED) break;
  }
  const { lang, most, lead } = leader(points);
  return most >= ENOUGH && lead >= LEAD ? { lang, sure: true } : { lang: most > 0 ? lang : '', sure: false };
}

const NOT_PLAIN = /[^a-zA-Z]/;

function addLetters(points: Map<string, number>, word: string, seen: Set<string>, signs: Signs): void {
  for (const letter of word) {
    if (seen.has(`letter ${letter}`)) continue;
    seen.add(`letter ${letter}`);
    addPoints(points, signs.letters.get(letter));
  }
}

/** The fewer languages share a sign, the more it says. */
function addPoints(points: Map<string, number>, languages: readonly string[] | undefined): void {
  if (!languages) return;
  const worth = Math.max(1, 4 - languages.length);
  for (const lang of languages) points.set(lang, (points.get(lang) ?? 0) + worth);
}

function leader(points: ReadonlyMap<string, number>): { lang: string; most: number; lead: number } {
  let lang = '';
  let most = 0;
  let second = 0;
  for (const [candidate, value] of points) {
    if (value > most) {
      second = most;
      most = value;
      lang = candidate;
    } else if (value > second) second = value;
  }
  return { lang, most, lead: most - second };
}
