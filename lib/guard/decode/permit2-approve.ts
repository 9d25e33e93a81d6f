import type { Effect } from '@/lib/core/decoded.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import type { Decoder } from './request.ts';

/** Permit2's own approve(token, spender, amount, expiration) as a transaction. */
const decoder: Decoder = {
  id: 'permit2-approve',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (call.selector !== '87517c45') return [];
  const amount = numberAt(call.data, 2);
  const effect: Effect = {
    kind: amount > 0n ? 'allowance' : 'revocation',
    by: decoder.id,
    token: addressAt(call.data, 0),
    to: addressAt(call.data, 1),
    amount: amount.toString(),
    oddities: [...call.oddities, ...oddArguments(call.data, 4, [0, 1])],
  };
  if (call.from) effect.from = call.from;
  if (isUnlimited(amount)) effect.unlimited = true;
  const expires = asExpiry(numberAt(call.data, 3));
  if (expires) effect.expires = expires;
  return [effect];
}
