import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, arrayAt, type Call, numberAt, numberIn, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** Tokens or items that move: transfer and its relatives in ERC-677, 721, 777, 1155, 1363 and 6909. */
const decoder: Decoder = {
  id: 'erc20-transfer',
  decodeCall,
};
export default decoder;

/** Words: where the owner, the receiver, the amount and the item's number are. */
const SHAPES: Readonly<Record<string, { from?: number; to: number; amount?: number; item?: number; words: number }>> = {
  a9059cbb: { to: 0, amount: 1, words: 2 },
  '23b872dd': { from: 0, to: 1, amount: 2, words: 3 },
  '42842e0e': { from: 0, to: 1, item: 2, words: 3 },
  b88d4fde: { from: 0, to: 1, item: 2, words: 3 },
  f242432a: { from: 0, to: 1, item: 2, amount: 3, words: 4 },
  '095bcdb6': { to: 0, item: 1, amount: 2, words: 3 },
  fe99049a: { from: 0, to: 1, item: 2, amount: 3, words: 4 },
  '95777d59': { to: 0, amount: 1, words: 3 },
  '1296ee62': { to: 0, amount: 1, words: 2 },
  '4000aea0': { to: 0, amount: 1, words: 2 },
  d8fbe994: { from: 0, to: 1, amount: 2, words: 3 },
  '9bd9bbc6': { to: 0, amount: 1, words: 2 },
  '62ad1b83': { from: 0, to: 1, amount: 2, words: 3 },
};

/** Items of one batch that are told. */
const MOST = 20;

function decodeCall(call: Call): Effect[] {
  if (call.selector === '2eb2c2d6') return batch(call);
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const addresses = shape.from === undefined ? [shape.to] : [shape.from, shape.to];
  const effect: Effect = {
    kind: 'transfer',
    by: decoder.id,
    to: addressAt(call.data, shape.to),
    amount: shape.amount === undefined ? '1' : numberAt(call.data, shape.amount).toString(),
    oddities: [...call.oddities, ...oddArguments(call.data, shape.words, addresses)],
  };
  if (call.to) effect.token = call.to;
  const from = shape.from === undefined ? call.from : addressAt(call.data, shape.from);
  if (from) effect.from = from;
  if (shape.item !== undefined) effect.text = en('item {number}', { number: numberAt(call.data, shape.item) });
  return [effect];
}

/** safeBatchTransferFrom(from, to, ids, amounts, data) of ERC-1155. */
function batch(call: Call): Effect[] {
  const { data } = call;
  const ids = arrayAt(data, 8, 8 + 2 * 64, MOST);
  const amounts = arrayAt(data, 8, 8 + 3 * 64, MOST);
  const odd = oddArguments(data, 5, [0, 1]);
  if (ids?.more) odd.push(en('more than {most} items; the first were read', { most: MOST }));
  const parties = { token: call.to, from: addressAt(data, 0), to: addressAt(data, 1) };
  const text = (index: number) => en('item {number}', { number: numberIn(data, (ids?.base ?? 0) + index * 64) });
  const effect = effectOf(
    call,
    { kind: 'transfer', by: decoder.id, ...parties, text: en('items that could not be read') },
    odd,
  );
  if (!ids || !amounts || ids.count === 0 || amounts.count < ids.count) return [effect];
  return Array.from({ length: ids.count }, (_, index) => {
    const amount = numberIn(data, amounts.base + index * 64).toString();
    return { ...effect, text: text(index), amount, oddities: [...effect.oddities] };
  });
}
