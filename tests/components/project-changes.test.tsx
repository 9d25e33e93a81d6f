// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangesPart, type Comparison } from '@/components/project/ChangesPart.tsx';
import type { Change } from '@/lib/core/change.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const [C, B, A] = [sampleReview({ at: 3e11 }), sampleReview({ at: 2e11 }), sampleReview({ at: 1e11 })];
const PAIR = { before: B.id, after: C.id };

const change = (given: Partial<Change> = {}): Change => ({
  ...{ kind: 'number-changed', cause: 'page', say: 'A number changed from 12,000 to 9,000.', row: 'numbers' },
  ...{ url: 'https://acme.example/', before: '12,000 jobs settled.', after: '9,000 jobs settled.' },
  ...given,
});
const ready = (changes: Change[], notCompared: string[] = []): Comparison => ({
  is: 'ready',
  diff: { before: B.id, after: C.id, changes, notCompared },
});

function draw(comparison: Comparison, given: Partial<Parameters<typeof ChangesPart>[0]> = {}) {
  const on = { onPair: vi.fn(), onRetry: vi.fn() };
  const part = <ChangesPart heads={[C, B, A]} pair={PAIR} comparison={comparison} {...on} {...given} />;
  return { on, ...render(<main>{part}</main>) };
}

const RULES = change({ cause: 'rules', kind: 'note-added', say: 'A rule of today notes this.', before: undefined });

describe.each<[string, Comparison, string[]]>([
  ['being compared', { is: 'loading' }, ['Comparing the two reviews…']],
  ['not compared', { is: 'failed', why: 'The worker is gone.' }, ['could not be compared', 'The worker is gone.']],
  ['the same', ready([]), ['Nothing that is compared changed']],
  [
    'the same as far as it goes',
    ready([], ['One page was not read.']),
    ['Not all of it could be.', 'One page was not read.'],
  ],
  [
    'by both causes',
    ready([change(), RULES]),
    ['The pages changed: 1 change', 'Our rules changed; the pages did not: 1 change'],
  ],
  [
    'by our rules alone',
    ready([RULES]),
    ['Our rules changed; the pages did not: 1 change', 'A rule of today notes this.'],
  ],
])('changes: %s', (_, comparison, says) => {
  it('says what it should', () => {
    const { container } = draw(comparison);
    for (const words of says) expect(container.textContent).toContain(words);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(draw(comparison).container)).toEqual([]);
  });
});

describe('changes', () => {
  it('does not say "nothing changed" where something was not compared', () => {
    const { container } = draw(ready([], ['One page was not read.']));
    expect(container.textContent).not.toContain('Nothing that is compared changed');
  });

  it('marks what was left out and put in by element and word, not by colour alone', () => {
    const { container } = draw(ready([change()]));
    expect(container.querySelector('del')?.textContent).toBe('left out: 12,000, end of what was left out. ');
    expect(container.querySelector('ins')?.textContent).toBe('put in: 9,000, end of what was put in. ');
  });

  it.each([
    ['only before', { after: undefined }, 'del', '12,000 jobs settled.'],
    ['only after', { before: undefined }, 'ins', '9,000 jobs settled.'],
  ] as const)('%s: the whole quote is marked', (_, given, element, words) => {
    const { container } = draw(ready([change(given)]));
    expect(container.querySelectorAll('del, ins')).toHaveLength(1);
    expect(container.querySelector(`${element} bdi`)?.textContent).toBe(words);
  });

  it('keeps what a page wrote text', () => {
    const hostile = '\u202e<img src=x onerror=alert(1)>';
    const { container } = draw(
      ready([change({ say: hostile, before: hostile, after: `${hostile}!`, url: 'javascript:alert(1)' })], [hostile]),
    );
    expect(container.querySelector('img, [href^="javascript"]')).toBeNull();
    for (const one of container.querySelectorAll('bdi')) expect(one.children).toHaveLength(0);
  });

  it('compares any two, and swaps them', () => {
    const { on, getByLabelText, getByRole } = draw(ready([]));
    fireEvent.change(getByLabelText('Before'), { target: { value: A.id } });
    expect(on.onPair).toHaveBeenLastCalledWith({ before: A.id, after: C.id });
    fireEvent.change(getByLabelText('After'), { target: { value: A.id } });
    expect(on.onPair).toHaveBeenLastCalledWith({ before: B.id, after: A.id });
    fireEvent.click(getByRole('button', { name: 'Swap the two reviews' }));
    expect(on.onPair).toHaveBeenLastCalledWith({ before: C.id, after: B.id });
  });

  it('is titled by what is compared', () => {
    expect(draw(ready([])).getByRole('heading', { level: 2 }).textContent).toBe('Changes since the review before');
    cleanup();
    const other = draw(ready([]), { pair: { before: A.id, after: C.id } });
    expect(other.getByRole('heading', { level: 2 }).textContent).toBe('Changes between two reviews');
  });

  it('does not compare a review with itself', () => {
    const { container } = draw(ready([change()]), { pair: { before: C.id, after: C.id } });
    expect(container.textContent).toContain('Pick two different reviews');
    expect(container.querySelector('[data-changes]')).toBeNull();
  });

  it('of one review are told later; of none, nothing is said', () => {
    expect(draw({ is: 'loading' }, { heads: [C] }).container.textContent).toContain('There is one review so far.');
    cleanup();
    expect(draw({ is: 'loading' }, { heads: [] }).container.textContent).toBe('');
  });

  it('tries again when asked', () => {
    const { on, getByRole } = draw({ is: 'failed', why: 'Closed.' });
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    expect(on.onRetry).toHaveBeenCalledOnce();
  });
});
