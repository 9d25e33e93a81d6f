import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import { readAddress, readNumber } from './hex.ts';
import { firstOf } from './json.ts';

/** Reads an address field of typed data; what is odd about it goes to `oddities`. */
export function addressField(holder: unknown, oddities: string[], ...names: string[]): string | undefined {
  const read = readAddress(firstOf(holder, ...names), names[0] ?? en('an address'));
  oddities.push(...read.oddities);
  return read.value;
}

/** Reads a number field of typed data; what is odd about it goes to `oddities`. */
export function numberField(holder: unknown, oddities: string[], ...names: string[]): bigint | undefined {
  const read = readNumber(firstOf(holder, ...names), 'decimal', names[0] ?? 'a number');
  oddities.push(...read.oddities);
  return read.value;
}

/** The oddity of an order whose proceeds go to somebody else; `receiver-named.ts` of the assessment knows its words. */
export function comesBackTo(receiver: string): string {
  return en('what comes back goes to another address, {receiver}', { receiver });
}

/** An allowance given by signature. An amount that cannot be read counts as without limit: it is not known to have one. */
export function spendingEffect(
  by: string,
  given: {
    token: string | undefined;
    spender: string | undefined;
    owner: string | undefined;
    amount: bigint | undefined;
    expires: bigint | undefined;
    oddities: string[];
  },
): Effect {
  const { amount } = given;
  const effect: Effect = { kind: amount === 0n ? 'revocation' : 'allowance', by, oddities: given.oddities };
  if (amount === undefined) effect.oddities.push(en('the amount could not be read'));
  else effect.amount = amount.toString();
  if (amount === undefined || isUnlimited(amount)) effect.unlimited = true;
  if (given.token) effect.token = given.token;
  if (given.spender) effect.to = given.spender;
  if (given.owner) effect.from = given.owner;
  const expires = asExpiry(given.expires);
  if (expires !== undefined) effect.expires = expires;
  return effect;
}

/** What an encoder turns into false. Text other than these is read as true, as JavaScript does. */
export function isNo(value: unknown): boolean {
  return value === false || value === 0 || value === '0' || value === '' || value === 'false';
}
