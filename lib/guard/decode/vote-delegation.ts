import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { addressAt, type Call, oddArguments } from './calldata.ts';
import { authorityOf, effectOf } from './granted.ts';
import { firstOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

const TEXT = en('your votes');

/**
 * Votes of a governance token handed to another (ERC-5805): delegate(delegatee), and by signature Delegation
 * {delegatee, nonce, expiry}. Delegating to oneself hands nothing over, and is told as a call or a text.
 */
const decoder: Decoder = { id: 'vote-delegation', decode, decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (call.selector !== '5c19a95c') return [];
  const to = addressAt(call.data, 0);
  const odd = oddArguments(call.data, 1, [0]);
  if (to === call.from) {
    return [
      effectOf(call, { kind: 'call', by: decoder.id, to: call.to, text: en('delegate(address), to yourself') }, odd),
    ];
  }
  return [authorityOf(call, decoder.id, { text: TEXT, from: call.to, to }, odd)];
}

function decode(request: Normal): Effect[] {
  const message = request.typed?.message;
  if (firstOf(message, 'delegatee') === undefined || firstOf(message, 'expiry') === undefined) return [];
  // The same field with an amount is credit (borrow-delegation).
  if (firstOf(message, 'value') !== undefined) return [];
  const oddities: string[] = [];
  const to = addressField(message, oddities, 'delegatee');
  const own = to !== undefined && to === request.signer;
  const effect: Effect = {
    kind: own ? 'message' : 'authority',
    by: decoder.id,
    text: TEXT,
    unlimited: false,
    oddities,
  };
  if (request.typed?.contract) effect.from = request.typed.contract;
  if (to) effect.to = to;
  const expires = asExpiry(numberField(message, oddities, 'expiry'));
  if (expires) effect.expires = expires;
  return [effect];
}
