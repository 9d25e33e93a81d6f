import { describe, expect, it } from 'vitest';
import { compareProjects, NOT_READ_YET, type Side } from '@/lib/core/compare.ts';
import { ROWS } from '@/lib/core/row.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { sampleReview } from '../fixtures/sample-review.ts';

const acme: Side = { project: sampleProject(), review: sampleReview() };
const beta: Side = { project: sampleProject({ domain: 'beta.example', name: 'Beta' }), review: sampleReview() };

function withRow(row: string, part: object): Side {
  const rows = sampleReport().rows.map((one) => (one.row === row ? { ...one, ...part } : one));
  return { ...beta, review: sampleReview({ report: { rows } }) };
}

describe('projects beside each other', () => {
  it('has the ten rows in their order, and one cell a project', () => {
    const { rows, overviews } = compareProjects([acme, beta, acme]);
    expect(rows.map(({ row }) => row)).toEqual([...ROWS]);
    expect(rows.map(({ cells }) => cells.length)).toEqual(ROWS.map(() => 3));
    expect(overviews).toHaveLength(3);
  });

  it('shows no difference between a review and itself', () => {
    expect(compareProjects([acme, beta]).rows.filter(({ differs }) => differs)).toEqual([]);
  });

  it.each([
    ['another state', { state: 'explained' }],
    ['something found', { facets: [{ name: 'a spending limit', state: 'stated', quote: '5 a day' }] }],
  ])('differs by %s in that row alone', (_, part) => {
    const differing = compareProjects([acme, withRow('numbers', { state: 'partly', ...part })]).rows.filter(
      ({ differs }) => differs,
    );
    expect(differing.map(({ row }) => row)).toEqual(['numbers']);
  });

  it('says so where no review speaks, and never leaves a cell empty', () => {
    const { rows, overviews } = compareProjects([acme, { project: beta.project }]);
    expect(overviews[1]).toEqual({ is: 'unread', why: NOT_READ_YET });
    expect(rows.every(({ cells }) => cells[1]?.is === 'unread')).toBe(true);
    expect(rows.every(({ differs }) => differs)).toBe(true);
  });

  it('lists a row that an old review does not have as unread', () => {
    const review = sampleReview({ report: { rows: [] } });
    expect(compareProjects([acme, { ...beta, review }]).rows[0]?.cells[1]).toMatchObject({ is: 'unread' });
  });

  it('names what a quote stands on, and keeps what was not found apart', () => {
    const facets = [
      { name: 'a limit', state: 'stated' as const, quote: '5 a day', url: 'https://docs.beta.example/limits' },
      { name: 'an approval', state: 'not-stated' as const },
    ];
    const cell = compareProjects([acme, withRow('why-crypto', { facets })]).rows[0]?.cells[1];
    expect(cell).toMatchObject({
      quotes: [{ url: 'https://acme.example/' }],
      found: [{ name: 'a limit', quote: '5 a day', url: 'https://docs.beta.example/limits' }],
      notFound: ['an approval'],
    });
  });

  it('tells pages that failed and pages that were not opened, each with its reason and once', () => {
    const failed = {
      url: 'https://acme.example/docs',
      title: 'Docs',
      at: 1,
      state: 'not-checked' as const,
      textHash: '',
    };
    const review = sampleReview({
      pages: [...sampleReview().pages, { ...failed, why: 'It answered 503.' }],
      report: { ledger: { ...sampleReport().ledger, pagesNotOpened: [failed.url, 'https://acme.example/audit'] } },
    });
    const [overview] = compareProjects([{ ...acme, review }, beta]).overviews;
    expect(overview).toMatchObject({
      read: [{ url: 'https://acme.example/' }],
      notChecked: [
        { url: failed.url, why: 'It answered 503.' },
        { url: 'https://acme.example/audit', why: 'Linked, and not opened.' },
      ],
      couldNot: ['script-hosts: The page’s scripts could not be listed.'],
    });
  });

  it('lets the worst note speak, never a good sign', () => {
    const [overview] = compareProjects([acme, beta]).overviews;
    expect(overview).toMatchObject({ worst: 'caution', note: { quote: 'Fully audited by leading firms.' } });
    const quiet = compareProjects([{ ...acme, review: sampleReview({ report: { worst: 'none' } }) }, beta])
      .overviews[0];
    expect(quiet).toMatchObject({ worst: 'none', note: undefined });
  });
});
