import type { Effect } from '@/lib/core/decoded.ts';
import { asExpiry } from './amounts.ts';
import { firstOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

/**
 * Blur orders: the price is inside listingsRoot, a hash, so nobody can read it from the request. Also bulk roots
 * ({root, proof}) of its first version.
 */
const decoder: Decoder = {
  id: 'blur-order',
  decode(request) {
    const message = request.typed?.message;
    if (!message) return [];
    const hidden = firstOf(message, 'listingsRoot') !== undefined;
    if (!hidden && !(request.typed?.primaryType === 'Root' && firstOf(message, 'root') !== undefined)) return [];
    const oddities: string[] = [];
    const effect: Effect = { kind: 'order', by: decoder.id, text: 'hidden price', oddities };
    const trader = addressField(message, oddities, 'trader') ?? request.signer;
    const collection = addressField(message, oddities, 'collection');
    const expires = asExpiry(numberField(message, oddities, 'expirationTime'));
    if (trader) effect.from = trader;
    if (collection) effect.to = collection;
    if (expires) effect.expires = expires;
    return [effect];
  },
};
export default decoder;
