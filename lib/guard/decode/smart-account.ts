import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, numberAt, oddArguments, wordAt } from './calldata.ts';
import { authorityOf } from './granted.ts';
import type { Decoder } from './request.ts';

const ACCOUNT = en('the right to act as your account');

/** Kinds of module that act for an account by themselves: those that check its signatures, and those that send for it. */
const ACTS: ReadonlySet<bigint> = new Set([1n, 2n]);

/** Who else may act for a smart account: its owners, keys and modules. Source: ERC-7579, Coinbase's Smart Wallet. */
const decoder: Decoder = { id: 'smart-account', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const { data } = call;
  switch (call.selector) {
    case '9517e29f': {
      const acts = ACTS.has(numberAt(data, 0));
      const text = acts ? ACCOUNT : en('a part in what your account does');
      const odd = oddArguments(data, 3, [1]);
      return [authorityOf(call, decoder.id, { text, from: undefined, to: addressAt(data, 1), whole: acts }, odd)];
    }
    case '0f0f3f24':
      return [owner(call, addressAt(data, 0), oddArguments(data, 1, [0]))];
    case '29565e3b':
      return [owner(call, en('the key {key}…', { key: wordAt(data, 0).slice(0, 20) }), oddArguments(data, 2, []))];
    default:
      return [];
  }
}

function owner(call: Call, to: string, odd: readonly string[]): Effect {
  return authorityOf(call, decoder.id, { text: ACCOUNT, from: undefined, to, whole: true }, odd);
}
