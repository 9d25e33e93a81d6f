/** Letters that no normalisation takes apart, as people type them without their mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const LETTER = /[ßæœøłđðþıς]/g;

const PLAIN = /^\p{ASCII}*$/u;

/** Text as it is searched: lower case, without accents, one blank between words. Linear in the text. */
export function foldText(text: string): string {
  // Most texts have nothing to take apart, and a list of thousands is folded before it is first drawn.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/\s+/g, ' ');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ');
}

/** Most words and letters of a search that count. */
const MOST_WORDS = 20;
const MOST_LETTERS = 400;

/** The folded words of a search; empty when nothing is searched for. */
export function wordsOf(search: string): string[] {
  return foldText(search.slice(0, MOST_LETTERS))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}
