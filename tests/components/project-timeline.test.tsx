// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '@/components/project/Timeline.tsx';
import type { Gap } from '@/lib/core/timeline.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

/** Newest first, as the store gives them; the oldest has no claim with a receipt, each later one has one more. */
const heads = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const order = count - index - 1;
    const id = `r${order}`;
    return sampleReview({ id, at: 1e12 + order * 864e5, withReceipt: order, without: 5, body: id });
  });

function draw(count: number, gaps: Gap[] = []) {
  const onOpen = vi.fn();
  const part = <Timeline heads={heads(count)} gaps={gaps} onOpen={onOpen} />;
  return { onOpen, ...render(<main>{part}</main>) };
}
const shapes = (container: Element) => container.querySelectorAll('[role=img] [data-mark]').length;

describe('timeline of reviews', () => {
  it.each([
    [1, 2, 0],
    [2, 4, 1],
    [50, 100, 1],
    // Only the shown one is drawn with shapes, so that 500 reviews stay a line.
    [500, 2, 1],
  ])('%i reviews', async (count, drawn, sliders) => {
    const { container } = draw(count);
    expect(shapes(container)).toBe(drawn);
    expect(container.querySelectorAll('input[type=range]')).toHaveLength(sliders);
    expect(container.textContent).toContain(`${count} review${count === 1 ? '' : 's'}, in the order`);
    if (count < 500) expect(await faultsIn(container)).toEqual([]);
  });

  it('draws nothing of none', () => {
    expect(draw(0).container.textContent).toBe('');
  });

  it('reads out the newest at first, and each other by the slider', () => {
    const { container, getByRole } = draw(3);
    expect(container.textContent).toContain('2 claims with a receipt, 5 without.');
    const slider = getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toContain('2 claims with a receipt');
    fireEvent.input(slider, { target: { value: '0' } });
    expect(slider.getAttribute('aria-valuetext')).toContain('0 claims with a receipt');
  });

  it('reads out what the pointer is over', () => {
    const { container } = draw(3);
    const plot = container.querySelector('[role=img]')!.parentElement!;
    plot.getBoundingClientRect = () => ({ left: 100, width: 200 }) as DOMRect;
    const shown = (clientX: number) => {
      fireEvent(plot, new PointerEvent('pointermove', { clientX, bubbles: true }));
      return container.querySelector('[data-shown]')?.getAttribute('data-shown');
    };
    expect([0, 190, 260, 999].map(shown)).toEqual(['0', '1', '2', '2']);
  });

  it('opens the review that is read out', () => {
    const { onOpen, getByRole } = draw(3);
    fireEvent.input(getByRole('slider'), { target: { value: '1' } });
    fireEvent.click(getByRole('button', { name: /^Open this review/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('has all of it in a table, the newest first, with what was not checked', () => {
    const { container } = draw(2, [{ at: 1e12 + 1, why: 'The site answered 503.' }]);
    const lines = [...container.querySelectorAll('tbody tr')].map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('15Open');
    expect(lines[1]).toContain('Not checked: The site answered 503.');
    expect(lines[2]).toContain('05Open');
  });

  it('shows a gap by a shape of its own, never as a value', () => {
    const { container, getByRole } = draw(2, [{ at: 1e12 + 1, why: 'The site answered 503.' }]);
    expect(container.querySelectorAll('[role=img] [data-mark="gap"]')).toHaveLength(1);
    expect(container.querySelectorAll('[role=img] polyline')).toHaveLength(0);
    fireEvent.input(getByRole('slider'), { target: { value: '1' } });
    expect(container.querySelector('[data-shown]')?.textContent).toContain('not checked. The site answered 503.');
  });

  it('tells that the clock was set back', () => {
    const [newer, older] = heads(2);
    const { container } = render(<Timeline heads={[{ ...newer!, at: 1 }, older!]} gaps={[]} onOpen={vi.fn()} />);
    expect(container.textContent).toContain('The clock was set back in between');
  });
});
