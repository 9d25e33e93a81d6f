import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import type { Decoder } from './request.ts';

/** Tokens or items that move: transfer, transferFrom, and the safeTransferFrom of ERC-721 and ERC-1155. */
const decoder: Decoder = {
  id: 'erc20-transfer',
  decode: (request) => request.calls.flatMap(decodeCall),
};
export default decoder;

/** Words: where the owner, the receiver, the amount and the item's number are. */
const SHAPES: Readonly<Record<string, { from?: number; to: number; amount?: number; item?: number; words: number }>> = {
  a9059cbb: { to: 0, amount: 1, words: 2 },
  '23b872dd': { from: 0, to: 1, amount: 2, words: 3 },
  '42842e0e': { from: 0, to: 1, item: 2, words: 3 },
  b88d4fde: { from: 0, to: 1, item: 2, words: 3 },
  f242432a: { from: 0, to: 1, item: 2, amount: 3, words: 4 },
};

function decodeCall(call: Call): Effect[] {
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
  if (shape.item !== undefined) effect.text = `item ${numberAt(call.data, shape.item)}`;
  return [effect];
}
