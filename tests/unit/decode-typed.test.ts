import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { approve, ask, inDays, MAX, ME, NFT, permit, TOKEN, typed, USDC, YOU } from './decode-requests.ts';

const SOON = String(inDays(1));
const permit2 = { name: 'Permit2', chainId: 1, verifyingContract: '0x000000000022d473030f116ddee9f6b43ac78ba3' };

function item(itemType: number, amount: string, recipient?: string): Record<string, unknown> {
  return {
    itemType,
    token: itemType === 0 ? `0x${'0'.repeat(40)}` : NFT,
    startAmount: amount,
    endAmount: amount,
    recipient,
  };
}

function listing(...consideration: unknown[]): Record<string, unknown> {
  return { offerer: ME, offer: [item(2, '1')], consideration, endTime: SOON };
}

/** 5 of TOKEN for 3 of USDC, in the words of makers and takers. */
function swap(asset: string, amount: string): Record<string, unknown> {
  return {
    [`maker${asset}`]: TOKEN,
    [`taker${asset}`]: USDC,
    [`maker${amount}`]: '5',
    [`taker${amount}`]: '3',
  };
}

function ask2(price: string): Record<string, unknown> {
  return { quoteType: 1, collection: NFT, currency: USDC, price, signer: ME, endTime: SOON };
}

/** 50 of TOKEN by Permit2, for what the outputs say. */
function fillable(...outputs: Record<string, unknown>[]): SignRequest {
  const witness = { info: { swapper: ME }, outputs };
  const message = { permitted: { token: TOKEN, amount: '50' }, spender: YOU, nonce: 1, deadline: SOON, witness };
  return typed('PermitWitnessTransferFrom', message, permit2);
}

/** An output whose price falls from `start` to `end`. */
function output(recipient: string, start: string, end: string, token = USDC): Record<string, unknown> {
  return { token, startAmount: start, endAmount: end, recipient };
}

/** Typed data as a smart account signs it (ERC-7739). */
function nested(contents: Record<string, unknown>): SignRequest {
  const field = (name: string, type: string) => ({ name, type });
  const types = {
    TypedDataSign: [field('contents', 'Permit'), field('name', 'string'), field('verifyingContract', 'address')],
    Permit: Object.keys(contents).map((name) => field(name, /owner|spender/.test(name) ? 'address' : 'uint256')),
  };
  const message = { contents, name: 'Orbit account', verifyingContract: ME };
  const domain = { name: 'Token', version: '1', chainId: 1, verifyingContract: TOKEN };
  return ask('eth_signTypedData_v4', [ME, JSON.stringify({ primaryType: 'TypedDataSign', types, message, domain })]);
}

const rows: [string, SignRequest, Partial<Effect>[]][] = [
  [
    'ERC-2612',
    permit(),
    [{ kind: 'allowance', by: 'erc2612-permit', token: TOKEN, to: YOU, amount: '1000', expires: SOON }],
  ],
  ['ERC-2612 of all', permit({ value: MAX.toString() }), [{ kind: 'allowance', unlimited: true }]],
  ['ERC-2612 of nothing', permit({ value: '0' }), [{ kind: 'revocation' }]],
  [
    'a permit by another name',
    typed('Claim', { spender: YOU, amount: '5', nonce: 1, deadline: SOON }),
    [{ kind: 'allowance', to: YOU, amount: '5' }],
  ],
  ['a permit without end', permit({ deadline: MAX.toString() }), [{ kind: 'allowance', expires: undefined }]],
  [
    'DAI',
    typed('Permit', { holder: ME, spender: YOU, nonce: 0, expiry: 0, allowed: true }),
    [{ kind: 'allowance', by: 'dai-permit', unlimited: true, expires: undefined }],
  ],
  [
    'DAI taken back',
    typed('Permit', { holder: ME, spender: YOU, nonce: 0, expiry: 0, allowed: false }),
    [{ kind: 'revocation' }],
  ],
  [
    'PermitForAll',
    typed('PermitForAll', { owner: ME, operator: YOU, approved: true, deadline: SOON }),
    [{ kind: 'operator', to: YOU }],
  ],
  [
    'ERC-4494',
    typed('Permit', { spender: YOU, tokenId: '5', nonce: 0, deadline: SOON }),
    [{ kind: 'allowance', text: 'item 5' }],
  ],
  [
    'PermitSingle',
    typed(
      'PermitSingle',
      {
        details: { token: USDC, amount: (2n ** 160n - 1n).toString(), expiration: SOON, nonce: 0 },
        spender: YOU,
        sigDeadline: SOON,
      },
      permit2,
    ),
    [{ kind: 'allowance', by: 'permit2-allowance', token: USDC, unlimited: true, expires: SOON }],
  ],
  [
    'PermitBatch',
    typed(
      'PermitBatch',
      {
        details: [
          { token: USDC, amount: '1', expiration: SOON },
          { token: TOKEN, amount: '2', expiration: SOON },
        ],
        spender: YOU,
      },
      permit2,
    ),
    [
      { token: USDC, amount: '1' },
      { token: TOKEN, amount: '2' },
    ],
  ],
  [
    'PermitTransferFrom',
    typed(
      'PermitTransferFrom',
      { permitted: { token: USDC, amount: '9' }, spender: YOU, nonce: 0, deadline: SOON },
      permit2,
    ),
    [{ kind: 'allowance', by: 'permit2-transfer', amount: '9' }],
  ],
  [
    'PermitBatchTransferFrom',
    typed(
      'PermitBatchTransferFrom',
      {
        permitted: [
          { token: USDC, amount: '9' },
          { token: TOKEN, amount: '8' },
        ],
        spender: YOU,
        deadline: SOON,
      },
      permit2,
    ),
    [{ amount: '9' }, { amount: '8' }],
  ],
  [
    'a witness',
    typed(
      'PermitWitnessTransferFrom',
      { permitted: { token: USDC, amount: '9' }, spender: YOU, deadline: SOON, witness: { info: {} } },
      permit2,
    ),
    [{ text: 'with an order attached' }],
  ],
  [
    'EIP-3009',
    typed('TransferWithAuthorization', {
      from: ME,
      to: YOU,
      value: '5',
      validAfter: 0,
      validBefore: SOON,
      nonce: '0x01',
    }),
    [{ kind: 'transfer', by: 'eip3009', to: YOU, amount: '5', expires: SOON }],
  ],
  [
    'EIP-3009, to be fetched by the receiver, later',
    typed('ReceiveWithAuthorization', {
      from: ME,
      to: YOU,
      value: '5',
      validAfter: '99',
      validBefore: SOON,
      nonce: '0x01',
    }),
    [{ kind: 'transfer', by: 'eip3009', to: YOU, amount: '5', starts: '99' }],
  ],
  [
    'EIP-3009 taken back',
    typed('CancelAuthorization', { authorizer: ME, nonce: '0x01' }),
    [{ kind: 'revocation', by: 'eip3009', from: ME, token: TOKEN }],
  ],
  [
    'Compound’s manager',
    typed('Authorization', { owner: ME, manager: YOU, isAllowed: true, nonce: 0, expiry: SOON }),
    [{ kind: 'operator', by: 'operator-signature', to: YOU, from: ME, token: TOKEN, expires: SOON }],
  ],
  [
    'Morpho’s, taken back',
    typed('Authorization', { authorizer: ME, authorized: YOU, isAuthorized: false, nonce: 0, deadline: SOON }),
    [{ kind: 'revocation', to: YOU }],
  ],
  [
    'borrowing for another',
    typed('DelegationWithSig', { delegatee: YOU, value: MAX.toString(), nonce: 0, deadline: SOON }),
    [{ kind: 'allowance', by: 'borrow-delegation', to: YOU, unlimited: true, expires: SOON }],
  ],
  [
    'votes',
    typed('Delegation', { delegatee: YOU, nonce: 0, expiry: SOON }),
    [{ kind: 'authority', by: 'vote-delegation', to: YOU, unlimited: false, expires: SOON }],
  ],
  ['votes to oneself', typed('Delegation', { delegatee: ME, nonce: 0, expiry: SOON }), [{ kind: 'message' }]],
  [
    'a 0x limit order',
    typed('LimitOrder', { ...swap('Token', 'Amount'), maker: ME, expiry: SOON }),
    [{ kind: 'order', by: 'token-order', to: TOKEN, token: USDC, amount: '3', text: '5 units offered', expires: SOON }],
  ],
  [
    'a 0x OTC order',
    typed('OtcOrder', { ...swap('Token', 'Amount'), maker: ME, expiryAndNonce: (BigInt(SOON) << 192n).toString() }),
    [{ kind: 'order', amount: '3', expires: SOON }],
  ],
  [
    'a CoW order that pays another',
    typed('Order', {
      sellToken: TOKEN,
      buyToken: USDC,
      receiver: YOU,
      sellAmount: '5',
      buyAmount: '0',
      validTo: SOON,
    }),
    [{ kind: 'order', amount: '0', oddities: [`what comes back goes to another address, ${YOU}`] }],
  ],
  [
    'a 1inch order',
    typed('Order', {
      maker: ME,
      receiver: `0x${'0'.repeat(40)}`,
      makerAsset: TOKEN,
      takerAsset: USDC,
      makingAmount: '5',
      takingAmount: '3',
    }),
    [{ kind: 'order', amount: '3', oddities: [] }],
  ],
  [
    'an order behind a permission, less a fee',
    fillable(output(ME, '900', '700'), output(YOU, '3', '3')),
    [
      { kind: 'allowance', by: 'permit2-transfer', token: TOKEN, amount: '50', text: 'with an order attached' },
      { kind: 'order', to: TOKEN, token: USDC, amount: '700', text: '50 units offered', oddities: [] },
    ],
  ],
  [
    'an order behind a permission that pays another',
    fillable(output(YOU, '900', '700')),
    [
      { kind: 'allowance' },
      { kind: 'order', amount: '700', oddities: [`what comes back goes to another address, ${YOU}`] },
    ],
  ],
  [
    'an order behind a permission that brings nothing',
    fillable(output(ME, '900', '0')),
    [{ kind: 'allowance' }, { kind: 'order', amount: '0' }],
  ],
  ['a permission with an order of no known form', fillable(), [{ kind: 'allowance', text: 'with an order attached' }]],
  [
    'a permit that a smart account signs',
    nested({ owner: ME, spender: YOU, value: '1000', nonce: '0', deadline: SOON }),
    [{ kind: 'allowance', by: 'erc2612-permit', token: TOKEN, to: YOU, amount: '1000', oddities: [] }],
  ],
  [
    'a tree of LooksRare orders',
    typed('BatchOrder', { tree: [ask2('7'), ask2('0')] }),
    [
      { kind: 'order', by: 'nft-sale', amount: '7' },
      { kind: 'order', by: 'nft-sale', amount: '0' },
    ],
  ],
  [
    'a sign-in inside typed data',
    typed('Login', {
      contents: `app.orbit.example wants you to sign in with your Ethereum account:\n${ME}\n\nURI: https://app.orbit.example\nNonce: 12345678`,
    }),
    [{ kind: 'sign-in', to: 'app.orbit.example', from: ME }],
  ],
  [
    'a Seaport listing',
    typed('OrderComponents', listing(item(0, '900', ME), item(0, '100', YOU))),
    [{ kind: 'order', amount: '900', text: '1 offered' }],
  ],
  [
    'a Seaport bid in a token',
    typed('OrderComponents', {
      offerer: ME,
      offer: [{ itemType: 1, token: USDC, startAmount: '40', endAmount: '70' }],
      consideration: [item(2, '1', ME)],
      endTime: SOON,
    }),
    [{ kind: 'order', to: USDC, text: '70 units offered', amount: undefined }],
  ],
  [
    'a Seaport listing of several collections',
    typed('OrderComponents', {
      ...listing(item(0, '9', ME)),
      offer: [item(2, '1'), { ...item(2, '1'), token: TOKEN }],
    }),
    [{ kind: 'order', to: undefined, text: '2 offered', amount: '9' }],
  ],
  [
    'a Seaport order that brings nothing',
    typed('OrderComponents', listing(item(2, '1', YOU))),
    [{ kind: 'order', amount: '0' }],
  ],
  [
    'a Seaport swap of items',
    typed('OrderComponents', listing(item(2, '1', ME))),
    [{ kind: 'order', amount: undefined }],
  ],
  [
    'a Seaport bulk',
    typed('BulkOrder', { tree: [[listing(item(0, '5', ME)), listing()], [[]]] }),
    [{ amount: '5' }, { amount: '0' }],
  ],
  [
    'a 0x sale',
    typed('ERC721Order', {
      direction: '0',
      maker: ME,
      erc20Token: USDC,
      erc20TokenAmount: '42',
      erc721Token: NFT,
      expiry: SOON,
    }),
    [{ kind: 'order', by: 'nft-sale', token: USDC, amount: '42', to: NFT }],
  ],
  [
    'a 0x bid',
    typed('ERC721Order', { direction: '1', erc20Token: USDC, erc20TokenAmount: '42', erc721Token: NFT }),
    [{ kind: 'order', amount: undefined, text: 'a bid' }],
  ],
  [
    'a LooksRare ask',
    typed('MakerOrder', { isOrderAsk: true, signer: ME, collection: NFT, price: '0', currency: USDC }),
    [{ kind: 'order', amount: '0' }],
  ],
  [
    'a sale by Limit Break’s processor',
    typed('SaleApproval', {
      seller: ME,
      paymentMethod: USDC,
      tokenAddress: NFT,
      tokenId: '7',
      itemPrice: '1',
      expiration: SOON,
    }),
    [{ kind: 'order', by: 'nft-sale', amount: '1', token: USDC, to: NFT, text: '1 offered', expires: SOON }],
  ],
  [
    'a bid by Limit Break’s processor',
    typed('ItemOfferApproval', { buyer: ME, paymentMethod: USDC, tokenAddress: NFT, itemPrice: '9', expiration: SOON }),
    [{ kind: 'order', by: 'nft-sale', amount: undefined, text: 'a bid' }],
  ],
  [
    'a Blur order',
    typed('Order', { trader: ME, collection: NFT, listingsRoot: '0xab', expirationTime: SOON }),
    [{ kind: 'order', text: 'hidden price' }],
  ],
  [
    'a Blur order of the first version',
    typed('Order', {
      trader: ME,
      side: 1,
      matchingPolicy: YOU,
      collection: NFT,
      tokenId: '1',
      amount: '1',
      paymentToken: USDC,
      price: '9',
      expirationTime: SOON,
    }),
    [{ kind: 'order', by: 'blur-order', amount: '9', token: USDC, to: NFT, text: '1 offered', expires: SOON }],
  ],
  ['a Blur root', typed('Root', { root: '0xab' }), [{ kind: 'order', text: 'hidden price' }]],
  [
    'an ERC-7710 delegation',
    typed('Delegation', { delegate: YOU, delegator: ME, authority: '0x', caveats: [], salt: 1 }),
    [{ kind: 'session', to: YOU, unlimited: true }],
  ],
  [
    'a forwarder',
    typed('ForwardRequest', { from: ME, to: TOKEN, value: '0', gas: '1', nonce: '1', data: approve(YOU, MAX) }),
    [{ kind: 'allowance', to: YOU, token: TOKEN, unlimited: true }],
  ],
  [
    'a Safe transaction with a fee in a token',
    typed('SafeTx', {
      to: ME,
      value: '0',
      data: '0x',
      operation: 0,
      safeTxGas: '10',
      baseGas: '5',
      gasPrice: '4',
      gasToken: USDC,
      refundReceiver: YOU,
      nonce: '3',
    }),
    [
      { kind: 'transfer', by: 'safe-control', token: USDC, to: YOU, from: TOKEN, amount: '60' },
      { kind: 'native-transfer', to: ME },
    ],
  ],
  [
    'a Safe transaction with a fee of more than there is',
    typed('SafeTx', { baseGas: MAX.toString(), gasPrice: MAX.toString(), gasToken: USDC, refundReceiver: YOU }),
    [{ kind: 'transfer', amount: MAX.toString(), unlimited: true }],
  ],
  [
    'a meta transaction',
    typed('MetaTransaction', { nonce: 1, from: ME, functionSignature: approve(YOU, 4n) }),
    [{ kind: 'allowance', token: TOKEN, amount: '4' }],
  ],
  ['a vote', typed('Ballot', { proposalId: '5', support: 1 }), [{ kind: 'message', by: 'unknown-typed' }]],
  ['an unknown form with an address', typed('Post', { author: ME, id: 5 }), [{ kind: 'blind', unlimited: undefined }]],
  [
    'an unknown form that names who may act',
    typed('Confirm', { owner: ME, operator: YOU, ids: ['1'] }),
    [{ kind: 'blind', unlimited: true }],
  ],
];

describe('typed data', () => {
  it.each(rows)('%s', (_name, request, expected) => {
    const { effects } = decodeRequest(request);
    expect(effects).toHaveLength(expected.length);
    expected.forEach((each, index) => {
      for (const [name, value] of Object.entries(each))
        expect(effects[index]?.[name as keyof Effect], name).toEqual(value);
    });
  });

  it('reads an object, JSON text, JSON in JSON, and swapped parameters alike', () => {
    const data = {
      primaryType: 'Permit',
      domain: { verifyingContract: TOKEN },
      message: { spender: YOU, value: '7', deadline: 1 },
    };
    const forms: unknown[] = [
      [ME, data],
      [ME, JSON.stringify(data)],
      [ME, JSON.stringify(JSON.stringify(data))],
      [JSON.stringify(data), ME],
      { 0: ME, 1: data },
      JSON.stringify([ME, data]),
      [ME, null, data],
    ];
    for (const params of forms) {
      const effect = decodeRequest(ask('eth_signTypedData_v4', params)).effects[0];
      expect(effect).toMatchObject({ kind: 'allowance', to: YOU, from: ME, token: TOKEN, amount: '7' });
    }
  });

  it('reads the first version, which is a flat list', () => {
    const list = [
      { type: 'address', name: 'spender', value: YOU },
      { type: 'uint256', name: 'value', value: '7' },
    ];
    expect(decodeRequest(ask('eth_signTypedData', [list, ME])).effects[0]).toMatchObject({
      kind: 'allowance',
      amount: '7',
    });
  });

  it('reads every leaf of a bulk, drops the empty ones, and says when there are too many', () => {
    const bulk = (count: number, filler: unknown[] = []) =>
      typed('BulkOrder', { tree: [...Array.from({ length: count }, () => listing(item(0, '5', ME))), ...filler] });
    const empty = { offerer: `0x${'0'.repeat(40)}`, offer: [], consideration: [] };
    expect(decodeRequest(bulk(120, [empty, empty])).effects).toHaveLength(120);
    const many = decodeRequest(bulk(400)).effects;
    expect(many).toHaveLength(301);
    expect(many.at(-1)).toMatchObject({ kind: 'unread' });
    expect(decodeRequest(bulk(1, [{ strange: true }])).readable).toBe(false);
  });

  it('does not let a field outside the signature hide one inside', () => {
    const types = {
      Permit: ['owner', 'spender', 'value', 'nonce', 'deadline'].map((name) => ({
        name,
        type: name === 'value' ? 'uint256' : 'address',
      })),
    };
    const message = { spender: YOU, value: MAX.toString(), deadline: SOON, allowed: false, details: [], amount: '1' };
    const data = { primaryType: 'Permit', types, domain: { verifyingContract: TOKEN }, message };
    const { effects } = decodeRequest(ask('eth_signTypedData_v4', [ME, data]));
    expect(effects).toMatchObject([{ kind: 'allowance', unlimited: true }]);
    expect(effects[0]?.oddities).toContain('the message has fields that the signature does not cover');
  });

  it.each([
    ['no JSON', [ME, '{"primaryType":']],
    ['no message', [ME, '{"primaryType":"Permit"}']],
    ['a list inside', [ME, '{"message":[]}']],
    ['nothing', []],
  ])('says that it could not read %s', (_name, params) => {
    const decoded = decodeRequest(ask('eth_signTypedData_v4', params));
    expect(decoded.readable).toBe(false);
    expect(decoded.effects.every((effect) => effect.kind === 'unread')).toBe(true);
    expect(decoded.effects.length).toBeGreaterThan(0);
  });
});
