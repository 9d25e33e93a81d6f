import type { Effect } from '@/lib/core/decoded.ts';
import { asExpiry } from './amounts.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

const MOVES: ReadonlySet<string> = new Set(['e3ee160e', 'ef55bec6', 'cf092995', '88b7ab63']);

/** EIP-3009 handed in as a transaction: (from, to, value, validAfter, validBefore, nonce, signature), or taken back. */
const decoder: Decoder = { id: 'eip3009-call', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const { data } = call;
  if (call.selector === '5a049a70') {
    const from = addressAt(data, 0);
    return [effectOf(call, { kind: 'revocation', by: decoder.id, token: call.to, from })];
  }
  if (!MOVES.has(call.selector)) return [];
  const parties = { token: call.to, from: addressAt(data, 0), to: addressAt(data, 1) };
  const effect = effectOf(call, { kind: 'transfer', by: decoder.id, ...parties }, oddArguments(data, 7, [0, 1]));
  effect.amount = numberAt(data, 2).toString();
  const expires = asExpiry(numberAt(data, 4));
  if (expires) effect.expires = expires;
  return [effect];
}
