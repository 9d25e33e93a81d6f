import { describe, expect, test } from 'vitest';
import { findMetrics, findStatMetrics, isOutcome, isVanity } from '@/lib/core/text/metrics.ts';

const read = (text: string) =>
  findMetrics({ block: 3, text, nth: 0, offset: 0 }).map(({ kind, value, unit }) => `${kind} ${value} ${unit}`);

describe('findMetrics', () => {
  test.each([
    ['Join 850,000 followers of the agent economy.', ['audience 850000 count']],
    ['1.4M community members in six weeks.', ['audience 1400000 count']],
    ['A community of over 600,000.', ['audience 600000 count']],
    [
      'Discord 210k, Telegram 95k, impressions 40M.',
      ['audience 210000 count', 'audience 95000 count', 'audience 40000000 count'],
    ],
    ['300k on the waitlist before launch day.', ['signup 300000 count']],
    ['2.3M wallets joined our incentivized testnet.', ['signup 2300000 count']],
    ['48 million transactions on our testnet.', ['signup 48000000 count']],
    ['$480M TVL and climbing.', ['money 480000000 money']],
    ['Market cap: $95M in three weeks.', ['money 95000000 money']],
    ['We raised $12M from three funds.', ['money 12000000 money']],
    ['Over $2 billion in trading volume.', ['money 2000000000 money']],
    ['500,000 GPUs connected across 130 countries.', ['supply 500000 count', 'supply 130 count']],
    ['A fleet of 10,000 H100 GPUs.', ['supply 10000 count']],
    ['140+ strategic partnerships signed.', ['ally 140 count']],
    ['Our network completed 12 million inference jobs.', ['demand 12000000 count']],
    ['$8M in annual recurring revenue.', ['demand 8000000 money']],
    ['2,000 paying customers.', ['demand 2000 count']],
    ['41,800 jobs were completed in October; each job is listed.', ['demand 41800 count']],
    ['433 GPUs leased now, 61% utilised.', ['demand 433 count', 'demand 61 percent']],
    ['99.99% uptime since day one.', ['reliability 99.99 percent']],
    ['A p95 latency of 120 ms.', ['reliability 120 count']],
    ['4,100 licences sold in May.', ['data 4100 count']],
    ['90,000 photos signed by newsrooms.', ['provenance 90000 count']],
    ['1,204 spoofed GPUs removed in May.', ['integrity 1204 count']],
    ['3% of jobs are re-checked.', ['integrity 3 percent']],
    ['Over 48,000 people follow us.', ['audience 48000 count']],
    ['A community 90,000 strong.', ['audience 90000 count']],
    ['Followed by 210,000 people.', ['audience 210000 count']],
    ['Telegram: 45,000', ['audience 45000 count']],
    ['7,500 stars on the repository', ['audience 7500 count']],
    ['250,000 people have signed up.', ['signup 250000 count']],
    ['Used by 50,000+ people.', ['signup 50000 count']],
    ['A $30M Series A led by two funds.', ['money 30000000 money']],
    ['$2.4B traded.', ['money 2400000000 money']],
    ['Valued at $400M.', ['money 400000000 money']],
    ['2,000 H200s online.', ['supply 2000 count']],
    ['Listed on 14 exchanges.', ['ally 14 count']],
    ['Customers paid $410,000 in March 2026.', ['demand 410000 money']],
    ['We collect $90,000 in fees a month.', ['demand 90000 money']],
    ['800 teams pay for it.', ['demand 800 count']],
    ['Uptime (90 days): 99.95%', ['reliability 99.95 percent']],
    ['0.4% of jobs failed.', ['reliability 0.4 percent']],
    ['An average response time of 1.4 seconds.', ['reliability 1.4 count']],
    ['We paid out $1.2M to data owners.', ['data 1200000 money']],
    ['18,000 people gave consent.', ['data 18000 count']],
    ['2.2M assets registered on-chain.', ['provenance 2200000 count']],
    ['212 nodes were slashed.', ['integrity 212 count']],
    ['X 310k, Telegram 95k.', ['audience 310000 count', 'audience 95000 count']],
    ['Over 12,000 AI agents deployed and 900 trainers.', ['audience 12000 count', 'audience 900 count']],
    ['120,000 points earned in season two.', ['signup 120000 count']],
    ['210K followers next to 41,800 jobs completed.', ['audience 210000 count', 'demand 41800 count']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  test.each([
    ['price', 'Studios pay $0.9 per GPU-hour.'],
    ['price of a plan', 'It costs $2,000 a month for ten seats.'],
    ['limit', 'The Pro plan allows 1,000 requests per minute.'],
    ['limit without a period', 'Free tier: 10,000 API calls.'],
    ['specification per item', 'Each job runs on 80 GPUs.'],
    ['permission', 'You can send 10,000 requests a day.'],
    ['port', 'Open port 8080 nodes first.'],
    ['section', 'Section 230 companies are named.'],
    ['reward', 'Get 1,000 points when you sign up.'],
    ['reward with a subject', 'You get 1,000 points for each friend.'],
    ['order to pay', 'Pay $1,000 in fees to list.'],
    ['round the clock', '24/7 uptime monitoring.'],
    ['exchange rate', '1 token = 100 points.'],
    ['chain', 'Chain ID 8453 nodes restart.'],
    ['date', 'In 2024 partners joined.'],
    ['version', 'Version 200 nodes restart.'],
    ['block height', 'The testnet restarts at block 120,000.'],
    ['threshold', 'You need 1,000 followers to apply.'],
    ['ranking', 'The top 100 holders vote.'],
    ['offer', 'The first 5,000 users get a badge.'],
    ['small group', 'The committee has 7 members.'],
    ['incident', '272,000 customers had their data leaked.'],
    ['loss', 'The account lost 12,000 followers overnight.'],
    ['name', 'Web3 users rent H100 GPUs with GPT-5 agents.'],
    ['target', '5M+ nodes: target by 2030.'],
    ['allocation', 'Community: 60%, team: 20%.'],
    ['fee level', 'Marketplace fees: 2.5% of each sale.'],
    ['growth', 'Jobs grew 40% this year.'],
    ['score of a story', '384 points by user orla, two hours ago.'],
    ['score of a game', 'She won with 212 points in the final.'],
    ['street', 'Address: 4500 Elm Road.'],
    ['multiplication', 'blake3 x 1,968,503 ops per second.'],
    ['no number', 'Many followers and partners.'],
  ])('not a claim: %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  test('offsets lead to the words, and the noun is named', () => {
    const text = 'Today 1.2M followers read us.';
    const [claim] = findMetrics({ block: 3, text, nth: 0, offset: 0 });
    expect(text.slice(claim?.start, claim?.end)).toBe('1.2M followers');
    expect(claim).toMatchObject({ noun: 'followers', sentence: { block: 3 } });
  });
});

describe('findStatMetrics', () => {
  const strip = (texts: string[], groups?: number[]) =>
    texts.map((text, index) => ({ index, text, kind: 'stat' as const, group: groups?.[index] ?? 1 }));

  test.each([
    ['number first', ['1.2M', 'Followers', '90', 'Partners'], ['audience 1200000', 'ally 90']],
    ['label first', ['Followers', '1.2M', 'Jobs completed', '41,800'], ['audience 1200000', 'demand 41800']],
    ['with a title', ['1.2M+', 'community members'], ['audience 1200000']],
    ['money', ['$480M', 'TVL'], ['money 480000000']],
    ['percent', ['99.9%', 'Uptime'], ['reliability 99.9']],
    ['not a metric', ['24', 'hours a day'], []],
    ['a sentence is not a label', ['1.2M', `followers ${'x'.repeat(80)}`], []],
  ])('%s', (_name, texts, claims) => {
    expect(findStatMetrics(strip(texts)).map(({ kind, value }) => `${kind} ${value}`)).toEqual(claims);
  });

  test('a label of another group does not count', () => {
    expect(findStatMetrics(strip(['1.2M', 'Followers'], [1, 2]))).toEqual([]);
  });

  test('the claim points at the number', () => {
    const [claim] = findStatMetrics(strip(['Over 1.2M', 'followers']));
    expect(claim).toMatchObject({ sentence: { block: 0, text: 'Over 1.2M' }, noun: 'followers', start: 5, end: 9 });
  });
});

test('a kind is vanity, outcome, or neither', () => {
  expect((['audience', 'signup', 'money', 'supply', 'ally'] as const).every(isVanity)).toBe(true);
  expect((['demand', 'reliability', 'data', 'provenance', 'integrity'] as const).every(isOutcome)).toBe(true);
  expect(isVanity('demand') || isOutcome('audience') || isVanity('audit') || isOutcome('audit')).toBe(false);
});
