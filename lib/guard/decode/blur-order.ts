import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { firstOf, type JsonObject } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

/**
 * Blur orders: since its second version the price is inside listingsRoot, a hash, so nobody can read it from the request;
 * the same goes for bulk roots ({root, proof}) of the first. A single order of the first has its price in the open.
 */
const decoder: Decoder = {
  id: 'blur-order',
  decode(request) {
    const message = request.typed?.message;
    if (!message) return [];
    const hidden =
      firstOf(message, 'listingsRoot') !== undefined ||
      (request.typed?.primaryType === 'Root' && firstOf(message, 'root') !== undefined);
    const open = firstOf(message, 'matchingPolicy') !== undefined && firstOf(message, 'price') !== undefined;
    if (!hidden && !open) return [];
    const oddities: string[] = [];
    const effect: Effect = { kind: 'order', by: decoder.id, text: en('hidden price'), oddities };
    const trader = addressField(message, oddities, 'trader') ?? request.signer;
    const collection = addressField(message, oddities, 'collection');
    const expires = asExpiry(numberField(message, oddities, 'expirationTime'));
    if (trader) effect.from = trader;
    if (collection) effect.to = collection;
    if (expires) effect.expires = expires;
    if (!hidden) price(effect, message);
    return [effect];
  },
};
export default decoder;

/** Side 1 sells. The zero address is the chain's own coin. */
function price(effect: Effect, message: JsonObject): void {
  const sells = numberField(message, effect.oddities, 'side') !== 0n;
  const token = addressField(message, effect.oddities, 'paymentToken');
  effect.text = sells ? '1 offered' : 'a bid';
  if (token) effect.token = token;
  if (sells) effect.amount = (numberField(message, effect.oddities, 'price') ?? 0n).toString();
}
