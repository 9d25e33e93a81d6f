import { describe, expect, test } from 'vitest';
import { readNumber } from '@/lib/core/text/numbers.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const matched = (macro: string, text: string) => pattern(`{{${macro}}}`).exec(text)?.[0];

describe('NUM', () => {
  test.each([
    ['1,200', '1,200', 1200],
    ['1.200 users', '1.200', 1200],
    ['1 200 users', '1 200', 1200],
    ['1,234,567.5', '1,234,567.5', 1_234_567.5],
    ['3.4M', '3.4M', 3_400_000],
    ['12k+ users', '12k+', 12_000],
    ['500,000+', '500,000+', 500_000],
    ['2 billion', '2 billion', 2e9],
    ['1.5-million', '1.5-million', 1.5e6],
    ['300 thousand', '300 thousand', 300_000],
    ['7 hundred thousand', '7 hundred thousand', 700_000],
    ['0.5', '0.5', 0.5],
    ['10-20 nodes', '10', 10],
  ])('%s', (text, found, value) => {
    expect(matched('NUM', text)).toBe(found);
    expect(readNumber(found)).toBeCloseTo(value, 6);
  });

  test.each([
    'Web3',
    'L2',
    'H100',
    'GPT-5',
    'ERC-20',
    'C2PA',
    '10x',
    '12%',
    '12.5 %',
    '12 percent',
    '0xdead',
    '5G',
    '10th',
  ])('not %s', (text) => {
    expect(matched('NUM', text)).toBeUndefined();
  });
});

describe('PCT, MULT, MONEY', () => {
  test.each([
    ['PCT', 'up 12%', '12%', 12],
    ['PCT', 'up 12,5 %', '12,5 %', 12.5],
    ['PCT', '12 percent', '12 percent', 12],
    ['PCT', '99.999% uptime', '99.999%', 99.999],
    ['PCT', '1,200% growth', '1,200%', 1200],
    ['MULT', '10x faster', '10x', 10],
    ['MULT', '2.5 × more', '2.5 ×', 2.5],
    ['MULT', 'a 5-fold rise', '5-fold', 5],
    ['MONEY', '$3M', '$3M', 3e6],
    ['MONEY', 'US$3.5m raised', 'US$3.5m', 3.5e6],
    ['MONEY', '€ 2.000', '€ 2.000', 2000],
    ['MONEY', 'send 5 ETH', '5 ETH', 5],
    ['MONEY', '200 USDC', '200 USDC', 200],
    ['MONEY', '$2 billion in', '$2 billion', 2e9],
    ['MONEY', 'USD 3M', 'USD 3M', 3e6],
    ['MONEY', '0.9 dollars', '0.9 dollars', 0.9],
  ])('%s in %s', (macro, text, found, value) => {
    expect(matched(macro, text)).toBe(found);
    expect(readNumber(found)).toBeCloseTo(value, 6);
  });

  test.each([
    ['MULT', '0x1f'],
    ['MULT', '0x…'],
    ['MULT', '2x4'],
    ['MULT', 'Gen-10x'],
    ['PCT', 'H100%'],
    ['MONEY', '5 ethers-js'],
    ['MONEY', 'Web3 ETH'],
  ])('%s not in %s', (macro, text) => {
    expect(matched(macro, text)).toBeUndefined();
  });

  test('no numeral has no value', () => {
    expect(readNumber('many')).toBeUndefined();
  });
});

describe('GAP', () => {
  test.each([
    ['we pay a lot', true],
    ['we send 0.5 ETH to pay', true],
    ['we at orbit.example pay', true],
    ['we stop. They pay', false],
    ['we do! pay', false],
    [`we ${'x'.repeat(60)} pay`, false],
  ])('%s', (text, found) => {
    expect(pattern(String.raw`\bwe\b{{GAP40}}\bpay`).test(text)).toBe(found);
  });

  test('an unknown macro is a mistake in the rule', () => {
    expect(() => pattern('{{NUMBER}}')).toThrow('Unknown macro {{NUMBER}}');
    expect(() => pattern('{{GAP5000}}')).toThrow('Unknown macro');
  });

  test('flags: case does not matter, and g is refused', () => {
    expect(pattern('{{NUM}} Users').test('1,200 USERS')).toBe(true);
    expect(pattern('a', 'gi').global).toBe(false);
  });
});
