import { describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { approve, ask, MAX, ME, permit, send, TOKEN, word, YOU } from './decode-requests.ts';

const CALL = approve(YOU, MAX);
const BODY = CALL.slice(2);

/** Each of these is the same approve as its plain form, and each must be told. */
const rows: [string, SignRequest, string][] = [
  ['without 0x', send(BODY), 'without 0x'],
  ['with 0X', send(`0X${BODY}`), 'with 0X'],
  ['in upper case', send(`0x${BODY.toUpperCase()}`), 'upper case'],
  ['with spaces', send(` ${CALL}\n`), 'spaces'],
  ['with the first nibble dropped', send(`0x${BODY.slice(1)}`), 'odd number'],
  ['with the last nibble dropped', send(CALL.slice(0, -1)), 'odd number'],
  ['cut short', send(CALL.slice(0, -2)), 'cut short'],
  [
    'with dirty bytes in the address',
    send(`0x095ea7b3${'f'.repeat(24)}${word(YOU).slice(24)}${word(MAX)}`),
    'extra bytes',
  ],
  [
    'as bytes',
    ask('eth_sendTransaction', [{ from: ME, to: TOKEN, data: [...Buffer.from(BODY, 'hex')] }]),
    'list of bytes',
  ],
  ['with data and input that differ', send('0x', { input: CALL }), 'differ'],
  ['method in another case', { ...send(CALL), method: 'ETH_SENDTRANSACTION' }, 'method name'],
  ['method with spaces', { ...send(CALL), method: ' eth_sendTransaction ' }, 'method name'],
  ['parameters as an object', ask('eth_sendTransaction', { from: ME, to: TOKEN, data: CALL }), 'object, not a list'],
  [
    'parameters as text',
    ask('eth_sendTransaction', JSON.stringify([{ from: ME, to: TOKEN, data: CALL }])),
    'JSON text',
  ],
  [
    'a parameter as text',
    ask('eth_sendTransaction', [JSON.stringify({ from: ME, to: TOKEN, data: CALL })]),
    'JSON text',
  ],
  ['an empty item first', ask('eth_sendTransaction', [null, { from: ME, to: TOKEN, data: CALL }]), 'empty items'],
  ['a list inside a list', ask('eth_sendTransaction', [[{ from: ME, to: TOKEN, data: CALL }]]), 'list inside a list'],
  [
    'a second request',
    ask('eth_sendTransaction', [{ to: TOKEN, from: ME, data: CALL }, { to: TOKEN }]),
    'more than one',
  ],
  ['target as a number', send(CALL, { to: BigInt(TOKEN).toString() }), 'given as a number'],
  ['target without 0x', send(CALL, { to: TOKEN.slice(2) }), 'without 0x'],
  ['a chain padded', send(CALL, { chainId: '0x01' }), 'padded'],
  ['another chain', send(CALL, { chainId: '0x2105' }), 'names chain 8453'],
];

describe('non-canonical forms of one approve', () => {
  it.each(rows)('%s', (_name, request, told) => {
    const decoded = decodeRequest(request);
    const found = decoded.effects.find((effect) => effect.kind === 'allowance');
    expect(found).toMatchObject({ to: YOU, token: TOKEN });
    expect(decoded.effects.flatMap((effect) => effect.oddities).join('; ')).toContain(told);
  });

  it('tells nothing about the plain form', () => {
    expect(decodeRequest(send(CALL)).effects).toMatchObject([{ kind: 'allowance', oddities: [] }]);
  });
});

describe('non-canonical forms of one permit', () => {
  const contract = (verifyingContract: unknown) => ({ name: 'Token', chainId: 1, verifyingContract });
  const permits: [string, SignRequest, string][] = [
    ['decimal contract', permit({}, contract(BigInt(TOKEN).toString())), 'given as a number'],
    ['integer contract', permit({ spender: 5 }, contract(TOKEN)), 'given as a number'],
    ['hex chain', permit({}, { ...contract(TOKEN), chainId: '0x1' }), 'hex text'],
    ['padded chain', permit({}, { ...contract(TOKEN), chainId: '0x01' }), 'padded'],
    ['another chain', permit({}, { ...contract(TOKEN), chainId: 10 }), 'names chain 10'],
    ['a negative value', permit({ value: '-1' }), 'negative'],
    ['a value too large to be exact', permit({ value: 1e30 }), 'too large to be exact'],
    ['a value in words', permit({ value: 'all' }), 'could not be read'],
  ];
  it.each(permits)('%s', (_name, request, told) => {
    const effect = decodeRequest(request).effects[0];
    expect(effect).toMatchObject({ kind: 'allowance', token: TOKEN });
    expect(effect?.oddities.join('; ')).toContain(told);
  });

  it.each(['-1', 'all', (2n ** 200n).toString()])('counts a value of %s as without limit', (value) => {
    expect(decodeRequest(permit({ value })).effects[0]?.unlimited).toBe(true);
  });
});

describe('values', () => {
  it.each([
    ['0x5', '5', ''],
    ['ff', '255', 'without 0x'],
    ['0x00ff', '255', 'padded'],
    [7, '7', 'plain number'],
  ])('reads %s', (value, amount, told) => {
    const { effects } = decodeRequest(send('0x', { value }));
    expect(effects[0]).toMatchObject({ kind: 'native-transfer', amount });
    expect(effects[0]?.oddities.join()).toContain(told);
  });
});
