import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { allowanceOf } from './granted.ts';
import { firstOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField, spendingEffect } from './typed-fields.ts';

const TEXT = en('borrowing in your name');

/**
 * Aave's credit delegation: another may borrow, and the debt is the account's. As a call (approveDelegation,
 * delegationWithSig) and by signature (DelegationWithSig {delegatee, value, nonce, deadline}). `token` is the debt token.
 */
const decoder: Decoder = { id: 'borrow-delegation', decode, decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const signed = call.selector === '0b52d558';
  if (!signed && call.selector !== 'c04a8a10') return [];
  const { data } = call;
  const given = signed
    ? { from: addressAt(data, 0), to: addressAt(data, 1), amount: numberAt(data, 2), token: call.to }
    : { from: call.from, to: addressAt(data, 0), amount: numberAt(data, 1), token: call.to };
  const odd = oddArguments(data, signed ? 7 : 2, signed ? [0, 1] : [0]);
  return [{ ...allowanceOf(call, decoder.id, given, odd), text: TEXT }];
}

function decode(request: Normal): Effect[] {
  const message = request.typed?.message;
  if (firstOf(message, 'delegatee') === undefined || firstOf(message, 'value') === undefined) return [];
  const oddities: string[] = [];
  const effect = spendingEffect(decoder.id, {
    token: request.typed?.contract,
    spender: addressField(message, oddities, 'delegatee'),
    owner: addressField(message, oddities, 'delegator') ?? request.signer,
    amount: numberField(message, oddities, 'value'),
    expires: numberField(message, oddities, 'deadline'),
    oddities,
  });
  return [{ ...effect, text: TEXT }];
}
