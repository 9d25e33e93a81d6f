import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf } from '../../scripts/bench/interval.ts';

describe('the interval of a median', () => {
  // Ranks from below, counted from one. Source: tables of the sign test at 5 %, two-sided.
  it.each([
    [6, 1, 0.969],
    [9, 2, 0.961],
    [15, 4, 0.965],
    [21, 6, 0.973],
    [25, 8, 0.957],
  ])('of %i values begins at rank %i', (n, rank, holds) => {
    const middle = middleOf(Array.from({ length: n }, (_, at) => at + 1));
    expect([middle.low, middle.high]).toEqual([rank, n + 1 - rank]);
    expect(middle.holds).toBeCloseTo(holds, 3);
  });

  it('says when there are too few values for one', () => {
    expect(middleOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3, holds: 0.75, n: 3 });
    expect(middleOf([])).toMatchObject({ median: Number.NaN, holds: Number.NaN, n: 0 });
  });

  it('holds the median, whatever the order', () => {
    // Times and sizes, and their differences: a zero has no sign.
    const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((drawn) => drawn + 0);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const middle = middleOf(values);
        expect(middle.low).toBeLessThanOrEqual(middle.median);
        expect(middle.median).toBeLessThanOrEqual(middle.high);
        expect(middleOf([...values].reverse())).toEqual(middle);
      }),
    );
  });
});
