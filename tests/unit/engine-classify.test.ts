import { describe, expect, it } from 'vitest';
import { classifyPage } from '@/lib/core/engine/classify-page.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

function classify(text: string, url: string, more: Partial<PageDoc> = {}) {
  const read = readMarkdown(text, { url });
  const doc = { ...read, ...more, meta: { ...read.meta, ...more.meta } };
  const self = { block: -1, start: 0, end: 0, text: '', href: url };
  return classifyPage(doc, gradeLink(self, { url: 'https://elsewhere.invalid/' }).kind);
}

describe('page types', () => {
  const cases: [string, string, string, PageType][] = [
    [
      'a project’s home',
      '# Orbit\n\nWe rent out GPUs.\n\n[Launch app](https://app.orbit.ai/)',
      'https://orbit.ai/',
      'landing',
    ],
    ['an explorer', '# Address 0x12', 'https://etherscan.io/address/0x12', 'dashboard'],
    ['a public dashboard', '# Jobs', 'https://dune.com/orbit/jobs', 'dashboard'],
    ['docs by host', '# Start\n\nInstall it.', 'https://docs.orbit.ai/start', 'docs'],
    ['docs by path', '# Start\n\nInstall it.', 'https://orbit.ai/docs/start', 'docs'],
    ['a README with code', '# orbit\n\n```\nnpm i orbit\n```', 'https://github.com/orbit/orbit', 'docs'],
    ['a README without a line of code', '# orbit\n\nThe future of AI.', 'https://github.com/orbit/orbit', 'landing'],
    ['a whitepaper', '# Orbit whitepaper\n\nAbstract', 'https://orbit.ai/whitepaper', 'whitepaper'],
    ['a whitepaper by host', '# Rewards\n\nWho gets what.', 'https://whitepaper.orbit.ai/rewards', 'whitepaper'],
    ['a token sale in the docs', '# Stages\n\nPrices.', 'https://docs.orbit.ai/token/pre-sale', 'whitepaper'],
    ['a page without an address', 'A text about nothing.', 'https://page.invalid/', 'landing'],
    ['a lesson without an address', '# What is staking?\n\nLocking.', 'https://page.invalid/', 'education'],
    ['terms', '# Terms of Service\n\n1. You agree', 'https://orbit.ai/legal/terms', 'legal'],
    ['a claim page', '# Claim your ORB airdrop\n\n[Connect wallet](button:)', 'https://claim.orbit.ai/', 'claim'],
    [
      'an airdrop article without a button',
      '# How to spot an airdrop trick\n\nLook twice.',
      'https://blog.example/airdrop',
      'education',
    ],
    ['a lesson', '# What is staking?\n\nStaking means locking.', 'https://school.example/staking', 'education'],
    ['a regulator', '# Crypto\n\nBe careful.', 'https://consumer.ftc.gov/crypto', 'education'],
    ['a press release wire', '# Orbit raises', 'https://www.prnewswire.com/orbit', 'sponsored'],
    ['paid content', '# Orbit\n\nSponsored post by Orbit.', 'https://news.example/orbit', 'sponsored'],
    ['an extension store', '# Orbit wallet', 'https://chromewebstore.google.com/detail/orbit/abc', 'store'],
    ['a post', 'gm', 'https://x.com/orbit/status/1', 'post'],
    ['something else', 'A text about nothing.', 'https://text.example/a/b', 'unknown'],
    ['an address that is none', 'A text about nothing.', 'nowhere', 'landing'],
  ];
  for (const [what, text, url, type] of cases)
    it(`${what} is ${type}`, () => expect(classify(text, url).type).toBe(type));

  it('an article is news, and education when it teaches', () => {
    const meta = {
      ...readMarkdown('', { url: 'https://a.example/' }).meta,
      schemaTypes: ['NewsArticle'],
      byline: 'R. Porter',
    };
    expect(classify('# Orbit raises money', 'https://paper.example/orbit', { meta }).type).toBe('news');
    expect(classify('# What is Orbit?', 'https://paper.example/orbit', { meta }).type).toBe('education');
  });

  it('is sure of a home page only when it speaks for itself', () => {
    const own = '# Orbit\n\nWe rent out GPUs.';
    expect(classify(own, 'https://orbit.ai/').confidence).toBe('high');
    expect(classify('A text about nothing.', 'https://text.example/').confidence).toBe('low');
  });
});
