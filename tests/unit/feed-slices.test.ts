import { expect, test, vi } from 'vitest';
import { createSlices } from '@/lib/sites/feeds/feed-slices.ts';

/** A window whose clock and timers the test moves; it knows no idle moments. */
function windowAt() {
  let now = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  let last = 0;
  const view = {
    performance: { now: () => now },
    setTimeout: (run: () => void, wait: number) => {
      timers.set(++last, { at: now + wait, run });
      return last;
    },
    clearTimeout: (id: number) => timers.delete(id),
  };
  const pass = (until: number) => {
    for (;;) {
      const next = [...timers].filter(([, { at }]) => at <= until).sort(([, one], [, other]) => one.at - other.at)[0];
      if (!next) break;
      timers.delete(next[0]);
      now = Math.max(now, next[1].at);
      next[1].run();
    }
    now = until;
  };
  return { view: view as unknown as Window, pass, waits: () => timers.size };
}

test('what comes soon after the work was done is done together', () => {
  const { view, pass } = windowAt();
  const piece = vi.fn(() => false);
  const slices = createSlices(view, piece, 100);
  slices.plan();
  slices.plan();
  pass(0);
  expect(piece).toHaveBeenCalledTimes(1);
  for (const at of [10, 20, 99]) {
    pass(at);
    slices.plan();
  }
  expect(piece).toHaveBeenCalledTimes(1);
  pass(100);
  expect(piece).toHaveBeenCalledTimes(2);
  pass(400);
  slices.plan();
  pass(400);
  expect(piece).toHaveBeenCalledTimes(3);
});

test('work that is not done goes on at once', () => {
  const { view, pass } = windowAt();
  let left = 5;
  const slices = createSlices(view, () => --left > 0, 100);
  slices.plan();
  pass(1);
  expect(left).toBe(0);
});

test('nothing comes after it was stopped, and it can begin again', () => {
  const { view, pass, waits } = windowAt();
  const piece = vi.fn(() => false);
  const slices = createSlices(view, piece, 100);
  slices.plan();
  pass(0);
  slices.plan();
  slices.stop();
  expect(waits()).toBe(0);
  slices.plan();
  pass(200);
  expect(piece).toHaveBeenCalledTimes(2);
});
