import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { firstOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

/**
 * EIP-3009 transfer by signature {from, to, value, validAfter, validBefore, nonce}: moves once, cannot be taken back
 * unless a signed CancelAuthorization {authorizer, nonce} is handed in first.
 */
const decoder: Decoder = {
  id: 'eip3009',
  decode(request) {
    const message = request.typed?.message;
    if (/^CancelAuthorization$/i.test(request.typed?.primaryType ?? '')) return [cancelled(request)];
    if (!message || firstOf(message, 'validBefore') === undefined || firstOf(message, 'value') === undefined) return [];
    const oddities: string[] = [];
    const effect: Effect = { kind: 'transfer', by: decoder.id, oddities, text: en('by signature') };
    const to = addressField(message, oddities, 'to');
    const from = addressField(message, oddities, 'from') ?? request.signer;
    const value = numberField(message, oddities, 'value');
    const expires = asExpiry(numberField(message, oddities, 'validBefore'));
    if (to) effect.to = to;
    if (from) effect.from = from;
    if (value !== undefined) effect.amount = value.toString();
    const starts = numberField(message, oddities, 'validAfter');
    if (expires) effect.expires = expires;
    if (starts !== undefined && starts > 0n) effect.starts = starts.toString();
    if (request.typed?.contract) effect.token = request.typed.contract;
    return [effect];
  },
};
export default decoder;

function cancelled(request: Normal): Effect {
  const oddities: string[] = [];
  const effect: Effect = { kind: 'revocation', by: decoder.id, text: en('a transfer signed before'), oddities };
  const from = addressField(request.typed?.message, oddities, 'authorizer') ?? request.signer;
  if (from) effect.from = from;
  if (request.typed?.contract) effect.token = request.typed.contract;
  return effect;
}
