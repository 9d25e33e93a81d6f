import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesWords } from '@/lib/core/answer-words.ts';
import type { Evidence } from '@/lib/core/engine/evidence.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { FACETS } from '@/lib/rules/facets/index.ts';
import { RULES } from '@/lib/rules/index.ts';
import { PASSAGES } from '@/lib/rules/passages/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { speak } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { pseudoWords, untold } from '../arch/pseudo-words.ts';

const evidence: Evidence = { gradeLink, findClaims, registrableDomain, findLookalike, trackerOf };
const LONG = 'Brightloom is a network where owners of graphics cards rent them to people who train models. '.repeat(8);

const PAGES: [string, string][] = [
  [
    'a project page',
    `# Brightloom\n\n${LONG}\n\nWe have 40,000 users on our chain. Our AI is 99% accurate. Earn guaranteed daily returns of 3%.`,
  ],
  [
    'a page that asks for a wallet',
    '# Claim\n\n[Connect wallet](button:) Claim your airdrop of 500 $LOOM tokens before Friday.',
  ],
  [
    'a page that shows receipts',
    `# Brightloom\n\n${LONG}\n\nAudited by Larkspur: [report](https://larkspur.example/reports/brightloom-2026.pdf). The token pays providers for jobs on the blockchain.`,
  ],
  ['a page about something else', '# Bread\n\nMix flour and water. Bake for an hour.'],
];

describe('what a Report says is told whole in another language', () => {
  beforeAll(() => speak('en-XA', pseudoWords()));
  afterAll(() => speak('en', {}));

  it.each(PAGES)('%s', (_name, text) => {
    const doc = readMarkdown(text, { url: 'https://brightloom.example/' });
    const { keySentence, strip, ledger, coverage, rows } = examine(doc, {
      rules: RULES,
      ruleset: 'test',
      evidence,
      now: 0,
      facets: FACETS,
      passages: PASSAGES,
      asked: true,
    });
    const said = [
      keySentence,
      strip.sentence,
      coverage.sentence,
      ...ledger.sentence.split(' · '),
      ...coverage.notRun.map(({ why }) => why),
      ...rows.flatMap(({ why, ask }) => [why, ask]),
    ];
    expect([...new Set(said)].filter((one) => untold(told(one)) !== '')).toEqual([]);
  });

  it('what an address alone tells', () => {
    const { findings, checked, notChecked } = checkHost('brightlo0m.example', { lists: [], projects: [], now: 0 });
    const said = [...findings.map(({ say }) => say), ...checked, ...notChecked];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((one) => untold(told(one)) !== '')).toEqual([]);
  });

  it.each(['waiting', 'read', 'partly', 'not-checked'] as const)('how far the sentences were read: %s', (state) => {
    const words = sentencesWords({ state, read: 4, of: 9, why: '' }, 'then');
    expect(untold(told(words))).toBe('');
  });
});
