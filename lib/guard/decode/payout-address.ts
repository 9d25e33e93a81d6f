import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, oddArguments } from './calldata.ts';
import { authorityOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** Source: EigenLayer's rewards coordinator, Merkl's distributor, Rocket Pool's node storage. */
const SHAPES: Readonly<Record<string, { text: string; to: number; words: number }>> = {
  a0169ddd: { text: en('what your stake earns'), to: 0, words: 1 },
  '68508c98': { text: en('what your stake earns'), to: 0, words: 2 },
  a543ccea: { text: en('what your stake pays out'), to: 1, words: 3 },
};

/** Where a stake pays to is set to another address. */
const decoder: Decoder = { id: 'payout-address', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const to = addressAt(call.data, shape.to);
  const odd = oddArguments(call.data, shape.words, [shape.to]);
  return [authorityOf(call, decoder.id, { text: shape.text, from: call.to, to }, odd)];
}
