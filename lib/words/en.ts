import { fillGaps, type Values } from './catalogue.ts';

/**
 * Marks an English text that is kept, sent or compared as English and told in the person's language only where it is
 * shown (`told`): what a rule says, why something was not checked. Fills the gaps; `{~name}` takes a text of the same kind.
 */
export function en(text: string, values: Values = {}): string {
  return fillGaps(text, values, String);
}

/** The same for a text that counts. The number fills the gap `n`. */
export function enCount(n: number, one: string, other: string, values: Values = {}): string {
  return en(n === 1 ? one : other, { n, ...values });
}
