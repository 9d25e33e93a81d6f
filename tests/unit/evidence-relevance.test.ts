import { describe, expect, test } from 'vitest';
import type { ClaimKind, Proposition } from '@/lib/core/claim.ts';
import { Receipt, type RelevanceTests } from '@/lib/core/receipt.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { dateInAddress } from '@/lib/evidence/link-date.ts';
import { testRelevance } from '@/lib/evidence/relevance.ts';

const NOW = Date.UTC(2026, 10, 1);
const PAGE = { url: 'https://larkspur.example/' };
const JUDGED = { names: /(?<![\w@/.])(?:larkspur)(?![\w@])/i, now: NOW };

function judge(kind: ClaimKind, href: string, text = 'link', more: { quote?: string; about?: Proposition } = {}) {
  const receipt = gradeLink({ block: 0, start: 0, end: 1, text, href }, PAGE);
  return testRelevance(receipt, { kind, quote: 'The vault was audited.', ...more }, JUDGED);
}

const MARCH = 'https://www.halborn.com/audits/larkspur/vault-2026-03';

describe('the six tests that need no network', () => {
  test.each<[keyof RelevanceTests, string, ClaimKind, string, string]>([
    ['entity', 'passed', 'audit', MARCH, 'report'],
    ['entity', 'passed', 'audit', 'https://www.certik.com/projects/LarkSpur', 'report'],
    ['entity', 'passed', 'audit', 'https://www.certik.com/projects/x1', 'the Larkspur report'],
    ['entity', 'passed', 'audit', 'https://larkspur.example/audit.pdf', 'report'],
    ['entity', 'failed', 'audit', 'https://www.certik.com/projects/brightloom', 'report'],
    ['entity', 'failed', 'demand', 'https://defillama.com/protocol/brightloom', 'figures'],
    ['entity', 'not-checked', 'audit', 'https://www.certik.com/projects/vault', 'report'],
    ['entity', 'passed', 'audit', 'https://www.certik.com/projects/orchard', 'the Orchard pool'],
    ['entity', 'not-checked', 'audit', 'https://www.halborn.com/audits/2026-03-final.pdf', 'report'],
    ['entity', 'not-checked', 'control', 'https://etherscan.io/address/0x1', 'contract'],
    ['entity', 'not-checked', 'code', 'https://github.com/brightloom/core', 'source'],
    ['noun', 'passed', 'audit', MARCH, 'report'],
    ['noun', 'passed', 'demand', 'https://dune.com/larkspur/jobs', 'figures'],
    ['noun', 'not-checked', 'demand', 'https://dune.com/larkspur/overview', 'figures'],
    ['noun', 'failed', 'demand', MARCH, 'report'],
    ['number', 'not-checked', 'demand', 'https://dune.com/larkspur/jobs', 'figures'],
    ['freshness', 'passed', 'audit', MARCH, 'report'],
    ['freshness', 'failed', 'audit', 'https://www.halborn.com/audits/larkspur/vault-2024-03', 'report'],
    ['freshness', 'passed', 'audit', 'https://www.halborn.com/audits/larkspur/vault', 'report of June 2026'],
    ['freshness', 'not-checked', 'audit', 'https://www.halborn.com/audits/larkspur/vault', 'report'],
    ['direction', 'passed', 'audit', MARCH, 'report'],
    ['direction', 'failed', 'audit', 'https://larkspur.example/security', 'report'],
    ['direction', 'failed', 'audit', 'https://x.com/larkspur/status/1', 'report'],
    ['direction', 'failed', 'audit', 'https://bit.ly/abc', 'report'],
    ['specificity', 'passed', 'audit', MARCH, 'report'],
    ['specificity', 'failed', 'audit', 'https://www.halborn.com/', 'report'],
    ['specificity', 'failed', 'code', 'https://github.com/larkspur', 'source'],
    ['specificity', 'failed', 'control', 'https://etherscan.io/', 'contract'],
    ['specificity', 'failed', 'control', 'https://sepolia.etherscan.io/address/0x1', 'contract'],
    ['specificity', 'failed', 'security', 'https://www.virustotal.com/gui/file/abc', 'security verified'],
    ['specificity', 'failed', 'audit', 'https://larkspur.example/audited-badge.png', 'audited'],
  ])('%s is %s for %s and %s (%s)', (name, result, kind, href, text) => {
    const { tests } = judge(kind, href, text);
    expect(tests?.[name].result, tests?.[name].why).toBe(result);
  });

  test('every answer says why, and is a Receipt by the schema', () => {
    const receipt = judge('audit', MARCH);
    expect(Receipt.parse(receipt)).toEqual(receipt);
    expect(Object.values(receipt.tests ?? {}).filter(({ why }) => why.length < 10)).toEqual([]);
  });

  test('a link to somebody else’s entry falls below R2 and says so; a link that names nobody keeps its grade', () => {
    expect(judge('audit', 'https://www.certik.com/projects/brightloom')).toMatchObject({
      grade: 'R1',
      note: expect.stringContaining('brightloom'),
    });
    expect(judge('audit', 'https://www.halborn.com/audits/2026-03-final.pdf').grade).toBe('R4');
  });

  test('nothing reaches R5 without being opened', () => {
    for (const href of [MARCH, 'https://etherscan.io/address/0x1', 'https://dune.com/larkspur/jobs']) {
      expect(['R3', 'R4']).toContain(judge('other', href).grade);
    }
  });

  test('without a name or a clock, nothing is said of them', () => {
    const receipt = gradeLink({ block: 0, start: 0, end: 1, text: '', href: MARCH }, PAGE);
    const { tests } = testRelevance(receipt, { kind: 'audit', quote: '' }, { names: undefined, now: 0 });
    expect(tests?.entity.result).toBe('not-checked');
    expect(tests?.freshness.result).toBe('not-checked');
  });
});

describe('dates in links', () => {
  test.each([
    ['https://a.example/2026-03-14/report', '2026-03-14', Date.UTC(2026, 2, 15)],
    ['https://a.example/audit-202603.pdf', '202603', Date.UTC(2026, 3, 1)],
    ['Report of March 2026', 'March 2026', Date.UTC(2026, 3, 1)],
    ['mar-14-2026', 'mar-14-2026', Date.UTC(2026, 3, 1)],
    ['Q1 2026', 'Q1 2026', Date.UTC(2026, 3, 1)],
    ['2026-Q4', '2026-Q4', Date.UTC(2027, 0, 1)],
    ['https://a.example/2025/report', '2025', Date.UTC(2026, 0, 1)],
  ])('%s', (text, words, end) => {
    expect(dateInAddress(text)).toEqual({ words, end });
  });

  test.each([
    'https://a.example/report',
    'https://etherscan.io/tx/0x20261234567890abcdef',
    'version 2.0.26',
    'block 2026031',
  ])('no date in %s', (text) => {
    expect(dateInAddress(text)).toBeUndefined();
  });
});
