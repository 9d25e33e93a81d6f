import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

const ZERO = `0x${'0'.repeat(40)}`;

/** CryptoPunks and their like, older than ERC-721: offered for a price (perhaps zero, to one address), or moved. */
const decoder: Decoder = { id: 'crypto-punks', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const { data, selector } = call;
  if (selector === '8b72a2ec') {
    const odd = oddArguments(data, 2, [0]);
    const parties = {
      token: call.to,
      to: addressAt(data, 0),
      from: call.from,
      text: en('item {number}', { number: numberAt(data, 1) }),
    };
    return [{ ...effectOf(call, { kind: 'transfer', by: decoder.id, ...parties }, odd), amount: '1' }];
  }
  if (selector !== 'bf31196f' && selector !== 'c44193c3') return [];
  const one = selector === 'bf31196f';
  const odd = oddArguments(data, one ? 3 : 2, one ? [2] : []);
  const text = one
    ? en('1 offered to {address} alone', { address: brief(addressAt(data, 2)) })
    : en('{items} offered', { items: 1 });
  const parties = { token: ZERO, to: call.to, from: call.from, text };
  return [
    { ...effectOf(call, { kind: 'order', by: decoder.id, ...parties }, odd), amount: numberAt(data, 1).toString() },
  ];
}

function brief(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}
