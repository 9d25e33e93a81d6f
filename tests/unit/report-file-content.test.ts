import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ReviewDiff } from '@/lib/core/change.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import { toMarkdown } from '@/lib/core/report-file/markdown.ts';
import { reportOfComparison } from '@/lib/core/report-file/report-of-comparison.ts';
import { reportOfProject } from '@/lib/core/report-file/report-of-project.ts';
import type { ReportFile } from '@/lib/core/report-file/tree.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { htmlOf } from '@/lib/views/report-html.ts';
import { TEST_MADE, TEST_WORDS } from '../fixtures/report-words.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { reviewOfClaims, sampleClaim, sampleReview } from '../fixtures/sample-review.ts';

const receipt: Receipt = {
  ...{ href: 'https://scan.example/tx/1', text: 'the transaction', kind: 'explorer', grade: 'R4', block: 3 },
  note: 'points to an explorer, not opened',
};
const failed = { url: 'https://acme.example/docs', title: 'Docs', at: 1, state: 'not-checked' as const, textHash: '' };
const review = {
  ...reviewOfClaims([sampleClaim({ receipts: [receipt] }), sampleClaim({ quote: 'Faster than anybody.' })], {
    ruleset: '2026.11.1 + my-pack 3',
    body: 'cd'.repeat(32),
    sha256: 'ef'.repeat(32),
  }),
  pages: [...sampleReview().pages, { ...failed, why: 'It answered 503.' }],
};
const diff: ReviewDiff = {
  ...{ before: 'one', after: 'two', notCompared: ['The page “docs” was not kept.'] },
  changes: [
    {
      kind: 'number-changed',
      cause: 'page',
      say: 'A number changed.',
      url: 'https://acme.example/',
      before: '9',
      after: '12',
    },
    { kind: 'note-added', cause: 'rules', say: 'Our rules note more.', url: 'https://acme.example/' },
  ],
};
const side = { project: sampleProject(), review };
const whole = reportOfProject({ ...side, diff, posts: [] }, TEST_WORDS, TEST_MADE);

function writtenAs(file: ReportFile, format: string): string {
  if (format === 'markdown') return toMarkdown(file).replace(/\\(?=[^\w\s])|\*\*/g, '');
  const { document } = parseHTML(htmlOf(file, emptyDocument()));
  return document.body.textContent ?? '';
}

function emptyDocument(): Document {
  return parseHTML('<!doctype html><html><head></head><body></body></html>').document;
}

describe.each(['markdown', 'html'])('a report as %s', (format) => {
  const written = writtenAs(whole, format);

  it.each([
    ['what it is and is not', 'it is no advice and no judgement of anybody'],
    ['by what and when, in both ways', 'Made by Receipts 1.2.3, local 1795424400000 (2026-11-23T09:00:00.000Z).'],
    ['the rules that spoke', '2026.11.1 + my-pack 3'],
    ['a claim', '12,000 jobs settled in October 2026.'],
    ['its receipt with grade and address', 'grade R4 points to an explorer, not opened'],
    ['the address of the receipt', '(https://scan.example/tx/1)'],
    ['a claim without one', 'No receipt was found near it.'],
    ['a note with what clears it', 'What would clear it: A link to the report on the auditor’s own site.'],
    ['a good sign as loud as others', 'severity good: The page links its repository.'],
    ['a change of the page', 'A number changed.'],
    ['its cause', 'Because the page changed'],
    ['a change of ours', 'Because our rules changed'],
    ['what was not compared', 'The page “docs” was not kept.'],
    ['a page that failed, with the reason', ': It answered 503.'],
    ['a check that did not run', 'script-hosts: The page’s scripts could not be listed.'],
    ['the hash of each page', 'ab'.repeat(32)],
    ['the hash of the body', 'cd'.repeat(32)],
    ['the hash of the review', 'ef'.repeat(32)],
    ['that there is no post', 'No post is saved.'],
  ])('has %s', (_, words) => expect(written).toContain(words));

  it('has the ten rows, each with its state and its question', () => {
    for (const { row, state, ask } of review.report.rows) {
      expect(written).toContain(`${ROW_TEXT[row].title}: state ${state}`);
      expect(written).toContain(`To ask: ${ask}`);
    }
  });
});

describe('what a report does not have', () => {
  it('says that a review from before carries no hash', () => {
    const { sha256: _own, ...before } = review;
    const words = toMarkdown(reportOfProject({ ...side, review: before, posts: [] }, TEST_WORDS, TEST_MADE));
    expect(words).toContain('SHA-256 of the review: none, it was kept before reviews had one');
  });

  it('says that nothing was compared, rather than that nothing changed', () => {
    const words = toMarkdown(reportOfProject({ ...side, posts: [] }, TEST_WORDS, TEST_MADE));
    expect(words).toContain('Not compared with another review.');
    expect(words).not.toContain('No change was found');
  });

  it('says why there is no review', () => {
    const project = sampleProject();
    const words = toMarkdown(reportOfProject({ project, why: 'A part is damaged.', posts: [] }, TEST_WORDS, TEST_MADE));
    expect(words).toContain('**Review:** A part is damaged.');
    expect(words).not.toContain('Ten rows');
  });

  it('links nothing but the web', () => {
    const hostile = ['javascript:alert(1)', 'data:text/html,<b>', 'https://', 'https://x y', 'file:///etc/hosts'];
    const claims = hostile.map((href) => sampleClaim({ receipts: [{ ...receipt, href, text: 'see' }] }));
    const file = reportOfProject(
      { project: side.project, review: reviewOfClaims(claims), posts: [] },
      TEST_WORDS,
      TEST_MADE,
    );
    const { document } = parseHTML(htmlOf(file, emptyDocument()));
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs.filter((href) => !href?.startsWith('https://acme.example/'))).toEqual([]);
    expect(toMarkdown(file).match(/\]\(<(?!https:\/\/acme\.example\/)/g)).toBeNull();
  });
});

describe('a comparison', () => {
  const other = { project: sampleProject({ domain: 'beta.example', name: 'Beta' }) };
  const file = reportOfComparison([side, other], TEST_WORDS, TEST_MADE);

  it('is a table of ten rows by projects, and says "not read yet" where nothing was', () => {
    const { document } = parseHTML(htmlOf(file, emptyDocument()));
    expect([...document.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      'Row',
      'Acme (acme.example)',
      'Beta (beta.example)',
    ]);
    const rows = [...document.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(10);
    expect(rows.map((row) => row.querySelectorAll('td')[1]?.textContent)).toEqual(rows.map(() => 'Not read yet.'));
  });

  it('is a table in Markdown too: each line has the same cells', () => {
    const lines = toMarkdown(file)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(12);
    const bars = lines.map((line) => line.replace(/\\\|/g, '').split('|').length);
    expect(new Set(bars)).toEqual(new Set([5]));
  });

  it('is named after its projects and its day', () => {
    expect(file.name).toBe('receipts-acme-example-beta-example-2026-11-23');
    const odd = { project: sampleProject({ domain: '../..\\con:x/ü' }) };
    expect(reportOfComparison([odd, other], TEST_WORDS, TEST_MADE).name).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('the file', () => {
  it('has no script, loads nothing and says so to the browser', () => {
    const html = htmlOf(whole, emptyDocument());
    const { document } = parseHTML(html);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelectorAll('script, link, img, iframe, object, [src], [onclick]').length).toBe(0);
    expect([...document.querySelectorAll('a')].every((link) => link.getAttribute('rel')?.includes('noopener'))).toBe(
      true,
    );
  });
});
