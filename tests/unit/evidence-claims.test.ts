import { describe, expect, test } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { Claim, type ClaimKind } from '@/lib/core/claim.ts';
import type { Match } from '@/lib/core/engine/evidence.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { createView } from '@/lib/core/engine/view.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { RowId } from '@/lib/core/row.ts';
import type { Rule } from '@/lib/core/rule.ts';
import { bears, rowOfClaim } from '@/lib/evidence/bearing.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';

const EVIDENCE = OUR_RULING.evidence;
const URL = 'https://acme.network/';

/** A page of one-sentence blocks; each may carry links. Links of a block are near that block only. */
function viewOf(...blocks: { text: string; links?: string[] }[]): PageView {
  const doc: PageDoc = {
    url: URL,
    site: 'generic',
    title: 'Acme',
    lang: 'en',
    blocks: blocks.map(({ text }, index) => ({ index, kind: 'paragraph', text, heading: -1, lead: -1, group: index })),
    links: blocks.flatMap(({ links = [] }, block) =>
      links.map((href) => ({ block, start: 0, end: 4, text: 'link', href })),
    ),
    media: [],
    actions: [],
    meta: {
      siteName: '',
      description: '',
      canonical: '',
      ogUrl: '',
      ogType: '',
      byline: '',
      published: '',
      schemaTypes: [],
    },
    signs: { wallet: false, article: 0, scriptHosts: [] },
    missing: [],
  };
  return createView(doc, createPageText(doc), { type: 'landing', confidence: 'high' }, EVIDENCE);
}

function ruleIn(row: RowId): Rule {
  return {
    id: 'a-rule',
    row,
    severity: 'caution',
    title: '',
    say: '',
    ask: '',
    clears: '',
    source: [],
    pages: ['landing'],
    examples: { flags: [], passes: [] },
    kind: 'claim',
    cues: [],
    find: () => undefined,
  };
}

/** The match of a rule on the words `quote` in block 0. */
function match(view: PageView, quote: string, kind: ClaimKind, row: RowId = 'security'): Match {
  const start = view.text(0).indexOf(quote);
  return { rule: ruleIn(row), block: 0, start, end: start + quote.length, quote: view.text(0), kind };
}

const AUDIT = 'https://www.halborn.com/audits/acme/token';
const DUNE = 'https://dune.com/acme/jobs';
const CODE = 'https://github.com/acme/node';

describe('findClaims', () => {
  test('a counted claim becomes a claim with place, row and quote', () => {
    const text = 'Hello. 12,000 followers trust us.';
    const view = viewOf({ text });
    const [claim, ...more] = findClaims(view, []);
    expect(more).toEqual([]);
    expect(Claim.parse(claim)).toEqual(claim);
    expect(claim).toMatchObject({ kind: 'audience', row: 'numbers', block: 0, receipts: [] });
    expect(text.slice(claim?.start, claim?.end)).toBe('12,000 followers');
    expect(claim?.quote).toContain('12,000 followers');
  });

  test('places are offsets into the page’s own text, hidden characters included', () => {
    const text = 'We\u200b have\u00a0\u00a0 12,000 fol\u200blowers.';
    const [claim] = findClaims(viewOf({ text }), []);
    expect(text.slice(claim?.start, claim?.end)).toBe('12,000 fol\u200blowers');
  });

  test('what a rule and the number grammar both read is one claim, of the more specific kind', () => {
    const view = viewOf({ text: 'We serve 90 partners with 99.9 % uptime.' });
    const before = findClaims(view, []);
    const after = findClaims(view, [match(view, '90 partners', 'other', 'numbers')]);
    expect(before.map((claim) => claim.kind)).toEqual(['ally', 'reliability']);
    expect(after).toEqual(before);
    const [audit] = findClaims(view, [match(view, 'serve 90 partners', 'audit')]);
    expect(audit).toMatchObject({ kind: 'audit', row: 'security' });
  });

  test('two places in one sentence stay two claims, in page order', () => {
    const view = viewOf({ text: 'Audited by Halborn and earning 480 % a year.' });
    const claims = findClaims(view, [match(view, '480 % a year', 'return', 'token'), match(view, 'Audited', 'audit')]);
    expect(claims.map((claim) => claim.kind)).toEqual(['audit', 'return']);
  });

  test('a long sentence is cut around the claim', () => {
    const text = `${'we go on and on '.repeat(30)}with 12,000 followers ${'and on and on '.repeat(30)}.`;
    const [claim] = findClaims(viewOf({ text }), []);
    expect(claim?.quote.length).toBeLessThanOrEqual(240);
    expect(claim?.quote).toContain('12,000 followers');
  });
});

describe('receipts of a claim', () => {
  const linked = (text: string, kind: ClaimKind, quote: string, ...links: string[]) => {
    const view = viewOf({ text, links });
    return findClaims({ ...view, metrics: [] }, [match(view, quote, kind)])[0]?.receipts.map(
      (receipt) => `${receipt.kind} ${receipt.grade}`,
    );
  };

  test.each<[ClaimKind, string[], string[]]>([
    ['audit', [DUNE, AUDIT], ['auditor R4']],
    ['audit', [DUNE], []],
    ['demand', [AUDIT, DUNE, CODE], ['dashboard R3']],
    ['demand', [AUDIT], []],
    ['demand', ['https://stats.acme.network/'], ['own-dashboard R2']],
    ['money', ['https://stats.acme.network/'], []],
    ['reliability', ['https://acme.statuspage.io/'], ['status R2']],
    ['benchmark', ['https://arxiv.org/abs/2405.00001', DUNE], ['paper R4', 'dashboard R3']],
    ['audit', ['https://acme.network/audit-report.pdf'], ['own-dashboard R2']],
    ['audit', ['https://stats.acme.network/'], []],
    ['control', ['https://etherscan.io/address/0x1'], ['explorer R4']],
    ['audit', ['https://www.halborn.com/'], ['home-page R0']],
    ['audit', ['https://sepolia.etherscan.io/address/0x1'], ['testnet-explorer R0']],
    ['audit', ['mailto:team@acme.network'], []],
    ['other', [DUNE, AUDIT], ['auditor R4', 'dashboard R3']],
  ])('%s with %j keeps %j', (kind, links, kept) => {
    expect(linked('Something is claimed here.', kind, 'claimed', ...links)).toEqual(kept);
  });

  test('the other party’s own page backs a claim of working together, when the sentence names it', () => {
    const page = 'https://bigcloud.example/customers/acme';
    expect(linked('Big Cloud is our partner.', 'ally', 'partner', page)).toEqual(['elsewhere R4']);
    expect(linked('A large cloud is our partner.', 'ally', 'partner', page)).toEqual(['elsewhere R1']);
    expect(linked('Big Cloud counts 90 jobs.', 'demand', 'jobs', page)).toEqual(['elsewhere R1']);
  });

  test('an address that stands twice is one receipt', () => {
    expect(linked('Something is claimed here.', 'audit', 'claimed', AUDIT, AUDIT)).toEqual(['auditor R4']);
  });

  test.each<[string, ClaimKind, string, string[]]>([
    ['a blog', 'audience', 'https://acme.network/blog/x', []],
    ['an explorer’s front page', 'audience', 'https://etherscan.io/', []],
    ['an auditor’s front page', 'audit', 'https://www.halborn.com/', ['home-page R0']],
  ])('%s in the next block and a claim of kind %s', (_what, kind, href, kept) => {
    const view = viewOf({ text: 'Something is claimed here.' }, { text: 'Link', links: [href] });
    const near = { ...view, receiptsNear: () => view.receipts };
    const [claim] = findClaims(near, [match(view, 'claimed', kind)]);
    expect(claim?.receipts.map((receipt) => `${receipt.kind} ${receipt.grade}`)).toEqual(kept);
  });
});

test.each<[ClaimKind, RowId | undefined, RowId]>([
  ['audience', undefined, 'numbers'],
  ['demand', undefined, 'numbers'],
  ['return', 'numbers', 'token'],
  ['audit', undefined, 'security'],
  ['security', 'security', 'security'],
  ['ai', undefined, 'ai'],
  ['benchmark', 'numbers', 'numbers'],
  ['benchmark', 'token', 'ai'],
  ['control', undefined, 'control'],
  ['privacy', undefined, 'data'],
  ['other', 'why-crypto', 'why-crypto'],
])('a claim of kind %s found by a rule of row %s stands in row %s', (kind, ruleRow, row) => {
  expect(rowOfClaim(kind, ruleRow)).toBe(row);
});

test('nothing below R2 bears a claim', () => {
  const social = gradeLink({ block: 0, start: 0, end: 1, text: '', href: 'https://x.com/acme/status/1' }, { url: URL });
  expect(bears(social, 'other')).toBe(false);
});
