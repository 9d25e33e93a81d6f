import { base64 } from '@scure/base';
import { type Abi, encodeFunctionData, parseAbi } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';

/**
 * How much decoders look at, in characters and items handed to the language's own functions: no time is measured, so
 * nothing here depends on the machine. Twice the input may cost twice the work, and a little that does not grow.
 */
const SIZE = 60_000;
const MOST = 2.4;
/** Work that every request costs, whatever its size. */
const FIXED = 40_000;

let looked = 0;
const plain = {
  slice: String.prototype.slice,
  lower: String.prototype.toLowerCase,
  trim: String.prototype.trim,
  split: String.prototype.split,
  exec: RegExp.prototype.exec,
  items: Array.prototype.slice,
  flat: Array.prototype.flat,
};

beforeAll(() => {
  String.prototype.slice = function (start, end) {
    const part = plain.slice.call(this, start, end);
    looked += 1 + part.length;
    return part;
  };
  for (const [name, own] of [
    ['toLowerCase', plain.lower],
    ['trim', plain.trim],
  ] as const) {
    String.prototype[name] = function () {
      looked += this.length;
      return own.call(this);
    };
  }
  RegExp.prototype.exec = function (text) {
    const found = plain.exec.call(this, text);
    looked += found
      ? found.index + found[0].length
      : this.sticky || this.source.startsWith('^')
        ? Math.min(text.length, 200)
        : text.length;
    return found;
  };
  RegExp.prototype.test = function (text) {
    return this.exec(text) !== null;
  };
  Array.prototype.slice = function (start, end) {
    const part = plain.items.call(this, start, end);
    looked += 1 + part.length;
    return part;
  };
  Array.prototype.flat = function (depth?: number) {
    const whole = plain.flat.call(this, depth);
    looked += (this as unknown[]).length + whole.length;
    return whole as never;
  };
});

afterAll(() => {
  String.prototype.slice = plain.slice;
  String.prototype.toLowerCase = plain.lower;
  String.prototype.trim = plain.trim;
  RegExp.prototype.exec = plain.exec;
  Array.prototype.slice = plain.items;
  Array.prototype.flat = plain.flat;
});

function workOf(request: SignRequest): number {
  looked = 0;
  decodeRequest(request);
  return looked;
}

const ME = `0x${'a1'.repeat(20)}`;
const ask = (method: string, params: unknown): SignRequest => ({ method, params, origin: 'https://app.example' });
const send = (data: string) => ask('eth_sendTransaction', [{ from: ME, to: ME, data }]);
const call = (signature: string, args: unknown[]) =>
  encodeFunctionData({ abi: parseAbi([`function ${signature}`] as readonly string[]) as Abi, args });
const repeat = <T>(item: T, size: number, each: number): T[] => new Array(Math.ceil(size / each)).fill(item);
const APPROVE = `0x095ea7b3${ME.slice(2).padStart(64, '0')}${'f'.repeat(64)}`;
const typed = (primaryType: string, message: unknown) =>
  ask('eth_signTypedData_v4', [ME, { primaryType, domain: {}, message, types: TYPES }]);
/** A type that holds itself, so that everything declared is gone through. */
const TYPES = {
  Permit: ['spender', 'value', 'list', 'details', 'tree'].map((name) => ({
    name,
    type: name === 'list' ? 'Permit[]' : 'Permit',
  })),
};
/** A multicall whose items all are the same bytes, and these a multicall again. */
const aliased = (size: number) => {
  const count = Math.ceil(size / 64);
  const head = `0xac9650d8${'20'.padStart(64, '0')}${count.toString(16).padStart(64, '0')}`;
  return (
    head +
    (count * 32).toString(16).padStart(64, '0').repeat(count) +
    '44'.padStart(64, '0') +
    APPROVE.slice(2).padEnd(192, '0')
  );
};
const nested = (size: number) => {
  let data = `0x${'ab'.repeat(size / 2)}`;
  for (let depth = 0; depth < 9; depth++) data = call('multicall(bytes[])', [[data]]);
  return data;
};
const deep = (levels: number) => {
  let value: unknown = { spender: ME, value: '1' };
  for (let level = 0; level < levels; level++) value = { details: value, tree: [value === 0 ? 0 : 1] };
  return value;
};
const item = { itemType: 2, token: ME, startAmount: '1', endAmount: '1', recipient: ME };

const INPUTS: [string, (size: number) => SignRequest][] = [
  ['calldata of nothing', (size) => send(`0x12345678${'0'.repeat(size)}`)],
  ['a multicall of many', (size) => send(call('multicall(bytes[])', [repeat(APPROVE, size, 200)]))],
  ['a multicall of one, many times', (size) => send(aliased(size))],
  ['multicalls inside multicalls', (size) => send(nested(size))],
  ['MultiSend', (size) => send(call('multiSend(bytes)', [`0x${'00'.repeat(85 * Math.ceil(size / 170))}`]))],
  [
    'a router of many commands',
    (size) =>
      send(
        call('execute(bytes,bytes[],uint256)', [
          `0x${'04'.repeat(size / 200)}`,
          repeat(`0x${'0'.repeat(192)}`, size, 200),
          0n,
        ]),
      ),
  ],
  ['an upper-case approve', (size) => send(`0X${APPROVE.slice(2).toUpperCase()}${'A'.repeat(size)}`)],
  ['a list of bytes', (size) => send(repeat(0, size, 1) as unknown as string)],
  ['a batch', (size) => ask('wallet_sendCalls', [{ calls: repeat({ to: ME, data: APPROVE }, size, 200) }])],
  ['a message', (size) => ask('personal_sign', ['a '.repeat(size / 2), ME])],
  ['a message in hex', (size) => ask('personal_sign', [`0x${'61'.repeat(size / 2)}`, ME])],
  [
    'a sign-in of many lines',
    (size) =>
      ask('personal_sign', [
        `a wants you to sign in with your Ethereum account:\n${'Nonce: 1\n'.repeat(size / 9)}`,
        ME,
      ]),
  ],
  ['typed data', (size) => typed('Permit', { spender: ME, value: '1', list: repeat({ value: ME }, size, 50) })],
  [
    'typed data as text',
    (size) => ask('eth_signTypedData_v4', [ME, JSON.stringify({ message: { spender: 'a'.repeat(size) } })]),
  ],
  ['nested typed data', (size) => typed('Permit', deep(Math.ceil(size / 60)))],
  [
    'a bulk of orders',
    (size) => typed('BulkOrder', { tree: repeat({ offer: [item], consideration: [item] }, size, 200) }),
  ],
  [
    'Permit2 for many tokens',
    (size) => typed('PermitBatch', { spender: ME, details: repeat({ token: ME, amount: '1' }, size, 80) }),
  ],
  [
    'a delegation of many rules',
    (size) => typed('Delegation', { delegate: ME, caveats: repeat({ enforcer: ME, terms: APPROVE }, size, 200) }),
  ],
  [
    'many permissions',
    (size) =>
      ask('wallet_grantPermissions', [{ permissions: repeat({ type: 'a', data: { allowance: '1' } }, size, 50) }]),
  ],
  [
    'many authorizations',
    (size) => ask('eth_sendTransaction', [{ to: ME, authorizationList: repeat({ address: ME }, size, 60) }]),
  ],
  ['a signed transaction', (size) => ask('eth_sendRawTransaction', [`0x02fa${'00'.repeat(size / 2)}`])],
  [
    'a Solana transaction',
    (size) => ask('solana:signTransaction', [{ transaction: base64.encode(new Uint8Array(size / 2)) }]),
  ],
  ['a Solana message', (size) => ask('solana:signMessage', [{ message: repeat(97, size, 4) }])],
];

describe('work grows with the size of a request and no faster', () => {
  it.each(INPUTS)('%s', (_name, make) => {
    const [one, two] = [make(SIZE), make(2 * SIZE)];
    const [first, second] = [workOf(one), workOf(two)];
    expect(first).toBeGreaterThan(0);
    expect(second, `${first} → ${second}`).toBeLessThanOrEqual(first * MOST + FIXED);
  });
});
