import { encodePacked } from 'viem';
import { describe, expect, it } from 'vitest';
import type { AgentLimit } from '@/lib/core/agent-limits.ts';
import type { Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { ask, inDays, MAX, ME, NFT, NOW, TOKEN, typed, YOU } from './decode-requests.ts';

type Hex = `0x${string}`;
const ISO = new Date(inDays(7) * 1000).toISOString().slice(0, 10);

function firstOf(request: SignRequest): Effect {
  const [effect] = decodeRequest(request).effects;
  if (!effect) throw new Error('nothing was decoded');
  return effect;
}

/** "how-much set 20 …", a line for each limit. */
function linesOf({ limits = [] }: Effect): string[] {
  return limits.map(({ id, state, words }: AgentLimit) => `${id} ${state} ${words}`);
}

const newer = (permission: unknown, rules: unknown[] = [{ type: 'expiry', data: { timestamp: inDays(7) } }]) =>
  ask('wallet_requestExecutionPermissions', [{ chainId: '0x1', to: YOU, permission, rules }]);
const older = (permissions: unknown[], over: Record<string, unknown> = {}) =>
  ask('wallet_grantPermissions', [
    { expiry: inDays(7), signer: { type: 'account', data: { address: YOU } }, permissions, ...over },
  ]);
const periodic = {
  type: 'erc20-token-periodic',
  isAdjustmentAllowed: true,
  data: { tokenAddress: TOKEN, periodAmount: '0x14', periodDuration: 86_400, startTime: NOW / 1000 },
};

describe('limits of an ERC-7715 permission', () => {
  it('has all six, in their order', () => {
    const effect = firstOf(newer(periodic));
    expect(linesOf(effect)).toEqual([
      `how-much set 20 smallest units of ${TOKEN} each day`,
      'how-often set each day',
      `where set only ${TOKEN}, to any address`,
      `until-when set until ${ISO}`,
      expect.stringMatching(/^who-approves not-said .*acts without asking again$/),
      expect.stringMatching(/^take-back set in the wallet.*change the terms now$/),
    ]);
    expect(effect).toMatchObject({ to: YOU, token: TOKEN, amount: '20', starts: String(NOW / 1000) });
    expect(effect.unlimited).toBeUndefined();
  });

  it.each<[string, SignRequest, string[]]>([
    [
      'no amount',
      older([{ type: 'contract-call', data: { address: NFT } }]),
      ['how-much open', `where set at ${NFT}, any function`],
    ],
    ['no end', newer(periodic, []), ['until-when open']],
    ['payees', newer(periodic, [{ type: 'payee', data: { addresses: [NFT] } }]), [`where set only to ${NFT}`]],
    [
      'functions',
      older([{ type: 'contract-call', data: { addresses: [NFT], calls: ['mint()', 'burn()'] } }]),
      [`where set mint(), burn() at ${NFT}`],
    ],
    [
      'a number of calls beside it',
      older([
        { type: 'native-token-transfer', data: { allowance: '0x5' } },
        { type: 'call-limit', data: { count: 3 } },
      ]),
      ['how-often set 3 times in all'],
    ],
    [
      'a rate as a policy',
      older([
        {
          type: 'native-token-transfer',
          data: {},
          policies: [{ type: 'rate-limit', data: { count: 2, interval: 3600 } }],
        },
      ]),
      ['how-often set 2 times each hour'],
    ],
    [
      'an amount as a policy',
      older([{ type: 'contract-call', policies: [{ type: 'token-allowance', data: { allowance: '9' } }] }]),
      ['how-much set 9 of the smallest units'],
    ],
    [
      'the form of wallets that name spends and calls',
      older([], {
        signer: undefined,
        key: { type: 'p256', publicKey: '0x04aa' },
        permissions: {
          calls: [{ to: NFT, signature: 'mint()' }],
          spend: [{ limit: '0x64', period: 'week', token: TOKEN }],
        },
      }),
      [`how-much set 100 smallest units of ${TOKEN} each week`, `where set mint() at ${NFT}`],
    ],
  ])('tells %s', (_name, request, lines) => {
    const found = linesOf(firstOf(request));
    for (const line of lines)
      expect(
        found.find((each) => each.startsWith(line)),
        found.join('\n'),
      ).toBeDefined();
  });

  it('counts a limit beside a permission as no permission of its own', () => {
    const request = older([
      { type: 'native-token-transfer', data: { allowance: '0x5' } },
      { type: 'gas-limit', data: { limit: '0x1' } },
    ]);
    expect(decodeRequest(request).effects).toHaveLength(1);
    expect(firstOf(request).amount).toBe('5');
  });

  it('adds up a stream to its end, or to its maximum', () => {
    const stream = (more: object) =>
      firstOf(
        newer({
          type: 'native-token-stream',
          data: { initialAmount: '10', amountPerSecond: '2', startTime: NOW / 1000, ...more },
        }),
      );
    expect(stream({}).amount).toBe(String(10 + 2 * 7 * 86_400));
    expect(stream({ maxAmount: '500' })).toMatchObject({ amount: '500' });
    expect(stream({ startTime: undefined })).toMatchObject({ unlimited: true });
    expect(linesOf(stream({}))[0]).toContain('in all: 10 at once, then 2 each second');
  });

  it('takes a permission to revoke as one to spend nothing', () => {
    expect(firstOf(newer({ type: 'erc20-token-revocation', data: {} }))).toMatchObject({ amount: '0' });
  });

  it('reads the permissions that are asked for while connecting', () => {
    const grantPermissions = { expiry: inDays(7), key: { publicKey: '0x04aabb' }, permissions: { spend: [] } };
    const decoded = decodeRequest(ask('wallet_connect', [{ capabilities: { grantPermissions } }]));
    expect(decoded.effects).toMatchObject([{ kind: 'session', unlimited: true, to: 'the key 0x04aabb…' }]);
    expect(decodeRequest(ask('wallet_connect', [{ version: '1' }])).effects).toEqual([]);
  });
});

const enforcers = {
  targets: '0x7F20f61b1f09b08D970938F6fa563634d65c4EeB',
  methods: '0x2c21fD0Cb9DC8445CB3fb0DC5E7Bb0Aca01842B5',
  timestamp: '0x1046bb45C8d673d4ea75321280DB34899413c069',
  calls: '0x04658B29F6b82ed55274221a06Fc97D318E25416',
  tokenAmount: '0xf100b0819427117EcF76Ed94B358B1A5b5C6D2Fc',
  tokenTurn: '0x474e3Ae7E169e940607cC624Da8A15Eb120139aB',
  coinAmount: '0xF71af580b9c3078fbc2BBF16FbB8EEd82b330320',
  noData: '0x99F2e9bF15ce5eC84685604836F71aB835DBBdED',
};
const delegation = (...caveats: [string, string][]) =>
  typed('Delegation', {
    delegate: YOU,
    delegator: ME,
    authority: `0x${'f'.repeat(64)}`,
    caveats: caveats.map(([enforcer, terms]) => ({ enforcer, terms, args: '0x' })),
    salt: 1,
  });
const until = encodePacked(['uint128', 'uint128'], [0n, BigInt(inDays(7))]);
const someToken = encodePacked(['address', 'uint256'], [TOKEN as Hex, 25n]);

describe('limits of an ERC-7710 delegation', () => {
  it('without caveats has none', () => {
    const effect = firstOf(delegation());
    expect(effect).toMatchObject({
      kind: 'session',
      to: YOU,
      from: ME,
      unlimited: true,
      text: 'acting as your account',
    });
    expect(linesOf(effect).filter((line) => / open /.test(line))).toHaveLength(4);
  });

  it('reads an amount and an end', () => {
    const effect = firstOf(delegation([enforcers.tokenAmount, someToken], [enforcers.timestamp, until]));
    expect(effect).toMatchObject({ token: TOKEN, amount: '25', expires: String(inDays(7)) });
    expect(effect.unlimited).toBeUndefined();
    expect(linesOf(effect)).toEqual(
      expect.arrayContaining([`how-much set 25 smallest units of ${TOKEN} in all`, `until-when set until ${ISO}`]),
    );
  });

  it('reads an amount for each turn, targets, functions and a number of calls', () => {
    const turn = encodePacked(['address', 'uint256', 'uint256', 'uint256'], [TOKEN as Hex, 25n, 604_800n, 1n]);
    const effect = firstOf(
      delegation(
        [enforcers.tokenTurn, turn],
        [enforcers.targets, NFT],
        [enforcers.methods, '0xa9059cbb'],
        [enforcers.calls, `0x${'3'.padStart(64, '0')}`],
      ),
    );
    expect(effect).toMatchObject({ amount: '25', starts: '1' });
    expect(linesOf(effect)).toEqual(
      expect.arrayContaining([
        `how-much set 25 smallest units of ${TOKEN} each week`,
        'how-often set each week',
        `where set functions 0xa9059cbb at ${NFT}`,
      ]),
    );
  });

  it('takes a cap on coins for a limit only where no function can be called', () => {
    const coins: [string, string] = [enforcers.coinAmount, `0x${'5'.padStart(64, '0')}`];
    expect(firstOf(delegation(coins))).toMatchObject({ amount: '5', unlimited: true });
    expect(firstOf(delegation(coins, [enforcers.noData, '0x'])).unlimited).toBeUndefined();
  });

  it.each<[string, [string, string]]>([
    ['an enforcer that is not known', [NFT, someToken]],
    ['terms of another length', [enforcers.tokenAmount, `${someToken}00`]],
  ])('says nothing of %s', (_name, caveat) => {
    const effect = firstOf(delegation(caveat));
    expect(effect).toMatchObject({ unlimited: true, text: expect.stringContaining('1 of which could not be read') });
    expect(linesOf(effect).filter((line) => / open /.test(line))).toEqual([]);
  });

  it('tells a delegate that is anybody', () => {
    const request = typed('Delegation', {
      delegate: `0x${'a11'.padStart(40, '0')}`,
      delegator: ME,
      caveats: [],
      salt: 1,
    });
    expect(firstOf(request).oddities.join()).toContain('anybody');
  });
});

describe('limits of a spend permission', () => {
  const spend = (over: Record<string, unknown>) =>
    typed('SpendPermission', {
      account: ME,
      spender: YOU,
      token: TOKEN,
      allowance: '25',
      period: 86_400,
      start: 1,
      end: inDays(7),
      ...over,
    });

  it('reads amount, turn and end', () => {
    const effect = firstOf(spend({}));
    expect(effect).toMatchObject({
      kind: 'session',
      to: YOU,
      from: ME,
      amount: '25',
      expires: String(inDays(7)),
      starts: '1',
    });
    expect(linesOf(effect)[0]).toBe(`how-much set 25 smallest units of ${TOKEN} each day`);
  });

  it('tells no limit and no end', () => {
    const effect = firstOf(spend({ allowance: (2n ** 160n - 1n).toString(), end: MAX.toString() }));
    expect([effect.unlimited, effect.expires]).toEqual([true, undefined]);
    expect(linesOf(effect)).toEqual(expect.arrayContaining(['how-much open any amount', 'until-when open no end']));
  });

  it('reads a batch', () => {
    const permissions = [
      { spender: YOU, token: TOKEN, allowance: '25' },
      { spender: NFT, token: TOKEN, allowance: '7' },
    ];
    const request = typed('SpendPermissionBatch', {
      account: ME,
      period: 3_600,
      start: 1,
      end: inDays(7),
      permissions,
    });
    expect(decodeRequest(request).effects).toMatchObject([
      { to: YOU, amount: '25' },
      { to: NFT, amount: '7' },
    ]);
  });
});
