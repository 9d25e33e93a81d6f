import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { firstOf, itemsOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField, spendingEffect } from './typed-fields.ts';

/**
 * Permit2 PermitTransferFrom and PermitBatchTransferFrom, with or without a witness: the spender may move up to
 * {permitted: {token, amount}} once, until the deadline.
 */
const decoder: Decoder = {
  id: 'permit2-transfer',
  decode(request) {
    const permitted = firstOf(request.typed?.message, 'permitted');
    if (permitted === undefined) return [];
    const list = Array.isArray(permitted) ? itemsOf(permitted) : [permitted];
    return list.map((item) => decodeItem(request, item));
  },
};
export default decoder;

function decodeItem(request: Normal, item: unknown): Effect {
  const oddities: string[] = [];
  const message = request.typed?.message;
  const effect = spendingEffect(decoder.id, {
    token: addressField(item, oddities, 'token'),
    spender: addressField(message, oddities, 'spender'),
    owner: request.signer,
    amount: numberField(item, oddities, 'amount'),
    expires: numberField(message, oddities, 'deadline'),
    oddities,
  });
  if (firstOf(message, 'witness') !== undefined) effect.text = en('with an order attached');
  return effect;
}
