import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, oddArguments } from './calldata.ts';
import { authorityOf, effectOf } from './granted.ts';
import type { Decoder } from './request.ts';
import { KNOWN } from './selectors.ts';

const LEADS = en('where a name leads');

/** Source: the ENS registry, its base registrar and its public resolver. */
const SHAPES: Readonly<Record<string, { text: string; to: number; words: number }>> = {
  '5b0fc9c3': { text: 'a name', to: 1, words: 2 },
  '28ed4f6c': { text: 'a name', to: 1, words: 2 },
  cf408823: { text: 'a name', to: 1, words: 4 },
  '1896f70a': { text: LEADS, to: 1, words: 2 },
  d5fa2b00: { text: LEADS, to: 1, words: 2 },
};

/** A name of the Ethereum Name Service gets another owner, or leads to another address. */
const decoder: Decoder = { id: 'ens-control', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const to = addressAt(call.data, shape.to);
  if (to === call.from)
    return [
      effectOf(call, {
        kind: 'call',
        by: decoder.id,
        to: call.to,
        text: en('{known}, to yourself', { known: KNOWN[call.selector] }),
      }),
    ];
  const odd = oddArguments(call.data, shape.words, [shape.to]);
  return [authorityOf(call, decoder.id, { text: shape.text, from: call.to, to }, odd)];
}
