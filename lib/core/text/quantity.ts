import type { Proposition } from '../claim.ts';
import { withJoints } from './joint.ts';
import { readNumber } from './numbers.ts';
import { MONEY, MULT, NUM, PCT } from './pattern.ts';
import { asOfOf, periodOf } from './periods.ts';

export type Quantity = NonNullable<Proposition['quantity']>;

const ANY = new RegExp(withJoints(`(?<money>${MONEY})|(?<percent>${PCT})|(?<multiple>${MULT})|(?<count>${NUM})`), 'i');

/** The first number between `start` and `end` of a sentence, with its unit, period and date; undefined without one. */
export function quantityIn(sentence: string, start: number, end: number): Quantity | undefined {
  const words = sentence.slice(start, end);
  const found = /\d/.test(words) ? ANY.exec(words) : null;
  const value = found ? readNumber(found[0]) : undefined;
  if (!found || value === undefined) return undefined;
  const unit = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? 'count';
  return { value, unit, period: periodOf(sentence, start, end), asOf: asOfOf(sentence, start, end) };
}
