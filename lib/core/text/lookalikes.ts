/**
 * Cyrillic, Greek and Armenian letters that look like a Latin one in common fonts, and that Latin letter.
 * Source: read off the Unicode charts by eye; only pairs that are near-identical in a sans-serif font.
 */
const PAIRS: readonly (readonly [lookalikes: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТХУԌԚԜ', 'ABESIJKMHOPCTXYGQW'],
  ['аесԁһіјӏорԛѕѵхуԝ', 'aecdhijlopqsvxyw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αινορ', 'aivop'],
  ['ϹϲϳοՕՍօսոհ', 'CcjoOUounh'],
];

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([from, to]) => [...from].map((letter, at): [string, string] => [letter, to.charAt(at)])),
);

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /[A-Za-z]/;
const FOREIGN = /[\u0370-\u03ff\u0400-\u058f]/;
const FOREIGN_EACH = /[\u0370-\u03ff\u0400-\u058f]/g;

/**
 * Folds Latin words in which a few letters were swapped for Cyrillic or Greek look-alikes ("сlаim") back to Latin.
 * A word is folded only when it mixes scripts and every foreign letter in it is a look-alike; words of one script
 * stay as they are. Length and offsets do not change. `folded` counts the letters replaced.
 */
export function foldLookalikes(text: string): { text: string; folded: number } {
  if (!FOREIGN.test(text)) return { text, folded: 0 };
  let folded = 0;
  const result = text.replace(WORD, (word) => {
    if (!LATIN.test(word)) return word;
    const foreign = word.match(FOREIGN_EACH);
    if (!foreign?.every((letter) => LATIN_OF.has(letter))) return word;
    folded += foreign.length;
    return word.replace(FOREIGN_EACH, (letter) => LATIN_OF.get(letter) ?? letter);
  });
  return { text: result, folded };
}
