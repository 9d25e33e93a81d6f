// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPointer } from '@/lib/overlay/pointer.ts';

const FRAME = 16;
/** Longer than any wait of the pointer's. */
const LONG = 1_000;

function at(type: 'pointermove' | 'click', x: number): void {
  const event = new MouseEvent(type, { clientX: x, clientY: 5, button: 0, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
}

/** A mark lies from 10 to 20. */
function following() {
  const edges = { onRest: vi.fn(), onAway: vi.fn(), onClick: vi.fn() };
  const stop = followPointer<string>({
    noteAt: (x) => (x >= 10 && x <= 20 ? 'mark' : undefined),
    isOurs: () => false,
    ...edges,
  });
  return { ...edges, stop };
}

describe('the pointer on a page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  });
  afterEach(() => vi.useRealTimers());

  it('rests on a mark, and is away once it left', () => {
    const { onRest, onAway, stop } = following();
    at('pointermove', 12);
    vi.advanceTimersByTime(LONG);
    expect(onRest).toHaveBeenCalledExactlyOnceWith('mark');
    at('pointermove', 50);
    vi.advanceTimersByTime(LONG);
    expect(onAway).toHaveBeenCalledOnce();
    stop();
  });

  it.each([
    ['before the next frame', 0],
    ['after it', FRAME],
  ])('pressed %s opens once: nothing comes back after it was closed', (_, wait) => {
    const { onRest, onClick, stop } = following();
    at('pointermove', 12);
    vi.advanceTimersByTime(wait);
    at('click', 12);
    vi.advanceTimersByTime(LONG);
    at('pointermove', 13);
    vi.advanceTimersByTime(LONG);
    expect(onClick).toHaveBeenCalledExactlyOnceWith('mark');
    expect(onRest).not.toHaveBeenCalled();
    stop();
  });

  it('says nothing after it was stopped', () => {
    const { onRest, stop } = following();
    at('pointermove', 12);
    vi.advanceTimersByTime(FRAME);
    stop();
    vi.advanceTimersByTime(LONG);
    expect(onRest).not.toHaveBeenCalled();
  });
});
