import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressIn, type Call, itemStart, numberIn, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder, Normal } from './request.ts';

/** Which words are the receiver, whose it was, and what and how much; `own` where the token is the contract called. */
interface Shape {
  text: string;
  to: number;
  owner?: number;
  token?: number | 'own';
  amount?: number;
  words: number;
  /** The words are counted inside of a tuple: which word says where it begins, and which one in there for one inside of it. */
  inside?: readonly number[];
  /** The receiver fills a whole word, since it may be on a chain with longer addresses. */
  anyChain?: boolean;
}

const VAULT = en('what a vault pays out');
const SHARES = en('shares of a vault');
const ROUTER = en('what a router holds for you');
const LENT = en('what you have lent');
/** What comes out of a pool position, or the position itself. */
export const POSITION = en('what a pool position pays out');
const STAKE = en('what your stake pays out');
const BRIDGE = en('what a bridge brings');
/** What a swap brings, when somebody else than the one who pays for it gets it. */
export const SWAP = en('what a swap brings');

const swap = (to: number, words: number, more: Partial<Shape> = {}): Shape => ({ text: SWAP, to, words, ...more });

/**
 * Source: ERC-4626; the pools of Aave v3, Compound v3 and Morpho; Lido's queue; the bridges of Circle, Across, LayerZero,
 * Wormhole, the OP Stack, Arbitrum and Polygon; Uniswap v2 and v3 with their routers and positions, and the other swaps
 * that are named below. Where a vault names its amount in what is inside, or a swap names a least amount, it is
 * left out: what will come does not stand in the call.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  ba087652: { text: VAULT, to: 1, owner: 2, token: 'own', amount: 0, words: 3 },
  b460af94: { text: VAULT, to: 1, owner: 2, words: 3 },
  '6e553f65': { text: SHARES, to: 1, words: 2 },
  '94bf804d': { text: SHARES, to: 1, token: 'own', amount: 0, words: 2 },
  '69328dec': { text: LENT, to: 2, token: 0, amount: 1, words: 3 },
  '617ba037': { text: LENT, to: 2, token: 0, amount: 1, words: 4 },
  e8eda9df: { text: LENT, to: 2, token: 0, amount: 1, words: 4 },
  c3b35a7e: { text: LENT, to: 0, token: 1, amount: 2, words: 3 },
  '439e2e45': { text: LENT, to: 0, token: 1, amount: 2, words: 3 },
  '4232cd63': { text: LENT, to: 0, token: 1, amount: 2, words: 3 },
  '26441318': { text: LENT, to: 1, owner: 0, token: 2, amount: 3, words: 4 },
  '80500d20': { text: LENT, to: 2, words: 3 },
  '474cf53d': { text: LENT, to: 1, words: 3 },
  '5c2bea49': { text: LENT, to: 8, owner: 7, token: 0, words: 9 },
  '50d8cd4b': { text: LENT, to: 8, owner: 7, token: 0, words: 9 },
  '8720316d': { text: LENT, to: 7, owner: 6, token: 1, amount: 5, words: 8 },
  d6681042: { text: STAKE, to: 1, words: 2 },
  '19aa6257': { text: STAKE, to: 1, words: 2 },
  '5e7eead9': { text: STAKE, to: 2, words: 3 },
  '6fd3504e': { text: BRIDGE, to: 2, token: 3, amount: 0, words: 4, anyChain: true },
  '8e0250ee': { text: BRIDGE, to: 2, token: 3, amount: 0, words: 7, anyChain: true },
  '7b939232': { text: BRIDGE, to: 1, owner: 0, token: 2, amount: 4, words: 12 },
  ad5425c6: { text: BRIDGE, to: 1, owner: 0, token: 2, amount: 4, words: 12, anyChain: true },
  c7c7f5b3: { text: BRIDGE, to: 1, words: 4, inside: [0], anyChain: true },
  '0f5287b0': { text: BRIDGE, to: 3, token: 0, amount: 1, words: 6, anyChain: true },
  e11013dd: { text: BRIDGE, to: 0, words: 3 },
  '9a2ac6d5': { text: BRIDGE, to: 0, words: 3 },
  '540abf73': { text: BRIDGE, to: 2, token: 0, amount: 3, words: 6 },
  '838b2520': { text: BRIDGE, to: 2, token: 0, amount: 3, words: 6 },
  d2ce7d65: { text: BRIDGE, to: 1, token: 0, amount: 2, words: 6 },
  '4fb1a07b': { text: BRIDGE, to: 2, token: 0, amount: 3, words: 7 },
  '4faa8a26': { text: BRIDGE, to: 0, words: 1 },
  e3dec8fb: { text: BRIDGE, to: 0, token: 1, words: 3 },
  fc6f7865: { text: POSITION, to: 1, words: 4 },
  '88316456': { text: POSITION, to: 9, words: 11 },
  e8e33700: { text: POSITION, to: 6, words: 8 },
  f305d719: { text: POSITION, to: 4, words: 6 },
  baa2abde: { text: POSITION, to: 5, words: 7 },
  '02751cec': { text: POSITION, to: 4, words: 6 },
  '49404b7c': { text: ROUTER, to: 1, words: 2 },
  df2ab5bb: { text: ROUTER, to: 2, token: 0, words: 3 },
  // Uniswap v2 and its many followers: (amounts, path, to, deadline), and without an amount where coins are sent along.
  '38ed1739': swap(3, 5),
  '8803dbee': swap(3, 5),
  '4a25d94a': swap(3, 5),
  '18cbafe5': swap(3, 5),
  '5c11d795': swap(3, 5),
  '791ac947': swap(3, 5),
  '7ff36ab5': swap(2, 4),
  fb3bdb41: swap(2, 4),
  b6f9de95: swap(2, 4),
  '472b43f3': swap(3, 4),
  '42712a67': swap(3, 4),
  // Uniswap v3, of one pool and along a path; the older router has a deadline.
  '414bf389': swap(3, 8, { token: 1 }),
  '04e45aaf': swap(3, 7, { token: 1 }),
  db3e2198: swap(3, 8, { token: 1 }),
  '5023b4df': swap(3, 7, { token: 1 }),
  c04b8d59: swap(1, 5, { inside: [0] }),
  b858183f: swap(1, 4, { inside: [0] }),
  f28c0498: swap(1, 5, { inside: [0] }),
  '09b81346': swap(1, 4, { inside: [0] }),
  // Curve's pools and router, Balancer's vault, 0x, Odos, LI.FI, KyberSwap, Velora; 1inch, versions 6 and 5.
  ddc1f59d: swap(4, 5),
  ce7d6503: swap(5, 6),
  c872a3c5: swap(43, 44),
  '52bbbe29': swap(3, 7, { owner: 1 }),
  '945bcec9': swap(5, 9, { owner: 3 }),
  '1fff991f': swap(0, 5, { token: 1 }),
  '3b635ce4': swap(6, 10, { token: 3 }),
  '4630a0d8': swap(3, 6),
  '4666fc80': swap(3, 6),
  '733214a3': swap(3, 6),
  af7060fd: swap(3, 6),
  '5fd9ae2e': swap(3, 6),
  '2c57e884': swap(3, 6),
  '736eac0b': swap(3, 6),
  e21fd0e9: swap(6, 11, { token: 1, inside: [0, 3] }),
  e3ead59e: swap(7, 11, { token: 2 }),
  '7f457675': swap(7, 11, { token: 2 }),
  '07ed2379': swap(4, 9, { token: 2 }),
  '12aa3caf': swap(4, 10, { token: 2 }),
};
/** Stand for the one who calls, and for a router itself, which pays out later. */
const STANDS_IN = /^0x0{39}[012]$/;

/** What is one's own is paid out to somebody else: swaps, bridges, vaults, lending pools, pool positions, routers. */
const decoder: Decoder = { id: 'paid-to-another', decodeCall };
export default decoder;

function decodeCall(call: Call, { signer }: Normal): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const { data } = call;
  const base = (shape.inside ?? []).reduce<number | undefined>(
    (start, word) => (start === undefined ? undefined : itemStart(data, start, word)),
    8,
  );
  if (base === undefined) return [];
  const place = (word: number) => base + word * 64;
  const to = addressIn(data, place(shape.to));
  const owner = shape.owner === undefined ? call.from : addressIn(data, place(shape.owner));
  if (owner === undefined || [owner, call.from, call.to, signer].includes(to) || STANDS_IN.test(to)) return [];
  if (shape.anyChain && !/^0{24}/.test(data.slice(place(shape.to)))) return [];
  const token =
    shape.token === 'own' ? call.to : shape.token === undefined ? undefined : addressIn(data, place(shape.token));
  const odd = oddArguments(data, shape.words, shape.inside ? [] : [shape.to]);
  const effect = effectOf(call, { kind: 'transfer', by: decoder.id, token, to, from: owner, text: shape.text }, odd);
  if (shape.amount !== undefined) effect.amount = numberIn(data, place(shape.amount)).toString();
  return [effect];
}
