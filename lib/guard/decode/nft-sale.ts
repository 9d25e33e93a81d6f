import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { firstOf, isObject, type JsonObject } from './json.ts';
import { leavesOf } from './order-tree.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

/**
 * Signed sales of NFTs with a price in the open: 0x ERC721Order / ERC1155Order (direction 0 sells), LooksRare MakerOrder
 * and Maker, alone or in a tree, Limit Break's SaleApproval. `amount` of `token` is what the seller gets. Buying orders
 * are `order` without an amount.
 */
const decoder: Decoder = {
  id: 'nft-sale',
  decode(request) {
    const message = request.typed?.message;
    if (!message) return [];
    const tree = firstOf(message, 'tree');
    if (tree !== undefined) return bulk(request, tree);
    const found = zeroEx(request, message) ?? looksRare(request, message) ?? paymentProcessor(request, message);
    return found ? [found] : [];
  },
};
export default decoder;

/** Leaves of LooksRare's bulk signature (v2) that are read. */
const MAX_ORDERS = 300;

/** True for an order in LooksRare's form, of either version. */
export function isMakerOrder(order: unknown): boolean {
  const side = firstOf(order, 'isOrderAsk', 'quoteType');
  return side !== undefined && firstOf(order, 'collection') !== undefined && firstOf(order, 'price') !== undefined;
}

function bulk(request: Normal, tree: unknown): Effect[] {
  const leaves = leavesOf(tree, MAX_ORDERS + 1).filter(isObject);
  const found = leaves.slice(0, MAX_ORDERS).flatMap((leaf) => looksRare(request, leaf) ?? []);
  if (found.length === 0 || leaves.length <= MAX_ORDERS) return found;
  const text = en('only the first {most} orders of the bulk were read', { most: MAX_ORDERS });
  return [...found, { kind: 'unread', by: decoder.id, text, oddities: [] }];
}

function zeroEx(request: Normal, message: JsonObject): Effect | undefined {
  if (firstOf(message, 'erc721Token', 'erc1155Token') === undefined) return undefined;
  if (firstOf(message, 'erc20TokenAmount') === undefined) return undefined;
  const oddities: string[] = [];
  return sale(request, {
    sells: (numberField(message, oddities, 'direction') ?? 0n) === 0n,
    collection: addressField(message, oddities, 'erc721Token', 'erc1155Token'),
    currency: addressField(message, oddities, 'erc20Token'),
    price: numberField(message, oddities, 'erc20TokenAmount'),
    expires: numberField(message, oddities, 'expiry'),
    oddities,
  });
}

function looksRare(request: Normal, message: JsonObject): Effect | undefined {
  const first = firstOf(message, 'isOrderAsk');
  if (!isMakerOrder(message)) return undefined;
  const oddities: string[] = [];
  const asks =
    first === undefined ? numberField(message, oddities, 'quoteType') === 1n : first !== false && first !== 'false';
  return sale(request, {
    sells: asks,
    collection: addressField(message, oddities, 'collection'),
    currency: addressField(message, oddities, 'currency'),
    price: numberField(message, oddities, 'price'),
    expires: numberField(message, oddities, 'endTime'),
    oddities,
  });
}

/** SaleApproval of one item, with the price for all of its copies; the offers of buyers have no seller. */
function paymentProcessor(request: Normal, message: JsonObject): Effect | undefined {
  if (firstOf(message, 'itemPrice') === undefined || firstOf(message, 'paymentMethod') === undefined) return undefined;
  const oddities: string[] = [];
  return sale(request, {
    sells: firstOf(message, 'seller') !== undefined,
    collection: addressField(message, oddities, 'tokenAddress'),
    currency: addressField(message, oddities, 'paymentMethod'),
    price: numberField(message, oddities, 'itemPrice'),
    expires: numberField(message, oddities, 'expiration'),
    oddities,
  });
}

function sale(
  request: Normal,
  given: {
    sells: boolean;
    collection: string | undefined;
    currency: string | undefined;
    price: bigint | undefined;
    expires: bigint | undefined;
    oddities: string[];
  },
): Effect {
  const effect: Effect = {
    kind: 'order',
    by: decoder.id,
    text: given.sells ? '1 offered' : 'a bid',
    oddities: given.oddities,
  };
  if (given.collection) effect.to = given.collection;
  if (request.signer) effect.from = request.signer;
  if (given.currency) effect.token = given.currency;
  if (given.sells) effect.amount = (given.price ?? 0n).toString();
  const expires = asExpiry(given.expires);
  if (expires) effect.expires = expires;
  return effect;
}
