import type { Effect } from '@/lib/core/decoded.ts';
import { firstOf, itemsOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField, spendingEffect } from './typed-fields.ts';

/** Permit2 PermitSingle and PermitBatch: {details: {token, amount, expiration} or a list of these, spender}. */
const decoder: Decoder = {
  id: 'permit2-allowance',
  decode(request) {
    const message = request.typed?.message;
    const details = firstOf(message, 'details');
    if (details === undefined || firstOf(message, 'spender') === undefined) return [];
    const list = Array.isArray(details) ? itemsOf(details) : [details];
    return list.map((detail) => decodeDetail(request, detail));
  },
};
export default decoder;

function decodeDetail(request: Normal, detail: unknown): Effect {
  const oddities: string[] = [];
  return spendingEffect(decoder.id, {
    token: addressField(detail, oddities, 'token'),
    spender: addressField(request.typed?.message, oddities, 'spender'),
    owner: request.signer,
    amount: numberField(detail, oddities, 'amount'),
    expires: numberField(detail, oddities, 'expiration'),
    oddities,
  });
}
