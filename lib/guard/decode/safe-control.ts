import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { isUnlimited } from './amounts.ts';
import { addressAt, addressIn, arrayAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { authorityOf, effectOf } from './granted.ts';
import { firstOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

const ZERO = /^0x0{40}$/;
const ALL = (2n ** 256n - 1n).toString();
/** Owners of a new Safe that are told. */
const MOST = 10;

/** Who decides for a Safe, what may act without its owners, and a vote given blindly. Source: Safe 1.4.1. */
const decoder: Decoder = { id: 'safe-control', decode, decodeCall };
export default decoder;

interface Shape {
  text: string;
  to?: number;
  old?: number;
  words: number;
  whole?: boolean;
}

/** What one function hands over: the word that names the new holder, the word that names the old one. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '610b5925': { text: en('all that a Safe holds'), to: 0, whole: true, words: 1 },
  e009cfde: { text: 'a module', old: 1, words: 2 },
  '0d582f13': { text: en('a vote on what a Safe does'), to: 0, words: 2 },
  e318b52b: { text: en('a vote on what a Safe does'), old: 1, to: 2, words: 3 },
  f8dc5dd9: { text: en('a vote on what a Safe does'), old: 1, words: 3 },
  e19a9dd9: { text: en('the check of what a Safe does'), to: 0, words: 1 },
  e068df37: { text: en('the check of what modules of a Safe do'), to: 0, words: 1 },
  f08a0323: { text: en('answers in the name of a Safe'), to: 0, words: 1 },
};

function decodeCall(call: Call): Effect[] {
  if (call.selector === 'b63e800d') return newSafe(call);
  if (call.selector === '6a761202') return fee(call);
  if (call.selector === '694e80c3') {
    const text = en('{number} of its owners have to agree from now on', { number: numberAt(call.data, 0) });
    return [authorityOf(call, decoder.id, { text, from: call.to, to: undefined }, oddArguments(call.data, 1, []))];
  }
  if (call.selector === 'd4d9bdcd') {
    const text = en('a transaction of a Safe of which only the hash is given');
    return [effectOf(call, { kind: 'blind', by: decoder.id, text, to: call.to }, oddArguments(call.data, 1, []))];
  }
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const { data } = call;
  const places = [shape.old, shape.to].filter((word) => word !== undefined);
  const odd = oddArguments(data, shape.words, places);
  const found: Effect[] = [];
  if (shape.old !== undefined) {
    const old = addressAt(data, shape.old);
    found.push(effectOf(call, { kind: 'revocation', by: decoder.id, text: shape.text, from: call.to, to: old }, odd));
  }
  if (shape.to !== undefined) {
    const to = addressAt(data, shape.to);
    // The zero address takes a guard or a handler away: nobody holds it afterwards.
    const given = { text: shape.text, from: call.to, to: ZERO.test(to) ? undefined : to, whole: shape.whole === true };
    found.push(authorityOf(call, decoder.id, given, odd));
  }
  return found;
}

/** A fee in a token for whoever carries the transaction out: words 5 to 8 of execTransaction say how much, and to whom. */
function fee(call: Call): Effect[] {
  const { data } = call;
  const token = addressAt(data, 7);
  const amount = (numberAt(data, 4) + numberAt(data, 5)) * numberAt(data, 6);
  if (ZERO.test(token) || amount === 0n) return [];
  return [feeOf({ token, to: addressAt(data, 8), from: call.to, amount })];
}

/** The same in a SafeTx that is signed. Coins are left out: their price is bound to that of the transaction itself. */
function decode({ typed }: Normal): Effect[] {
  const message = typed?.message;
  if (firstOf(message, 'refundReceiver') === undefined) return [];
  const [price = 0n, base = 0n, most = 0n] = ['gasPrice', 'baseGas', 'safeTxGas'].map((name) =>
    numberField(message, [], name),
  );
  const token = addressField(message, [], 'gasToken');
  const amount = (base + most) * price;
  if (token === undefined || ZERO.test(token) || amount === 0n) return [];
  return [feeOf({ token, to: addressField(message, [], 'refundReceiver'), from: typed?.contract, amount })];
}

/** The zero address stands for whoever carries it out. */
function feeOf(given: { token: string; to: string | undefined; from: string | undefined; amount: bigint }): Effect {
  const { token, to, from, amount } = given;
  const parties = { ...(from ? { from } : {}), ...(to && !ZERO.test(to) ? { to } : {}) };
  const effect: Effect = {
    kind: 'transfer',
    by: decoder.id,
    token,
    amount: amount.toString(),
    ...parties,
    oddities: [],
  };
  // Two numbers of a whole word give one that no token can have: what is there.
  return isUnlimited(amount) ? { ...effect, amount: ALL, unlimited: true } : effect;
}

/** setup(owners, threshold, to, data, …): a new Safe; `to` is code that it runs as itself at once. */
function newSafe(call: Call): Effect[] {
  const owners = arrayAt(call.data, 8, 8, MOST);
  const found = Array.from({ length: owners?.count ?? 0 }, (_, index) => {
    const to = addressIn(call.data, (owners?.base ?? 0) + index * 64);
    const text = en('a vote on what a new Safe does ({number} have to agree)', { number: numberAt(call.data, 1) });
    return authorityOf(call, decoder.id, { text, from: call.to, to });
  }).filter((effect) => effect.to !== call.from);
  const first = addressAt(call.data, 2);
  if (ZERO.test(first)) return found;
  const text = en('full control of a new Safe for one run');
  return [...found, authorityOf(call, decoder.id, { text, from: call.to, to: first })];
}
