import { encodeAbiParameters, encodeFunctionData, parseAbi, toFunctionSelector } from 'viem';
import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import { DECODERS, decodeRequest } from '@/lib/guard/decode/index.ts';
import { KNOWN } from '@/lib/guard/decode/selectors.ts';
import { approve, ask, DAY, MAX, ME, NFT, NOW, send, TOKEN, word, YOU } from './decode-requests.ts';

const abi = parseAbi([
  'function approve(address,uint256)',
  'function transferFrom(address,address,uint256)',
  'function setApprovalForAll(address,bool)',
  'function multicall(bytes[])',
  'function multicall(uint256,bytes[])',
  'function aggregate3((address,bool,bytes)[])',
  'function executeBatch(address[],uint256[],bytes[])',
  'function execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)',
]);
const INNER = encodeFunctionData({ abi, functionName: 'approve', args: [YOU, MAX] });
const QUIET_INNER = encodeFunctionData({ abi, functionName: 'setApprovalForAll', args: [YOU, true] });

function kinds(data: string, more: Record<string, unknown> = {}): string[] {
  return decodeRequest(send(data, more)).effects.map((effect) => effect.kind);
}

describe('the registry of decoders', () => {
  it('has each decoder once, under the name of its file', () => {
    const ids = DECODERS.map((decoder) => decoder.id);
    const files = Object.entries(
      import.meta.glob<{ default?: { id: string } }>('../../lib/guard/decode/*.ts', { eager: true }),
    ).flatMap(([path, module]) =>
      module.default ? [[path.split('/').pop()?.replace('.ts', ''), module.default.id]] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const [file, id] of files) expect(id, 'a decoder’s id is its file name').toBe(file);
    const listed = [...ids, 'unknown-typed'].sort();
    expect(files.map(([file]) => file).sort(), 'add the decoder to DECODERS in index.ts').toEqual(listed);
  });

  it.each(Object.entries({ ...KNOWN }))('%s is the selector of %s', (selector, signature) => {
    expect(toFunctionSelector(signature)).toBe(`0x${selector}`);
  });
});

describe('calls', () => {
  const rows: [string, string, Partial<Effect>][] = [
    ['approve', approve(YOU, 25n), { kind: 'allowance', to: YOU, token: TOKEN, amount: '25' }],
    ['approve of all', approve(YOU, MAX), { kind: 'allowance', unlimited: true }],
    ['approve of 2^64 − 1', approve(YOU, 2n ** 64n - 1n), { kind: 'allowance', unlimited: true }],
    ['approve of 0', approve(YOU, 0n), { kind: 'revocation', to: YOU }],
    ['increaseAllowance', `0x39509351${word(YOU)}${word(9n)}`, { kind: 'allowance', amount: '9' }],
    ['increaseApproval', `0xd73dd623${word(YOU)}${word(9n)}`, { kind: 'allowance', amount: '9' }],
    ['decreaseAllowance', `0xa457c2d7${word(YOU)}${word(9n)}`, { kind: 'revocation' }],
    ['transfer', `0xa9059cbb${word(YOU)}${word(7n)}`, { kind: 'transfer', to: YOU, from: ME, amount: '7' }],
    [
      'transferFrom',
      `0x23b872dd${word(ME)}${word(YOU)}${word(7n)}`,
      { kind: 'transfer', from: ME, to: YOU, amount: '7' },
    ],
    [
      'an NFT that moves',
      `0x42842e0e${word(ME)}${word(YOU)}${word(7n)}`,
      { kind: 'transfer', from: ME, to: YOU, amount: '1', text: 'item 7' },
    ],
    ['setApprovalForAll', `0xa22cb465${word(YOU)}${word(1n)}`, { kind: 'operator', to: YOU, token: TOKEN }],
    ['setApprovalForAll false', `0xa22cb465${word(YOU)}${word(0n)}`, { kind: 'revocation', to: YOU }],
    [
      'Permit2 approve',
      `0x87517c45${word(NFT)}${word(YOU)}${word(5n)}${word(NOW / 1000 + DAY)}`,
      { kind: 'allowance', token: NFT, to: YOU, amount: '5', expires: String(NOW / 1000 + DAY) },
    ],
    ['an unknown function', '0x12345678', { kind: 'call', by: 'unknown-call', text: '0x12345678' }],
  ];
  it.each(rows)('%s', (_name, data, expected) => {
    const { effects } = decodeRequest(send(data));
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({ ...expected, oddities: [] });
  });

  it('tells coins that leave, with and without a function', () => {
    expect(decodeRequest(send('0x', { value: '0xde0b6b3a7640000' })).effects[0]).toMatchObject({
      kind: 'native-transfer',
      to: TOKEN,
      amount: '1000000000000000000',
    });
    expect(decodeRequest(send('0x12345678', { value: '0x1' })).effects).toMatchObject([{ kind: 'call', amount: '1' }]);
    expect(decodeRequest(send('0x3158952e', { value: '0x1' })).effects).toMatchObject([
      { kind: 'call', by: 'payable-lure', text: 'Claim()', amount: '1' },
    ]);
    expect(kinds(approve(YOU, 1n), { value: '0x1' })).toEqual(['allowance', 'native-transfer']);
  });

  it('reads permit handed in for oneself, and not for another', () => {
    const call = (owner: string) => `0xd505accf${word(owner)}${word(YOU)}${word(MAX)}${word(1n)}${word(0n).repeat(3)}`;
    expect(decodeRequest(send(call(ME))).effects).toMatchObject([
      { kind: 'allowance', by: 'permit-call', unlimited: true },
    ]);
    expect(decodeRequest(send(call(NFT))).effects).toMatchObject([{ kind: 'call', text: 'permit of another account' }]);
  });

  it('says that a contract is created', () => {
    const request = ask('eth_sendTransaction', [{ from: ME, data: '0x6080604052' }]);
    expect(decodeRequest(request).effects).toMatchObject([{ kind: 'call', text: 'new contract' }]);
  });
});

describe('calls inside calls', () => {
  const safe = encodeFunctionData({
    abi,
    functionName: 'execTransaction',
    args: [NFT, 3n, INNER, 0, 0n, 0n, 0n, ME, ME, '0x'],
  });
  const batch = encodeFunctionData({ abi, functionName: 'executeBatch', args: [[NFT], [0n], [INNER]] });
  const rows: [string, string, string][] = [
    ['multicall', encodeFunctionData({ abi, functionName: 'multicall', args: [[INNER]] }), TOKEN],
    ['multicall with a deadline', encodeFunctionData({ abi, functionName: 'multicall', args: [1n, [INNER]] }), TOKEN],
    ['aggregate3', encodeFunctionData({ abi, functionName: 'aggregate3', args: [[[NFT, false, INNER]]] }), NFT],
    ['executeBatch', batch, NFT],
    ['a Safe transaction', safe, NFT],
  ];
  it.each(rows)('%s', (_name, data, token) => {
    const found = decodeRequest(send(data)).effects.find((effect) => effect.kind === 'allowance');
    expect(found).toMatchObject({ to: YOU, token, unlimited: true });
  });

  it('stops at a depth and says so', () => {
    let data = INNER;
    for (let depth = 0; depth < 8; depth++)
      data = encodeFunctionData({ abi, functionName: 'multicall', args: [[data]] });
    const decoded = decodeRequest(send(data));
    expect(decoded.readable).toBe(false);
    expect(decoded.effects.some((effect) => effect.kind === 'unread')).toBe(true);
  });

  it('reads every call of wallet_sendCalls and stops at 200', () => {
    const calls = [
      { to: TOKEN, data: INNER },
      { to: NFT, data: QUIET_INNER },
      { to: YOU, value: '0x5' },
    ];
    const decoded = decodeRequest(ask('wallet_sendCalls', [{ version: '2.0.0', from: ME, chainId: '0x1', calls }]));
    expect(decoded.effects.map((effect) => effect.kind)).toEqual(['allowance', 'operator', 'native-transfer']);
    const many = Array.from({ length: 300 }, () => calls[0]);
    const cut = decodeRequest(ask('wallet_sendCalls', [{ from: ME, calls: many }]));
    expect(cut.effects.filter((effect) => effect.kind === 'allowance')).toHaveLength(200);
    expect(cut.effects.at(-1)).toMatchObject({ kind: 'unread' });
  });

  it('does not follow offsets that point outside', () => {
    const data = `0xac9650d8${word(MAX)}${word(MAX)}`;
    expect(kinds(data)).toEqual(['call']);
  });
});

describe('encode → decode', () => {
  it.each([0n, 1n, 2n ** 53n, 2n ** 127n])('keeps an amount of %s', (amount) => {
    const data = `0x23b872dd${encodeAbiParameters([{ type: 'address' }, { type: 'address' }, { type: 'uint256' }], [ME, YOU, amount]).slice(2)}`;
    expect(decodeRequest(send(data)).effects[0]).toMatchObject({ from: ME, to: YOU, amount: amount.toString() });
  });
});
