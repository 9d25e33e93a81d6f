import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { approve, ask, inDays, MAX, ME, TOKEN, YOU } from './decode-requests.ts';

const hex = (text: string) => `0x${Buffer.from(text, 'utf8').toString('hex')}`;
const SOL_ME = '4vJ9JU1bJJE96FWSJKvHsmmFADCg4gpZQff4P3bkLKi';
const HASH = `0x${'c3'.repeat(32)}`;
const SIGN_IN = `app.orbit.example wants you to sign in with your Ethereum account:
${ME}

Welcome to Orbit.

URI: https://app.orbit.example/login
Version: 1
Chain ID: 1
Nonce: 83jf92hf
Issued At: 2026-06-01T00:00:00Z
Expiration Time: 2026-06-01T01:00:00Z`;

describe('personal_sign and eth_sign', () => {
  const rows: [string, string, unknown[], Partial<Effect>][] = [
    [
      'text',
      'personal_sign',
      ['Welcome, sign to continue', ME],
      { kind: 'message', text: 'Welcome, sign to continue' },
    ],
    ['text as hex', 'personal_sign', [hex('Grüße 🌍'), ME], { kind: 'message', text: 'Grüße 🌍' }],
    ['swapped', 'personal_sign', [ME, hex('Hello')], { kind: 'message', text: 'Hello' }],
    ['a hash', 'personal_sign', [HASH, ME], { kind: 'blind', text: 'a 32-byte hash' }],
    ['a hash without 0x', 'personal_sign', [HASH.slice(2), ME], { kind: 'blind', text: 'a 32-byte hash' }],
    [
      'a hash, swapped, in another case',
      'Personal_Sign',
      [ME, HASH.toUpperCase().replace('0X', '0x')],
      { kind: 'blind' },
    ],
    ['32 bytes of text', 'personal_sign', [hex('a'.repeat(32)), ME], { kind: 'message' }],
    ['bytes', 'personal_sign', ['0x00ff00ff', ME], { kind: 'blind', text: '4 bytes that are no text' }],
    ['eth_sign', 'eth_sign', [ME, HASH], { kind: 'blind', by: 'eth-sign' }],
    ['eth_sign, nothing in it', 'eth_sign', [ME], { kind: 'blind', by: 'eth-sign' }],
  ];
  it.each(rows)('%s', (_name, method, params, expected) => {
    expect(decodeRequest(ask(method, params)).effects[0]).toMatchObject(expected);
  });

  it('tells invisible characters and swapped parameters', () => {
    expect(decodeRequest(ask('personal_sign', ['pay\u202e me', ME])).effects[0]?.oddities.join()).toContain(
      'invisible',
    );
    expect(decodeRequest(ask('personal_sign', [ME, 'hi'])).effects[0]?.oddities.join()).toContain('swapped');
  });
});

describe('sign-in texts', () => {
  it('reads domain, account, statement and end', () => {
    const decoded = decodeRequest(ask('personal_sign', [hex(SIGN_IN), ME]));
    expect(decoded.effects).toEqual([
      {
        kind: 'sign-in',
        by: 'sign-in',
        to: 'app.orbit.example',
        from: ME,
        text: 'Welcome to Orbit.',
        expires: String(inDays(0) + 3600),
        oddities: [],
      },
    ]);
    expect(decoded.readable).toBe(true);
  });

  it.each([
    ['no nonce', SIGN_IN.replace(/Nonce.*\n/, ''), 'no nonce'],
    ['no address line', SIGN_IN.replace(/URI.*\n/, ''), 'no URI'],
    [
      'another host in the address line',
      SIGN_IN.replace('https://app.orbit', 'https://drop.orbit'),
      'drop.orbit.example',
    ],
    ['no account', SIGN_IN.replace(ME, 'me'), 'no account'],
    ['another chain', SIGN_IN.replace('Chain ID: 1', 'Chain ID: 56'), 'chain 56'],
    ['another version', SIGN_IN.replace('Version: 1', 'Version: 2'), 'version 2'],
    ['an end that is no date', SIGN_IN.replace('2026-06-01T01:00:00Z', 'never'), 'end of the sign-in is not a date'],
    ['an address that is not https', SIGN_IN.replace('https://app', 'http://app'), 'not https'],
    ['text after the fields', `${SIGN_IN}\nI also approve all.`, 'goes on after its fields'],
    ['rights in a resource', `${SIGN_IN}\nResources:\n- urn:recap:eyJhdHQiOnt9fQ`, 'ReCap'],
    ['something before the sentence', `Hi!\n${SIGN_IN}`, 'does not start'],
  ])('tells %s', (_name, text, told) => {
    const effect = decodeRequest(ask('personal_sign', [text, ME])).effects[0];
    expect(effect?.kind).toBe('sign-in');
    expect(effect?.oddities.join('; ')).toContain(told);
  });
});

describe('fields of a sign-in', () => {
  const later = String(inDays(0) + 60);
  it('reads a start and resources', () => {
    const text = `${SIGN_IN}\nNot Before: 2026-06-01T00:01:00Z\nResources:\n- https://a.example/x\n- ipfs://bafy`;
    const effect = decodeRequest(ask('personal_sign', [text, ME])).effects[0];
    expect(effect).toMatchObject({ starts: later, resources: ['https://a.example/x', 'ipfs://bafy'], oddities: [] });
    expect(effect?.text).toBe('Welcome to Orbit.');
  });

  it.each<[string, SignRequest, Partial<Effect>]>([
    [
      'Solana’s sign-in as a text',
      ask('solana:signMessage', [
        { message: [...Buffer.from(SIGN_IN.replace('Ethereum', 'Solana').replace(ME, SOL_ME), 'utf8')] },
      ]),
      { by: 'sign-in', to: 'app.orbit.example', from: SOL_ME },
    ],
    [
      'Solana’s sign-in as fields',
      ask('solana:signIn', [
        { domain: 'app.orbit.example', address: SOL_ME, statement: 'Hi.', notBefore: '2026-06-01T00:01:00Z' },
      ]),
      { by: 'sign-in-input', to: 'app.orbit.example', from: SOL_ME, text: 'Hi.', starts: later },
    ],
    ['Solana’s sign-in for another site', ask('solana:signIn', [{ domain: 'other.example' }]), { to: 'other.example' }],
    ['Solana’s sign-in without a domain', ask('solana:signIn', [{}]), { to: 'app.orbit.example' }],
    ['Solana’s sign-in with nothing', ask('solana:signIn', []), { to: 'app.orbit.example' }],
    [
      'a sign-in while connecting',
      ask('wallet_connect', [{ capabilities: { signInWithEthereum: { nonce: 'abcdefgh', chainId: '0x1' } } }]),
      { by: 'sign-in-input', to: 'app.orbit.example' },
    ],
  ])('reads %s', (_name, request, expected) => {
    const { effects } = decodeRequest(request);
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({ kind: 'sign-in', ...expected });
  });

  it('tells another chain while connecting', () => {
    const signInWithEthereum = { nonce: 'abcdefgh', chainId: '0x38' };
    const decoded = decodeRequest(ask('wallet_connect', [{ capabilities: { signInWithEthereum, other: {} } }]));
    expect(decoded.effects[0]?.oddities.join()).toContain('chain 56');
    expect(decoded.also).toEqual([expect.stringContaining('other')]);
  });
});

describe('delegations (EIP-7702)', () => {
  const zero = `0x${'0'.repeat(40)}`;
  const rows: [string, string, unknown[], Partial<Effect>][] = [
    [
      'in a transaction',
      'eth_sendTransaction',
      [{ from: ME, to: ME, authorizationList: [{ chainId: 0, address: YOU }] }],
      { kind: 'delegation', to: YOU, text: 'every chain' },
    ],
    [
      'in a batch',
      'wallet_sendCalls',
      [{ from: ME, calls: [], capabilities: { authorization: { delegate: YOU } } }],
      { kind: 'delegation', to: YOU },
    ],
    [
      'to be signed',
      'wallet_signAuthorization',
      [{ address: YOU, chainId: 1 }],
      { kind: 'delegation', to: YOU, text: 'chain 1' },
    ],
    ['to be signed, by its address alone', 'eth_signAuthorization', [YOU, 1], { kind: 'delegation', to: YOU }],
    [
      'to be signed, on every chain',
      'wallet_signEip7702Authorization',
      [{ contractAddress: YOU, chainId: 0 }],
      { kind: 'delegation', to: YOU, text: 'every chain' },
    ],
    [
      'in a call of a batch',
      'wallet_sendCalls',
      [{ from: ME, calls: [{ to: ME, authorizationList: [{ address: YOU, chainId: '0x1' }] }] }],
      { kind: 'delegation', to: YOU, text: 'chain 1' },
    ],
    [
      'taken back',
      'eth_sendTransaction',
      [{ from: ME, to: ME, authorizationList: [{ chainId: 1, address: zero }] }],
      { kind: 'revocation' },
    ],
  ];
  it.each(rows)('%s', (_name, method, params, expected) => {
    const found = decodeRequest(ask(method, params)).effects.find((effect) => effect.by === 'delegation');
    expect(found).toMatchObject(expected);
  });

  it('leaves a batch alone in which the wallet picks', () => {
    const params = [
      {
        from: ME,
        atomicRequired: true,
        calls: [{ to: TOKEN, data: approve(YOU, 1n) }],
        capabilities: { paymasterService: { url: 'https://pay.example' } },
      },
    ];
    expect(decodeRequest(ask('wallet_sendCalls', params)).effects.map((effect) => effect.kind)).toEqual(['allowance']);
  });
});

describe('permissions (ERC-7715)', () => {
  const older = {
    expiry: inDays(7),
    signer: { type: 'account', data: { address: YOU } },
    permissions: [{ type: 'native-token-transfer', data: { allowance: '0x64' } }],
  };
  const newer = {
    chainId: '0x1',
    to: YOU,
    permission: {
      type: 'erc20-token-periodic',
      data: { tokenAddress: TOKEN, periodAmount: '0x14', periodDuration: 86_400 },
    },
    rules: [{ type: 'expiry', data: { timestamp: inDays(7) } }],
  };
  const expires = String(inDays(7));
  it.each([
    [
      'the older text',
      'wallet_grantPermissions',
      older,
      { to: YOU, amount: '100', expires, text: 'native-token-transfer' },
    ],
    [
      'the newer text',
      'wallet_requestExecutionPermissions',
      newer,
      { to: YOU, token: TOKEN, amount: '20', expires, text: 'erc20-token-periodic, each day' },
    ],
    [
      'no amount',
      'wallet_grantPermissions',
      { ...older, permissions: [{ type: 'contract-call' }] },
      { unlimited: true },
    ],
    [
      'all of it',
      'wallet_grantPermissions',
      { ...older, permissions: [{ type: 'x', data: { allowance: MAX.toString() } }] },
      { unlimited: true },
    ],
    ['nothing in it', 'wallet_grantPermissions', {}, { unlimited: true }],
  ])('%s', (_name, method, grant, expected) => {
    expect(decodeRequest(ask(method, [grant])).effects[0]).toMatchObject({ kind: 'session', ...expected });
  });

  it('tells no end by leaving it out', () => {
    const { expiry: _none, ...endless } = older;
    expect(decodeRequest(ask('wallet_grantPermissions', [endless])).effects[0]?.expires).toBeUndefined();
  });
});

describe('other methods', () => {
  it.each([
    'eth_requestAccounts',
    'eth_chainId',
    'wallet_switchEthereumChain',
    'eth_call',
    'wallet_getCapabilities',
    'debug_traceCall',
  ])('%s asks for nothing', (method) => {
    const decoded = decodeRequest(ask(method, [{ to: TOKEN, data: approve(YOU, MAX) }]));
    expect(decoded).toMatchObject({ effects: [], readable: true });
  });

  it('says of an unknown method that it was not read', () => {
    const decoded = decodeRequest(ask('wallet_somethingNew', [{}]));
    expect(decoded).toMatchObject({ readable: false, effects: [{ kind: 'unread', by: 'method' }] });
  });
});
