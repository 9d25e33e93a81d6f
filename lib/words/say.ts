import { type Catalogue, countKey, fillGaps, type Values } from './catalogue.ts';

let language = 'en';
let catalogue: Catalogue = {};
/** Made when a number is first said: the first of them takes a browser 5 to 20 ms on every page, to load what languages need. */
let numbers: Intl.NumberFormat | undefined;
let plurals: Intl.PluralRules | undefined;

/** From now on texts are said in this language; one that the catalogue does not hold stays English. Set once, before drawing. */
export function speak(tag: string, words: Catalogue): void {
  language = tag;
  catalogue = words;
  numbers = undefined;
  plurals = undefined;
}

/** BCP 47 tag of the language that is spoken. */
export function spoken(): string {
  return language;
}

/** The words that are spoken; empty for English. */
export function spokenWords(): Catalogue {
  return catalogue;
}

/** A number as it is written in the language. */
export function sayNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language);
  return numbers.format(value);
}

/** An English text of ours in the language that is spoken, with its gaps filled. */
export function say(text: string, values: Values = {}): string {
  return fillGaps(sayOpen(text), values, sayNumber);
}

/** The same with its gaps left open, for texts that hold more than text. */
export function sayOpen(text: string): string {
  const word = Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
  return typeof word === 'string' ? word : text;
}

/** A text that counts: `sayCount(3, '{n} note', '{n} notes')`. The number fills the gap `n`. */
export function sayCount(n: number, one: string, other: string, values: Values = {}): string {
  const key = countKey(one, other);
  const forms = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  const text = typeof forms === 'object' ? (forms[formOf(n)] ?? forms.other ?? other) : n === 1 ? one : other;
  return fillGaps(text, { n, ...values }, sayNumber);
}

/** "a, b and c", as the language joins things. */
export function sayList(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(language, { type }).format(items);
}

function formOf(n: number): Intl.LDMLPluralRule {
  plurals ??= new Intl.PluralRules(language);
  return plurals.select(n);
}
