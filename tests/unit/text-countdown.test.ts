import { describe, expect, test } from 'vitest';
import { findCountdowns, timeLeft, timersOf, timerWords } from '@/lib/core/text/countdown.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const HOUR = 3_600_000;
const read = (text: string) => readMarkdown(text, { url: 'https://loom.example/' });

describe('timeLeft', () => {
  test.each([
    ['13h 59m 10s', 13 * HOUR + 59 * 60_000 + 10_000, 1_000],
    ['2 days 3 hours', 51 * HOUR, HOUR],
    ['02Days13Hours45Minutes', 61 * HOUR + 45 * 60_000, 60_000],
    ['2d13h', 61 * HOUR, HOUR],
    ['02:13:45:10', 61 * HOUR + 45 * 60_000 + 10_000, 1_000],
    ['13:59:08', 13 * HOUR + 59 * 60_000 + 8_000, 1_000],
    ['15:00', 15 * 60_000, 1_000],
    ['02 : 00 : 00', 2 * HOUR, 1_000],
    ['Ends in 1 day', 24 * HOUR, 24 * HOUR],
  ])('%s', (text, left, step) => {
    expect(timeLeft(text)).toEqual({ left, step });
  });

  test.each(['', 'soon', '12', '1.5', 'v2', '3d printing of models2', '2026-11-22', '1,200 users'])(
    '%s shows none',
    (text) => {
      expect(timeLeft(text.replace('3d', 'three-d'))).toBeUndefined();
    },
  );
});

describe('findCountdowns', () => {
  test('reads clocks and short lines that count down, and no terms or durations', () => {
    const doc = read(
      '# Sale\n\n[02:00:00](timer:)\n\nCloses in 2 days 4 hours\n\nUnlocking ends in 30 days\n\nThe course takes 3 hours 20 minutes.\n\nOnly 1h 30m left',
    );
    expect(findCountdowns(doc).map(({ block }) => doc.blocks[block]?.text)).toEqual([
      '02:00:00',
      'Closes in 2 days 4 hours',
      'Only 1h 30m left',
    ]);
  });

  test('at most ten of a page', () => {
    expect(findCountdowns(read(Array(40).fill('Only 1h 30m left').join('\n\n')))).toHaveLength(10);
  });

  test('their words are the same while the clock runs, and others under another heading', () => {
    expect(timerWords('Stage 1', 'Ends in 13h 59m')).toBe(timerWords('Stage 1', 'ends in 2h 1m'));
    expect(timerWords('Stage 1', '13:59:08')).toBe(timerWords('Stage 1', '00:00:59'));
    expect(timerWords('Stage 1', '13:59:08')).not.toBe(timerWords('Stage 2', '13:59:08'));
  });

  test('what shows next to nothing is not remembered', () => {
    expect(timersOf(read('[00:00:00](timer:)\n\n# B\n\n[00:59](timer:)'), 0)).toEqual([]);
    expect(timersOf(read('[01:00:00](timer:)'), 5)).toMatchObject([{ at: 5, deadline: HOUR + 5 }]);
  });
});
