import { describe, expect, it } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { diffReviews } from '@/lib/core/diff/diff-reviews.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import { FIRST_LOOK, reviewOfPage, wordsOfDoc } from '../fixtures/review-of-page.ts';

const DAY = 86_400_000;
const ABOUT =
  '# Brightloom\n\nBrightloom is an on-chain network for people who run machines and need AI inference, with a token called LOOM.';
const YIELD = 'Guaranteed 20% APY.';
const USERS = '12,000 users run agents on the network.';
const PAGE = [ABOUT, YIELD, USERS].join('\n\n');
const EDITED = [ABOUT, YIELD, USERS.replace('12,000', '9,500')].join('\n\n');

const NEWER: Ruling = { ...OUR_RULING, ruleset: '2099.1.1' };
/** Rules of another day, which did not know one of today's. */
const OLDER: Ruling = {
  ...OUR_RULING,
  ruleset: '2000.1.1',
  rules: OUR_RULING.rules.filter(({ id }) => id !== 'guaranteed-return'),
};

const old = reviewOfPage(PAGE, { ruling: OLDER });
const told = (given: ReturnType<typeof diffReviews>) => given.changes.map(({ kind, cause }) => `${kind} by ${cause}`);

describe('causes', () => {
  it('the page alone, under one ruleset', () => {
    const now = reviewOfPage(EDITED, { ruling: OLDER, at: FIRST_LOOK + DAY });
    expect(told(diffReviews({ before: old.review, after: now.review }))).toEqual(['number-changed by page']);
  });

  it('the rules alone, when the page is as it was', () => {
    const now = reviewOfPage(PAGE, { ruling: NEWER, at: FIRST_LOOK + DAY });
    const rejudged = reviewOfPage(PAGE, { ruling: NEWER }).review;
    const diff = diffReviews({ before: old.review, after: now.review, rejudged });
    expect(told(diff)).toEqual(['note-added by rules']);
    expect(diff.changes[0]?.after).toBe(YIELD);
    expect(told(diffReviews({ before: now.review, after: old.review, rejudged: old.review }))).toEqual([
      'note-removed by rules',
    ]);
  });

  it('keeps both apart when both changed', () => {
    const now = reviewOfPage(EDITED, { ruling: NEWER, at: FIRST_LOOK + DAY });
    const rejudged = reviewOfPage(PAGE, { ruling: NEWER }).review;
    const diff = diffReviews({ before: old.review, after: now.review, rejudged });
    expect(told(diff)).toEqual(['number-changed by page', 'note-added by rules']);
    expect([diff.before, diff.after]).toEqual([old.review.id, now.review.id]);
  });

  it('tells them from the kept words, when the old page cannot be judged again', () => {
    const now = reviewOfPage(EDITED, { ruling: NEWER, at: FIRST_LOOK + DAY });
    const words = { before: wordsOfDoc(old.doc), after: wordsOfDoc(now.doc) };
    const diff = diffReviews({ before: old.review, after: now.review, words });
    expect(told(diff)).toEqual(['number-changed by page', 'note-added by rules']);
    expect(diff.notCompared.join(' ')).toContain('2000.1.1 then and 2099.1.1 now');
  });

  it('says so when nothing that is kept tells', () => {
    const now = reviewOfPage(EDITED, { ruling: NEWER, at: FIRST_LOOK + DAY });
    const diff = diffReviews({ before: old.review, after: now.review });
    expect(told(diff)).toEqual(['number-changed by page', 'note-added by page']);
    expect(diff.notCompared.join(' ')).toContain('2 changes listed under the page may come from the rules');
  });

  it('equal texts are enough to know that it was not the page', () => {
    const now = reviewOfPage(PAGE, { ruling: NEWER, at: FIRST_LOOK + DAY });
    expect(told(diffReviews({ before: old.review, after: now.review }))).toEqual(['note-added by rules']);
  });

  it('a claim that still stands word for word is not one that the page took back', () => {
    const now = reviewOfPage(PAGE, { ruling: NEWER, at: FIRST_LOOK + DAY });
    const [record] = now.review.records;
    const other = 'Read on 2 November. ';
    const records = [{ ...record!, claims: record!.claims.filter(({ quote }) => quote !== USERS) }];
    const after = { ...now.review, records, pages: [{ ...now.review.pages[0]!, textHash: 'another' }] };
    const kept = { ...wordsOfDoc(now.doc).get(now.doc.url)!, text: `${other}${PAGE}` };
    const words = { before: wordsOfDoc(old.doc), after: new Map([[now.doc.url, kept]]) };
    expect(told(diffReviews({ before: old.review, after, words }))).toContain('claim-removed by rules');
    const taken = { ...kept, text: ABOUT };
    const gone = { before: words.before, after: new Map([[now.doc.url, taken]]) };
    expect(told(diffReviews({ before: old.review, after, words: gone }))).toContain('claim-removed by page');
  });
});
