import { foldLetters } from './fold-letters.ts';
import { withJoints } from './joint.ts';
import { gap } from './pattern.ts';

/** How a language writes numbers, as sources of patterns over folded text. Every quantifier in them is bounded. */
export interface NumberWords {
  /** Scales that follow digits: "тыс|млн|万". */
  scales: string;
  /** Words for %, beside the sign: "процент[а-я]{0,3}". */
  percent?: string;
  /** Words for ×, beside x: "раз|кратн[а-я]{0,4}|倍". */
  multiple?: string;
  /** Words and codes for money, beside the signs and the common codes: "руб|元". */
  money?: string;
}

/** Letters, digits and _ of the scripts that put spaces between words. Folded text holds no others. */
const LETTER = String.raw`a-z0-9_\u0400-\u04ff\uac00-\ud7a3`;
const BORDER = `(?:(?<![${LETTER}])(?=[${LETTER}])|(?<=[${LETTER}])(?![${LETTER}]))`;
const NOT_GLUED_BEFORE = String.raw`(?<![a-z0-9_\u0400-\u04ff]|[a-z]-|\d[.,])`;
const NOT_GLUED_AFTER = String.raw`(?![a-z0-9\u0400-\u04ff])`;
const DIGITS = String.raw`(?:\d{1,3}(?:[,.' ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,4})?(?!\d))`;
const CODES =
  'usd|eur|usdc|usdt|dai|eth|btc|sol|bnb|trx|ton|try|tl|brl|mxn|ars|vnd|krw|jpy|cny|rub|dolares|dolar|dollars?|euros?';

/** What `{{NUM}}`, `{{PCT}}`, `{{MULT}}` and `{{MONEY}}` stand for in one language; % may stand before (`%5`). */
function numberMacros({ scales, percent, multiple, money }: NumberWords): Record<string, string> {
  const or = (words: string | undefined) => (words ? `|${words}` : '');
  const amount = String.raw`${DIGITS}(?:[ -]?(?:${scales}|[kmb])${NOT_GLUED_AFTER})?\+?`;
  return {
    NUM: String.raw`(?:${NOT_GLUED_BEFORE}${amount}${NOT_GLUED_AFTER}(?![.,]\d|\s?%))`,
    PCT: String.raw`(?:${NOT_GLUED_BEFORE}${DIGITS}\+?\s?(?:%${or(percent)})|%\s?${DIGITS})`,
    MULT: String.raw`(?:${NOT_GLUED_BEFORE}(?!0x)${DIGITS}\s?-?(?:(?:x|×)${NOT_GLUED_AFTER}${or(multiple)})|${NOT_GLUED_BEFORE}x\s?\d{1,4}${NOT_GLUED_AFTER})`,
    MONEY: String.raw`(?:[$₹₩₺₽₫]\s?${amount}|${NOT_GLUED_BEFORE}${amount}\s?(?:[$₹₩₺₽₫]|(?:${CODES})${NOT_GLUED_AFTER}${or(money)}))`,
  };
}

const MACRO = /\{\{([A-Z]{1,12})(\d{1,4})?\}\}/g;
const MAX_GAP = 300;

/**
 * Makes the pattern compiler of one language. Patterns are matched against folded sentences (small letters, Latin ones
 * without marks, е for ё), and their source is folded too, so it may be written with marks, in small letters. `\b` and
 * `\w` know Cyrillic and Hangul; in Chinese and Japanese, which have no word borders, leave them out.
 * Macros as in English: NUM, PCT, MULT, MONEY and GAPn. Throws on a macro that does not exist.
 */
export function localePattern(words: NumberWords): (source: string) => RegExp {
  const macros = numberMacros(words);
  return (source) => {
    const filled = withLetters(source).replace(MACRO, (macro, name: string, size: string | undefined) => {
      if (name === 'GAP' && size !== undefined && Number(size) <= MAX_GAP) return gap(Number(size));
      const known = size === undefined ? macros[name] : undefined;
      if (known === undefined) throw new Error(`Unknown macro ${macro} in the pattern ${source}`);
      return known;
    });
    return new RegExp(withJoints(filled.replace(/[^\0-\x7f]{1,200}/g, foldLetters)));
  };
}

/** `\b` and `\w` of ASCII become those of all scripts with spaces. */
function withLetters(source: string): string {
  let made = '';
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') {
      at += 1;
      const letter = source.charAt(at);
      made += letter === 'b' && !inClass ? borderAt(made, source.slice(at + 1)) : escapeOf(letter, inClass);
      continue;
    }
    if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    made += character;
  }
  return made;
}

/** Where it is plain on which side the word stands, one look does for two. */
function borderAt(before: string, after: string): string {
  if (/(?:^|[|(]|\(\?:|\}\}\??|\\s\??)$/.test(before) && !/^(?:$|[|)])/.test(after)) return `(?<![${LETTER}])`;
  if (/(?:[^\0-\x7f]|[a-z)\]?]|[^}]\})$/.test(before) && /^(?:$|[|)]|\{\{|\\s|\[\^|\(\?!)/.test(after)) {
    return `(?![${LETTER}])`;
  }
  return BORDER;
}

function escapeOf(letter: string, inClass: boolean): string {
  if (letter === 'w') return inClass ? LETTER : `[${LETTER}]`;
  return `\\${letter}`;
}

/**
 * One expression for a list of phrases of one language, over folded text. `spaced`: whole words, `*` for any ending of
 * at most 14 letters, a space for any one space. `joined`: found anywhere, for scripts without spaces and for Korean.
 */
export function localePhrases(phrases: readonly string[], writing: 'spaced' | 'joined', flags = ''): RegExp {
  if (phrases.length === 0) return NEVER;
  const sources = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phraseSource(phrase));
  const any = `(?:${sources.join('|')})`;
  return new RegExp(writing === 'joined' ? any : `(?<![${LETTER}])${any}(?![${LETTER}])`, flags);
}

const NEVER = /(?!)/;

function phraseSource(phrase: string): string {
  return foldLetters(phrase)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, `[${LETTER}]{0,14}`)
    .replace(/ /g, '\\s');
}
