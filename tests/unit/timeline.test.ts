import { describe, expect, it } from 'vitest';
import { type Look, type Mark, timelineOf } from '@/lib/core/timeline.ts';

const look = (at: number, withReceipt = 1, without = 2): Look => ({ id: `r${at}`, at, withReceipt, without });
const reviews = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.is === 'review' ? [mark] : []));
const many = (count: number) => Array.from({ length: count }, (_, index) => look(index + 1, index % 7, index % 13));

describe('timeline', () => {
  it('of nothing is empty', () => {
    const { marks, dates, withReceipt, clockWentBack } = timelineOf([]);
    expect({ marks, dates, withReceipt, clockWentBack }).toEqual({
      marks: [],
      dates: [],
      withReceipt: [],
      clockWentBack: false,
    });
  });

  it('puts one review in the middle, without a line', () => {
    const { marks, dates, withReceipt } = timelineOf([look(5)]);
    expect(marks.map(({ x }) => x)).toEqual([0.5]);
    expect(dates).toEqual([{ x: 0.5, at: 5 }]);
    expect(withReceipt).toEqual([]);
  });

  it('draws two reviews from side to side, each value at its height', () => {
    const { marks, most, withReceipt, without } = timelineOf([look(1, 0, 4), look(2, 2, 1)]);
    expect(most).toBe(4);
    expect(reviews(marks).map(({ x, yWith, yWithout }) => [x, yWith, yWithout])).toEqual([
      [0, 1, 0],
      [1, 0.5, 0.75],
    ]);
    expect(withReceipt).toEqual(['0,1000 1000,500']);
    expect(without).toEqual(['0,0 1000,750']);
  });

  it.each([2, 50, 500])('keeps %i reviews in order, inside, evenly apart, with a date at both ends', (count) => {
    const { marks, dates } = timelineOf(many(count));
    expect(marks).toHaveLength(count);
    const steps = marks.slice(1).map(({ x }, index) => x - (marks[index]?.x ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(1 / (count - 1));
    for (const { yWith, yWithout } of reviews(marks)) {
      for (const y of [yWith, yWithout]) expect(y >= 0 && y <= 1).toBe(true);
    }
    expect(dates.length).toBeLessThanOrEqual(4);
    expect([dates[0]?.at, dates.at(-1)?.at]).toEqual([1, count]);
  });

  it('keeps the order of saving when the clock was set back, and tells it', () => {
    const { marks, clockWentBack } = timelineOf([look(300), look(100), look(200)]);
    expect(marks.map(({ at }) => at)).toEqual([300, 100, 200]);
    expect(clockWentBack).toBe(true);
    expect(timelineOf([look(100), look(100)]).clockWentBack).toBe(false);
  });

  it('breaks the lines where a re-check read nothing', () => {
    const gap = { at: 25, why: 'The site did not answer.' };
    const { marks, withReceipt } = timelineOf([look(10), look(20), look(30), look(40)], [gap]);
    expect(marks.map(({ is }) => is)).toEqual(['review', 'review', 'gap', 'review', 'review']);
    expect(marks[2]).toMatchObject(gap);
    expect(withReceipt.map((run) => run.split(' ').length)).toEqual([2, 2]);
  });

  it.each<[string, number[], string[]]>([
    ['before all', [1], ['gap', 'review', 'review']],
    ['after all', [99], ['review', 'review', 'gap']],
    ['at the moment of a review', [10], ['review', 'gap', 'review']],
    ['several', [99, 1, 15], ['gap', 'review', 'gap', 'review', 'gap']],
  ])('places gaps %s', (_, at, order) => {
    const gaps = at.map((one) => ({ at: one, why: 'x' }));
    expect(timelineOf([look(10), look(20)], gaps).marks.map(({ is }) => is)).toEqual(order);
  });

  it.each([
    [0, 2],
    [1, 2],
    [3, 4],
    [5, 10],
    [11, 20],
    [41, 100],
    [1e6 + 1, 2e6],
  ])('a most of %d gets an axis to %d with a whole middle', (value, most) => {
    const found = timelineOf([look(1, value, 0)]);
    expect(found.most).toBe(most);
    expect(found.ticks.map(({ value: at }) => at)).toEqual([0, most / 2, most]);
  });

  it.each([Number.NaN, -4, Number.POSITIVE_INFINITY])('draws a damaged count of %d as none', (value) => {
    const [mark] = reviews(timelineOf([look(1, value, 1)]).marks);
    expect([mark?.withReceipt, mark?.yWith]).toEqual([0, 1]);
  });
});
