import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewDiff } from '@/lib/core/change.ts';
import { diffReviews } from '@/lib/core/diff/diff-reviews.ts';
import { likenessOf, newWork } from '@/lib/core/diff/likeness.ts';
import { matchQuotes, type Quoted } from '@/lib/core/diff/match-quotes.ts';
import { applyPatch, diffSnapshots } from '@/lib/core/diff/patch.ts';
import { plainWords } from '@/lib/core/diff/plain-words.ts';
import { type Item, type Snapshot, snapshotOf } from '@/lib/core/diff/snapshot.ts';
import type { QuotedClaim, Review } from '@/lib/core/review.ts';
import { ROWS } from '@/lib/core/row.ts';
import { reviewOfClaims, sampleClaim } from '../fixtures/sample-review.ts';

const ODD = ['__proto__', 'constructor', '', '\ud800', '\udc00x', '…', '#', '12k', 'a'.repeat(2_100), 'toString'];
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...ODD));
const row = fc.constantFrom(...ROWS);
const page = fc.constantFrom('a.example', 'a.example/docs', '__proto__');
const place = { page, quote: text, row, block: fc.nat(), start: fc.nat() };
const receipt = fc.record({ href: text, kind: text, grade: fc.constantFrom('R0', 'R1', 'R2', 'R4') });

/** Items of every sort, without their keys. */
const shapes = fc.oneof(
  fc.record({ is: fc.constant('page' as const), page, url: text, state: text, why: text, textHash: text }),
  fc.record({
    ...{ is: fc.constant('claim' as const), ...place, kind: text, planned: fc.boolean(), prefix: text, suffix: text },
    ...{ words: text, plain: text },
    ...{ numbers: fc.array(fc.integer()), receipts: fc.array(receipt, { maxLength: 3 }) },
  }),
  fc.record({ is: fc.constant('finding' as const), ...place, rule: text, good: fc.boolean(), say: text }),
  fc.record({ is: fc.constant('passage' as const), ...place, id: text, title: text }),
  fc.record({
    ...{ is: fc.constant('row' as const), page, row, state: text },
    facets: fc.array(fc.record({ name: text, state: text, quote: text }), { maxLength: 3 }),
  }),
  fc.record({ is: fc.constant('script-host' as const), page, host: text }),
  fc.record({ is: fc.constant('contract' as const), page, chain: text, address: text }),
  fc.record({ is: fc.constant('timer' as const), page, words: text, left: fc.integer() }),
);

/** Few keys, so that two snapshots share many. */
const items = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', ...ODD), text), shapes), { maxLength: 12 })
  .map((pairs) => [...new Map(pairs.map(([key, item]): [string, Item] => [key, { ...item, key }])).values()])
  .map((all) => all.sort((a, b) => (a.key < b.key ? -1 : 1)));

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  ruleset: text,
  how: fc.constantFrom('tab' as const, 'fetched' as const),
  main: page,
  addedUp: fc.array(text, { maxLength: 3 }),
  notRun: fc.array(text, { maxLength: 3 }),
  items,
});

const claim: fc.Arbitrary<QuotedClaim> = fc
  .record({
    quote: fc.oneof(text, fc.constantFrom('12,000 jobs settled.', '12k jobs settled.', '9,500 jobs were settled.')),
    row,
    block: fc.nat(50),
    prefix: text,
    suffix: text,
    planned: fc.boolean(),
  })
  .map(({ planned, ...given }) => {
    const frame = planned ? ('planned' as const) : ('asserted' as const);
    return sampleClaim({ ...given, about: { subject: '', predicate: 'demand', frame, speaker: 'publisher' } });
  });
const claims = fc.array(claim, { maxLength: 12 });

/** Enough to meet every shape; the odd texts are long. */
const RUNS = { numRuns: 40 };

describe('difference and patch', () => {
  it('of a snapshot and itself is empty', () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        expect(diffSnapshots(one, structuredClone(one))).toEqual({ removed: [], added: [], changed: [] });
      }),
      RUNS,
    );
  });

  it('makes the later one of the earlier one', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (one, other) => {
        expect(applyPatch(one, diffSnapshots(one, other))).toEqual(other);
      }),
      { numRuns: 60 },
    );
  });

  it('reviews of the same evidence have the same snapshot at any time', () => {
    fc.assert(
      fc.property(claims, fc.nat(1e12), fc.nat(1e9), (all, at, left) => {
        const timed = (now: number): Review => {
          const review = reviewOfClaims(all, { at: now });
          const records = review.records.map((one) => ({ ...one, timers: [{ words: 'w', deadline: now + left }] }));
          return { ...review, records };
        };
        expect(snapshotOf(timed(at))).toEqual(snapshotOf(timed(at + 86_400_000)));
        // In which order its claims were found makes no difference either, but for claims at one and the same place.
        expect(snapshotOf(timed(at)).items.length).toBe(
          snapshotOf(reviewOfClaims([...all].reverse())).items.length + 1,
        );
      }),
      RUNS,
    );
  });
});

describe('what is told', () => {
  it('nothing of a review and itself', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const review = reviewOfClaims(all);
        expect(diffReviews({ before: review, after: review })).toMatchObject({ changes: [], notCompared: [] });
      }),
      RUNS,
    );
  });

  it('fits its schema, and each quote is of the page', () => {
    fc.assert(
      fc.property(claims, claims, (some, others) => {
        const diff = diffReviews({
          before: reviewOfClaims(some),
          after: reviewOfClaims(others, { at: 1_800_000_000_000 }),
        });
        expect(ReviewDiff.parse(diff)).toEqual(diff);
        const removed = diff.changes.filter(({ kind }) => kind === 'claim-removed');
        const keys = (all: QuotedClaim[]) => new Set(all.map(({ quote }) => plainWords(quote).key));
        const left = [...keys(some)].filter((key) => !keys(others).has(key));
        expect(removed.length).toBeLessThanOrEqual(left.length);
      }),
      RUNS,
    );
  });

  it('each quote is matched once, and never worse than half', () => {
    const quoted: fc.Arbitrary<Quoted> = fc.record({
      words: fc.oneof(text, fc.constantFrom('jobs settled in october', 'jobs were settled in october', 'jobs')),
      prefix: text,
      suffix: text,
      block: fc.nat(99),
    });
    const lists = fc.array(quoted, { maxLength: 12 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const matches = matchQuotes(before, after);
        expect(new Set(matches.map((one) => one.before)).size).toBe(matches.length);
        expect(new Set(matches.map((one) => one.after)).size).toBe(matches.length);
        for (const { likeness } of matches) expect(likeness).toBeGreaterThanOrEqual(0.5);
      }),
      RUNS,
    );
  });
});

describe('likeness', () => {
  it('is that of the plain edit distance, and the same both ways', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
    // More than one and more than two blocks of 32 letters.
    const word = fc.oneof(
      short,
      fc.tuple(short, fc.nat(6)).map(([one, times]) => one.repeat(times).slice(0, 80)),
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        const longest = Math.max(one.length, other.length);
        const plain = longest === 0 ? 1 : 1 - distance(one, other) / longest;
        expect(likenessOf(one, other, 0, newWork())).toBeCloseTo(plain, 10);
        expect(likenessOf(other, one, 0.5, newWork())).toBeCloseTo(plain >= 0.5 ? plain : 0, 10);
      }),
      { numRuns: 200 },
    );
  });
});

/** Levenshtein's distance as it is defined. */
function distance(one: string, other: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const change = one[i - 1] === other[j - 1] ? 0 : 1;
    const least = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + change);
    known.set(key, least);
    return least;
  };
  return of(one.length, other.length);
}
