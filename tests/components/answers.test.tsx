// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Answers } from '@/components/answers/Answers.tsx';
import { sampleAnswers } from '../fixtures/sample-answers.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const answers = sampleAnswers();
const whole = sampleReport({ answers, sentences: { state: 'read', read: 40, of: 40, why: '' } });

describe('where the page answers', () => {
  it('shows three questions, folds the rest, and has no fault that axe finds', async () => {
    const { container } = render(<Answers report={whole} when="now" onShow={vi.fn()} />);
    const questions = [...container.querySelectorAll('[data-question]')];
    const open = questions.filter((one) => one.closest('details') === null).map((one) => one.textContent);
    expect(open).toHaveLength(3);
    expect(open[0]).toContain('What the chain is for');
    expect([...container.querySelectorAll('summary')].map((one) => one.textContent)).toEqual([
      '1 more question',
      'Also said on the page (1)',
    ]);
    expect(container.textContent).toContain('No answer found: keys, limits and permissions; what happens to data.');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('asks for the place of the answer that was pressed', () => {
    const onShow = vi.fn();
    const { getByRole } = render(<Answers report={whole} when="now" onShow={onShow} />);
    fireEvent.click(getByRole('button', { name: /^Show on the page: 41,800 renders/ }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith(answers[1]);
  });

  it('fills in when the reading comes', () => {
    const waiting = { state: 'waiting', read: 0, of: 40, why: '' } as const;
    const first = sampleReport({ answers: answers.slice(0, 1), sentences: waiting });
    const { container, getByRole, rerender } = render(<Answers report={first} when="now" />);
    expect(getByRole('status').textContent).toContain('Still reading the sentences');
    expect(container.textContent).toContain('No answer found so far: work done, in numbers;');
    rerender(<Answers report={whole} when="now" />);
    expect(getByRole('status').textContent).toBe('All 40 sentences were read.');
    expect(container.querySelectorAll('[data-question]')).toHaveLength(5);
  });

  it('says why sentences were not read', () => {
    const sentences = { state: 'not-checked', read: 0, of: 9, why: 'It reads English sentences.' } as const;
    const { getByRole } = render(<Answers report={sampleReport({ answers: [], sentences })} when="now" />);
    expect(getByRole('status').textContent).toMatch(/^The sentences were not read\. It reads English sentences\./);
  });

  it('a kept review has no way to a place, and one to the page', () => {
    const { container, queryByRole } = render(<Answers report={whole} when="then" page="https://acme.example/" />);
    expect(queryByRole('button')).toBeNull();
    expect(container.querySelector('a')?.getAttribute('href')).toBe('https://acme.example/');
  });

  it('is not there for an older review', () => {
    expect(render(<Answers report={sampleReport()} when="then" />).container.innerHTML).toBe('');
  });
});
