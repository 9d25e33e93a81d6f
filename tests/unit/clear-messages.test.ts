import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClearText } from '@/lib/core/clear-text.ts';
import { clearTextOf } from '@/lib/guard/clear/index.ts';

const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';
const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2';
const SOMEBODY = '0x3333333333333333333333333333333333333333';
const ME = '0x4444444444444444444444444444444444444444';

type Members = readonly (readonly [name: string, type: string])[];

function sign(
  primaryType: string,
  types: Record<string, Members>,
  message: object,
  domain: object = { name: 'Made up', chainId: 1, verifyingContract: USDC },
): ClearText[] {
  const listed = Object.entries(types).map(([type, members]) => [
    type,
    members.map(([name, kind]) => ({ name, type: kind })),
  ]);
  const data = { primaryType, types: Object.fromEntries(listed), domain, message };
  const params = [ME, JSON.stringify(data)];
  return clearTextOf({ method: 'eth_signTypedData_v4', origin: 'https://app.example.org', params });
}

function lines(text: ClearText | undefined): string[] {
  return (text?.fields ?? []).map(({ label, value }) => `${label}: ${value}`);
}

const PERMIT: Members = [
  ['owner', 'address'],
  ['spender', 'address'],
  ['value', 'uint256'],
  ['nonce', 'uint256'],
  ['deadline', 'uint256'],
];

describe('signed messages read field by field', () => {
  it('reads a permission to spend, with the token that the contract is', () => {
    const message = { owner: ME, spender: SOMEBODY, value: '2500000', nonce: '1', deadline: '1900000000' };
    const [text] = sign('Permit', { Permit: PERMIT }, message);
    expect(text).toMatchObject({ title: 'Permission to spend', known: true, contract: USDC.toLowerCase() });
    expect(lines(text)).toEqual([
      'Owner: 0x4444…4444',
      'Spender: 0x3333…3333',
      'Amount: 2.5 USDC',
      'Valid until: 17 March 2030, 17:46 UTC',
    ]);
  });

  it('never takes a token’s name from the page: the domain may call itself anything', () => {
    const message = { owner: ME, spender: SOMEBODY, value: '2500000', nonce: '1', deadline: '1900000000' };
    const domain = { name: 'USD Coin', symbol: 'USDC', chainId: 1, verifyingContract: SOMEBODY };
    const [text] = sign('Permit', { Permit: PERMIT }, message, domain);
    expect(text?.known).toBe(false);
    expect(lines(text)).toContain('Amount: 2500000 units of token 0x3333…3333');
  });

  it('reads permissions and orders through Permit2', () => {
    const permit2 = { name: 'Permit2', chainId: 1, verifyingContract: '0x000000000022D473030F116dDEE9F6B43aC78BA3' };
    const details = { token: USDC, amount: '1000000', expiration: 1_900_000_000, nonce: 0 };
    const types = {
      PermitSingle: [
        ['details', 'PermitDetails'],
        ['spender', 'address'],
        ['sigDeadline', 'uint256'],
      ],
      PermitDetails: [
        ['token', 'address'],
        ['amount', 'uint160'],
        ['expiration', 'uint48'],
        ['nonce', 'uint48'],
      ],
    } as const;
    const [text] = sign('PermitSingle', types, { details, spender: SOMEBODY, sigDeadline: '1900000000' }, permit2);
    expect(text).toMatchObject({ protocol: 'Permit2', known: true });
    expect(lines(text).slice(0, 2)).toEqual(['Spender: 0x3333…3333', 'Amount: 1 USDC']);
  });

  it('reads a vote in words', () => {
    const types = {
      Ballot: [
        ['proposalId', 'uint256'],
        ['support', 'uint8'],
      ],
    } as const;
    const governor = { name: 'Made-up Governor', chainId: 1, verifyingContract: SOMEBODY };
    const [text] = sign('Ballot', types, { proposalId: '42', support: 1 }, governor);
    expect(lines(text)).toEqual(['Proposal: 42', 'Vote: for']);
  });

  it('lays out a message that no format knows by its own names, and tells that it is not known', () => {
    const types = {
      TradeIntent: [
        ['sellToken', 'address'],
        ['sellAmount', 'uint256'],
        ['buyToken', 'address'],
        ['buyAmount', 'uint256'],
        ['expiry', 'uint256'],
        ['nonce', 'uint256'],
      ],
    } as const;
    const message = {
      sellToken: USDC,
      sellAmount: '7000000',
      buyToken: WETH,
      buyAmount: '2000000000000000',
      expiry: '1900000000',
      nonce: '3',
    };
    const [text] = sign('TradeIntent', types, message, { name: 'X', chainId: 1, verifyingContract: SOMEBODY });
    expect(text).toMatchObject({ title: 'Trade intent', known: false });
    expect(text?.protocol).toBeUndefined();
    expect(lines(text)).toEqual([
      'Sell token: 0xA0b8…eB48',
      'Sell amount: 7 USDC',
      'Buy token: 0xC02a…6Cc2',
      'Buy amount: 0.002 WETH',
      'Expiry: 17 March 2030, 17:46 UTC',
    ]);
  });

  it('makes hostile names and texts fit to be shown', () => {
    const types = { Note: [['text', 'string']] } as const;
    const [text] = sign('Note', types, { text: `see\u202e\u0000${'x'.repeat(5_000)}` });
    const value = text?.fields[0]?.value ?? '';
    expect(value.length).toBeLessThanOrEqual(120);
    expect(value.includes('\u202e') || value.includes('\u0000')).toBe(false);
  });

  it('throws on nothing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.constantFrom('Permit', 'Order', 'PermitSingle', 'Odd'),
        (a, b, primaryType) => {
          const data = {
            primaryType,
            types: { [primaryType]: a },
            domain: b,
            message: { owner: a, details: b, offer: [a, b] },
          };
          const request = { method: 'eth_signTypedData_v4', origin: 'x', params: [ME, data] };
          expect(Array.isArray(clearTextOf(request))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('095ea7b3', '617ba037', '3593564c', '374f435d', '6a761202'),
        fc.uint8Array({ maxLength: 400 }),
        (selector, bytes) => {
          const data = `0x${selector}${Buffer.from(bytes).toString('hex')}`;
          const request = { method: 'eth_sendTransaction', origin: 'x', chainId: '0x1', params: [{ to: USDC, data }] };
          expect(Array.isArray(clearTextOf(request))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
