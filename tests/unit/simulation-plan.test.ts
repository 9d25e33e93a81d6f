import { describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { plainCall, simulateCall } from '@/lib/guard/simulate/ask-bodies.ts';
import { planOf, type TrialPlan } from '@/lib/guard/simulate/plan.ts';

const ME = `0x${'11'.repeat(20)}`;
const YOU = `0x${'22'.repeat(20)}`;
const TOKEN = `0x${'33'.repeat(20)}`;
const APPROVE = `0x095ea7b3${YOU.slice(2).padStart(64, '0')}${'f'.repeat(64)}`;

function plan(method: string, params: unknown, chainId: string | undefined = '0x1'): TrialPlan | undefined {
  const request: SignRequest = { method, params, origin: 'https://page.example', ...(chainId ? { chainId } : {}) };
  return planOf(request, decodeRequest(request));
}

describe('what a node could be asked', () => {
  it('plans one transaction, with the spender to look at', () => {
    expect(plan('eth_sendTransaction', [{ from: ME, to: TOKEN, data: APPROVE, value: '0x0' }])).toEqual({
      chainId: '1',
      account: ME,
      calls: [{ from: ME, to: TOKEN, value: '0x0', data: APPROVE }],
      why: '',
      codeOf: [YOU],
    });
  });

  it('plans the calls of a batch in their order', () => {
    const planned = plan('wallet_sendCalls', [
      {
        version: '2.0.0',
        from: ME,
        chainId: '0x2105',
        calls: [
          { to: TOKEN, data: APPROVE },
          { to: YOU, value: '0x5' },
        ],
      },
    ]);
    expect(planned).toMatchObject({ chainId: '8453', account: ME, why: '' });
    expect(planned?.calls.map(({ to, value }) => [to, value])).toEqual([
      [TOKEN, '0x0'],
      [YOU, '0x5'],
    ]);
  });

  it('plans the creation of a contract without a receiver', () => {
    const planned = plan('eth_sendTransaction', [{ from: ME, data: '0x6001' }]);
    expect(planned?.calls).toEqual([{ from: ME, to: null, value: '0x0', data: '0x6001' }]);
    expect(plainCall(planned!.calls[0]!).params).toEqual([{ from: ME, value: '0x0', data: '0x6001' }, 'latest']);
  });

  it('says nothing of calls inside calls: the outer one is what is sent', () => {
    const inner = APPROVE.slice(2);
    const length = (inner.length / 2).toString(16).padStart(64, '0');
    const multicall = `0xac9650d8${'20'.padStart(64, '0')}${'1'.padStart(64, '0')}${'20'.padStart(64, '0')}${length}${inner.padEnd(192, '0')}`;
    expect(plan('eth_sendTransaction', [{ from: ME, to: TOKEN, data: multicall }])?.calls).toHaveLength(1);
  });

  it.each<[string, string, unknown, RegExp]>([
    [
      'data given twice',
      'eth_sendTransaction',
      [{ from: ME, to: TOKEN, data: APPROVE, input: '0x12' }],
      /not the same/,
    ],
    ['no account', 'eth_sendTransaction', [{ to: TOKEN, data: APPROVE }], /which account/],
    ['unreadable data', 'eth_sendTransaction', [{ from: ME, to: TOKEN, data: 'zz', value: '0x1' }], /could be read/],
    [
      'two accounts',
      'wallet_sendCalls',
      [
        {
          chainId: '0x1',
          calls: [
            { from: ME, to: YOU, value: '0x1' },
            { from: YOU, to: ME, value: '0x1' },
          ],
        },
      ],
      /more than one account/,
    ],
    [
      'code for the account',
      'eth_sendTransaction',
      [{ from: ME, to: YOU, value: '0x1', authorizationList: [{ chainId: '0x1', address: TOKEN }] }],
      /code of the account/,
    ],
    [
      'data that no transaction may have',
      'eth_sendTransaction',
      [{ from: ME, to: YOU, data: `0x${'12'.repeat(140_000)}` }],
      /too long|could be read/,
    ],
  ])('tries nothing for %s, and says why', (_, method, params, why) => {
    const planned = plan(method, params);
    expect(planned?.calls).toEqual([]);
    expect(planned?.why).toMatch(why);
  });

  it('asks about the spender of a signature, which itself cannot be tried', () => {
    const typed = {
      types: {
        Permit: [
          { name: 'owner', type: 'address' },
          { name: 'spender', type: 'address' },
          { name: 'value', type: 'uint256' },
          { name: 'nonce', type: 'uint256' },
          { name: 'deadline', type: 'uint256' },
        ],
      },
      primaryType: 'Permit',
      domain: { chainId: 1, verifyingContract: TOKEN },
      message: { owner: ME, spender: YOU, value: '5', nonce: 0, deadline: '99999999999' },
    };
    const planned = plan('eth_signTypedData_v4', [ME, JSON.stringify(typed)]);
    expect(planned).toMatchObject({ chainId: '1', calls: [], codeOf: [YOU] });
    expect(planned?.why).toContain('signature');
  });

  it.each([
    ['a read call', 'eth_chainId', []],
    ['a text to sign', 'personal_sign', ['0x68656c6c6f', ME]],
    ['another kind of chain', 'solana:signTransaction', ['AQID']],
  ])('has nothing to ask for %s', (_, method, params) => {
    expect(plan(method, params)).toBeUndefined();
  });

  it('keeps the calls as they were planned, under transfers that are traced', () => {
    const { calls } = plan('eth_sendTransaction', [{ from: ME, to: YOU, value: '0x1' }])!;
    expect(simulateCall(calls)).toEqual({
      method: 'eth_simulateV1',
      params: [{ blockStateCalls: [{ calls }], traceTransfers: true, validation: false }, 'latest'],
    });
  });
});
