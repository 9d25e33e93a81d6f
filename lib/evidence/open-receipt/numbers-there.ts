import type { Block } from '@/lib/core/page-doc.ts';
import { periodOf } from '@/lib/core/text/periods.ts';
import { quoteAround } from '@/lib/core/text/quote.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { ClaimedNumber } from './counted-things.ts';
import { currencyOf } from './currency.ts';
import { rateOf } from './periods.ts';
import { type Compared, compareNumbers } from './same-number.ts';
import { scaleOfTable } from './scale-words.ts';
import type { Place, ReadTarget } from './target.ts';

/** A number on the opened page that counts what the claim counts. */
export interface NumberThere {
  place: Place;
  /** The words there, with the label where it stands in a Block of its own. */
  quote: string;
  /** The number as it is written there. */
  words: string;
  compared: Compared;
  /** The project is named beside it. */
  isNamed: boolean;
}

/** Longest text of a Block that is a number alone or the label of one, in characters. */
const LONGEST_LABEL = 80;
/** How far from what it counts a number may stand in its sentence, in characters. */
const REACH = 80;
const MOST = 500;
const LONGEST_QUOTE = 200;

/**
 * The numbers of the page that count what the claim counts: in one sentence with the noun, or alone in a card or a row
 * with it. A noun belongs to one number, the nearest. At most 500.
 */
export function numbersThere(target: ReadTarget, claimed: ClaimedNumber, names: RegExp | undefined): NumberThere[] {
  const found: NumberThere[] = [];
  for (const place of target.places) {
    if (found.length >= MOST) break;
    const { text } = place.sentence;
    const amounts = /\d/.test(text) ? amountsIn(text) : [];
    if (amounts.length === 0) continue;
    const label = isAlone(text, amounts) ? labelOf(target, place, claimed) : undefined;
    if (label === undefined && isAlone(text, amounts)) continue;
    const counted = label === undefined ? amounts.filter((one) => isCounted(text, one, amounts, claimed)) : amounts;
    for (const amount of counted) found.push(numberAt({ target, place, label, claimed, names }, amount));
  }
  return found;
}

interface At {
  target: ReadTarget;
  place: Place;
  label: Block | undefined;
  claimed: ClaimedNumber;
  names: RegExp | undefined;
}

function numberAt({ target, place, label, claimed, names }: At, amount: Amount): NumberThere {
  const { text, block } = place.sentence;
  const labelText = label ? target.text(label.index) : '';
  const about = `${text}\n${labelText}\n${place.heading}`;
  const period = periodOf(text, amount.start, amount.end) || periodOf(labelText, 0, 0) || periodOf(place.heading, 0, 0);
  const shown = { amount: inUnitsOf(amount, claimed.amount, `${labelText}\n${place.heading}`), rate: rateOf(period) };
  const isNamed =
    names !== undefined &&
    (names.test(about) || target.around(block).some((one) => names.test(target.text(one.index))));
  const own = quoteAround(text, amount.start, amount.end, LONGEST_QUOTE);
  const quote = label === undefined ? own : label.index < block ? `${labelText} ${own}` : `${own} ${labelText}`;
  const words = text.slice(amount.start, amount.end);
  return { place, quote: quote.slice(0, 2 * LONGEST_QUOTE), words, compared: compareNumbers(claimed, shown), isNamed };
}

/** Under "Revenue (US$ thousands)" a bare 1,240 is 1,240,000 dollars. */
function inUnitsOf(amount: Amount, claimed: Amount, label: string): Amount {
  if (amount.unit !== 'count' && amount.unit !== 'money') return amount;
  const currency = amount.currency || (claimed.unit === 'money' ? currencyOf(label) : '');
  const scaled = {
    ...amount,
    value: amount.value * scaleOfTable(label),
    currency,
    unit: currency ? 'money' : 'count',
  } as const;
  return scaled;
}

/** Nothing but numbers and their signs. */
function isAlone(text: string, amounts: readonly Amount[]): boolean {
  if (text.length > LONGEST_LABEL) return false;
  let rest = text;
  for (const { start, end } of [...amounts].sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + rest.slice(end);
  return !/\p{L}{2}/u.test(rest);
}

/** The Block beside a bare number that says what it counts: the next ones first, then its row's or card's. */
function labelOf(target: ReadTarget, { block }: Place, { counts }: ClaimedNumber): Block | undefined {
  const isLabel = (one: Block | undefined) => {
    const text = one ? target.text(one.index) : '';
    return (
      text !== '' && text.length <= LONGEST_LABEL && !/\d{3}/.test(text) && (counts === undefined || has(counts, text))
    );
  };
  const near = target.around(block.index).filter((one) => one.index !== block.index);
  const byDistance = [...near].sort((a, b) => Math.abs(a.index - block.index) - Math.abs(b.index - block.index));
  return byDistance.find(isLabel) ?? [target.doc.blocks[block.heading]].find(isLabel);
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Is this the number that one of the nouns in the sentence counts? A claim that names no noun takes any number. */
function isCounted(text: string, amount: Amount, amounts: readonly Amount[], { counts }: ClaimedNumber): boolean {
  if (!counts) return true;
  for (const { index, 0: noun } of text.matchAll(counts)) {
    const nearest = [...amounts].sort((a, b) => distance(text, a, index, noun) - distance(text, b, index, noun))[0];
    const isIt = nearest && (nearest === amount || (nearest.start < amount.end && amount.start < nearest.end));
    if (isIt && distance(text, amount, index, noun) <= REACH) return true;
  }
  return false;
}

/** Characters between a number and a noun; marks between them keep them apart, except a colon before the number. */
function distance(text: string, { start, end }: Amount, at: number, noun: string): number {
  if (at >= start && at < end) return 0;
  const between = at >= end ? text.slice(end, at) : text.slice(at + noun.length, start);
  const apart = /[,;|·•]|\band\b/.test(between) ? 30 : 0;
  return between.length + apart + (at < start && !/^\s?[:=]/.test(between) ? 10 : 0);
}
