import { describe, expect, it } from 'vitest';
import { ReviewDiff } from '@/lib/core/change.ts';
import { diffReviews } from '@/lib/core/diff/diff-reviews.ts';
import { newWork } from '@/lib/core/diff/likeness.ts';
import { snapshotOf } from '@/lib/core/diff/snapshot.ts';
import type { QuotedClaim } from '@/lib/core/review.ts';
import { reviewOfClaims, sampleClaim, sampleReview } from '../fixtures/sample-review.ts';

const LATER = { at: 1_800_000_000_000 };
const MANY = 2_000;
const WORDS = 'nodes serve models for people who need them and earn rewards on every chain '.repeat(135);

/** Claims with the same long words in another order each, so that all of them are candidates of all. */
function alike(seed: number, many = MANY): QuotedClaim[] {
  return Array.from({ length: many }, (_, nth) => {
    const from = (nth * 7 + seed) % 300;
    return sampleClaim({ quote: `x${nth.toString(36)}${seed} ${WORDS.slice(from)}`, block: nth });
  });
}

describe('hostile reviews', () => {
  it('thousands of claims of ten thousand letters take bounded work, and it is said when that was not enough', () => {
    const work = newWork(2_000_000);
    const [before, after] = [reviewOfClaims(alike(1)), reviewOfClaims(alike(2, MANY / 10), LATER)];
    const diff = diffReviews({ before, after, work });
    // One step beyond is one line of one table, or one claim's candidates.
    expect(work.steps).toBeLessThan(work.most + 3_000_000);
    expect(diff.notCompared.join(' ')).toContain('too many claims');
    for (const change of diff.changes) expect((change.before ?? change.after ?? '').length).toBeLessThanOrEqual(1_000);
  });

  it('work grows with the claims, not with their square', () => {
    const stepsFor = (many: number) => {
      const claims = (word: string) =>
        Array.from({ length: many }, (_, nth) =>
          sampleClaim({ quote: `The ${nth} network ${word} serves models for people number ${nth * 31}`, block: nth }),
        );
      const work = newWork();
      diffReviews({ before: reviewOfClaims(claims('quickly')), after: reviewOfClaims(claims('surely'), LATER), work });
      return work.steps;
    };
    expect(stepsFor(400) / stepsFor(100)).toBeLessThan(6);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
    const receipts = [{ href: name, text: '', kind: 'explorer' as const, grade: 'R4' as const, block: 0, note: '' }];
    const before = reviewOfClaims([sampleClaim({ quote: name, receipts })]);
    const records = [{ ...before.records[0]!, scriptHosts: [name], contracts: [{ chain: name, address: name }] }];
    const after = { ...before, ...LATER, records: [{ ...records[0]!, claims: [] }] };
    const kinds = diffReviews({ before, after }).changes.map(({ kind }) => kind);
    expect(kinds).toEqual(['spender-changed', 'script-host-changed', 'claim-removed']);
    expect(diffReviews({ before: { ...before, records }, after: { ...before, records } }).changes).toEqual([]);
  });

  it('halves of characters, nothing at all and markup stay what they are', () => {
    const odd = ['\ud800', '\udc00 jobs', '', ' ', '<img src=x onerror=alert(1)>', '…', '#'.repeat(9), '\0'];
    const before = reviewOfClaims(odd.map((quote, block) => sampleClaim({ quote, block })));
    const diff = diffReviews({ before, after: reviewOfClaims([], LATER) });
    expect(ReviewDiff.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
    expect(diff.changes.map((one) => one.before)).toContain('<img src=x onerror=alert(1)>');
    expect(diffReviews({ before: sampleReview(), after: sampleReview(LATER) }).changes).toEqual([]);
  });

  it('a long quote is not cut inside a character', () => {
    const quote = `${'x'.repeat(998)}\u{1f600}${'y'.repeat(50)}`;
    const [change] = diffReviews({
      before: reviewOfClaims([sampleClaim({ quote })]),
      after: reviewOfClaims([], LATER),
    }).changes;
    expect(change?.before).toBe(`${'x'.repeat(998)}…`);
  });

  it('addresses that are none are pages of their own', () => {
    const review = reviewOfClaims([sampleClaim()]);
    const pages = ['javascript:1', 'not an address', ''].map((url) => ({ ...review.pages[0]!, url }));
    expect(snapshotOf({ ...review, pages }).items.filter(({ is }) => is === 'page')).toHaveLength(3);
  });
});
