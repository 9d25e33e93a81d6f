import { describe, expect, it, test } from 'vitest';
import { judgeForNotes } from '@/lib/background/judge.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import { CONTRADICTION_QUESTIONS } from '@/lib/rules/lexicon/contradictions.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

interface Page {
  path: string;
  text: string;
  as: PageType;
}

const HOME = 'https://brightloom.example';
const at = (path: string, text: string, as: PageType = 'docs'): Page => ({ path, text, as });

/** What the contradiction rules say on `page`, after `before` was read. */
function said(page: Page, before: Page) {
  const judging = (one: Page) => ({ now: 0, asked: true, as: one.as });
  const doc = (one: Page) => readMarkdown(`# Brightloom\n\n${one.text}`, { url: `${HOME}${one.path}` });
  const notes = judgeForNotes(doc(before), judging(before)).notes();
  const { report } = judgeForNotes(doc(page), { ...judging(page), others: notes ? [notes] : [] });
  const rules = ['self-contradiction', 'decentralized-single-switch'];
  return { report, found: report.findings.filter(({ rule }) => rules.includes(rule)) };
}

const PAIRS: [one: string, other: string][] = [
  ['Our smart contracts are audited.', 'The audit report is coming soon.'],
  ['Fully audited by Northgate.', 'The contracts have not been audited yet.'],
  ['Fair launch, zero insiders.', 'Team 18%, seed investors 12%.'],
  ['Brightloom is fully non-custodial.', 'Send funds to this address and the agent trades for you.'],
  ['Brightloom is fully open source.', 'The source code is proprietary.'],
  ['The supply is fixed.', 'New tokens are minted every epoch to pay for staking.'],
  ['Hard-capped supply.', 'There is no maximum supply.'],
  ['No KYC, ever.', 'Upload your passport before you can withdraw.'],
  ['Profits are guaranteed.', 'You may lose all of the money that you deposit.'],
  ['It works without a token.', 'You need to hold 500 LOOM tokens to use the assistant.'],
  ['There is no token.', 'The presale is live.'],
  ['Our contracts are immutable.', 'The multisig can pause the contracts.'],
  ['We are live on mainnet.', 'The mainnet launch is planned.'],
  ['The team is fully doxxed.', 'The founders prefer to stay anonymous.'],
  ['A fully decentralised network of agents.', 'We may suspend your agents at any time at our sole discretion.'],
];

describe('two pages of one project', () => {
  describe.each(PAIRS)('%s × %s', (one, other) => {
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const) {
      it(`quotes both sides when "${there}" was read first`, () => {
        const { found, report } = said(at('/', here, 'landing'), at('/docs/start', there));
        expect(found).toHaveLength(1);
        expect(here).toContain(found[0]?.quote ?? '-');
        expect(found[0]?.against?.url).toBe(`${HOME}/docs/start`);
        expect(there).toContain(found[0]?.against?.quote ?? '-');
        expect(report.rows.find(({ row }) => row === found[0]?.row)?.state).toBe('conflicting');
      });
    }

    it('says nothing when the other side is on no page', () => {
      expect(said(at('/', one, 'landing'), at('/docs/start', one)).found).toEqual([]);
    });
  });

  it('terms are evidence', () => {
    const terms = at('/terms', 'We may freeze your wallets at any time without notice.', 'legal');
    expect(said(at('/', 'A fully decentralised network.', 'landing'), terms).found).toHaveLength(1);
  });
});

describe('stays quiet on', () => {
  const audited = 'Our smart contracts are audited.';
  const cases: [what: string, here: Page, before: Page][] = [
    ['another version', at('/', 'Version 1 is audited.', 'landing'), at('/docs/a', 'The audit of v2 is pending.')],
    ['a second audit', at('/', audited, 'landing'), at('/docs/a', 'A second audit is planned.')],
    [
      'an audit by a named firm to come',
      at('/', audited, 'landing'),
      at('/docs/a', 'It will be audited by Northgate.'),
    ],
    ['another part', at('/', audited, 'landing'), at('/docs/a', 'The bridge audit is coming soon.')],
    ['a page about another part', at('/', audited, 'landing'), at('/docs/bridge', 'The audit is coming soon.')],
    [
      'a heading about another part',
      at('/', audited, 'landing'),
      at('/docs/a', '## Bridge\n\nThe audit is coming soon.'),
    ],
    ['a blog post of its day', at('/', audited, 'landing'), at('/blog/a', 'The audit is coming soon.', 'landing')],
    ['what users write', at('/', audited, 'landing'), at('/forum/a', 'The audit is coming soon.', 'landing')],
    ['an article', at('/', audited, 'landing'), at('/docs/a', 'The audit is coming soon.', 'news')],
    ['a lesson', at('/', audited, 'landing'), at('/docs/a', 'The audit is coming soon.', 'education')],
    [
      'code that is built on',
      at('/', 'Built with audited smart contracts.', 'landing'),
      at('/docs/a', 'The audit is coming soon.'),
    ],
    ['a lesson in docs', at('/', audited, 'landing'), at('/docs/a', 'Unaudited contracts can lose your money.')],
    ['code of the reader', at('/', audited, 'landing'), at('/docs/a', 'Your contracts have not been audited.')],
    [
      'contracts in general',
      at('/', 'Our contracts are immutable.', 'landing'),
      at('/docs/a', 'Contracts can be upgraded with a proxy.'),
    ],
    [
      'words of a language model',
      at('/', 'The supply is fixed.', 'landing'),
      at('/docs/a', 'New tokens are created one by one.'),
    ],
    ['a launchpad', at('/', 'Create your own token with a fair launch.', 'landing'), at('/docs/a', 'Team 10%.')],
    ['a question', at('/', audited, 'landing'), at('/docs/a', 'Is the audit coming soon?')],
    [
      'a report of others',
      at('/', audited, 'landing'),
      at('/docs/a', 'According to critics, the audit is coming soon.'),
    ],
    ['other projects', at('/', 'Fair launch.', 'landing'), at('/docs/a', 'Other projects give the team 20%.')],
    [
      'a plan',
      at('/', 'The code will be fully open source.', 'landing'),
      at('/docs/a', 'The source code is proprietary.'),
    ],
    ['a denial', at('/', 'The supply is not fixed.', 'landing'), at('/docs/a', 'New tokens are minted every epoch.')],
    [
      'a cap with emissions below it',
      at('/', 'The supply is capped at 21,000,000.', 'landing'),
      at('/docs/a', 'New tokens are minted every epoch.'),
    ],
    [
      'a condition of its own',
      at('/', 'No KYC.', 'landing'),
      at('/docs/a', 'KYC is required for withdrawals to a bank account.'),
    ],
    [
      'extras for holders',
      at('/', 'It works without a token.', 'landing'),
      at('/docs/a', 'You need to hold 500 LOOM tokens to access premium models.'),
    ],
    [
      'account rules of a website',
      at('/', 'A fully decentralised network.', 'landing'),
      at('/terms', 'We may suspend your account at any time at our sole discretion.', 'legal'),
    ],
    [
      'a project that says what is still central',
      at('/', 'A fully decentralised network.', 'landing'),
      at('/docs/a', 'Training is central for now. All requests are routed through our API.'),
    ],
  ];
  test.each(cases)('%s', (_, here, before) => {
    expect(said(here, before).found).toEqual([]);
    expect(said(before, here).found).toEqual([]);
  });
});

it('the list is bounded and every question has an id of its own', () => {
  expect(CONTRADICTION_QUESTIONS.length).toBeLessThanOrEqual(40);
  expect(new Set(CONTRADICTION_QUESTIONS.map(({ id }) => id)).size).toBe(CONTRADICTION_QUESTIONS.length);
});

it('a repository speaks for its own code only', () => {
  const judging = { now: 0, asked: true, as: 'docs' as const };
  const readme = readMarkdown('# Brightloom core\n\nThe code has not been audited yet.', {
    url: 'https://github.com/brightloom/core',
  });
  const notes = judgeForNotes(readme, judging).notes();
  const home = readMarkdown('# Brightloom\n\nOur smart contracts are audited.', { url: `${HOME}/` });
  const { report } = judgeForNotes(home, { ...judging, others: notes ? [notes] : [] });
  expect(report.findings.map(({ rule }) => rule)).not.toContain('self-contradiction');
});
