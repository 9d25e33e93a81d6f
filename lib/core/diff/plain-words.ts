import { normalise } from '../text/normalise.ts';
import { readNumber } from '../text/numbers.ts';

/** A number as a page writes it, and what it is worth: "12k" is 12000. */
export interface PlainNumber {
  raw: string;
  value: number;
}

/** A quote without what makes no difference to a reader, its numbers set apart. */
export interface PlainWords {
  /** Small letters, one space between words, no quotation marks, `#` for each number. */
  words: string;
  numbers: readonly PlainNumber[];
  /** The same with the values of the numbers put back: two quotes with the same key say the same. */
  key: string;
}

/** UTF-16 units of one quote that are compared. Most sentences are shorter than 300. */
export const LONGEST_QUOTE = 1_000;

const QUOTATION_MARKS = /["'`\u00ab\u00bb\u2018-\u201f\u2039\u203a]/g;
/** What a quote may begin or end with without saying anything else. */
const EDGE = ' .,;:!-*>\u2026\u2022';
/** Digits with grouping and decimal marks, and the word or letter of scale behind them. */
const NUMBER =
  /(?=\d)(?<![\p{L}\p{N}_]|\d[.,])\d{1,15}(?:[,. ]\d{3}(?!\d)){0,5}(?:[.,]\d{1,6})?(?:(?:[ -]?(?:hundred |thousand )?(?:thousand|million|billion|trillion)|\s?(?:mln|mn|mm|bn|tn|k|m|b|t))(?![\p{L}\p{N}]))?(?!\p{N})/gu;
const DECIMAL_UNIT = /^\+?\s?(?:%|percent|per cent|pct|x|×)/;
const SIGN = /[$€£¥₹₿]\s?$/;

/** Text made comparable: NFKC, small letters, plain spaces and dashes, no quotation marks. */
export function plainText(text: string): string {
  return normalise(text)
    .text.toLowerCase()
    .replace(QUOTATION_MARKS, '')
    .replace(/[\u2013\u2014]/g, '-')
    .replaceAll('\n', ' ');
}

/** The words and numbers of a quote. Of long ones the first 1,000 UTF-16 units. */
export function plainWords(quote: string): PlainWords {
  const text = withoutEdges(plainText(quote.slice(0, LONGEST_QUOTE)));
  const numbers: PlainNumber[] = [];
  let words = '';
  let key = '';
  let from = 0;
  for (const { index, 0: found } of text.matchAll(NUMBER)) {
    const end = index + found.length;
    const unit = DECIMAL_UNIT.exec(text.slice(end, end + 10))?.[0] ?? '';
    const value = readNumber(found + (unit && '%'));
    if (value === undefined) continue;
    const between = text.slice(from, index);
    numbers.push({ raw: `${SIGN.exec(between)?.[0] ?? ''}${found}${unit}`, value });
    words += `${between}#`;
    key += `${between}${value}`;
    from = end;
  }
  return { words: words + text.slice(from), numbers, key: key + text.slice(from) };
}

/** Do these words stand in this text, word for word? Empty words stand nowhere. `text` is `plainText`. */
export function standsIn(text: string, quote: string): boolean {
  const words = withoutEdges(plainText(quote));
  return words !== '' && text.includes(words);
}

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.includes(text.charAt(start))) start += 1;
  while (end > start && EDGE.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
