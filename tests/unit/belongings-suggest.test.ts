import { describe, expect, it } from 'vitest';
import { bareRecord } from '@/lib/core/review-body.ts';
import { addBelonging, declineBelonging } from '@/lib/evidence/belongings/belongings.ts';
import { type Suggestion, suggestBelongings } from '@/lib/evidence/belongings/suggest.ts';
import { recordPage } from '@/lib/evidence/page-record.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const ACME = sampleProject({ domain: 'brightloom.example', name: 'Brightloom' });
const URL = 'https://brightloom.example/';
const VAULT = '0x52908400098527886e0f7030069857d2e4169ee7';
const TEXT = `# Brightloom

[Docs](https://brightloom-docs.gitbook.io/start) and [GitHub](https://github.com/brightloom/node), also
[a library](https://github.com/somebody/else).

[Follow](https://x.com/brightloomhq) [Partner](https://x.com/partner) [Chat](https://discord.gg/AbC12)
[One post](https://x.com/brightloomhq/status/1)

[The vault](https://etherscan.io/address/${VAULT}) pays out. Its address is ${VAULT}.

[Claim](https://claim.brightloom.example/season?x=1) [Elsewhere](https://claims.example/claim)`;

function from(text = TEXT, url = URL, report: Parameters<typeof sampleReport>[0] = {}) {
  const doc = readMarkdown(text, { url });
  return {
    review: { report: sampleReport({ url, ...report }), records: [recordPage(doc, { claims: [] }, 0)] },
    docs: [doc],
  };
}
const keys = (suggestions: readonly Suggestion[]) => suggestions.map(({ key }) => key);

describe('suggestions', () => {
  it('are what its own pages link as their own, each with the page that says so', () => {
    const suggested = suggestBelongings(ACME, [from()]);
    expect(keys(suggested)).toEqual([
      'domains brightloom-docs.gitbook.io',
      'repositories github.com/brightloom',
      'accounts discord:AbC12',
      'accounts x:brightloomhq',
      `contracts eip155:1:${VAULT}`,
      'claimPages https://claim.brightloom.example/season',
    ]);
    expect(suggested.map(({ page }) => page)).toEqual(Array(6).fill(URL));
    expect(suggested[0]?.why).toBe('Its page brightloom.example links it as its own.');
  });

  it('leave out what is confirmed or declined, on whichever chain', () => {
    const confirmed = addBelonging(ACME, 'contracts', { chain: '', address: VAULT });
    const declined = declineBelonging(confirmed, 'accounts', { site: 'x', handle: 'BrightloomHQ' });
    const left = keys(suggestBelongings(declined, [from()]));
    expect(left.filter((key) => key.startsWith('contracts') || key.includes('x:'))).toEqual([]);
    expect(left).toHaveLength(4);
  });

  it('come from the pages of the project only', () => {
    expect(suggestBelongings(ACME, [from(TEXT, 'https://somebody.example/')])).toEqual([]);
    const more = addBelonging(ACME, 'domains', 'somebody.example');
    expect(keys(suggestBelongings(more, [from(TEXT, 'https://somebody.example/')]))).toContain(
      'accounts discord:AbC12',
    );
  });

  it('come from the report where no words were kept, and a page that asks to claim is one', () => {
    const project = {
      domain: 'brightloom.example',
      declares: ['brightloom.dev', 'github.com/brightloom', 'github.io'],
    };
    const url = 'https://brightloom.example/season-two';
    const report = sampleReport({ url, pageType: 'claim', project: { ...project, pages: [], readNext: [] } });
    expect(keys(suggestBelongings(ACME, [{ review: { report, records: [bareRecord(url, report)] } }]))).toEqual([
      'domains brightloom.dev',
      'repositories github.com/brightloom',
      'claimPages https://brightloom.example/season-two',
    ]);
  });

  it('put first what more pages name, and have an end', () => {
    const many = Array.from({ length: 80 }, (_, nth) => `0x${String(nth).padStart(40, '1')}`).join(' ');
    const often = from(`# A\n\n${many}`);
    const again = from(`# B\n\n0x${'79'.padStart(40, '1')}`, 'https://brightloom.example/two');
    const contracts = suggestBelongings(ACME, [often, again]).filter(({ kind }) => kind === 'contracts');
    expect(contracts).toHaveLength(50);
    expect(contracts[0]?.value).toEqual({ chain: '', address: `0x${'79'.padStart(40, '1')}` });
  });

  it('are none of hostile addresses', () => {
    const hostile = '# A\n\n[Docs](javascript:alert(1)) [Docs](https://__proto__/) [x](https://x.com/<b>) [y](http://)';
    expect(suggestBelongings(ACME, [from(hostile)])).toEqual([]);
  });
});
