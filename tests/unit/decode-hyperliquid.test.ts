import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { inDays, ME, NOW, typed, YOU } from './decode-requests.ts';

const DOMAIN = {
  name: 'HyperliquidSignTransaction',
  version: '1',
  chainId: 1,
  verifyingContract: `0x${'0'.repeat(40)}`,
};
const action = (name: string, fields: Record<string, unknown>) =>
  typed(`HyperliquidTransaction:${name}`, { hyperliquidChain: 'Mainnet', ...fields }, DOMAIN);
const several = (users: string[], threshold: number) =>
  action('ConvertToMultiSigUser', { signers: JSON.stringify({ authorizedUsers: users, threshold }), nonce: NOW });
const agent = (agentName: string) => action('ApproveAgent', { agentAddress: YOU, agentName, nonce: NOW });
const SOON = inDays(30);

const rows: [string, ReturnType<typeof typed>, Partial<Effect>[], alone: string, promised: string][] = [
  [
    'USDC sent',
    action('UsdSend', { destination: YOU, amount: '5000', time: NOW }),
    [{ kind: 'transfer', to: YOU, from: ME, text: '5000 USDC' }],
    'caution',
    'danger',
  ],
  [
    'a withdrawal to another',
    action('Withdraw', { destination: YOU, amount: '12.5', time: NOW }),
    [{ kind: 'transfer', to: YOU, text: '12.5 USDC' }],
    'caution',
    'danger',
  ],
  [
    'a withdrawal to oneself',
    action('Withdraw', { destination: ME, amount: '12.5', time: NOW }),
    [{ kind: 'transfer', to: ME, from: ME }],
    'info',
    'info',
  ],
  [
    'a token sent',
    action('SpotSend', { destination: YOU, token: 'LARK:0x5a5a', amount: '7', time: NOW }),
    [{ kind: 'transfer', text: '7 LARK' }],
    'caution',
    'danger',
  ],
  [
    'an amount that is no number',
    action('UsdSend', { destination: YOU, amount: '5 to your own account, not 5000', time: NOW }),
    [{ kind: 'transfer', to: YOU, from: ME }],
    'caution',
    'danger',
  ],
  ['an agent without end', agent('helper'), [{ kind: 'session', to: YOU, unlimited: true }], 'caution', 'danger'],
  [
    'an agent for a month',
    agent(`helper valid_until ${SOON}000`),
    [{ kind: 'session', expires: String(SOON) }],
    'caution',
    'danger',
  ],
  [
    'an account that others control',
    several([YOU, ME], 1),
    [
      { kind: 'authority', to: YOU, unlimited: true },
      { kind: 'authority', to: ME },
    ],
    'warning',
    'danger',
  ],
  ['an account of one’s own again', several([], 1), [{ kind: 'revocation' }], 'info', 'info'],
  [
    'signers that cannot be read',
    action('ConvertToMultiSigUser', { signers: '{', nonce: NOW }),
    [{ kind: 'authority', unlimited: true }],
    'warning',
    'danger',
  ],
  [
    'another action',
    action('ApproveBuilderFee', { maxFeeRate: '0.1%', builder: YOU, nonce: NOW }),
    [{ by: 'unknown-typed' }],
    'caution',
    'warning',
  ],
];

describe('Hyperliquid', () => {
  it.each(rows)('%s', (_name, request, expected, alone, promised) => {
    const decoded = decodeRequest(request);
    expect(decoded.effects).toMatchObject(expected.map((each) => ({ oddities: [], ...each })));
    expect(decoded.effects).toHaveLength(expected.length);
    const worst = (text: string) =>
      assessRequest(decoded, { request, now: NOW, page: { text, host: 'larkspur.example', title: '', worst: 'none' } })
        .worst;
    expect(worst('Trade on Larkspur.')).toBe(alone);
    expect(worst('Claim your free tokens now!')).toBe(promised);
  });

  it.each([
    [{ token: 'nothing at all', amount: '7' }, undefined],
    [{ token: 'LARK', amount: '7 or less' }, undefined],
    [{ token: 'LARK', amount: '7' }, '7 LARK'],
  ])('says an amount only where it is one: %j', (fields, text) => {
    expect(decodeRequest(action('SpotSend', { destination: YOU, ...fields, time: NOW })).effects[0]?.text).toBe(text);
  });

  it('tells the limits of an agent', () => {
    const request = agent('helper');
    const { limits, sentence } = assessRequest(decodeRequest(request), { request, now: NOW });
    expect(sentence).toBe(
      'This lets 0x0000…0b00 trade with all that you hold on Hyperliquid, with no end date, without asking you again.',
    );
    expect(limits?.find(({ id }) => id === 'where')).toMatchObject({
      state: 'set',
      words: 'only trading on Hyperliquid; it cannot withdraw',
    });
  });
});
