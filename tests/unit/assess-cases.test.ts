import { Keypair, PublicKey, SystemProgram, Transaction, TransactionInstruction } from '@solana/web3.js';
import { type Abi, encodeFunctionData, parseAbi } from 'viem';
import { describe, expect, it } from 'vitest';
import { Assessment } from '@/lib/core/assessment.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { type AssessContext, assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { ask, inDays, MAX, ME, NFT, NOW, permit, send, TOKEN, typed, USDC, YOU } from './decode-requests.ts';

/** Pages that requests come from. */
const PAGES = {
  swap: 'Larkspur Swap. Trade one token for another. Slippage 0.5 %.',
  claim: 'Claim your free tokens before Friday! Powered by Larkspur.',
  verify: 'Please verify your wallet to go on.',
  login: 'Sign in with your wallet.',
  mint: 'Free mint for early friends.',
  vote: 'Cast your vote on proposal 12.',
  revoke: 'Revoke your token approvals in one place.',
  warns: 'Never claim your free tokens on a page that a stranger sent you.',
} as const;

const SAFE = '0x00000000000000000000000000000000005afe00';
const VAULT = '0x00000000000000000000000000000000000a0170';
const MORPHO_LIKE = '0x0000000000000000000000000000000000f00d00';
const ETHER = 10n ** 18n;

/** Calldata of a function, by its signature. */
function data(signature: string, args: readonly unknown[]): `0x${string}` {
  const abi: Abi = parseAbi([`function ${signature}`] as readonly string[]);
  return encodeFunctionData({ abi, functionName: signature.slice(0, signature.indexOf('(')), args });
}

/** A call by its signature, with a value in wei and what it is sent to. */
function call(signature: string, args: readonly unknown[], { to = TOKEN as string, value = 0n } = {}): SignRequest {
  return send(data(signature, args), { to, value: `0x${value.toString(16)}` });
}

const batch = (...calls: Record<string, unknown>[]) => ask('wallet_sendCalls', [{ from: ME, chainId: '0x1', calls }]);
const usdcPermit = (over: Record<string, unknown>) =>
  permit(over, { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: USDC });
const permit2 = (amount: bigint, days: number) =>
  typed(
    'PermitSingle',
    {
      details: { token: USDC, amount: amount.toString(), expiration: inDays(days), nonce: 0 },
      spender: YOU,
      sigDeadline: inDays(1),
    },
    { name: 'Permit2', chainId: 1, verifyingContract: '0x000000000022d473030f116ddee9f6b43ac78ba3' },
  );
const sale = (wei: bigint, recipient = ME) =>
  typed('OrderComponents', {
    offerer: ME,
    offer: [{ itemType: 2, token: NFT, startAmount: '1', endAmount: '1' }],
    consideration: [
      { itemType: 0, token: `0x${'0'.repeat(40)}`, startAmount: wei.toString(), endAmount: wei.toString(), recipient },
    ],
    endTime: inDays(3),
  });
const agent = (over: Record<string, unknown>, spend: Record<string, unknown> = {}) =>
  ask('wallet_grantPermissions', [
    {
      expiry: inDays(7),
      signer: { type: 'account', data: { address: YOU } },
      permissions: [
        {
          type: 'erc20-token-periodic',
          data: { tokenAddress: USDC, periodAmount: '20000000', periodDuration: 86_400, ...spend },
        },
      ],
      ...over,
    },
  ]);
const signIn = (domain: string, more = '') =>
  ask('personal_sign', [
    `${domain} wants you to sign in with your Ethereum account:\n${ME}\n\nRead your drafts.\n\nURI: https://${domain}/\nVersion: 1\nChain ID: 1\nNonce: 8fj2k1s9\nIssued At: 2026-05-31T23:59:00Z${more}`,
    ME,
  ]);

const signInSaying = (statement: string) =>
  ask('personal_sign', [
    `app.orbit.example wants you to sign in with your Ethereum account:\n${ME}\n\n${statement}\n\nURI: https://app.orbit.example/\nVersion: 1\nChain ID: 1\nNonce: 8fj2k1s9\nIssued At: 2026-05-31T23:59:00Z`,
    ME,
  ]);
/** 2,500 USDC for one wrapped ether, which goes to `receiver`. */
const swapOrder = (receiver: string) =>
  typed('Order', {
    sellToken: USDC,
    buyToken: '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2',
    receiver,
    sellAmount: '2500000000',
    buyAmount: ETHER.toString(),
    validTo: inDays(1),
  });

const payer = Keypair.fromSeed(new Uint8Array(32).fill(1)).publicKey;
const other = new PublicKey(new Uint8Array(32).fill(2));
const account = new PublicKey(new Uint8Array(32).fill(3));
const TOKEN_PROGRAM = new PublicKey('TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA');

function solana(...instructions: TransactionInstruction[]): SignRequest {
  const transaction = new Transaction({ feePayer: payer, recentBlockhash: account.toBase58() }).add(...instructions);
  const bytes = transaction.serialize({ requireAllSignatures: false, verifySignatures: false });
  return ask('solana:signTransaction', [{ transaction: bytes.toString('base64') }], { chainId: 'solana:mainnet' });
}

const token = (bytes: number[], ...keys: PublicKey[]) =>
  new TransactionInstruction({
    programId: TOKEN_PROGRAM,
    keys: [...keys, payer].map((pubkey) => ({ pubkey, isSigner: pubkey.equals(payer), isWritable: true })),
    data: Buffer.from(bytes),
  });

const unknownProgram = () =>
  new TransactionInstruction({
    programId: other,
    keys: [{ pubkey: payer, isSigner: true, isWritable: true }],
    data: Buffer.from([1]),
  });

type Case = [name: string, page: keyof typeof PAGES, request: SignRequest, worst: string, rule: string | undefined];

/** Honest requests: nothing here is held, unless the permission has no limit or no end. */
const HONEST: Case[] = [
  [
    'an exact approve before a swap',
    'swap',
    call('approve(address,uint256)', [YOU, 5n]),
    'info',
    'wallet-token-allowance',
  ],
  [
    'an approve without limit before a swap',
    'swap',
    call('approve(address,uint256)', [YOU, MAX]),
    'warning',
    'wallet-token-allowance',
  ],
  ['a revocation', 'revoke', call('approve(address,uint256)', [YOU, 0n]), 'info', 'wallet-revocation'],
  [
    'an operator taken back',
    'revoke',
    call('setApprovalForAll(address,bool)', [YOU, false]),
    'info',
    'wallet-revocation',
  ],
  ['a transfer to a friend', 'swap', call('transfer(address,uint256)', [YOU, 5n]), 'info', 'wallet-batch-outflow'],
  ['coins to a friend', 'swap', send('0x', { value: '0xde0b6b3a7640000', to: YOU }), 'info', 'wallet-batch-outflow'],
  ['a permit of 25 USDC for a day', 'swap', usdcPermit({ value: '25000000' }), 'caution', 'wallet-token-allowance'],
  ['a Permit2 of 25 USDC for a week', 'swap', permit2(25_000_000n, 7), 'caution', 'wallet-token-allowance'],
  ['a claim that takes nothing', 'claim', call('claim()', []), 'info', 'wallet-unknown-call'],
  ['a deposit of coins', 'swap', call('deposit()', [], { value: ETHER }), 'info', 'wallet-unknown-call'],
  ['a mint at a price', 'swap', call('mint(uint256)', [1n], { value: ETHER / 20n }), 'info', 'wallet-unknown-call'],
  ['votes handed to somebody', 'vote', call('delegate(address)', [YOU]), 'caution', 'wallet-control-handed'],
  ['a vote', 'vote', call('castVote(uint256,uint8)', [12n, 1]), 'info', 'wallet-unknown-call'],
  ['a sale for 2 ether', 'swap', sale(2n * ETHER), 'info', 'wallet-operator-all'],
  ['20 USDC a day for a week', 'swap', agent({}), 'info', 'wallet-session-unbounded'],
  ['a sign-in', 'login', signIn('app.orbit.example'), 'none', undefined],
  [
    'a sign-in that ends in an hour',
    'login',
    signIn('app.orbit.example', '\nExpiration Time: 2026-06-01T01:00:00Z'),
    'none',
    undefined,
  ],
  [
    'a sign-in that says what it does not do',
    'login',
    signInSaying('Signing does not approve any spending, and can never transfer your tokens.'),
    'none',
    undefined,
  ],
  ['terms to agree to', 'login', ask('personal_sign', ['I agree to the terms of Larkspur.', ME]), 'none', undefined],
  [
    'approve and swap in one batch',
    'swap',
    batch({ to: USDC, data: data('approve(address,uint256)', [YOU, 25_000_000n]) }, { to: YOU, data: '0x12345678' }),
    'info',
    'wallet-token-allowance',
  ],
  ['an order of one token for another', 'swap', swapOrder(ME), 'info', 'wallet-operator-all'],
  ['an order for another address', 'swap', swapOrder(YOU), 'caution', 'wallet-operator-all'],
  [
    'coins with a few words',
    'swap',
    send(`0x${Buffer.from('Thank you for lunch!').toString('hex')}`, { value: '0xde0b6b3a7640000', to: YOU }),
    'info',
    'wallet-batch-outflow',
  ],
  [
    'a Safe that one owner decides for from now on',
    'swap',
    call('changeThreshold(uint256)', [1n], { to: SAFE }),
    'caution',
    'wallet-control-handed',
  ],
  [
    'a vote of a Safe by its hash',
    'swap',
    call('approveHash(bytes32)', [`0x${'5a'.repeat(32)}`], { to: SAFE }),
    'caution',
    'wallet-blind-sign',
  ],
  [
    'SOL to a friend',
    'swap',
    solana(SystemProgram.transfer({ fromPubkey: payer, toPubkey: other, lamports: 10_000_000 })),
    'info',
    'wallet-batch-outflow',
  ],
  ['a program of Solana to claim', 'claim', solana(unknownProgram()), 'caution', 'wallet-unknown-call'],
  ['a program of Solana to swap', 'swap', solana(unknownProgram()), 'info', 'wallet-unknown-call'],
  ['a delegate on Solana taken back', 'swap', solana(token([5], account)), 'info', 'wallet-revocation'],
  [
    'a page that warns of such pages',
    'warns',
    call('approve(address,uint256)', [YOU, 5n]),
    'info',
    'wallet-token-allowance',
  ],
];

/** Hostile requests: what takes something is held, and what a page's promise hides is a danger. */
const HOSTILE: Case[] = [
  [
    'an exact approve to claim',
    'claim',
    call('approve(address,uint256)', [YOU, 5n]),
    'warning',
    'wallet-token-allowance',
  ],
  [
    'an approve without limit to claim',
    'claim',
    call('approve(address,uint256)', [YOU, MAX]),
    'danger',
    'wallet-token-allowance',
  ],
  [
    'a raised allowance to verify',
    'verify',
    call('increaseAllowance(address,uint256)', [YOU, MAX]),
    'danger',
    'wallet-token-allowance',
  ],
  ['a permit to log in', 'login', usdcPermit({ value: '25000000' }), 'warning', 'wallet-token-allowance'],
  [
    'a permit without end to vote',
    'vote',
    usdcPermit({ value: MAX.toString(), deadline: MAX.toString() }),
    'danger',
    'wallet-token-allowance',
  ],
  ['a Permit2 of a large sum', 'swap', permit2(500_000_000_000n, 7), 'warning', 'wallet-token-allowance'],
  [
    'an approve on a page to revoke',
    'revoke',
    call('approve(address,uint256)', [YOU, MAX]),
    'danger',
    'wallet-token-allowance',
  ],
  [
    'an operator to mint',
    'mint',
    call('setApprovalForAll(address,bool)', [YOU, true], { to: NFT }),
    'danger',
    'wallet-operator-all',
  ],
  [
    'coins for a free mint',
    'mint',
    send('0x', { value: '0xde0b6b3a7640000', to: YOU }),
    'warning',
    'wallet-batch-outflow',
  ],
  ['coins to claim', 'claim', send('0x', { value: '0xde0b6b3a7640000', to: YOU }), 'warning', 'wallet-batch-outflow'],
  [
    'a function called SecurityUpdate',
    'swap',
    call('SecurityUpdate()', [], { value: ETHER }),
    'warning',
    'wallet-batch-outflow',
  ],
  ['a sale for nothing', 'swap', sale(0n), 'danger', 'wallet-operator-all'],
  ['a sale whose price another gets', 'swap', sale(2n * ETHER, YOU), 'danger', 'wallet-operator-all'],
  ['an order for another address to claim', 'claim', swapOrder(YOU), 'danger', 'wallet-operator-all'],
  [
    'a sign-in that says what it does',
    'login',
    signInSaying('This is not a login. I authorize the transfer of my tokens.'),
    'warning',
    'wallet-signin-mismatch',
  ],
  [
    'an owner for a smart account',
    'swap',
    call('addOwnerAddress(address)', [YOU], { to: ME }),
    'warning',
    'wallet-control-handed',
  ],
  [
    'a vote of a Safe by its hash, to claim',
    'claim',
    call('approveHash(bytes32)', [`0x${'5a'.repeat(32)}`], { to: SAFE }),
    'danger',
    'wallet-blind-sign',
  ],
  [
    'a user operation that is only signed',
    'swap',
    ask('eth_signUserOperation', [{ sender: ME, callData: data('approve(address,uint256)', [YOU, MAX]) }]),
    'warning',
    'wallet-token-allowance',
  ],
  ['raw bytes', 'swap', ask('eth_sign', [ME, `0x${'ab'.repeat(32)}`]), 'danger', 'wallet-blind-sign'],
  ['a hash as a text', 'login', ask('personal_sign', [`0x${'cd'.repeat(32)}`, ME]), 'danger', 'wallet-blind-sign'],
  ['a sign-in for another site', 'login', signIn('orbit-drop.example'), 'danger', 'wallet-signin-mismatch'],
  [
    'a transfer by signature to claim',
    'claim',
    typed('TransferWithAuthorization', { from: ME, to: YOU, value: '5', validAfter: 0, validBefore: inDays(1) }),
    'danger',
    'wallet-batch-outflow',
  ],
  [
    'code for the account',
    'swap',
    ask('eth_sendTransaction', [{ from: ME, to: ME, authorizationList: [{ chainId: 0, address: YOU }] }]),
    'danger',
    'wallet-code-delegation',
  ],
  ['an agent without end', 'swap', agent({ expiry: undefined }), 'warning', 'wallet-session-unbounded'],
  [
    'an agent without an amount to claim',
    'claim',
    agent({}, { periodAmount: undefined }),
    'danger',
    'wallet-session-unbounded',
  ],
  [
    'an agent with 5,000,000 USDC a day',
    'swap',
    agent({}, { periodAmount: '5000000000000' }),
    'warning',
    'wallet-session-unbounded',
  ],
  [
    'a module for a Safe',
    'swap',
    call('enableModule(address)', [YOU], { to: SAFE }),
    'warning',
    'wallet-control-handed',
  ],
  [
    'an owner for a Safe to verify',
    'verify',
    call('addOwnerWithThreshold(address,uint256)', [YOU, 1n], { to: SAFE }),
    'warning',
    'wallet-control-handed',
  ],
  ['ownership to claim', 'claim', call('transferOwnership(address)', [YOU]), 'danger', 'wallet-control-handed'],
  [
    'another code behind a proxy',
    'swap',
    call('upgradeTo(address)', [YOU], { to: VAULT }),
    'warning',
    'wallet-control-handed',
  ],
  [
    'borrowing without limit',
    'swap',
    call('approveDelegation(address,uint256)', [YOU, MAX]),
    'warning',
    'wallet-token-allowance',
  ],
  [
    'a manager of a whole account',
    'swap',
    call('setAuthorization(address,bool)', [YOU, true], { to: MORPHO_LIKE }),
    'warning',
    'wallet-operator-all',
  ],
  [
    'an approve hidden in a multicall',
    'claim',
    call('multicall(bytes[])', [[data('approve(address,uint256)', [YOU, MAX])]]),
    'danger',
    'wallet-token-allowance',
  ],
  [
    'a batch with one bad call',
    'swap',
    batch(
      { to: USDC, data: data('transfer(address,uint256)', [YOU, 5n]) },
      { to: NFT, data: data('setApprovalForAll(address,bool)', [YOU, true]) },
    ),
    'warning',
    'wallet-operator-all',
  ],
  [
    'data and input that differ',
    'swap',
    ask('eth_sendTransaction', [
      { from: ME, to: TOKEN, data: data('transfer(address,uint256)', [YOU, 5n]), input: '0x12345678' },
    ]),
    'warning',
    'wallet-odd-form',
  ],
  [
    'a token account handed over',
    'swap',
    solana(token([6, 2, 1, ...other.toBytes()], account)),
    'danger',
    'wallet-solana-authority',
  ],
  [
    'a delegate of everything on Solana',
    'claim',
    solana(token([4, ...new Array(8).fill(255)], account, other)),
    'danger',
    'wallet-token-allowance',
  ],
  [
    'a wallet assigned to a program',
    'swap',
    solana(SystemProgram.assign({ accountPubkey: payer, programId: other })),
    'danger',
    'wallet-solana-authority',
  ],
];

function assess(page: keyof typeof PAGES, request: SignRequest, more: Partial<AssessContext> = {}): Assessment {
  const seen = { text: PAGES[page], host: 'app.orbit.example', title: '', worst: 'none' as const };
  return assessRequest(decodeRequest(request), { request, now: NOW, page: seen, ...more });
}

describe.each([
  ['honest', HONEST],
  ['hostile', HOSTILE],
] as const)('%s requests', (_kind, cases) => {
  it.each(cases)('%s (%s)', (_name, page, request, worst, rule) => {
    const assessment = assess(page, request);
    expect({ worst: assessment.worst, rule: assessment.findings[0]?.rule }).toEqual({ worst, rule });
    expect(assessment.hold).toBe(worst === 'warning' || worst === 'danger');
    expect(Assessment.safeParse(assessment).error).toBeUndefined();
  });
});

describe('a batch', () => {
  const mixed = batch(
    { to: USDC, data: data('transfer(address,uint256)', [YOU, 5_000_000n]) },
    { to: NFT, data: data('setApprovalForAll(address,bool)', [YOU, true]) },
    { to: TOKEN, data: '0x' },
  );

  it('is told call by call, in its order, with the level of each', () => {
    expect(assess('swap', mixed).calls?.map(({ at, worst }) => [at, worst])).toEqual([
      [0, 'info'],
      [1, 'warning'],
      [2, 'info'],
    ]);
    expect(assess('swap', mixed).calls?.[0]?.sentence).toContain('sends 5 USDC to');
  });

  it('tells a call that stands in it twice at both places, and says it once', () => {
    const one = { to: NFT, data: data('setApprovalForAll(address,bool)', [YOU, true]) };
    const { calls, findings } = assess('swap', batch(one, one));
    expect(calls?.map(({ worst }) => worst)).toEqual(['warning', 'warning']);
    expect(new Set(findings.map(({ say }) => say)).size).toBe(findings.length);
  });

  it('is no batch when there is one transaction', () => {
    expect(assess('swap', call('approve(address,uint256)', [YOU, 5n])).calls).toBeUndefined();
  });
});

describe('what limits an agent', () => {
  const linesOf = (request: SignRequest) =>
    Object.fromEntries(
      (assess('swap', request).limits ?? []).map(({ id, state, words }) => [id, `${state}: ${words}`]),
    );

  it('is six lines, always in the same order', () => {
    const order = ['how-much', 'how-often', 'where', 'until-when', 'who-approves', 'take-back'];
    expect(Object.keys(linesOf(agent({})))).toEqual(order);
    expect(Object.keys(linesOf(typed('Delegation', { delegate: YOU, delegator: ME, caveats: [] })))).toEqual(order);
  });

  it('has amounts with their token and ends in words', () => {
    const lines = linesOf(agent({}));
    expect(lines['how-much']).toBe('set: 20 USDC each day');
    expect(lines['until-when']).toBe('set: until 8 June 2026 (7 days)');
    expect(lines.where).toContain('USDC');
  });

  it('shows what is open as open', () => {
    expect(linesOf(agent({ expiry: undefined }))['until-when']).toMatch(/^open/);
    expect(linesOf(agent({}, { periodAmount: undefined }))['how-much']).toMatch(/^open/);
  });

  it('is not there for other requests', () => {
    expect(assess('swap', usdcPermit({})).limits).toBeUndefined();
  });
});

describe('a known form', () => {
  it('names what is done, and lowers nothing', () => {
    const request = call('approve(address,uint256)', [YOU, MAX], { to: USDC });
    const { clear, worst, sentence } = assess('claim', request);
    expect(clear?.[0]?.fields.length).toBeGreaterThan(0);
    expect(worst).toBe('danger');
    expect(sentence).toContain('spend all your USDC');
  });
});

describe('what is known of the host', () => {
  const host = {
    host: 'app.orbit.example',
    findings: [],
    worst: 'warning' as const,
    checked: [],
    notChecked: ['the list is 400 days old'],
  };
  const listed = { ...host, listed: { list: 'a list', entry: 'orbit.example', version: '7' } };

  it('raises what the request alone would be', () => {
    const request = call('approve(address,uint256)', [YOU, MAX]);
    expect(assess('swap', request).worst).toBe('warning');
    expect(assess('swap', request, { host: listed })).toMatchObject({ worst: 'danger' });
    expect(assess('swap', request, { host: listed }).sentence).toMatch(
      /^This site is on the list “a list”; this request lets /,
    );
  });

  it('clears nothing when it has nothing to say, and tells what it could not check', () => {
    const request = call('approve(address,uint256)', [YOU, MAX]);
    const { worst, notChecked } = assess('claim', request, { host: { ...host, worst: 'none' } });
    expect(worst).toBe('danger');
    expect(notChecked).toContain('the list is 400 days old');
  });
});

describe('what the words say', () => {
  const said = (request: SignRequest) => assess('swap', request).findings.map(({ say }) => say);

  it.each<[string, SignRequest, string]>([
    [
      'a permit that is handed in stays',
      usdcPermit({ value: '25000000' }),
      'Signing this lets 0x0000…0b00 spend 25 USDC, until you take it back; it is not a login.',
    ],
    [
      'a Permit2 allowance ends by itself',
      permit2(25_000_000n, 7),
      'Signing this lets 0x0000…0b00 spend 25 USDC, until 8 June 2026 (7 days); it is not a login.',
    ],
    [
      'a permit that is over',
      usdcPermit({ value: '25000000', deadline: inDays(-1) }),
      'Signing this lets 0x0000…0b00 spend 25 USDC, already past (31 May 2026); it is not a login.',
    ],
    [
      'a permit that this hands in has no end',
      call(
        'permit(address,address,uint256,uint256,uint8,bytes32,bytes32)',
        [ME, YOU, 25_000_000n, BigInt(inDays(1)), 27, `0x${'5a'.repeat(32)}`, `0x${'5a'.repeat(32)}`],
        { to: USDC },
      ),
      'This lets 0x0000…0b00 spend 25 USDC, until you take it back; it is not a login.',
    ],
    [
      'an order whose proceeds go elsewhere',
      swapOrder(YOU),
      'This signs a sale (2,500 USDC offered) whose 1 WETH goes to another address, 0x0000…0b00.',
    ],
    [
      'a program of Solana that nobody knows',
      solana(unknownProgram()),
      'This gives the program 8qbHbw…VfeR your signature: while it runs, it can move your coins and tokens.',
    ],
    [
      'a delegate on Solana of all in an account',
      solana(token([4, ...new Array(8).fill(255)], account, other)),
      'This lets 8qbHbw…VfeR spend all that is in the token account CktRuQ…Ezy8, until you take it back; it is not a login.',
    ],
  ])('%s', (_name, request, sentence) => {
    expect(said(request)).toContain(sentence);
  });

  it('notes items sold for a token that nobody knows, and swaps into one say nothing', () => {
    const paid = (token: string) =>
      typed('MakerOrder', { isOrderAsk: true, signer: ME, collection: NFT, price: ETHER.toString(), currency: token });
    expect(assess('swap', paid(TOKEN)).worst).toBe('caution');
    expect(assess('swap', paid('0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2')).worst).toBe('info');
    const buys = { makerAsset: USDC, takerAsset: TOKEN, makingAmount: '5000000', takingAmount: '900000' };
    expect(assess('swap', typed('Order', { maker: ME, ...buys })).worst).toBe('info');
  });

  it('shows the words that go with coins', () => {
    const note = send(`0x${Buffer.from('Thank you for lunch!').toString('hex')}`, { value: '0x1', to: YOU });
    expect(assess('swap', note).details).toContainEqual({ label: 'Text', value: 'Thank you for lunch!' });
    expect(assess('swap', note).decoded.readable).toBe(true);
    // Without coins it may be a call, and so may words of the length of one.
    const bare = send(`0x${Buffer.from('Thank you for lunch!').toString('hex')}`, { to: YOU });
    expect(decodeRequest(bare).effects).toMatchObject([{ kind: 'call' }]);
    const call = send(`0x${Buffer.from(`${'Thank you for lunch '.repeat(2)}`.slice(0, 36)).toString('hex')}`, {
      to: YOU,
      value: '0x1',
    });
    expect(decodeRequest(call).effects).toMatchObject([{ kind: 'call', amount: '1' }]);
  });
});
