import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** Where the operator is, who is spoken for, and which word says yes or no; `fixed` where the function itself says it. */
interface Shape {
  to: number;
  from?: number;
  flag?: number;
  fixed?: boolean;
  words: number;
}

/** Source: ERC-777, Compound v3, Morpho, ERC-6909, Balancer v2, Maker. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '959b8c3f': { to: 0, fixed: true, words: 1 },
  fad8b32a: { to: 0, fixed: false, words: 1 },
  '110496e5': { to: 0, flag: 1, words: 2 },
  bb24d994: { from: 0, to: 1, flag: 2, words: 8 },
  eecea000: { to: 0, flag: 1, words: 2 },
  '558a7297': { to: 0, flag: 1, words: 2 },
  fa6e671d: { from: 0, to: 1, flag: 2, words: 3 },
  a3b22fc4: { to: 0, fixed: true, words: 1 },
  dc4d20fa: { to: 0, fixed: false, words: 1 },
};

/** Somebody may act with all that an account holds in a contract: token operators, lending and vault managers. */
const decoder: Decoder = { id: 'account-operator', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const given = shape.fixed ?? numberAt(call.data, shape.flag ?? 0) !== 0n;
  const addresses = shape.from === undefined ? [shape.to] : [shape.from, shape.to];
  const effect = effectOf(
    call,
    {
      kind: given ? 'operator' : 'revocation',
      by: decoder.id,
      to: addressAt(call.data, shape.to),
      token: call.to,
      from: shape.from === undefined ? call.from : addressAt(call.data, shape.from),
    },
    oddArguments(call.data, shape.words, addresses),
  );
  if (given) effect.unlimited = true;
  return [effect];
}
