import { describe, expect, test } from 'vitest';
import { judgePage, judgePost } from '@/lib/background/judge.ts';
import { type Known, NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { Post } from '@/lib/core/post.ts';
import { docOfPost } from '@/lib/core/post-doc.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const ORBIT = { name: 'Orbit Loom', domains: ['orbitloom.example'], handles: ['OrbitLoom'], from: 'saved' } as const;

function whyNot(text: string, known: Partial<Known> = {}) {
  const doc = readMarkdown(text, { url: 'https://larkspur.example/' });
  const given = { ...NOTHING_KNOWN, ...known };
  const { notRun } = judgePage(doc, { now: 0, asked: true, as: 'landing', known: given }).coverage;
  return (rule: string) => notRun.find((one) => one.rule === rule)?.why ?? 'it ran';
}

describe('what could not be checked says why', () => {
  test.each([
    ['lookalike-domain', 'One line.', {}, 'no known addresses were there to compare with'],
    ['lookalike-domain', 'One line.', { projects: [ORBIT] }, 'it ran'],
    ['blocklisted-domain', 'One line.', {}, 'not looked up'],
    ['claim-domain-unlinked', 'One line.', {}, 'it ran'],
    [
      'claim-domain-unlinked',
      '# Larkspur drop\n\n[Claim now](button:) [Connect wallet](button:)',
      { projects: [ORBIT] },
      'this page does not present itself as a project that is saved or well known here',
    ],
    ['young-domain-asks-wallet', 'One line.', {}, 'when this address was registered: not looked up'],
    ['countdown-resets', 'One line.', {}, 'it ran'],
    ['countdown-resets', '[02:00:00](timer:)', {}, 'earlier countdowns of this page: not looked up'],
    ['media-credentials-problem', 'One line.', {}, 'it ran'],
    ['media-credentials-valid', '![A wave](a.jpg)', {}, 'content credentials of pictures: not looked up'],
    ['audit-scope-mismatch', 'The vault is new.', {}, 'it ran'],
    [
      'audit-scope-mismatch',
      'Read the [report](https://www.certik.com/projects/larkspur-vault).',
      {},
      'the linked report was not opened; only the words of the pages read were compared',
    ],
  ] as const)('%s: %s', (rule, text, known, why) => {
    expect(whyNot(text, known as Partial<Known>)(rule)).toBe(why);
  });
});

describe('posts', () => {
  const post: Post = {
    id: '1',
    site: 'x',
    url: 'https://x.com/OrbitL00m/status/1',
    author: { handle: 'OrbitL00m', name: 'Orbit Loom' },
    text: 'Claim within a day at loom-season.xyz',
    links: [],
    media: [],
    time: '',
    relation: 'reply',
    counters: {},
  };
  const known = { ...NOTHING_KNOWN, projects: [ORBIT] };

  test('of an account close to a known one are told', () => {
    const { findings } = judgePost(post, { now: 0, known });
    expect(findings.map(({ rule }) => rule)).toContain('account-lookalike');
  });

  test('without the post above, the reply rule says so', () => {
    const { coverage } = judgePage(docOfPost(post), { now: 0, known, asked: true, as: 'post' });
    expect(coverage.notRun).toContainEqual({ rule: 'reply-link-under-official', why: 'who wrote this was not read' });
  });
});

describe('hostile input', () => {
  test.each([
    ['an emoji domain', 'https://🧵🧶.ws/'],
    ['a host of 253 characters', `https://${`${'claim-'.repeat(10)}x.`.repeat(3)}${'b'.repeat(60)}.io/`],
    ['no address', ''],
    ['a broken address', 'https://[::/'],
    ['an address of data', 'data:text/html,<h1>uniswap</h1>'],
  ])('%s breaks nothing', (_what, url) => {
    const doc = readMarkdown('# Uniswap\n\n[Claim now](button:)\n\n[Connect wallet](button:)', {
      url: 'https://a.example/',
    });
    doc.url = url;
    const { coverage } = judgePage(doc, { now: 0, asked: true, as: 'claim' });
    expect(coverage.notRun.filter(({ why }) => why.includes('failed'))).toEqual([]);
  });

  test('names and handles without an end break nothing', () => {
    const long = 'Orbit Loom '.repeat(50_000);
    const author = { handle: '_'.repeat(100_000), name: long };
    const whole: Post = {
      id: '1',
      site: 'x',
      url: '',
      text: long.slice(0, 20_000),
      links: [],
      media: [],
      time: '',
      relation: 'reply',
      counters: {},
      author,
      thread: { handle: 'O'.repeat(100_000), name: long },
    };
    const { findings } = judgePost(whole, { now: 0, known: { ...NOTHING_KNOWN, projects: [ORBIT] } });
    expect(findings.every(({ say }) => say.length < 600)).toBe(true);
  });
});

describe('how bad an address close to a known one is', () => {
  const known = { ...NOTHING_KNOWN, projects: [{ ...ORBIT, name: 'Brightloom', domains: ['brightloom.io'] }] };
  const CLAIM = '# Season two\n\n[Claim now](button:)\n\n[Connect wallet](button:)';
  const SELF = '# Brightloom\n\n[Connect wallet](button:)';
  const READ = '# Season two\n\nThe token is paid on-chain.';
  const severity = (text: string, url: string, as: 'landing' | 'news' = 'landing') =>
    judgePage(readMarkdown(text, { url }), { now: 0, asked: true, as, known }).findings.find(
      ({ rule }) => rule === 'lookalike-domain',
    )?.severity;

  test.each([
    ['the same to the eye, asks', CLAIM, 'https://brightl0om.io/', 'danger'],
    ['a lure, asks', CLAIM, 'https://brightloom-claim.app/', 'danger'],
    ['a slip, asks', CLAIM, 'https://brightlom.io/', 'warning'],
    ['a slip, asks in its name', SELF, 'https://brightlom.io/', 'danger'],
    ['a service, asks', CLAIM, 'https://brightloom-app.com/', 'warning'],
    ['another ending, asks', CLAIM, 'https://brightloom.net/', 'warning'],
    ['weak, asks', CLAIM, 'https://brightloomhub.net/', undefined],
    ['weak, asks in its name', SELF, 'https://brightloomhub.net/', 'warning'],
    ['a lure, only words', READ, 'https://brightloom-claim.app/', 'warning'],
    ['a lure, nothing of the field', '# Bread\n\nBaked every day.', 'https://brightloom-claim.app/', 'warning'],
    ['a slip, nothing of the field', '# Bread\n\nBaked every day.', 'https://brightlom.io/', 'info'],
    ['its own', CLAIM, 'https://claim.brightloom.io/', undefined],
  ])('%s: %s', (_what, text, url, expected) => {
    expect(severity(text, url)).toBe(expected);
  });

  test('an article about it is not told, unless its address looks the same', () => {
    expect(severity(READ, 'https://brightloom-claim.news/', 'news')).toBeUndefined();
    expect(severity(READ, 'https://brightl0om.io/', 'news')).toBe('warning');
  });
});
