import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import type { Decoder } from './request.ts';

/** Tokens or items that move: transfer, transferFrom, and the safeTransferFrom of ERC-721 and ERC-1155. */
const decoder: Decoder = {
  id: 'erc20-transfer',
  decode: (request) => request.calls.flatMap(decodeCall),
};
export default decoder;

/** Words: where the owner, the receiver and the amount (or the item's number) are. */
const SHAPES: Readonly<Record<string, { from?: number; to: number; amount: number; words: number; text?: string }>> = {
  a9059cbb: { to: 0, amount: 1, words: 2 },
  '23b872dd': { from: 0, to: 1, amount: 2, words: 3 },
  '42842e0e': { from: 0, to: 1, amount: 2, words: 3, text: 'one item' },
  b88d4fde: { from: 0, to: 1, amount: 2, words: 3, text: 'one item' },
  f242432a: { from: 0, to: 1, amount: 3, words: 4, text: 'items' },
};

function decodeCall(call: Call): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const addresses = shape.from === undefined ? [shape.to] : [shape.from, shape.to];
  const effect: Effect = {
    kind: 'transfer',
    by: decoder.id,
    to: addressAt(call.data, shape.to),
    amount: numberAt(call.data, shape.amount).toString(),
    oddities: [...call.oddities, ...oddArguments(call.data, shape.words, addresses)],
  };
  if (call.to) effect.token = call.to;
  const from = shape.from === undefined ? call.from : addressAt(call.data, shape.from);
  if (from) effect.from = from;
  if (shape.text) effect.text = shape.text;
  return [effect];
}
