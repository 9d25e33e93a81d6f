import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressIn, arrayAt, type Call, itemStart, numberIn } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

const WORD = 64;
/** Items that are told, of all receivers together. */
const MOST = 50;
/** Kinds of item from which they have numbers of their own; below it is money. Source: Seaport's ItemType. */
const NUMBERED = 2n;

/**
 * OpenSea's helper that sends many items at once, whatever collections the conduit may move: bulkTransfer((items (kind,
 * token, number, amount)[], receiver, …)[], conduit key).
 */
const decoder: Decoder = { id: 'bulk-transfer', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (call.selector !== '32389b71') return [];
  const { data } = call;
  const receivers = arrayAt(data, 8, 8, MOST);
  const found: Effect[] = [];
  for (let index = 0; receivers && index < receivers.count; index++) {
    const start = itemStart(data, receivers.base, index);
    const items = start === undefined ? undefined : arrayAt(data, start, start, MOST - found.length);
    if (start === undefined || !items) continue;
    const to = addressIn(data, start + WORD);
    for (let nth = 0; nth < items.count; nth++) found.push(item(call, items.base + nth * 4 * WORD, to));
  }
  return found;
}

function item(call: Call, at: number, to: string): Effect {
  const { data } = call;
  const number = numberIn(data, at + 2 * WORD);
  const text = numberIn(data, at) < NUMBERED ? undefined : en('item {number}', { number });
  const parties = { token: addressIn(data, at + WORD), to, from: call.from, text };
  const amount = numberIn(data, at + 3 * WORD).toString();
  return { ...effectOf(call, { kind: 'transfer', by: decoder.id, ...parties }), amount };
}
