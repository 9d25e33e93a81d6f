import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { firstOf, isObject, itemsOf } from './json.ts';
import { isMakerOrder } from './nft-sale.ts';
import { leavesOf } from './order-tree.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

/** Orders looked at in one bulk signature, items in one order, and items in all orders together. */
const MAX_ORDERS = 300;
const MAX_ITEMS = 100;
const MOST_ITEMS = 3_000;
const ZERO = `0x${'0'.repeat(40)}`;

/**
 * Seaport OrderComponents and BulkOrder (a tree of orders under one signature): what is offered, and what comes back to
 * the one who offers. `amount` is what comes back in the money of `token` (the zero address is the chain's own coin),
 * '0' when nothing does; absent when items and not money come back. Item types: 0 coin, 1 ERC-20, 2–5 NFTs.
 */
const decoder: Decoder = {
  id: 'seaport',
  decode(request) {
    const message = request.typed?.message;
    if (!message) return [];
    const tree = firstOf(message, 'tree');
    if (tree === undefined) return isOrder(message) ? [decodeOrder(request, message, MAX_ITEMS)] : [];
    const leaves = leavesOf(tree, MAX_ORDERS + 1);
    // LooksRare signs trees too; its leaves have a decoder of their own.
    if (leaves.length > 0 && leaves.every(isMakerOrder)) return [];
    const orders = leaves.filter(isOrder);
    const filled = orders.filter((order) => !isEmpty(order)).slice(0, MAX_ORDERS);
    const most = Math.min(MAX_ITEMS, Math.floor(MOST_ITEMS / Math.max(1, filled.length)));
    const effects = filled.map((order) => decodeOrder(request, order, most));
    if (effects.length > 0 && orders.length === leaves.length && leaves.length <= MAX_ORDERS) return effects;
    return [
      ...effects,
      { kind: 'unread', by: decoder.id, text: en('not all orders of the bulk could be read'), oddities: [] },
    ];
  },
};
export default decoder;

function isOrder(order: unknown): boolean {
  return isObject(order) && Array.isArray(order.offer) && Array.isArray(order.consideration);
}

/** Empty orders fill the tree up to a power of two: nothing is offered, nothing asked. */
function isEmpty(order: unknown): boolean {
  return itemsOf(firstOf(order, 'offer'), 1).length + itemsOf(firstOf(order, 'consideration'), 1).length === 0;
}

function decodeOrder(request: Normal, order: unknown, most: number): Effect {
  const oddities: string[] = [];
  const offerer = addressField(order, oddities, 'offerer') ?? request.signer;
  const offer = itemsOf(firstOf(order, 'offer'), most);
  const back = itemsOf(firstOf(order, 'consideration'), most).filter(
    (item) => addressField(item, oddities, 'recipient') === offerer,
  );
  const effect: Effect = {
    kind: 'order',
    by: decoder.id,
    text: en('{items} offered', { items: offer.length }),
    oddities,
  };
  if (['offer', 'consideration'].some((side) => itemsOf(firstOf(order, side), most + 1).length > most)) {
    oddities.push(en('the order is long; the first {most} items were read', { most }));
  }
  if (offerer) effect.from = offerer;
  const offered = new Set(offer.map((item) => addressField(item, oddities, 'token') ?? ZERO));
  const [token] = offered;
  // Of several collections none is named as if it were all.
  if (token && offered.size === 1) effect.to = token;
  if (token && offered.size === 1 && offer.every(isMoney)) effect.text = unitsOffered(offer, oddities);
  const starts = numberField(order, oddities, 'startTime');
  if (starts !== undefined && starts > 0n) effect.starts = starts.toString();
  const expires = asExpiry(numberField(order, oddities, 'endTime'));
  if (expires) effect.expires = expires;
  if (offer.length === 0 || back.some(isItem)) return effect;
  const money = back.find((item) => leastOf(item, oddities) > 0n);
  effect.token = addressField(money, oddities, 'token') ?? ZERO;
  const same = back.filter((item) => (addressField(item, [], 'token') ?? ZERO) === effect.token);
  effect.amount = same.reduce((sum: bigint, item) => sum + leastOf(item, oddities), 0n).toString();
  return effect;
}

/** Money that is offered, as a buyer does: the most that may leave. */
function unitsOffered(offer: readonly unknown[], oddities: string[]): string {
  const most = (item: unknown) => {
    const [start = 0n, end = 0n] = ['startAmount', 'endAmount'].map((name) => numberField(item, oddities, name));
    return start > end ? start : end;
  };
  return en('{out} units offered', { out: offer.reduce((sum: bigint, item) => sum + most(item), 0n) });
}

function isMoney(item: unknown): boolean {
  return (numberField(item, [], 'itemType') ?? 2n) < 2n;
}

function isItem(item: unknown): boolean {
  const type = numberField(item, [], 'itemType') ?? 0n;
  return type >= 2n && leastOf(item, []) > 0n;
}

/** The price may fall from start to end: the lower of the two counts. */
function leastOf(item: unknown, oddities: string[]): bigint {
  const start = numberField(item, oddities, 'startAmount') ?? 0n;
  const end = numberField(item, oddities, 'endAmount') ?? start;
  return start < end ? start : end;
}
