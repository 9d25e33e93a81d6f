import { encodeAbiParameters, encodePacked } from 'viem';
import { describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { approve, ask, calldata, MAX, ME, NFT, send, TOKEN, typed, YOU } from './decode-requests.ts';

type Hex = `0x${string}`;
const INNER = approve(YOU, MAX) as Hex;
const ZERO = `0x${'0'.repeat(40)}`;
const HASH = `0x${'5a'.repeat(32)}`;
const SAFE = '0x0000000000000000000000000000000000005afe';
const MULTI_SEND = '0x40a2accbd92bca938b02010e17a5b8929b49130d';

const executions = (...calls: [string, bigint, Hex][]) =>
  encodeAbiParameters(
    [{ type: 'tuple[]', components: [{ type: 'address' }, { type: 'uint256' }, { type: 'bytes' }] }],
    [calls] as never,
  );
const mode = (kind: string) => `0x${kind.padEnd(64, '0')}`;
const single = encodePacked(['address', 'uint256', 'bytes'], [NFT, 0n, INNER]);
const safeCall = (to: string, data: string, operation: number) =>
  calldata('execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)', [
    to,
    0n,
    data,
    operation,
    0n,
    0n,
    0n,
    ZERO,
    ZERO,
    '0x',
  ]);
const packedCall = (to: string, data: Hex, operation = 0) =>
  encodePacked(
    ['uint8', 'address', 'uint256', 'uint256', 'bytes'],
    [operation, to as Hex, 0n, BigInt(data.length / 2 - 1), data],
  ).slice(2);
const multiSend = (...parts: string[]) => calldata('multiSend(bytes)', [`0x${parts.join('')}`]);
const userOperation = (fields: unknown[]) => [[fields], ME];

/** Calldata sent by ME to TOKEN, and the token that the approve inside is about. */
const rows: [name: string, data: string, token: string][] = [
  ['multicall with targets', calldata('multicall(address[],bytes[])', [[NFT], [INNER]]), NFT],
  ['a batch that may fail', calldata('batch(bytes[],bool)', [[INNER], true]), TOKEN],
  ['tryAggregate', calldata('tryAggregate(bool,(address,bytes)[])', [true, [[NFT, INNER]]]), NFT],
  ['blockAndAggregate', calldata('blockAndAggregate((address,bytes)[])', [[[NFT, INNER]]]), NFT],
  ['tryBlockAndAggregate', calldata('tryBlockAndAggregate(bool,(address,bytes)[])', [true, [[NFT, INNER]]]), NFT],
  ['aggregate', calldata('aggregate((address,bytes)[])', [[[NFT, INNER]]]), NFT],
  ['aggregate3Value', calldata('aggregate3Value((address,bool,uint256,bytes)[])', [[[NFT, true, 0n, INNER]]]), NFT],
  ['an account’s execute', calldata('execute(address,uint256,bytes)', [NFT, 0n, INNER]), NFT],
  ['ERC-6551 execute', calldata('execute(address,uint256,bytes,uint8)', [NFT, 0n, INNER, 0]), NFT],
  ['a list of calls', calldata('executeBatch((address,uint256,bytes)[])', [[[NFT, 0n, INNER]]]), NFT],
  ['execute with a list', calldata('execute((address,uint256,bytes)[])', [[[NFT, 0n, INNER]]]), NFT],
  ['executeBatch', calldata('executeBatch(address[],bytes[])', [[NFT], [INNER]]), NFT],
  ['Biconomy’s execute', calldata('execute_ncC(address,uint256,bytes)', [NFT, 0n, INNER]), NFT],
  ['ERC-7579, one call', calldata('execute(bytes32,bytes)', [mode('00'), single]), NFT],
  ['ERC-7579, a list', calldata('execute(bytes32,bytes)', [mode('01'), executions([NFT, 0n, INNER])]), NFT],
  [
    'ERC-7821, the account itself',
    calldata('execute(bytes32,bytes)', [mode('01'), executions([ZERO, 0n, INNER])]),
    TOKEN,
  ],
  ['a module’s call', calldata('executeFromExecutor(bytes32,bytes)', [mode('00'), single]), NFT],
  ['a Safe', safeCall(NFT, INNER, 0), NFT],
  ['a Safe’s MultiSend', safeCall(MULTI_SEND, multiSend(packedCall(YOU, '0x'), packedCall(NFT, INNER)), 1), NFT],
  [
    'a meta transaction',
    calldata('executeMetaTransaction(address,bytes,bytes32,bytes32,uint8)', [ME, INNER, HASH, HASH, 27]),
    TOKEN,
  ],
  [
    'OpenZeppelin’s forwarder',
    calldata('execute((address,address,uint256,uint256,uint48,bytes,bytes))', [[ME, NFT, 0n, 1n, 1, INNER, '0x']]),
    NFT,
  ],
  [
    'the older forwarder',
    calldata('execute((address,address,uint256,uint256,uint256,bytes),bytes)', [[ME, NFT, 0n, 1n, 1n, INNER], '0x']),
    NFT,
  ],
  [
    'Biconomy’s forwarder',
    calldata('executeEIP712((address,address,address,uint256,uint256,uint256,uint256,uint256,bytes),bytes32,bytes)', [
      [ME, NFT, ZERO, 1n, 1n, 0n, 0n, 9n, INNER],
      HASH,
      '0x',
    ]),
    NFT,
  ],
  [
    'GSN’s forwarder',
    calldata('execute((address,address,uint256,uint256,uint256,bytes,uint256),bytes32,bytes32,bytes,bytes)', [
      [ME, NFT, 0n, 1n, 1n, INNER, 0n],
      HASH,
      HASH,
      '0x',
      '0x',
    ]),
    NFT,
  ],
  [
    'a user operation, packed',
    calldata(
      'handleOps((address,uint256,bytes,bytes,bytes32,uint256,bytes32,bytes,bytes)[],address)',
      userOperation([
        SAFE,
        0n,
        '0x',
        calldata('execute(address,uint256,bytes)', [NFT, 0n, INNER]),
        HASH,
        1n,
        HASH,
        '0x',
        '0x',
      ]),
    ),
    NFT,
  ],
  [
    'a user operation, as it was before',
    calldata(
      'handleOps((address,uint256,bytes,bytes,uint256,uint256,uint256,uint256,uint256,bytes,bytes)[],address)',
      userOperation([
        SAFE,
        0n,
        '0x',
        calldata('execute(address,uint256,bytes)', [NFT, 0n, INNER]),
        1n,
        1n,
        1n,
        1n,
        1n,
        '0x',
        '0x',
      ]),
    ),
    NFT,
  ],
  ['three layers', safeCall(NFT, calldata('multicall(bytes[])', [[INNER]]), 0), NFT],
];

const allowanceIn = (request: SignRequest) =>
  decodeRequest(request).effects.find((effect) => effect.kind === 'allowance');

describe('calls inside calls', () => {
  it.each(rows)('%s', (_name, data, token) => {
    expect(allowanceIn(send(data))).toMatchObject({ to: YOU, token, unlimited: true, oddities: [] });
  });

  it('tells coins that go with an inner call', () => {
    const data = calldata('aggregate3Value((address,bool,uint256,bytes)[])', [[[YOU, true, 7n, '0x']]]);
    const { effects } = decodeRequest(send(data, { value: '0x7' }));
    expect(effects.filter(({ kind }) => kind === 'native-transfer')).toMatchObject([
      { to: TOKEN, amount: '7' },
      { to: YOU, amount: '7' },
    ]);
  });

  it('names the Safe as the one who gives', () => {
    expect(allowanceIn(send(safeCall(NFT, INNER, 0), { to: SAFE }))?.from).toBe(SAFE);
    const batch = safeCall(MULTI_SEND, multiSend(packedCall(NFT, INNER)), 1);
    expect(allowanceIn(send(batch, { to: SAFE }))?.from).toBe(SAFE);
  });

  it.each<[string, string, string]>([
    ['a Safe', safeCall(YOU, '0x12345678', 1), YOU],
    ['an account of an item', calldata('execute(address,uint256,bytes,uint8)', [YOU, 0n, '0x12345678', 1]), YOU],
    [
      'ERC-7579',
      calldata('execute(bytes32,bytes)', [mode('ff'), encodePacked(['address', 'bytes'], [YOU, '0x12345678'])]),
      YOU,
    ],
    ['a proxy of one’s own', calldata('execute(address,bytes)', [YOU, '0x12345678']), YOU],
    ['MultiSend', safeCall(MULTI_SEND, multiSend(packedCall(YOU, '0x12345678', 1)), 1), YOU],
  ])('tells code that runs as %s', (_name, data, code) => {
    const { effects } = decodeRequest(send(data, { to: SAFE }));
    const authorities = effects.filter(({ by }) => by === 'borrowed-code');
    expect(authorities).toMatchObject([{ kind: 'authority', from: SAFE, to: code, unlimited: true }]);
  });

  it('is quiet about MultiSend itself', () => {
    const { effects } = decodeRequest(send(safeCall(MULTI_SEND, multiSend(packedCall(NFT, INNER)), 1)));
    expect(effects.filter(({ kind }) => kind === 'authority')).toEqual([]);
  });

  it('gives each effect the place of its call in the batch', () => {
    const calls = [
      { to: NFT, data: INNER },
      { to: YOU, value: '0x5' },
      { to: TOKEN, data: calldata('multicall(bytes[])', [[INNER, INNER]]) },
    ];
    const { effects } = decodeRequest(ask('wallet_sendCalls', [{ from: ME, calls }]));
    const places = effects.map(({ kind, call }) => [kind, call]);
    expect(places).toEqual([
      ['allowance', 0],
      ['allowance', 2],
      ['allowance', 2],
      ['native-transfer', 1],
      ['call', 2],
    ]);
    const alone = decodeRequest(ask('wallet_sendCalls', [{ from: ME, calls: calls.slice(0, 1) }]));
    expect(alone.effects.map(({ call }) => call)).toEqual([undefined]);
  });

  it('says of a call that it could not read that it could not', () => {
    const decoded = decodeRequest(ask('wallet_sendCalls', [{ from: ME, calls: [{ to: NFT, data: INNER }, null] }]));
    expect(decoded.effects.map(({ kind }) => kind)).toEqual(['allowance', 'unread']);
    expect(decoded.readable).toBe(false);
  });

  it('says what a batch asks of the wallet besides', () => {
    const capabilities = {
      paymasterService: { url: 'https://pay.example/rpc' },
      auxiliaryFunds: { optional: true },
      flightPlan: {},
    };
    const batch = { from: ME, atomicRequired: true, calls: [{ to: NFT, data: INNER }], capabilities };
    const { also = [] } = decodeRequest(ask('wallet_sendCalls', [batch]));
    expect(also).toHaveLength(4);
    expect(also.join('; ')).toMatch(/all calls or none.*https:\/\/pay\.example\/rpc.*funds from elsewhere.*flightPlan/);
    expect(decodeRequest(send(INNER)).also).toBeUndefined();
  });
});

const safeDomain = { chainId: 1, verifyingContract: SAFE };
const safeTx = (over: Record<string, unknown>) =>
  typed('SafeTx', { to: NFT, value: '0', data: INNER, operation: 0, safeTxGas: '0', nonce: 1, ...over }, safeDomain);

describe('calls inside typed data', () => {
  it.each<[string, SignRequest, string]>([
    ['a Safe transaction', safeTx({}), NFT],
    ['a batch of a Safe', safeTx({ to: MULTI_SEND, data: multiSend(packedCall(NFT, INNER)), operation: 1 }), NFT],
    ['a relayed call', typed('SponsoredCall', { chainId: 1, target: NFT, data: INNER, user: ME }), NFT],
    [
      'GSN',
      typed('RelayRequest', {
        request: { from: ME, to: NFT, value: '0', gas: '1', nonce: '1', data: INNER, validUntilTime: '9' },
        relayData: { relayWorker: YOU },
      }),
      NFT,
    ],
    [
      'a user operation',
      typed('PackedUserOperation', {
        sender: SAFE,
        nonce: '1',
        callData: calldata('execute(address,uint256,bytes)', [NFT, 0n, INNER]),
      }),
      NFT,
    ],
    [
      'a list of calls',
      typed('Execute', { multichain: false, calls: [{ to: NFT, value: '0', data: INNER }], nonce: 1 }),
      NFT,
    ],
    ['a user operation that is sent', ask('eth_sendUserOperation', [{ sender: NFT, callData: INNER }, ZERO]), NFT],
  ])('%s', (_name, request, token) => {
    expect(allowanceIn(request)).toMatchObject({ to: YOU, token, unlimited: true });
  });

  it('names the Safe, and tells code that would run as it', () => {
    expect(allowanceIn(safeTx({}))?.from).toBe(SAFE);
    const { effects } = decodeRequest(safeTx({ to: YOU, data: '0x12345678', operation: 1 }));
    expect(effects).toMatchObject([{ kind: 'authority', by: 'borrowed-code', from: SAFE, to: YOU }, { kind: 'call' }]);
  });

  it('carries a request inside another', () => {
    const inner = { method: 'eth_sendTransaction', params: [{ from: ME, to: NFT, data: INNER }] };
    const decoded = decodeRequest(ask('wallet_invokeMethod', [{ scope: 'eip155:10', request: inner }]));
    expect(decoded).toMatchObject({
      method: 'eth_sendTransaction',
      chainId: '10',
      effects: [{ kind: 'allowance', token: NFT }],
    });
  });
});
