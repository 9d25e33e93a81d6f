/**
 * Latin letters that do not come apart into a plain letter and a mark, and the plain letter people type for them.
 * Source: Unicode charts Latin-1 Supplement and Latin Extended-A, letters without a canonical decomposition.
 */
const WHOLE: Readonly<Record<string, string>> = {
  æ: 'a',
  ð: 'd',
  ø: 'o',
  ß: 's',
  þ: 't',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  œ: 'o',
  ŧ: 't',
};

/** Latin letters beyond ASCII, currency signs that rules name as a dollar, and ё, which people type as е. */
const FOLDED = /[£¥\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff€Ёё]/g;
const NOT_ASCII = /[^\0-\x7f]/;

const folds = new Map<string, string>();

function foldOne(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFKD').charAt(0).toLowerCase();
  const made = /[£¥€]/.test(letter) ? '$' : (WHOLE[letter.toLowerCase()] ?? WHOLE[base] ?? base);
  folds.set(letter, made);
  return made;
}

/**
 * Small letters, Latin ones without their marks (é → e, ñ → n, ı and İ → i, ệ → e), ё → е, currency signs a dollar; other
 * scripts keep their letters. Of the same length as `text`, so offsets hold. For comparing, never for showing. Linear.
 */
export function foldLetters(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(FOLDED, foldOne).toLowerCase() : text.toLowerCase();
}
