import { base58, base64 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { fromBase58 } from '@/lib/guard/decode/solana/base58.ts';
import { readTransactionBytes } from '@/lib/guard/decode/solana/wire.ts';

const SYSTEM = '11111111111111111111111111111111';
const TOKEN = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';
const TOKEN_2022 = 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb';
const STAKE = 'Stake11111111111111111111111111111111111111';
const LOADER = 'BPFLoaderUpgradeab1e11111111111111111111111';
const MEMO = 'MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr';
const ASSOCIATED = 'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL';
const BUDGET = 'ComputeBudget111111111111111111111111111111';
const USDC = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';

/** Addresses of nobody: 32 equal bytes. */
const nobody = (byte: number) => base58.encode(new Uint8Array(32).fill(byte));
const ME = nobody(1);
const YOU = nobody(2);
const MINE = nobody(3);
const YOURS = nobody(4);
const APP = nobody(5);

interface Step {
  program: string;
  accounts: string[];
  data: number[];
}

const little = (value: bigint, size: number) =>
  Array.from({ length: size }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
const u32 = (value: number) => little(BigInt(value), 4);
const u64 = (value: bigint) => little(value, 8);
const bytesOf = (address: string) => [...base58.decode(address)];

/** A transaction on the wire, signed by ME with zeros. `tables` adds accounts from a lookup table, named `table:0`. */
function encode(steps: readonly Step[], { version = 0, tables = 0 } = {}): Uint8Array {
  const named = steps.flatMap((step) => [...step.accounts, step.program]);
  const fixed = [...new Set([ME, ...named.filter((name) => !name.startsWith('table:'))])];
  const indexOf = (name: string) =>
    name.startsWith('table:') ? fixed.length + Number(name.slice(6)) : fixed.indexOf(name);
  const body = steps.flatMap(({ program, accounts, data }) => [
    indexOf(program),
    accounts.length,
    ...accounts.map(indexOf),
    data.length,
    ...data,
  ]);
  const lookups =
    tables > 0 ? [1, ...new Array(32).fill(9), tables, ...Array.from({ length: tables }, (_, at) => at), 0] : [0];
  const message = [
    ...(version === 0 ? [0x80] : []),
    ...[1, 0, 0, fixed.length],
    ...fixed.flatMap(bytesOf),
    ...new Array(32).fill(7),
    steps.length,
    ...body,
    ...(version === 0 ? lookups : []),
  ];
  return Uint8Array.from([1, ...new Array(64).fill(0), ...message]);
}

function ask(params: unknown, method = 'solana:signTransaction'): SignRequest {
  return { method, params, origin: 'https://app.orbit.example' };
}

function assess(request: SignRequest, text = '') {
  const page = { text, host: 'app.orbit.example', title: '', worst: 'none' as const };
  return assessRequest(decodeRequest(request), { request, now: 0, page: text === '' ? undefined : page });
}

const transfer = (to: string, lamports: bigint): Step => ({
  program: SYSTEM,
  accounts: [ME, to],
  data: [...u32(2), ...u64(lamports)],
});
const token = (data: number[], accounts: string[], program = TOKEN): Step => ({ program, accounts, data });
const setAuthority = (type: number, to: string, program?: string) =>
  token([6, type, 1, ...bytesOf(to)], [MINE, ME], program);

const system = (data: number[], accounts: string[]): Step => ({ program: SYSTEM, accounts, data });
const stake = (data: number[], accounts: string[]): Step => ({ program: STAKE, accounts, data });
const loader = (data: number[], accounts: string[]): Step => ({ program: LOADER, accounts, data });
const opened = (lamports: bigint) => system([...u32(0), ...u64(lamports), ...u64(165n), ...bytesOf(TOKEN)], [ME, MINE]);

const CASES: [string, Step[], { version?: number; tables?: number }, string, string][] = [
  ['a small transfer', [transfer(YOU, 10_000_000n)], { version: 1 }, 'info', 'This sends 0.01 SOL'],
  [
    'a transfer with a fee setting',
    [{ program: BUDGET, accounts: [], data: [2, 0, 0, 1, 0] }, transfer(YOU, 1n)],
    {},
    'info',
    'This sends',
  ],
  ['5 USDC', [token([12, ...u64(5_000_000n), 6], [MINE, USDC, YOURS, ME])], {}, 'info', '5 USDC'],
  ['a small delegate', [token([13, ...u64(1_000_000n), 6], [MINE, USDC, YOU, ME])], {}, 'info', '1 USDC'],
  ['a delegate without limit', [token([4, ...u64(2n ** 64n - 1n)], [MINE, YOU, ME])], {}, 'warning', 'spend all'],
  ['a revoked delegate', [token([5], [MINE, ME])], {}, 'info', 'takes a permission back'],
  ['a delegate set to nothing', [token([4, ...u64(0n)], [MINE, YOU, ME])], {}, 'info', 'takes back'],
  ['an owner handed over', [setAuthority(2, YOU)], {}, 'danger', 'ownership of a token account'],
  ['an owner handed over through Token-2022', [setAuthority(2, YOU, TOKEN_2022)], {}, 'danger', 'ownership'],
  ['a close authority handed over', [setAuthority(3, YOU)], {}, 'danger', 'right to close'],
  ['an owner set to oneself', [setAuthority(2, ME)], {}, 'none', 'Nothing was read'],
  ['a mint authority given up', [token([6, 0, 0], [MINE, ME])], {}, 'info', 'gives up the right to mint'],
  ['a mint authority moved', [setAuthority(0, YOU)], {}, 'caution', 'right to mint'],
  [
    'a wallet assigned to a program',
    [{ program: SYSTEM, accounts: [ME], data: [...u32(1), ...bytesOf(APP)] }],
    {},
    'danger',
    'ownership of an account',
  ],
  ['an account closed to oneself', [token([9], [MINE, ME, ME])], {}, 'none', 'Nothing was read'],
  ['an account closed to a stranger', [token([9], [MINE, YOU, ME])], {}, 'caution', 'closes a token account'],
  [
    'a nonce of somebody else',
    [{ program: SYSTEM, accounts: [MINE, APP, YOU], data: u32(4) }, transfer(YOU, 1n)],
    {},
    'danger',
    'does not expire',
  ],
  [
    'a nonce of one’s own',
    [{ program: SYSTEM, accounts: [MINE, APP, ME], data: u32(4) }, transfer(YOU, 1n)],
    {},
    'caution',
    'does not expire',
  ],
  ['three transfers', [transfer(YOU, 1n), transfer(APP, 1n), transfer(YOURS, 1n)], {}, 'warning', '3 transfers'],
  ['a receiver in a lookup table', [transfer('table:0', 1n)], { tables: 1 }, 'warning', 'could not be read'],
  [
    'a program that no decoder reads',
    [{ program: APP, accounts: [ME, YOU], data: [1, 2, 3] }],
    {},
    'info',
    'your signature: while it runs, it can move',
  ],
  ['a mint given another permanent delegate', [setAuthority(8, YOU, TOKEN_2022)], {}, 'caution', 'everybody’s tokens'],
  ['small accounts opened', [opened(2_039_280n), opened(2_039_280n)], {}, 'none', 'Nothing was read'],
  ['an account opened with much in it', [opened(5_000_000_000n)], {}, 'info', 'This sends 5 SOL'],
  [
    'the right to a stake',
    [stake([1, 0, 0, 0, ...bytesOf(YOU), ...u32(1)], [MINE, APP, ME])],
    {},
    'danger',
    'ownership of a stake',
  ],
  ['a stake kept', [stake([1, 0, 0, 0, ...bytesOf(ME), ...u32(1)], [MINE, APP, ME])], {}, 'none', 'Nothing was read'],
  ['who steers a stake', [stake([10, 0, 0, 0, ...u32(0)], [MINE, APP, ME, YOU])], {}, 'caution', 'steer a stake'],
  ['a stake paid to another', [stake([4, 0, 0, 0, ...u64(7n)], [MINE, YOU, APP, APP, ME])], {}, 'info', 'This sends'],
  [
    'a stake paid to oneself',
    [stake([4, 0, 0, 0, ...u64(7n)], [MINE, ME, APP, APP, ME])],
    {},
    'none',
    'Nothing was read',
  ],
  ['a program handed over', [loader([4, 0, 0, 0], [MINE, ME, YOU])], {}, 'caution', 'replace the code of a program'],
  ['a program closed to another', [loader([5, 0, 0, 0], [MINE, YOU, ME])], {}, 'info', 'a closed program held'],
  ['a note alone', [{ program: MEMO, accounts: [ME], data: [...Buffer.from('gm', 'utf8')] }], {}, 'none', 'gm'],
  [
    'a token account opened',
    [{ program: ASSOCIATED, accounts: [ME, MINE], data: [1] }],
    {},
    'none',
    'Nothing was read',
  ],
];

describe('instructions of Solana that are read', () => {
  const only = (steps: Step[], form = {}) =>
    decodeRequest(ask([{ transaction: base64.encode(encode(steps, form)) }])).effects;

  it.each<[string, Step[], Partial<Effect>[]]>([
    [
      'a burn',
      [token([8, ...u64(5n)], [MINE, USDC, ME])],
      [{ kind: 'transfer', text: 'burned', token: USDC, amount: '5' }],
    ],
    [
      'a transfer with a fee',
      [token([26, 1, ...u64(5n), 6, ...u64(1n)], [MINE, USDC, YOURS, ME], TOKEN_2022)],
      [{ to: YOURS, amount: '5' }],
    ],
    ['fees taken out', [token([26, 2], [USDC, YOURS, ME], TOKEN_2022)], [{ kind: 'transfer', to: YOURS, token: USDC }]],
    ['a permanent delegate', [token([35, ...bytesOf(YOU)], [MINE], TOKEN_2022)], [{ kind: 'authority', to: YOU }]],
    ['a guard switched off', [token([34, 1], [MINE, ME], TOKEN_2022)], [{ kind: 'authority', from: MINE }]],
    ['a guard switched on', [token([34, 0], [MINE, ME], TOKEN_2022)], []],
    [
      'a confidential transfer',
      [token([27, 7], [MINE, USDC, YOURS], TOKEN_2022)],
      [{ kind: 'unread', text: expect.stringContaining(YOURS) as unknown as string }],
    ],
    [
      'coins out of a token account',
      [token([38], [MINE, YOU, ME], TOKEN_2022)],
      [{ kind: 'native-transfer', to: YOU }],
    ],
    [
      'instructions in one',
      [token([255, 3, 9, 3, ...u64(5n), 3, 35, 6, 2, 1, ...bytesOf(YOU)], [MINE, YOURS, ME, MINE, ME, ME])],
      [
        { kind: 'transfer', to: YOURS, amount: '5' },
        { kind: 'authority', to: YOU },
      ],
    ],
    [
      'a transfer from a derived account',
      [system([11, 0, 0, 0, ...u64(9n)], [MINE, ME, YOU])],
      [{ to: YOU, amount: '9' }],
    ],
    [
      'an account assigned with a seed',
      [system([10, 0, 0, 0, ...bytesOf(ME), ...u64(1n), 97, ...bytesOf(APP)], [MINE, ME])],
      [{ kind: 'authority', to: APP }],
    ],
  ])('%s', (_name, steps, expected) => {
    const effects = only(steps);
    expect(effects).toHaveLength(expected.length);
    expect(effects).toMatchObject(expected);
  });

  it('makes up no address for an account that stands in a table', () => {
    const steps = [
      token([12, ...u64(5n), 6], [MINE, USDC, 'table:0', ME]),
      setAuthority(2, YOU),
      { program: 'table:1', accounts: [ME], data: [1] },
    ];
    const effects = only(steps, { tables: 2 });
    expect(effects.map(({ kind, to }) => [kind, to])).toEqual([
      ['transfer', undefined],
      ['authority', YOU],
      ['call', undefined],
    ]);
    expect(effects[0]?.oddities.join()).toContain('lookup table');
    expect(effects[2]?.text).toContain('lookup table');
  });

  it('reads many transactions, and says where it stops', () => {
    const one = base64.encode(encode([transfer(YOU, 5n)]));
    const many = (count: number) =>
      decodeRequest(ask([{ transactions: new Array(count).fill(one) }], 'solana:signAllTransactions'));
    expect(many(12).effects.filter(({ kind }) => kind === 'native-transfer')).toHaveLength(12);
    expect(many(30).effects.at(-1)).toMatchObject({
      kind: 'unread',
      text: 'only the first 20 transactions were read',
    });
  });
});

describe('messages for a Solana wallet', () => {
  const sign = (message: unknown) => decodeRequest(ask([{ message }], 'solana:signMessage'));
  const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'));
  const envelope = (text: string, head: number[]) =>
    Uint8Array.from([
      255,
      ...utf8('solana offchain'),
      0,
      ...head,
      ...little(BigInt(utf8(text).length), 2),
      ...utf8(text),
    ]);

  it.each<[string, unknown]>([
    ['numbers', [...utf8('gm, world')]],
    ['a typed array after JSON', JSON.parse(JSON.stringify(utf8('gm, world')))],
    ['Base64', base64.encode(utf8('gm, world'))],
    ['text', 'gm, world'],
    ['the envelope', [...envelope('gm, world', [...new Array(32).fill(4), 0, 1, ...new Array(32).fill(1)])]],
    ['the shorter envelope', [...envelope('gm, world', [0])]],
  ])('are read from %s', (_name, message) => {
    expect(sign(message).effects).toMatchObject([{ kind: 'message', by: 'solana-message', text: 'gm, world' }]);
  });

  it('that are a transaction are told loudly, with what it does', () => {
    const wire = encode([setAuthority(2, YOU)]);
    for (const bytes of [wire, wire.subarray(65)]) {
      const decoded = sign([...bytes]);
      expect(decoded.effects.map(({ kind }) => kind).sort()).toEqual(['authority', 'blind']);
      expect(decoded.effects.flatMap(({ oddities }) => oddities).join()).toContain('as if it were a text');
      expect(decoded.readable).toBe(false);
    }
    expect(assess(ask([{ message: [...encode([])] }], 'solana:signMessage')).worst).toBe('danger');
  });

  it('are all read where one request holds several', () => {
    const wire = [...encode([setAuthority(2, YOU)])];
    const decoded = decodeRequest(ask([{ message: [...utf8('gm')] }, { message: wire }], 'solana:signMessage'));
    expect(decoded.effects.map(({ kind }) => kind).sort()).toEqual(['authority', 'blind', 'message']);
  });

  it.each(['solana:signMessage', 'solana:signIn', 'solana:signTransaction', 'wallet_connect'])(
    'and other inputs that could not be read are never taken for nothing: %s',
    (method) => {
      for (const params of [[null], [{ message: [103, 109] }, null]]) {
        const decoded = decodeRequest(ask(params, method));
        expect(decoded.effects.map(({ kind }) => kind)).toContain('unread');
        expect(decoded.readable).toBe(false);
      }
    },
  );

  it('that are bytes are blind, and nothing is unread', () => {
    expect(sign([1, 2, 255, 0]).effects).toMatchObject([{ kind: 'blind', text: '4 bytes that are no text' }]);
    expect(sign({}).effects).toMatchObject([{ kind: 'unread' }]);
  });
});

describe('Solana transactions', () => {
  it.each(CASES)('%s', (_, steps, form, worst, words) => {
    const found = assess(ask([{ transaction: base64.encode(encode(steps, form)) }]));
    const text = [found.sentence, ...found.findings.map(({ say }) => say)].join(' ');
    expect(text).toContain(words);
    expect(found.worst, text).toBe(worst);
  });

  it.each<[string, (bytes: Uint8Array) => unknown]>([
    ['base64', (bytes) => [{ transaction: base64.encode(bytes) }]],
    ['base58', (bytes) => [{ transaction: base58.encode(bytes) }]],
    ['a list of numbers', (bytes) => [[...bytes]]],
    ['a typed array after JSON', (bytes) => JSON.parse(JSON.stringify([{ transaction: bytes }]))],
    ['a list of transactions', (bytes) => [{ transactions: [base64.encode(bytes)] }]],
    ['the message alone', (bytes) => [{ message: base64.encode(bytes.subarray(65)) }]],
  ])('are read from %s', (_, wrap) => {
    const decoded = decodeRequest(ask(wrap(encode([setAuthority(2, YOU)]))));
    expect(decoded.effects.map(({ kind }) => kind)).toEqual(['authority']);
  });

  it('that cannot be read are told, also among readable ones', () => {
    const good = base64.encode(encode([transfer(YOU, 1n)]));
    for (const params of [['not a transaction'], [{}], [], [good, `${good.slice(0, -8)}AAAA`]]) {
      const found = assess(ask(params, 'solana:signAllTransactions'));
      expect(['warning', 'danger'], JSON.stringify(params).slice(0, 60)).toContain(found.worst);
      expect(found.decoded.readable).toBe(false);
    }
  });

  it('promising a gift makes what leaves louder', () => {
    const params = [{ transaction: base64.encode(encode([transfer(YOU, 10_000_000n)])) }];
    expect(assess(ask(params), 'Claim your free tokens now!').worst).toBe('warning');
  });

  it('in Base58 are read as the library writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(3), (noise, zeros) => {
        const bytes = Uint8Array.from([...new Array(zeros).fill(0), ...noise]);
        const text = base58.encode(bytes);
        expect(fromBase58(text)).toEqual(text === '' ? undefined : bytes);
      }),
    );
    expect(fromBase58('0OIl')).toBeUndefined();
    expect(fromBase58('z'.repeat(3_000))).toBeUndefined();
  });

  it('any bytes are read or refused, never thrown on', () => {
    const whole = encode([transfer(YOU, 5n), setAuthority(2, YOU)], { tables: 2 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(whole.length), (noise, cut) => {
        readTransactionBytes(noise);
        const mixed = Uint8Array.from([...whole.subarray(0, cut), ...noise]);
        decodeRequest(ask([[...mixed]]));
        expect(readTransactionBytes(whole.subarray(0, Math.min(cut, whole.length - 1)))).toBeUndefined();
      }),
    );
  });
});

describe('requests that nobody asked for', () => {
  const request = { ...ask([{ transaction: base64.encode(encode([transfer(YOU, 1n)])) }]) };
  const rows: [string, Partial<SignRequest>, number, string | undefined][] = [
    ['before any press', { pressed: false }, 0, 'before you pressed'],
    ['after a press', { pressed: true }, 0, undefined],
    ['when the browser does not tell', {}, 0, undefined],
    ['after three refusals', { pressed: true }, 3, 'came back'],
    ['after two refusals', { pressed: true }, 2, undefined],
    ['from a frame of another site', { framed: true }, 0, 'frame of another site'],
  ];
  it.each(rows)('%s', (_, more, refusedBefore, words) => {
    const asked = { ...request, ...more };
    const { findings } = assessRequest(decodeRequest(asked), { request: asked, now: 0, refusedBefore });
    const said = findings.filter(({ rule }) => rule === 'wallet-unprompted').map(({ say }) => say);
    if (words === undefined) expect(said).toEqual([]);
    else expect(said.join(' ')).toContain(words);
  });

  it('connecting and reading are never told', () => {
    const quiet = { ...ask([], 'eth_accounts'), pressed: false };
    expect(assessRequest(decodeRequest(quiet), { request: quiet, now: 0 }).findings).toEqual([]);
  });
});
