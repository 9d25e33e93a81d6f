import { withJoints } from '@/lib/core/text/joint.ts';
import { readNumber } from '@/lib/core/text/numbers.ts';
import { MONEY, MULT, NUM, PCT } from '@/lib/core/text/pattern.ts';
import { currencyOf } from './currency.ts';
import { measureOf } from './measures.ts';
import { scaleAfter } from './scale-words.ts';

/** A number in a text with what it is counted in. Offsets are into that text. */
export interface Amount {
  start: number;
  end: number;
  /** In whole units: "1.2M" is 1,200,000; measures are in bytes and seconds. */
  value: number;
  unit: 'count' | 'percent' | 'multiple' | 'money' | 'bytes' | 'seconds';
  /** ISO code or ticker, lower case; of money only. */
  currency: string;
}

/** Most numbers of one text that are looked at. */
const MOST = 60;
const DIGITS = String.raw`\d{1,6}(?:[.,]\d{1,4})?`;
const MEASURE = String.raw`(?<![\w.,])${DIGITS}\s?(?:[kmgtpe]i?b|(?:kilo|mega|giga|tera|peta|exa)bytes?|ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|hrs?|hours?)(?!\w)`;
/** "41,000 of 50,000": what a share is worked out from. */
const SHARE = String.raw`${NUM}\s?(?:out of|of|/)\s?(?:the |all |our )?${NUM}`;
const ANY = new RegExp(
  withJoints(`(?<money>${MONEY})|(?<percent>${PCT})|(?<multiple>${MULT})|(?<measure>${MEASURE})|(?<count>${NUM})`),
  'gi',
);
const SHARES = new RegExp(withJoints(SHARE), 'gi');

/**
 * The numbers of a text, in its order, at most 60: with scale words of the languages that are read ("3 Mio. €", "1.2万"),
 * shares worked out of two numbers, storage and time in one unit each. Linear.
 */
export function amountsIn(text: string): Amount[] {
  if (!/\d/.test(text)) return [];
  const amounts: Amount[] = [];
  for (const found of text.matchAll(ANY)) {
    const amount = amountOf(text, found);
    if (amount) amounts.push(amount);
    if (amounts.length >= MOST) break;
  }
  return [...amounts, ...sharesIn(text)];
}

function amountOf(text: string, found: RegExpMatchArray & { index?: number }): Amount | undefined {
  const start = found.index ?? 0;
  const [words] = found;
  const value = readNumber(words);
  if (value === undefined) return undefined;
  const kind = Object.entries(found.groups ?? {}).find(([, matched]) => matched !== undefined)?.[0] ?? 'count';
  const place = { start, end: start + words.length };
  const plain = { ...place, value, currency: '' };
  if (kind === 'percent' || kind === 'multiple') return { ...plain, unit: kind };
  if (kind === 'measure') {
    const measure = measureOf(words);
    return measure && { ...plain, value: value * measure.factor, unit: measure.unit };
  }
  const scale = scaleAfter(text.slice(place.end, place.end + 24));
  const end = place.end + scale.length;
  const currency = kind === 'money' ? currencyOf(words) : currencyOf(text.slice(end, end + 6).trimStart(), 'starts');
  const unit = currency === '' ? 'count' : 'money';
  return { start, end, value: value * scale.factor, unit, currency };
}

/** A share that is not written as one: "41,000 of 50,000 jobs" is 82 percent. */
function sharesIn(text: string): Amount[] {
  const shares: Amount[] = [];
  for (const found of text.matchAll(SHARES)) {
    const [part, whole] = found[0].split(/out of|of|\//i).map(readNumber);
    if (part === undefined || whole === undefined || whole <= 0 || part > whole) continue;
    const start = found.index;
    shares.push({ start, end: start + found[0].length, value: (part / whole) * 100, unit: 'percent', currency: '' });
    if (shares.length >= 10) break;
  }
  return shares;
}
