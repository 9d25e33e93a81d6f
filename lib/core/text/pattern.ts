import { withJoints } from './joint.ts';

/**
 * Building blocks of rule patterns, for English pages. Source: the specification, section 4.
 * All are linear: every quantifier is bounded and no look-behind is longer than two characters.
 */

/** Not inside a word or behind "GPT-", "ERC-", "0.": Web3, L2, H100, GPT-5 and ERC-20 are names, not numbers. */
const NOT_GLUED_BEFORE = String.raw`(?<![\w\u00c0-\u024f]|[A-Za-z]-|\d[.,])`;
const NOT_GLUED_AFTER = String.raw`(?![\w\u00c0-\u024f])`;
const DIGITS = String.raw`(?:\d{1,3}(?:[,.'\u2019 ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,4})?(?!\d))`;
const SCALE = String.raw`(?:[ -]?(?:hundred |thousand )?(?:thousand|million|billion|trillion)|\s?(?:mln|mn|mm|bn|tn|k|m|b|t))`;
const AMOUNT = String.raw`${DIGITS}(?:${SCALE}${NOT_GLUED_AFTER})?\+?`;
const CURRENCY_SIGN = String.raw`(?:(?<!\w)(?:us|a|c|hk|s|nz))?[$€£¥₹₩₿₫₺₽]`;
const CURRENCY_CODE =
  '(?:usd|eur|gbp|chf|jpy|cny|inr|krw|aud|cad|sgd|usdc|usdt|dai|busd|eth|weth|btc|wbtc|sol|bnb|avax|matic|trx|xrp|dollars?|euros?|pounds?|bucks|bitcoins?|ether)';

/** 1,200 · 1.200 · 1 200 · 3.4M · 12k+ · 2 billion; not the number in 12 %. */
export const NUM = String.raw`(?:${NOT_GLUED_BEFORE}${AMOUNT}${NOT_GLUED_AFTER}(?![.,]\d|\s?%|\s?percent))`;
/** 12% · 12,5 % · 12 percent. */
export const PCT = String.raw`(?:${NOT_GLUED_BEFORE}${DIGITS}\+?(?:\s?%|[ -]?(?:percent|per cent|pct)${NOT_GLUED_AFTER}))`;
/** 10x · 2.5 × · 10-fold; not 0x…, not 2x4. */
export const MULT = String.raw`(?:${NOT_GLUED_BEFORE}(?!0x)${DIGITS}\+?(?:\s?[x×]|[ -]?fold)${NOT_GLUED_AFTER})`;
/** $3M · € 2.000 · 5 ETH · 200 USDC · USD 3M. */
export const MONEY = String.raw`(?:${CURRENCY_SIGN}\s?${AMOUNT}${NOT_GLUED_AFTER}|${NOT_GLUED_BEFORE}${AMOUNT}\s?(?:[$€£]|${CURRENCY_CODE}${NOT_GLUED_AFTER})|(?<!\w)(?:usd|eur|gbp|chf)\s?${AMOUNT}${NOT_GLUED_AFTER})`;

/** Up to `most` characters inside the sentence; a dot inside 0.5 or example.com does not end it. */
export function gap(most: number): string {
  return String.raw`(?:[^.!?\n]|\.(?=\w)){0,${most}}`;
}

/** Longest gap that a pattern may ask for, in characters. */
const MAX_GAP = 300;

const MACRO = /\{\{([A-Z]{1,12})(\d{1,4})?\}\}/g;
const SOURCES: Readonly<Record<string, string>> = { NUM, PCT, MULT, MONEY };

/**
 * Compiles a rule pattern, case-insensitively and without `g`, after filling in `{{NUM}}`, `{{PCT}}`, `{{MULT}}`,
 * `{{MONEY}}` and `{{GAPn}}` (at most n characters inside the sentence; write `{{GAP40}}?` for the shortest).
 * Throws on a macro that does not exist, which is a mistake in the rule.
 */
export function pattern(source: string, flags = 'i'): RegExp {
  const filled = source.replace(MACRO, (macro, name: string, size: string | undefined) => {
    if (name === 'GAP' && size !== undefined && Number(size) <= MAX_GAP) return gap(Number(size));
    const known = size === undefined ? SOURCES[name] : undefined;
    if (known === undefined) throw new Error(`Unknown macro ${macro} in the pattern ${source}`);
    return known;
  });
  return new RegExp(withJoints(filled), flags.replace('g', ''));
}
