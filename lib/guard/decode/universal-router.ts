import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressIn, arrayAt, bytesAt, type Call, itemStart, numberIn } from './calldata.ts';
import { allowanceOf, effectOf } from './granted.ts';
import { POSITION, SWAP } from './paid-to-another.ts';
import type { Decoder } from './request.ts';

const WORD = 64;
/** Commands read in one plan, plans inside plans included, and how deep those are. */
const MOST = 100;
const MAX_DEPTH = 3;
/** Receivers that stand for the one who calls and for the router itself. */
const MYSELF = /^0x0{39}[12]$/;

/**
 * The router of Uniswap (and of its followers): execute(commands, inputs) runs one command a byte. Permissions,
 * transfers and what others get are told; a swap for oneself is told by the call alone. Source: the router's `Commands`
 * library, and `Actions` of v4's periphery for the commands inside of a v4 swap.
 */
const decoder: Decoder = {
  id: 'universal-router',
  decodeCall(call, { signer }) {
    const found = plansOf(call, { left: MOST, depth: 0 });
    // Inside of another call the signer is not the one who calls, and what comes to the signer is no pay-out to others.
    return found.filter(({ kind, to }) => kind !== 'transfer' || to !== signer);
  },
};
export default decoder;

/** execute(commands, inputs) of the router, and modifyLiquidities(plan, deadline) of v4's positions. */
function plansOf(call: Call, budget: Budget): Effect[] {
  if (call.selector === '3593564c' || call.selector === '24856bc3')
    return readPlan(call, call.data, 8, budget, COMMANDS);
  const plan = call.selector === 'dd46508f' ? bytesAt(call.data, 8, 8) : undefined;
  return plan === undefined ? [] : readPlan(call, plan, 0, budget, V4_POSITIONS);
}

interface Budget {
  left: number;
  depth: number;
}

/** How each command is read, and the one whose input is a plan again: which plan, its commands. */
interface Commands {
  readers: Readonly<Record<number, (call: Call, input: string) => Effect[]>>;
  plans: Readonly<Record<number, () => Commands>>;
}

/** The commands at the first word and their inputs at the second, counted from `base`. */
function readPlan(call: Call, hex: string, base: number, budget: Budget, { readers, plans }: Commands): Effect[] {
  const commands = bytesAt(hex, base, base) ?? '';
  const inputs = arrayAt(hex, base, base + WORD, MOST);
  const found: Effect[] = [];
  for (let at = 0; inputs && at < inputs.count && at * 2 + 2 <= commands.length && budget.left-- > 0; at++) {
    const input = bytesAt(hex, inputs.base, inputs.base + at * WORD) ?? '';
    // The highest bit lets a command fail; the six lowest say which one it is.
    const command = Number.parseInt(commands.slice(at * 2, at * 2 + 2), 16) & 0x3f;
    const plan = plans[command]?.();
    if (!plan) found.push(...(readers[command]?.(call, input) ?? []));
    else if (budget.depth < MAX_DEPTH) {
      const inner = { left: budget.left, depth: budget.depth + 1 };
      found.push(...readPlan(call, input, 0, inner, plan));
      budget.left = inner.left;
    }
  }
  return found;
}

const READERS: Commands['readers'] = {
  // Swaps of v3 and v2, by what goes in and by what comes out: the receiver comes first.
  0: swapped,
  1: swapped,
  8: swapped,
  9: swapped,
  // Permit2 transferFrom(token, recipient, amount), and a list of (from, to, amount, token).
  2: (call, input) => [moved(call, { token: 0, to: 1, amount: 2 }, input, call.from)],
  13: movedBatch,
  // Permit2 permit, for a list of tokens and for one.
  3: permittedBatch,
  10: (call, input) => [permitted(call, input, 0, addressIn(input, 4 * WORD))],
  // sweep(token, recipient, atLeast), transfer(token, recipient, amount), payPortion(token, recipient, parts).
  4: (call, input) => paidOut(call, { token: 0, to: 1, amount: 2 }, input),
  5: (call, input) => paidOut(call, { token: 0, to: 1, amount: 2 }, input),
  6: (call, input) => paidOut(call, { token: 0, to: 1 }, input),
  // unwrapWETH(recipient, atLeast).
  12: (call, input) => paidOut(call, { to: 0, amount: 1 }, input),
};
/** Inside of a v4 swap: take(token, recipient, amount), takePortion(token, recipient, parts), sweep(token, recipient). */
const V4_ACTIONS: Commands = {
  readers: {
    14: (call, input) => swapped(call, input, { token: 0, to: 1 }),
    16: (call, input) => paidOut(call, { token: 0, to: 1 }, input),
    20: (call, input) => swapped(call, input, { token: 0, to: 1 }),
  },
  plans: {},
};
const fromPosition = (to: number) => (call: Call, input: string) => swapped(call, input, { to }, POSITION);
/** A position made for its owner, and what is taken out of one: take, takePair, sweep. */
const V4_POSITIONS: Commands = {
  readers: { 2: fromPosition(10), 5: fromPosition(9), 14: fromPosition(1), 17: fromPosition(2), 20: fromPosition(1) },
  plans: {},
};
const COMMANDS: Commands = { readers: READERS, plans: { 16: () => V4_ACTIONS, 33: () => COMMANDS } };

interface Words {
  token?: number;
  to: number;
  amount?: number;
}

function moved(call: Call, words: Words, input: string, from: string | undefined): Effect {
  const to = addressIn(input, words.to * WORD);
  const token = words.token === undefined ? undefined : addressIn(input, words.token * WORD);
  const effect = effectOf(call, { kind: 'transfer', by: decoder.id, token, to: MYSELF.test(to) ? call.to : to, from });
  if (words.amount !== undefined) effect.amount = numberIn(input, words.amount * WORD).toString();
  return effect;
}

/** What a swap brings, or a pool position, goes to somebody else than the caller; nothing where the caller is not known. */
function swapped(call: Call, input: string, words: Words = { to: 0 }, text = SWAP): Effect[] {
  const to = addressIn(input, words.to * WORD);
  if (call.from === undefined || input.length < (words.to + 1) * WORD) return [];
  if (MYSELF.test(to) || to === call.from || to === call.to) return [];
  return [{ ...moved(call, words, input, call.from), text }];
}

/** What the router holds goes to somebody else than the caller; a share of it is an amount that nobody knows before. */
function paidOut(call: Call, words: Words, input: string): Effect[] {
  const to = addressIn(input, words.to * WORD);
  if (MYSELF.test(to) || to === call.from) return [];
  const effect = moved(call, words, input, call.to);
  if (words.amount !== undefined) return [{ ...effect, text: en('what the router holds') }];
  return [
    { ...effect, text: en('{number} of 10,000 parts of what the router holds', { number: numberIn(input, 2 * WORD) }) },
  ];
}

function movedBatch(call: Call, input: string): Effect[] {
  const list = arrayAt(input, 0, 0, MOST);
  return Array.from({ length: list?.count ?? 0 }, (_, index) => {
    const item = input.slice((list?.base ?? 0) + index * 4 * WORD);
    return moved(call, { to: 1, amount: 2, token: 3 }, item.slice(0, 4 * WORD), addressIn(item, 0));
  });
}

/** (token, amount, expiration, nonce) at `at`. */
function permitted(call: Call, input: string, at: number, to: string): Effect {
  const until = numberIn(input, at + 2 * WORD);
  const amount = numberIn(input, at + WORD);
  return allowanceOf(call, decoder.id, { token: addressIn(input, at), to, from: call.from, amount, until });
}

/** ((token, amount, expiration, nonce)[], spender, sigDeadline), signature. */
function permittedBatch(call: Call, input: string): Effect[] {
  const start = itemStart(input, 0, 0);
  const list = start === undefined ? undefined : arrayAt(input, start, start, MOST);
  if (start === undefined || !list) return [];
  const to = addressIn(input, start + WORD);
  return Array.from({ length: list.count }, (_, index) => permitted(call, input, list.base + index * 4 * WORD, to));
}
