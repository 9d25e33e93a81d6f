import { serializeTransaction, type TransactionSerializable } from 'viem';
import { describe, expect, it } from 'vitest';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { approve, ask, MAX, ME, NFT, TOKEN, YOU } from './decode-requests.ts';

type Hex = `0x${string}`;
const signature = { r: `0x${'1'.repeat(64)}`, s: `0x${'2'.repeat(64)}`, yParity: 1, v: 28n } as const;
const fees = { maxFeePerGas: 9n, maxPriorityFeePerGas: 1n };
const base = { to: TOKEN as Hex, data: approve(YOU, MAX) as Hex, value: 0n, nonce: 3, gas: 90_000n };
const authorization = { address: NFT as Hex, chainId: 0, nonce: 1, r: signature.r, s: signature.s, yParity: 0 };
const blobHash = `0x01${'3'.repeat(62)}` as Hex;

function signed(transaction: object): Hex {
  return serializeTransaction({ ...base, ...transaction } as TransactionSerializable, signature);
}

const TYPES: [string, Hex, string | undefined][] = [
  ['0, as it was at first', signed({ type: 'legacy', gasPrice: 9n }), undefined],
  ['0', signed({ type: 'legacy', gasPrice: 9n, chainId: 10 }), '10'],
  ['1', signed({ type: 'eip2930', gasPrice: 9n, chainId: 10, accessList: [{ address: NFT, storageKeys: [] }] }), '10'],
  ['2', signed({ type: 'eip1559', ...fees, chainId: 10 }), '10'],
  ['3', signed({ type: 'eip4844', ...fees, chainId: 10, maxFeePerBlobGas: 1n, blobVersionedHashes: [blobHash] }), '10'],
  ['4', signed({ type: 'eip7702', ...fees, chainId: 10, authorizationList: [authorization] }), '10'],
];

describe('transactions that the page signed itself', () => {
  it.each(TYPES)('of type %s are read like any other', (_type, raw, chainId) => {
    const decoded = decodeRequest({ ...ask('eth_sendRawTransaction', [raw]), chainId: undefined });
    expect(decoded).toMatchObject({ target: TOKEN, readable: true });
    expect(decoded.effects.find(({ kind }) => kind === 'allowance')).toMatchObject({
      to: YOU,
      token: TOKEN,
      unlimited: true,
    });
    expect(decoded.chainId).toBe(chainId);
  });

  it('tell the code that an account would run', () => {
    const raw = TYPES.at(-1)?.[1];
    const found = decodeRequest(ask('eth_sendRawTransaction', [raw])).effects.find(({ by }) => by === 'delegation');
    expect(found).toMatchObject({ kind: 'delegation', to: NFT, text: 'every chain' });
  });

  it.each<[string, unknown]>([
    ['eth_sendRawTransactionSync', [TYPES[3]?.[1]]],
    ['eth_sendPrivateTransaction', [{ tx: TYPES[3]?.[1] }]],
    ['eth_sendBundle', [{ txs: [TYPES[2]?.[1], TYPES[3]?.[1]], blockNumber: '0x1' }]],
  ])('are read in %s', (method, params) => {
    expect(decodeRequest(ask(method, params)).effects.some(({ kind }) => kind === 'allowance')).toBe(true);
  });

  it.each<[string, unknown]>([
    ['cut short', [TYPES[3]?.[1].slice(0, -40)]],
    ['of an odd length', [TYPES[3]?.[1].slice(0, -1)]],
    ['of a type that is not known', [`0x07${TYPES[3]?.[1].slice(4)}`]],
    ['no text', [5]],
    ['among readable ones', [{ txs: [TYPES[3]?.[1], '0xc0'] }]],
  ])('%s are told as unread', (_name, params) => {
    const decoded = decodeRequest(ask('eth_sendBundle', params));
    expect(decoded.readable).toBe(false);
    expect(decoded.effects.some(({ kind }) => kind === 'unread')).toBe(true);
  });

  it('are no reason to forget who signs', () => {
    expect(decodeRequest(ask('eth_signTransaction', [{ from: ME, ...base, value: '0x0' }])).effects[0]).toMatchObject({
      kind: 'allowance',
      from: ME,
    });
  });
});
