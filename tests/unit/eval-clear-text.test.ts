import { describe, expect, it } from 'vitest';
import { clearGate, clearTextReport, countOne } from '@/scripts/eval/clear-text.ts';
import { expectedOf } from '@/scripts/eval/read-expected.ts';

describe('what a hardware wallet shows', () => {
  it('is read over wrapped lines, without the network’s fee and the owner’s name', () => {
    const texts = [
      'Interaction with',
      'Made-up DAO Amount to Send 12.5 USDC Minimum to Receive 0.00412345678901234 5 WETH',
      'Recipient',
      '0x44444444444444444 4444444444444444444 4444',
      'Max fees',
      '0.0001 ETH',
    ];
    expect(expectedOf(texts)).toEqual([
      { kind: 'amount', text: '12.5 USDC' },
      { kind: 'amount', text: '0.004123456789012345 WETH' },
      { kind: 'address', text: `0x${'4'.repeat(40)}` },
    ]);
  });

  it('tells symbols and names from labels, dates and bytes', () => {
    expect(expectedOf(['For asset', 'WETH', 'To', 'somebody.eth', 'profileId', '12'])).toEqual([
      { kind: 'token', text: 'WETH' },
      { kind: 'name', text: 'somebody.eth' },
    ]);
    expect(expectedOf(['Until', '2027-01-01 12:00:00 AM UTC', 'Data', `0x${'ab'.repeat(32)}`])).toEqual([]);
  });
});

describe('the count', () => {
  const clear = [
    {
      title: 'Supply',
      protocol: 'Made up',
      known: true,
      fields: [
        { label: 'Amount', value: '12.5 USDC', kind: 'amount' as const, full: '12500000' },
        { label: 'Limit', value: 'All WETH', kind: 'amount' as const, full: '1' },
        { label: 'To', value: '0x4444…4444', kind: 'address' as const, full: `0x${'4'.repeat(40)}` },
      ],
    },
  ];

  it('finds what is shown, in any of its forms, and misses what is not', () => {
    const expected = expectedOf(['12.5 USDC', '12500000 ???', 'Max WETH', `0x${'4'.repeat(40)}`, '13 USDC', 'DAI']);
    const count = countOne('made-up', expected, clear);
    expect(count.found).toEqual({ amount: 3, token: 0, address: 1, name: 0 });
    expect(count.all).toEqual({ amount: 4, token: 1, address: 1, name: 0 });
    expect(count.missed.map(({ text }) => text)).toEqual(['13 USDC', 'DAI']);
    expect(clearTextReport([count])).toContain('4 of 6');
    expect(clearGate([count]).ok).toBe(false);
    expect(clearGate([countOne('made-up', expected.slice(0, 4), clear)]).ok).toBe(true);
  });

  it('says so when there is nothing to measure', () => {
    expect(clearTextReport([])).toContain('not measured');
    expect(clearGate([]).ok).toBeUndefined();
  });
});
