import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { aloneWords, limitsFrom, someOf, untilWords } from './agent-limit-words.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import { type Caveat, readCaveat } from './caveats.ts';
import { readData } from './hex.ts';
import { firstOf, itemsOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField } from './typed-fields.ts';

const MOST = 50;
/** A delegate of all ones: whoever holds the signature may use it. Source: the Delegation Framework's ANY_DELEGATE. */
const ANYBODY = `0x${'a11'.padStart(40, '0')}`;

/**
 * ERC-7710 Delegation {delegate, delegator, authority, caveats}: the delegate may act as the account, within caveats.
 * Those of known enforcers are read; an amount counts as a limit only when it is one for all that can leave.
 */
const decoder: Decoder = {
  id: 'erc7710-delegation',
  decode(request) {
    const message = request.typed?.message;
    const caveats = firstOf(message, 'caveats');
    if (firstOf(message, 'delegate') === undefined || !Array.isArray(caveats)) return [];
    const oddities: string[] = [];
    const effect: Effect = { kind: 'session', by: decoder.id, oddities };
    const to = addressField(message, oddities, 'delegate');
    const from = addressField(message, oddities, 'delegator') ?? request.signer;
    if (to) effect.to = to;
    if (from) effect.from = from;
    if (to === ANYBODY) oddities.push(en('anybody who has this signature may use it'));
    const list = itemsOf(caveats, MOST);
    const read = list.map((caveat) => {
      const terms = readData(firstOf(caveat, 'terms')).value ?? '';
      return readCaveat(addressField(caveat, oddities, 'enforcer'), terms);
    });
    const known = read.filter((caveat) => caveat !== undefined);
    return [filled(effect, known, caveats.length - known.length)];
  },
};
export default decoder;

function filled(effect: Effect, caveats: readonly Caveat[], unread: number): Effect {
  const spending = caveats.find((caveat) => caveat.amount !== undefined);
  if (spending?.amount !== undefined) effect.amount = spending.amount.toString();
  if (spending?.token) effect.token = spending.token;
  if (!spending || !limitsAll(spending, caveats)) effect.unlimited = true;
  const ends = caveats.flatMap(({ expires }) => (expires ? [expires] : []));
  const expires = asExpiry(ends.length > 0 ? ends.reduce((a, b) => (a < b ? a : b)) : undefined);
  if (expires) effect.expires = expires;
  const starts = caveats.find((caveat) => caveat.starts)?.starts;
  if (starts) effect.starts = starts.toString();
  effect.text = wordsFor(caveats.length, unread);
  effect.limits = limitsFrom({
    'how-much': effect.unlimited ? silent(unread) : spending?.howMuch,
    'how-often': caveats.find((caveat) => caveat.often)?.often ?? silent(unread),
    where:
      whereWords(caveats) ??
      (spending?.token ? en('only {token}, to any address', { token: spending.token }) : silent(unread)),
    'until-when': expires === undefined ? silent(unread) : untilWords(expires),
    'who-approves': aloneWords(effect.to),
    'take-back': en('by a transaction of the account (disableDelegation)'),
  });
  return effect;
}

/** A cap on a token allows no other call; one on the coin leaves tokens open unless the calls are confined as well. */
function limitsAll({ amount, token }: Caveat, caveats: readonly Caveat[]): boolean {
  if (amount === undefined || isUnlimited(amount)) return false;
  return token !== undefined || caveats.some((one) => one.noData || one.contracts || one.functions);
}

/** A rule that was not read may hold the limit: then it is not said, and not open. */
function silent(unread: number): null | undefined {
  return unread > 0 ? undefined : null;
}

function whereWords(caveats: readonly Caveat[]): string | undefined {
  const contracts = caveats.flatMap((caveat) => caveat.contracts ?? []);
  const functions = caveats.flatMap((caveat) => caveat.functions ?? []);
  if (contracts.length + functions.length === 0) return undefined;
  const at = contracts.length > 0 ? en('at {~list}', { list: someOf(contracts) }) : en('at any contract');
  return functions.length > 0 ? en('functions {~list} {~at}', { list: someOf(functions), at }) : at;
}

function wordsFor(read: number, unread: number): string {
  if (read + unread === 0) return en('acting as your account');
  const rules = en('acting as your account within {count} rules', { count: read + unread });
  return unread === 0 ? rules : en('{~rules}, {unread} of which could not be read', { rules, unread });
}
