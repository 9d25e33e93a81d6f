import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { aloneWords, limitsFrom, turnWords, unitsWords, untilWords } from './agent-limit-words.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import { firstOf, itemsOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

const MOST = 50;

/**
 * Coinbase's SpendPermission {account, spender, token, allowance, period, start, end} and its batch: a spender may take
 * up to the allowance in each period, without asking. Source: the spend-permissions contracts.
 */
const decoder: Decoder = {
  id: 'spend-permission',
  decode(request) {
    const message = request.typed?.message;
    if (firstOf(message, 'period') === undefined || firstOf(message, 'account') === undefined) return [];
    const list = itemsOf(firstOf(message, 'permissions'), MOST);
    const each = list.length > 0 ? list : [message];
    return each.filter((one) => firstOf(one, 'allowance') !== undefined).map((one) => decodeOne(request, one));
  },
};
export default decoder;

function decodeOne(request: Normal, permission: unknown): Effect {
  const message = request.typed?.message;
  const oddities: string[] = [];
  const effect: Effect = { kind: 'session', by: decoder.id, oddities };
  const to = addressField(permission, oddities, 'spender');
  const from = addressField(message, oddities, 'account');
  const token = addressField(permission, oddities, 'token');
  const amount = numberField(permission, oddities, 'allowance');
  const period = numberField(message, oddities, 'period') ?? 0n;
  const starts = numberField(message, oddities, 'start');
  const expires = asExpiry(numberField(message, oddities, 'end'));
  if (to) effect.to = to;
  if (from) effect.from = from;
  if (token) effect.token = token;
  if (amount !== undefined) effect.amount = amount.toString();
  if (amount === undefined || isUnlimited(amount)) effect.unlimited = true;
  if (starts) effect.starts = starts.toString();
  if (expires && expires !== '0') effect.expires = expires;
  effect.text = period > 0n ? en('spend permission, {~turn}', { turn: turnWords(period) }) : en('spend permission');
  effect.limits = limitsFrom({
    'how-much': effect.unlimited
      ? null
      : period > 0n
        ? `${unitsWords(amount ?? 0n, token)} ${turnWords(period)}`
        : en('{~units} in all', { units: unitsWords(amount ?? 0n, token) }),
    'how-often': period > 0n ? turnWords(period) : undefined,
    where: en('only {~token}, to the spender, which may pass it on', { token: token ?? en('the chain’s own coin') }),
    'until-when': effect.expires === undefined ? null : untilWords(effect.expires),
    'who-approves': aloneWords(to),
    'take-back': en('in the wallet, or by a transaction of the account (revoke)'),
  });
  return effect;
}
