import { describe, expect, it } from 'vitest';
import type { RowState } from '@/lib/core/checklist.ts';
import { diffReviews, type Reviewed } from '@/lib/core/diff/diff-reviews.ts';
import type { RowId } from '@/lib/core/row.ts';
import { FIRST_LOOK, reviewOfPage } from '../fixtures/review-of-page.ts';

const PAGE =
  '# Brightloom\n\nBrightloom is an on-chain network for people who need AI inference, with a token called LOOM.';
const LATER = FIRST_LOOK + 86_400_000;

/** A review of the page with these states of rows, and all others as they were judged. */
function withRows(states: Partial<Record<RowId, RowState>>, given: { at?: number; text?: string } = {}): Reviewed {
  const { review } = reviewOfPage(given.text ?? PAGE, { at: given.at ?? FIRST_LOOK });
  const rows = review.report.rows.map((row) => ({ ...row, state: states[row.row] ?? row.state }));
  return { ...review, report: { ...review.report, rows } };
}

const told = (before: Reviewed, after: Reviewed) =>
  diffReviews({ before, after }).changes.filter(({ kind }) => kind === 'row-changed');

describe('a row of the checklist', () => {
  it('that has another state is told, with both states in words', () => {
    const before = withRows({ control: 'not-stated', data: 'partly' });
    const after = withRows({ control: 'claimed-without-receipt', data: 'partly' }, { at: LATER });
    expect(told(before, after)).toEqual([
      {
        ...{ kind: 'row-changed', row: 'control', url: 'https://brightloom.example/', cause: 'page' },
        ...{ before: 'not-stated', after: 'claimed-without-receipt' },
        say: expect.stringMatching(/^Who is in control: .{3,60} then, .{3,60} now\.$/),
      },
    ]);
    expect(told(after, before)).toMatchObject([{ before: 'claimed-without-receipt', after: 'not-stated' }]);
  });

  it('that is as it was is not told', () => {
    const states = { control: 'explained', token: 'conflicting' } as const;
    expect(told(withRows(states), withRows(states, { at: LATER }))).toEqual([]);
  });

  it.each<[RowState, RowState]>([
    ['not-checked', 'explained'],
    ['explained', 'not-checked'],
  ])('from %s to %s is no change: it is said that it was not compared', (from, to) => {
    const [before, after] = [withRows({ security: from }), withRows({ security: to }, { at: LATER })];
    expect(told(before, after)).toEqual([]);
    expect(diffReviews({ before, after }).notCompared.join(' ')).toMatch(
      /These rows were not checked one of the two times: [^.]*Security and agent limits/,
    );
  });

  it('is the doing of the rules where the text is the same, and open where it is not', () => {
    const before = { ...withRows({ users: 'not-stated' }), ruleset: '2000.1.1' };
    const same = withRows({ users: 'partly' }, { at: LATER });
    expect(told(before, same)).toMatchObject([{ row: 'users', cause: 'rules' }]);
    const edited = withRows({ users: 'partly' }, { at: LATER, text: `${PAGE} It is open to all.` });
    expect(told(before, edited)).toMatchObject([{ row: 'users', cause: 'page' }]);
    expect(diffReviews({ before, after: edited }).notCompared.join(' ')).toContain('may come from the rules');
  });
});
