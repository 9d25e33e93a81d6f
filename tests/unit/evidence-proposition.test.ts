import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { askInstead } from '@/lib/core/ask-instead.ts';
import { Report } from '@/lib/core/report.ts';
import { asOfOf, periodOf } from '@/lib/core/text/periods.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

function report(text: string, url = 'https://larkspur.example/') {
  const made = judgePage(readMarkdown(text, { url }), { now: 0, asked: true, as: 'landing' });
  return Report.parse(made);
}

const first = (text: string) => report(text).claims[0];

describe('what a claim is about', () => {
  test.each<[string, object]>([
    ['Our scheduler finished 41,000 jobs in March 2026.', { subject: 'Our scheduler finished', predicate: 'demand' }],
    ['Larkspur is audited by Northgate Security.', { subject: 'Larkspur', predicate: 'audit', frame: 'asserted' }],
    ['Our contracts will be audited by Northgate.', { predicate: 'audit', frame: 'planned' }],
    ['The contracts are audit-ready.', { predicate: 'audit', frame: 'planned' }],
    ['## Roadmap\n\n- 500,000 users', { predicate: 'signup', frame: 'planned' }],
    ['## Roadmap\n\n- \u2705 500,000 users', { predicate: 'signup', frame: 'asserted' }],
    ['## Traction\n\n- 500,000 users', { predicate: 'signup', frame: 'asserted', speaker: 'publisher' }],
  ])('%s', (text, about) => {
    expect(first(text)?.about).toMatchObject(about);
  });

  test('numbers come with unit, period and date', () => {
    expect(
      first('We served 9 million inference requests in the last 30 days (as of 3 May 2026).')?.about?.quantity,
    ).toEqual({
      value: 9_000_000,
      unit: 'count',
      period: 'in the last 30 days',
      asOf: 'as of 3 may 2026',
    });
    expect(first('Revenue from customers is $90,000 per month.')?.about?.quantity).toMatchObject({
      value: 90_000,
      unit: 'money',
      period: 'per month',
    });
  });

  test('every claim and every quoted note says what it is about', () => {
    const { claims, findings } = report(
      'Larkspur AI\n\nThe fully decentralised AI network with 850,000 followers.\n\nStake for 480% APY, guaranteed.\n\nAudited.',
    );
    expect(claims.length).toBeGreaterThan(2);
    expect(claims.filter(({ about }) => about === undefined)).toEqual([]);
    expect(findings.filter(({ quote, about }) => quote !== '' && about === undefined)).toEqual([]);
  });
});

describe('periods and dates', () => {
  test.each([
    ['12,000 jobs per month', 'per month', ''],
    ['12,000 jobs in the past week', 'in the past week', ''],
    ['12,000 daily jobs', 'daily', ''],
    ['12,000 jobs since launch', 'since launch', ''],
    ['12,000 jobs in March 2026', '', 'in march 2026'],
    ['12,000 jobs (Q3 2026)', '', 'q3 2026'],
    ['12,000 jobs, updated on 2026-05-01', '', 'updated on 2026-05-01'],
    ['12,000 jobs today', '', 'today'],
    ['12,000 jobs', '', ''],
  ])('%s', (text, period, asOf) => {
    const end = text.indexOf('jobs') + 4;
    expect(periodOf(text, 0, end)).toBe(period);
    expect(asOfOf(text, 0, end)).toBe(asOf);
  });
});

describe('what to ask instead', () => {
  test.each([
    ['850,000 followers of Larkspur.', /paying users/],
    ['We have 120,000 wallets.', /counted once/],
    ['A network of 12,000 GPUs.', /leased/],
    ['$120M in TVL.', /fees/],
    ['We raised $14 million.', /revenue from customers/],
    ['We work with 120 partners.', /own page/],
    ['Stake for 480% APY.', /issuance/],
  ])('%s', (text, ask) => {
    expect(first(text)?.ask).toMatch(ask);
  });

  test('numbers of work done are not asked for another', () => {
    expect(first('41,000 jobs were completed.')?.ask).toBeUndefined();
    expect(askInstead('demand', 'jobs')).toBeUndefined();
  });

  test('a note on such a number asks the same', () => {
    const { findings } = report('Join 850,000 followers who already believe in the agent economy.');
    expect(findings.find(({ rule }) => rule === 'audience-as-traction')?.ask).toMatch(/paying users/);
  });
});
