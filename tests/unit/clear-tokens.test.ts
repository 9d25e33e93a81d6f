import ethereum from '@metamask/contract-metadata/contract-map.json';
import { describe, expect, it } from 'vitest';
import tokens from '@/assets/lists/tokens.json';
import vaults from '@/assets/lists/vaults.json';
import { amountWords, inPlainUnits } from '@/lib/guard/clear/amount-words.ts';
import { dateWords, durationWords } from '@/lib/guard/clear/time-words.ts';
import { tokenAt, underlyingOf } from '@/lib/guard/clear/tokens.ts';
import { slimLines } from '@/scripts/slim-tokens.ts';

const LISTS = [
  { name: 'tokens', list: tokens.tokens, line: /^[^ ]{1,20} (?:\d|1\d)$/ },
  { name: 'vaults', list: vaults.vaults, line: /^(?:[^ ]{1,20} (?:\d|1\d)|- -) 0x[0-9a-f]{40}$/ },
];

describe('tokens', () => {
  for (const { name, list, line } of LISTS) {
    it(`${name}: lower-case addresses in order, each with its line`, () => {
      for (const [chain, entries] of Object.entries<Record<string, string>>(list)) {
        const addresses = Object.keys(entries);
        expect(addresses, chain).toEqual([...addresses].sort());
        const wrong = Object.entries(entries).filter(([at, text]) => !/^0x[0-9a-f]{40}$/.test(at) || !line.test(text));
        expect(wrong, chain).toEqual([]);
      }
    });
  }

  it('what we recorded agrees with the package on decimals', () => {
    const packaged = new Map(Object.entries(ethereum).map(([at, token]) => [at.toLowerCase(), token]));
    const other = Object.entries<string>(tokens.tokens['1']).filter(([at, text]) => {
      const token = packaged.get(at);
      return token !== undefined && Number(text.split(' ')[1]) !== token.decimals;
    });
    expect(other).toEqual([]);
  });

  it('every vault takes a token that is known on its chain', () => {
    const without = Object.entries<Record<string, string>>(vaults.vaults).flatMap(([chain, entries]) =>
      Object.entries(entries).filter(([at]) => tokenAt(chain, underlyingOf(chain, at)) === undefined),
    );
    expect(without).toEqual([]);
  });

  it('knows a token by chain and address only', () => {
    const usdc = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48';
    expect(tokenAt('1', usdc)).toEqual({ symbol: 'USDC', decimals: 6 });
    expect(tokenAt('8453', usdc)).toBeUndefined();
    expect(tokenAt(undefined, usdc)).toBeUndefined();
    expect(tokenAt('__proto__', 'toString')).toBeUndefined();
  });

  it('reads what the bundle keeps of the package’s list', () => {
    const lines = slimLines(ethereum);
    expect(lines.length).toBeGreaterThan(600);
    expect(lines.filter((line) => !/^0x[0-9a-fA-F]{40} \d{1,2} .{1,40}$/.test(line))).toEqual([]);
    expect(slimLines({ '0x1': { symbol: 'ITEM' } })).toEqual([]);
  });
});

describe('words for numbers', () => {
  it.each([
    [0n, 18, '0'],
    [1n, 18, '0.000000000000000001'],
    [1_500_000n, 6, '1.5'],
    [12_345_678_900_000n, 6, '12345678.9'],
    [100n, 0, '100'],
  ])('%s with %s decimals is %s', (amount, decimals, words) => {
    expect(inPlainUnits(amount, decimals)).toBe(words);
  });

  it('names the chain’s coin by its own name', () => {
    const coin = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee';
    expect(amountWords(10n ** 18n, coin, '137')).toBe('1 POL');
    expect(amountWords(10n ** 18n, coin, '1')).toBe('1 ETH');
    expect(amountWords(5n, undefined, '1')).toBe('5 units');
  });

  it('says dates and lengths of time', () => {
    expect(dateWords(1_900_000_000n)).toBe('17 March 2030, 17:46 UTC');
    expect(dateWords(2n ** 256n - 1n)).toBe('no end date');
    expect(durationWords(90_061n)).toBe('1 day 1 hour');
    expect(durationWords(0n)).toBe('0 seconds');
    expect(durationWords(2n ** 256n - 1n)).toBe('without end');
  });
});
