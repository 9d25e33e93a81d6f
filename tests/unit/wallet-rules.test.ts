import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { type AssessContext, assessRequest, WALLET_RULES } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import {
  approve,
  ask,
  inDays,
  MAX,
  ME,
  NFT,
  NOW,
  permit,
  send,
  TOKEN,
  typed,
  USDC,
  word,
  YOU,
} from './decode-requests.ts';

/** A request, with the words of its page when they matter, and how often the person refused it before. */
type Case =
  | SignRequest
  | {
      request: SignRequest;
      page?: string;
      refusedBefore?: number;
      around?: Partial<AssessContext>;
      effects?: Effect[];
      title?: string;
      host?: string;
    };

const GIFT = 'Claim your free tokens before Friday!';
const on = (page: string, request: SignRequest) => ({ page, request });
const calls = (...data: [to: string, data: string][]) =>
  ask('wallet_sendCalls', [{ from: ME, calls: data.map(([to, one]) => ({ to, data: one })) }]);
const all = (yes: boolean) => `0xa22cb465${word(YOU)}${word(yes ? 1n : 0n)}`;
const transfer = (amount: bigint) => `0xa9059cbb${word(YOU)}${word(amount)}`;
const coins = (value: string, to = TOKEN) => send('0x', { value, to });
const ETHER = '0xde0b6b3a7640000';
const sale = (amount: string, recipient = ME, type = 2) =>
  typed('OrderComponents', {
    offerer: ME,
    offer: [{ itemType: type, token: NFT, startAmount: '1', endAmount: '1' }],
    consideration: [{ itemType: 0, token: `0x${'0'.repeat(40)}`, startAmount: amount, endAmount: amount, recipient }],
    endTime: inDays(3),
  });
const signIn = (domain: string, { account = ME, statement = '' } = {}) =>
  ask('personal_sign', [
    `${domain} wants you to sign in with your Ethereum account:\n${account}\n\n${statement}\n\nURI: https://${domain}/\nVersion: 1\nChain ID: 1\nNonce: 8fj2k1s9\nIssued At: 2026-06-01T00:00:00Z`,
    ME,
  ]);
const session = (over: Record<string, unknown>, method = 'wallet_grantPermissions') =>
  ask(method, [
    {
      expiry: inDays(7),
      signer: { type: 'account', data: { address: YOU } },
      permissions: [{ type: 'erc20-transfer', data: { tokenAddress: USDC, allowance: '20000000' } }],
      ...over,
    },
  ]);
const delegated = (method: string, params: unknown) => ask(method, params);
const transferByName = (more = {}) =>
  typed('TransferWithAuthorization', { from: ME, to: YOU, value: '5', validAfter: 0, validBefore: inDays(1), ...more });

/** Two addresses that a shortened form shows alike. */
const SEEN = { address: '0x4f1ab00000000000000000000000000000009c2e', host: 'pay.example' };
const TWIN = '0x4f1ae77700000000000000000000000000119c2e';
const noCode: Partial<AssessContext> = { hasCode: () => false };
const plainHost = { host: 'app.orbit.example', findings: [], worst: 'none' as const, checked: [], notChecked: [] };
const listedHost = {
  ...plainHost,
  worst: 'warning' as const,
  listed: { list: 'a list', entry: 'orbit.example', version: '7' },
};
const resembling = (worst: 'caution' | 'warning') => ({
  ...plainHost,
  worst,
  lookalike: { of: 'orbits.example', name: 'Orbits', how: 'one letter away', saved: true },
});
const titled = (title: string, host = 'drop.example') => ({
  request: permit(),
  around: {},
  title,
  host,
});
/** A contract that the person confirmed for the saved project Acme, and a page that asks. */
const OWN = '0x00000000000000000000000000000000000ac3e0';
function asks(
  request: SignRequest,
  { title = 'Acme', host = 'app.acme.example', contracts = [{ chain: 'eip155:1', address: OWN }] } = {},
) {
  const saved = [{ name: 'Acme', domains: ['acme.example'], contracts }];
  return { request, title, host, around: { saved } };
}
const savedAt = (domain: string) => ({ name: 'Saved', domains: [domain] });
const control = (over: Partial<Record<keyof Effect, unknown>>) => ({
  request: send('0x12345678'),
  effects: [{ kind: 'authority', by: 'ownership', to: YOU, oddities: [], ...over } as Effect],
});

/** Requests on which a rule speaks at caution or worse, and near misses on which it says nothing above info. */
const EXAMPLES: Record<string, { flags: Case[]; passes: Case[] }> = {
  'wallet-token-allowance': {
    flags: [
      send(approve(YOU, MAX)),
      send(approve(YOU, 10n ** 18n), { to: USDC }),
      permit({ deadline: MAX.toString() }),
      permit({ deadline: inDays(730) }),
      permit(),
      on(GIFT, send(approve(YOU, 25n))),
    ],
    passes: [
      send(approve(YOU, 25n)),
      send(approve(YOU, 0n)),
      permit({ value: 0 }),
      send(transfer(25n)),
      coins(ETHER),
      signIn('app.orbit.example'),
    ],
  },
  'wallet-operator-all': {
    flags: [
      send(all(true)),
      on(GIFT, send(all(true))),
      sale('42000000000000'),
      sale('2000000000000000000', YOU),
      typed('Order', { trader: ME, collection: NFT, listingsRoot: '0xab' }),
      on(GIFT, sale('2000000000000000000')),
    ],
    passes: [
      send(all(false)),
      sale('2000000000000000000'),
      send(approve(YOU, 1n), { to: NFT }),
      send(transfer(1n), { to: NFT }),
      send('0x12345678'),
      permit(),
    ],
  },
  'wallet-code-delegation': {
    flags: [
      ask('eth_sendTransaction', [{ from: ME, to: ME, authorizationList: [{ chainId: 0, address: YOU }] }]),
      ask('eth_sendTransaction', [{ from: ME, to: YOU, authorizationList: [{ chainId: 1, address: YOU }] }]),
      delegated('wallet_signAuthorization', [{ chainId: 1, address: YOU, nonce: 0 }]),
      delegated('eth_signAuthorization', [{ chainId: 0, address: YOU, nonce: 3 }]),
      delegated('wallet_signEip7702Authorization', [{ contractAddress: YOU, chainId: 1 }]),
      on(GIFT, delegated('experimental_signAuthorization', [{ address: YOU }])),
    ],
    passes: [
      ask('eth_sendTransaction', [{ from: ME, to: ME, value: '0x0', authorizationList: [] }]),
      send(approve(YOU, 25n)),
      coins(ETHER),
      signIn('app.orbit.example'),
      session({}),
      ask('wallet_getCapabilities', [ME]),
    ],
  },
  'wallet-blind-sign': {
    flags: [
      ask('eth_sign', [ME, `0x${'ab'.repeat(32)}`]),
      ask('personal_sign', [`0x${'ab'.repeat(32)}`, ME]),
      typed('Post', { author: ME, id: 1 }),
      typed('Confirm', { owner: ME, operator: YOU, ids: [1] }),
      ask('eth_signTypedData_v4', [ME, '{']),
      ask('wallet_somethingNew', []),
    ],
    passes: [
      ask('personal_sign', ['I agree to the terms of Brightloom, version 3.', ME]),
      signIn('app.orbit.example'),
      permit(),
      send(approve(YOU, 25n)),
      ask('eth_chainId', []),
      ask('wallet_switchEthereumChain', [{ chainId: '0x1' }]),
    ],
  },
  'wallet-signin-mismatch': {
    flags: [
      { request: { ...signIn('app.orbit.example'), origin: 'https://drop-orbit.example' } },
      { request: { ...signIn('orbit.example'), origin: 'https://evilorbit.example' } },
      { request: { ...signIn('app.orbit.example'), origin: 'https://app.orbit.example:8443' } },
      signIn('orbit.example'),
      signIn('app.orbit.example', { account: YOU }),
      signIn('app.orbit.example', { statement: 'I approve the transfer of my assets.' }),
    ],
    passes: [
      signIn('app.orbit.example'),
      signIn('app.orbit.example', { statement: 'Sign in to read your drafts.' }),
      { request: { ...signIn('localhost:5173'), origin: 'http://localhost:3000' } },
      ask('personal_sign', ['Hello, Brightloom', ME]),
      permit(),
      send(approve(YOU, 1n)),
    ],
  },
  'wallet-session-unbounded': {
    flags: [
      session({ expiry: undefined }),
      session({ expiry: inDays(3650) }),
      session({ permissions: [{ type: 'erc20-transfer', data: { tokenAddress: USDC } }] }),
      session({ permissions: [{ type: 'native-token-transfer', data: {} }] }),
      session({ expiry: undefined }, 'wallet_requestExecutionPermissions'),
      on(GIFT, session({})),
    ],
    passes: [
      session({}),
      session({ expiry: inDays(1) }),
      ask('wallet_revokeExecutionPermission', [{}]),
      ask('wallet_getGrantedExecutionPermissions', []),
      send(approve(YOU, 25n)),
      permit(),
    ],
  },
  'wallet-batch-outflow': {
    flags: [
      calls([TOKEN, approve(YOU, 5n)], [USDC, approve(YOU, 5n)], [NFT, approve(YOU, 5n)]),
      on(GIFT, calls([TOKEN, transfer(5n)], [USDC, transfer(5n)], [NFT, transfer(5n)])),
      on(GIFT, coins(ETHER)),
      send('0x3158952e', { value: ETHER }),
      transferByName(),
      on(GIFT, send(transfer(9n))),
    ],
    passes: [
      calls([TOKEN, approve(YOU, 5n)], [USDC, approve(YOU, 5n)]),
      calls([TOKEN, approve(YOU, 5n)], [TOKEN, transfer(5n)]),
      coins(ETHER),
      send(transfer(9n)),
      send('0x4e71d92d'),
      on(GIFT, signIn('app.orbit.example')),
    ],
  },
  'wallet-unprompted': {
    flags: [
      { request: { ...permit(), pressed: false } },
      { request: { ...signIn('app.orbit.example'), pressed: false } },
      { request: { ...send(approve(YOU, 25n)), pressed: false } },
      { request: { ...coins(ETHER), pressed: true }, refusedBefore: 3 },
      { request: permit(), refusedBefore: 9 },
      { request: { ...permit(), pressed: true, framed: true } },
    ],
    passes: [
      { request: { ...permit(), pressed: true } },
      { request: permit() },
      { request: { ...permit(), pressed: true }, refusedBefore: 2 },
      { request: { ...ask('eth_requestAccounts', []), pressed: false } },
      { request: { ...ask('eth_accounts', []), pressed: false, framed: true } },
      { request: { ...signIn('app.orbit.example'), pressed: true, framed: true } },
    ],
  },
  'wallet-address-lookalike': {
    flags: [
      { request: send(approve(TWIN, 25n)), around: { seenAddresses: [SEEN] } },
      { request: send(`0xa9059cbb${word(TWIN)}${word(25n)}`), around: { seenAddresses: [SEEN] } },
      { request: coins(ETHER, TWIN), around: { seenAddresses: [{ ...SEEN, host: '' }] } },
      { request: permit({ spender: TWIN.toUpperCase().replace('0X', '0x') }), around: { seenAddresses: [SEEN] } },
      { request: send(`0xa22cb465${word(TWIN)}${word(1n)}`), around: { seenAddresses: [SEEN] } },
      { request: send(approve(SEEN.address, 25n)), around: { seenAddresses: [{ address: TWIN, host: 'b.example' }] } },
    ],
    passes: [
      { request: send(approve(SEEN.address, 25n)), around: { seenAddresses: [SEEN] } },
      {
        request: send(approve(SEEN.address, 25n)),
        around: { seenAddresses: [{ ...SEEN, address: SEEN.address.toUpperCase() }, SEEN] },
      },
      { request: send(approve(TWIN, 25n)), around: { seenAddresses: [SEEN, { address: TWIN, host: 'c.example' }] } },
      { request: send(approve(YOU, 25n)), around: { seenAddresses: [SEEN] } },
      { request: send(approve(TWIN, 25n)) },
      {
        request: send(approve(TWIN, 25n)),
        around: { seenAddresses: [{ address: 'hex of nobody', host: 'a.example' }] },
      },
    ],
  },
  'wallet-plain-account': {
    flags: [
      { request: send(approve(YOU, 25n)), around: noCode },
      { request: permit(), around: noCode },
      { request: send(all(true)), around: noCode },
      { request: send('0x12345678', { value: ETHER }), around: noCode },
      { ...on(GIFT, send(approve(YOU, 25n))), around: noCode },
      { request: calls([TOKEN, approve(YOU, 5n)], [USDC, approve(YOU, 5n)]), around: noCode },
    ],
    passes: [
      { request: send(approve(YOU, 25n)), around: { hasCode: () => true } },
      { request: send(approve(YOU, 25n)), around: { hasCode: () => undefined } },
      { request: send(approve(YOU, 25n)) },
      { request: coins(ETHER), around: noCode },
      { request: send(approve(YOU, 0n)), around: noCode },
      { request: session({}), around: noCode },
    ],
  },
  'wallet-host-noted': {
    flags: [
      { request: permit(), around: { host: listedHost } },
      { request: signIn('app.orbit.example'), around: { host: listedHost } },
      { request: coins(ETHER), around: { host: listedHost } },
      { request: permit(), around: { host: resembling('caution') } },
      { request: permit(), around: { host: resembling('warning') } },
      { ...titled('Orbitals: season two'), around: { saved: [savedAt('orbitals.example')] } },
    ],
    passes: [
      { request: permit(), around: { host: plainHost } },
      { request: permit() },
      { request: ask('eth_requestAccounts', []), around: { host: listedHost } },
      { ...titled('Orbitals: season two', 'app.orbitals.example'), around: { saved: [savedAt('orbitals.example')] } },
      { ...titled('All about orbit'), around: { saved: [savedAt('orbit.example')] } },
      { ...titled('Seventeen orbitals-like things'), around: { saved: [savedAt('orbitals.example')] } },
    ],
  },
  'spender-not-of-project': {
    flags: [
      asks(send(approve(YOU, 25n))),
      asks(permit()),
      asks(send(all(true))),
      asks(session({})),
      asks(ask('wallet_signAuthorization', [{ chainId: 1, address: YOU, nonce: 0 }])),
      asks(send(approve(YOU, 25n)), { title: 'Acme | Claim', host: 'drop.example' }),
      asks(send(approve(YOU, 25n)), { contracts: [{ chain: '', address: OWN }] }),
      asks(calls([TOKEN, approve(OWN, 5n)], [USDC, approve(YOU, 5n)])),
      asks(send(approve('0x000000000022d473030f116ddee9f6b43ac78ba3', 25n))),
    ],
    passes: [
      asks(send(approve(OWN, 25n))),
      asks(permit({ spender: OWN.toUpperCase().replace('0X', '0x') })),
      asks(send(approve(YOU, 0n))),
      asks(send(approve(YOU, 25n)), { contracts: [{ chain: 'eip155:10', address: OWN }] }),
      asks(send(approve(YOU, 25n)), { contracts: [] }),
      asks(send(approve(YOU, 25n)), { title: 'What we think of Acme', host: 'news.example' }),
      asks(send(approve(YOU, 25n)), { title: 'Larkspur', host: 'notacme.example' }),
      asks(send(transfer(25n))),
      asks(signIn('app.acme.example')),
      asks(send(approve(OWN, 25n)), { contracts: [{ chain: '', address: OWN }] }),
    ],
  },
  'wallet-chain-mismatch': {
    flags: [
      { request: { ...permit(), chainId: '0x89' } },
      { request: { ...permit(), chainId: 137 } },
      { request: { ...signIn('app.orbit.example'), chainId: '0xa' } },
      {
        request: {
          ...calls([TOKEN, approve(YOU, 5n)]),
          params: [{ from: ME, chainId: '0xa', calls: [{ to: TOKEN, data: approve(YOU, 5n) }] }],
        },
      },
      send(approve(YOU, 25n), { chainId: '0x89' }),
      on(GIFT, { ...permit(), chainId: '0x89' }),
    ],
    passes: [
      permit(),
      { ...permit(), chainId: 1 },
      send(approve(YOU, 25n), { chainId: '0x1' }),
      signIn('app.orbit.example'),
      ask('wallet_switchEthereumChain', [{ chainId: '0x89' }]),
      { ...coins(ETHER), chainId: '0x89' },
    ],
  },
  'wallet-control-handed': {
    flags: [
      control({ text: 'ownership of the contract' }),
      control({ text: 'a say in every transaction of the account', from: ME }),
      control({ text: 'the code behind the contract', to: undefined }),
      control({ text: undefined }),
      { ...control({}), page: GIFT },
      { ...control({ by: 'safe-owner' }), page: 'Cast your vote on proposal 12' },
    ],
    passes: [
      control({ by: 'solana-token', to: undefined }),
      send(approve(YOU, 25n)),
      permit(),
      coins(ETHER),
      signIn('app.orbit.example'),
      send('0x12345678'),
    ],
  },
};
/** Shown with transactions of its own chain in decode-solana.test.ts; the other three are never louder than caution. */
const ELSEWHERE = ['wallet-solana-authority', 'wallet-unknown-call', 'wallet-odd-form', 'wallet-revocation'];

function levels(id: string, one: Case): number {
  const {
    request,
    page,
    refusedBefore,
    around,
    effects,
    title = '',
    host = 'app.orbit.example',
  } = 'request' in one ? one : ({ request: one } as Exclude<Case, SignRequest>);
  const seen =
    page === undefined && title === '' ? {} : { page: { text: page ?? '', host, title, worst: 'none' as const } };
  const decoded = { ...decodeRequest(request), ...(effects ? { effects } : {}) };
  const { findings } = assessRequest(decoded, {
    request,
    now: NOW,
    ...(refusedBefore === undefined ? {} : { refusedBefore }),
    ...seen,
    ...around,
  });
  return Math.max(0, ...findings.filter(({ rule }) => rule === id).map(({ severity }) => rankOf(severity)));
}

const method = (one: Case) => ('request' in one ? one.request : one).method;

describe('rules about requests', () => {
  it('have at least six examples that they flag and six that they pass', () => {
    expect([...Object.keys(EXAMPLES), ...ELSEWHERE].sort()).toEqual(WALLET_RULES.map(({ id }) => id).sort());
    for (const { flags, passes } of Object.values(EXAMPLES)) {
      expect(Math.min(flags.length, passes.length)).toBeGreaterThanOrEqual(6);
    }
  });

  describe.each(Object.entries(EXAMPLES))('%s', (id, { flags, passes }) => {
    it.each(flags.map((one, at) => [at + 1, method(one), one] as const))('flags %i: %s', (_at, _method, one) => {
      expect(levels(id, one)).toBeGreaterThanOrEqual(rankOf('caution'));
    });
    it.each(passes.map((one, at) => [at + 1, method(one), one] as const))('passes %i: %s', (_at, _method, one) => {
      expect(levels(id, one)).toBeLessThan(rankOf('caution'));
    });
  });
});
