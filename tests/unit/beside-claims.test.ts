import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { besideClaims } from '@/lib/evidence/probes/beside-claims.ts';
import { besidePage } from '@/lib/evidence/probes/index.ts';
import { moneyWords } from '@/lib/evidence/probes/money-words.ts';
import type { FoundProtocol } from '@/lib/evidence/probes/protocol-value.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const NOW = Date.UTC(2026, 10, 23);
const NONE = { day: null, week: null, month: null, year: null, all: null };

const LISTED: FoundProtocol = {
  found: true,
  by: 'domain',
  domain: 'larkspur.example',
  livesAt: 'larkspur.example',
  category: 'Lending',
  names: ['Larkspur Lend'],
  entries: 1,
  slug: 'larkspur-lend',
  tvl: 3_100_000,
  fees: { ...NONE, day: 400, month: 12_400, all: 240_000 },
  revenue: { ...NONE, year: 1_000_000 },
  volume: { ...NONE, month: 50_000_000, all: 1_100_000_000 },
  audits: [],
  dead: 0,
  incidents: [],
  incidentCount: 0,
  missing: [],
  counted: NOW - 86_400_000,
};

function reportOf(text: string) {
  const doc = readMarkdown(`# Larkspur Lend\n\nLarkspur is a lending protocol on Base.\n\n${text}`, {
    url: 'https://larkspur.example/',
  });
  return judgePage(doc, { now: NOW, asked: true, as: 'landing' });
}
const besides = (text: string, value: Partial<FoundProtocol> = {}) =>
  besideClaims(reportOf(text), { ...LISTED, ...value });

describe('the page’s own figure beside the aggregator’s', () => {
  it.each([
    [
      'We have $4.2B in total value locked.',
      'The page says $4.2 billion locked; DefiLlama counts $3.1 million (22 November 2026). The page’s figure is 1,350 times as much.',
    ],
    [
      'Larkspur has $3.2M TVL today.',
      'The page says $3.2 million locked, today; DefiLlama counts $3.1 million (22 November 2026). The two are about the same.',
    ],
    ['Larkspur has $2M TVL.', 'The page says $2 million locked; DefiLlama counts $3.1 million (22 November 2026).'],
    [
      'We earned $12,000 in fees in the last 30 days.',
      'The page says $12,000 of fees, in the last 30 days; DefiLlama counts $12,400 in 30 days (22 November 2026). The two are about the same.',
    ],
    [
      'Larkspur has over $2B in trading volume.',
      'The page says $2 billion of volume and names no time for it; DefiLlama counts $1.1 billion since it counts (22 November 2026).',
    ],
    [
      'Larkspur has reached $2.4B in cumulative volume.',
      'The page says $2.4 billion of volume; DefiLlama counts $1.1 billion since it counts (22 November 2026). The page’s figure is 2.2 times as much.',
    ],
  ])('%s', (text, words) => {
    expect(besides(text).map((beside) => beside.words)).toEqual([words]);
  });

  it.each<[string, string]>([
    ['a rate made up from a shorter time', 'We have $12M in annualized revenue.'],
    ['a quarter', 'We earned $1.1M in revenue this quarter.'],
    ['an earlier year', 'As of March 2024, Larkspur had $4.2B in total value locked.'],
    ['no time', 'We made $1M in revenue.'],
  ])('is not compared where the page speaks of %s', (_name, text) => {
    const found = besides(text, { revenue: { ...NONE, month: 90_000, year: 1_000_000 } });
    expect(found.map(({ fit }) => fit)).toEqual(['open']);
    expect(found[0]?.words).not.toMatch(/times as much|about the same/);
  });

  it.each([
    ['other money', 'Larkspur has €4.2B in total value locked.'],
    ['money raised', 'We raised $4.2M from Northgate.'],
    ['people', 'We have 42,000 users.'],
    ['a plan', 'We plan to reach $4.2B in total value locked.'],
    ['a quote', '> “Larkspur has $4.2B in total value locked.” – Elm Weekly'],
    ['nothing', 'We lend.'],
  ])('is not set beside %s', (_name, text) => expect(besides(text)).toEqual([]));

  it('says nothing where the aggregator has no figure of the kind', () => {
    expect(besides('We have $4.2B in total value locked.', { tvl: null })).toEqual([]);
    expect(besides('We made $1M in fees last month.', { fees: undefined })).toEqual([]);
    expect(besides('We made $1M in fees last month.', { fees: NONE })).toEqual([]);
  });

  it('lends nothing to a page at another domain', () => {
    expect(besides('We have $3.1M in total value locked.', { by: 'name' })).toEqual([]);
    expect(
      besideClaims(reportOf('We have $3.1M in total value locked.'), { found: false, domain: 'x', listed: 1 }),
    ).toEqual([]);
  });

  it('says each figure once, five at most, in page order', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 1].map((n) => `- Larkspur has $${n}M TVL on chain ${'abcdefgh'[n]}.`).join('\n');
    expect(besides(many).map(({ page }) => page)).toEqual([1e6, 2e6, 3e6, 4e6, 5e6]);
  });

  it('is told by its id, and not for values that are none', () => {
    const report = reportOf('Larkspur has $3.2M TVL today.');
    expect(besidePage('protocols', LISTED, report)).toHaveLength(1);
    expect(besidePage('protocols', { found: true }, report)).toEqual([]);
    expect(besidePage('repository', LISTED, report)).toEqual([]);
  });
});

it.each([
  [0, '$0'],
  [12_400, '$12,400'],
  [999_499, '$999,499'],
  [999_600, '$1 million'],
  [3_148_000, '$3.15 million'],
  [4.2e9, '$4.2 billion'],
  [1e15, '$1,000 trillion'],
])('%d dollars are %s', (dollars, words) => expect(moneyWords(dollars)).toBe(words));
