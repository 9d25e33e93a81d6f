import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** Which words are the receiver, whose it was, and what and how much; `own` where the token is the contract called. */
interface Shape {
  text: string;
  to: number;
  owner?: number;
  token?: number | 'own';
  amount?: number;
  words: number;
}

const VAULT = en('what a vault pays out');
const ROUTER = en('what a router holds for you');

/**
 * Source: ERC-4626, Aave v3's pool, Uniswap v3's router and positions. Where a vault names its amount in what is inside,
 * it is left out: which token that is does not stand in the call.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  ba087652: { text: VAULT, to: 1, owner: 2, token: 'own', amount: 0, words: 3 },
  b460af94: { text: VAULT, to: 1, owner: 2, words: 3 },
  '6e553f65': { text: en('shares of a vault'), to: 1, words: 2 },
  '69328dec': { text: en('what you have lent'), to: 2, token: 0, amount: 1, words: 3 },
  fc6f7865: { text: en('what a pool position pays out'), to: 1, words: 4 },
  '49404b7c': { text: ROUTER, to: 1, words: 2 },
  df2ab5bb: { text: ROUTER, to: 2, token: 0, words: 3 },
};
/** The zero address stands for the router itself, which pays out later. */
const ZERO = /^0x0{40}$/;

/** What is one's own is paid out to somebody else: vaults, lending pools, pool positions, routers. */
const decoder: Decoder = { id: 'paid-to-another', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const { data } = call;
  const to = addressAt(data, shape.to);
  const owner = shape.owner === undefined ? call.from : addressAt(data, shape.owner);
  if (owner === undefined || to === owner || to === call.from || to === call.to || ZERO.test(to)) return [];
  const token = shape.token === 'own' ? call.to : shape.token === undefined ? undefined : addressAt(data, shape.token);
  const odd = oddArguments(data, shape.words, [shape.to]);
  const effect = effectOf(call, { kind: 'transfer', by: decoder.id, token, to, from: owner, text: shape.text }, odd);
  if (shape.amount !== undefined) effect.amount = numberAt(data, shape.amount).toString();
  return [effect];
}
