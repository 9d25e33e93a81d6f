/**
 * Words right behind a numeral that multiply it, beyond the English ones that lib/core/text/numbers.ts reads. Longest
 * first where one begins with another. Source: the Unicode CLDR's compact number forms of these languages.
 */
const SCALES: readonly (readonly [pattern: string, factor: number])[] = [
  [
    'mil millones|milliarden?|milliards?|miliard[yi]?|miliardi|milyar|bilh(?:ão|ões)|миллиард(?:а|ов)?|crores? crores?',
    1e9,
  ],
  ['mrd\\.?|mds|mld\\.?|млрд\\.?|tỷ|billions', 1e9],
  [
    'millionen|millions|milliónes|millones|mill[oó]n|milion(?:i|e|y|ów)?|milh(?:ão|ões)|milyon|миллион(?:а|ов)?|juta|triệu',
    1e6,
  ],
  ['mio\\.?|млн\\.?', 1e6],
  ['tausend|tsd\\.?|mille|thousands|mila|mil|тысяч[аи]?|тыс\\.?|tys\\.?|bin|ribu|nghìn', 1e3],
  ['lakhs?', 1e5],
  ['crores?|cr', 1e7],
];
const WORDS = SCALES.map(([pattern, factor]) => ({
  factor,
  pattern: new RegExp(String.raw`^\s?(?:${pattern})(?![\p{L}\p{N}])`, 'iu'),
}));
/** Signs that stand right behind the numeral, without a space. */
const SIGNS: Readonly<Record<string, number>> = {
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

/** What multiplies a numeral, from the words right behind it, and how long it is; 1 and 0 when nothing does. */
export function scaleAfter(behind: string): { factor: number; length: number } {
  const sign = SIGNS[behind.charAt(0)];
  if (sign !== undefined) return { factor: sign, length: 1 };
  for (const { factor, pattern } of WORDS) {
    const found = pattern.exec(behind);
    if (found) return { factor, length: found[0].length };
  }
  return { factor: 1, length: 0 };
}

const TABLE = /(?:\bin |[(,/$€£]\s?)(thousands?|millions?|billions?|mio|mrd|mn|mm|bn|k|m|b)\b\.?\s?\)?/i;
const TABLE_SCALE: Readonly<Record<string, number>> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 };

/** "Revenue (in thousands)", "US$ m": what the numbers under such a heading or label are multiplied by; 1 without one. */
export function scaleOfTable(label: string): number {
  const word = TABLE.exec(label)?.[1]?.toLowerCase();
  if (word === undefined) return 1;
  return word === 'mrd' ? 1e9 : (TABLE_SCALE[word.charAt(0)] ?? 1);
}
