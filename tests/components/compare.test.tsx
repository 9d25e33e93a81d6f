// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ComparePage } from '@/components/compare/ComparePage.tsx';
import type { ComparedSide, CompareState } from '@/components/compare/compared-side.ts';
import { ROW_STATE_WORD } from '@/components/row-state-words.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const HOSTILE = '<img src=x onerror=alert(1)> \u202e**bold**';

function sideOf(domain: string, name: string, given: Parameters<typeof sampleReview>[0] = {}): ComparedSide {
  const review = sampleReview({ project: domain, ...given });
  const older = { ...review, id: 'older', at: review.at - 86_400_000 };
  return { project: sampleProject({ domain, name }), review, heads: [review, older] };
}

const rows = sampleReport().rows.map((row) =>
  row.row === 'numbers'
    ? { ...row, state: 'conflicting' as const, quotes: [{ text: HOSTILE, block: 0, start: 0, end: 9 }] }
    : row,
);
const acme = sideOf('acme.example', 'Acme');
const beta = sideOf('beta.example', 'Beta', { report: { rows } });
const unread: ComparedSide = {
  project: sampleProject({ domain: 'core.example', name: 'Core' }),
  heads: [],
  why: 'Not read yet.',
};
const ready = (sides: readonly ComparedSide[], part: object = {}): CompareState => ({
  ...{ is: 'ready', sides, others: [], gone: 0 },
  ...part,
});

function show(state: CompareState, onlyDiffering = false) {
  const events = {
    ...{ onBack: vi.fn(), onRetry: vi.fn(), onAdd: vi.fn(), onOnlyDiffering: vi.fn(), onReport: vi.fn() },
    ...{ onOpen: vi.fn(), onPick: vi.fn(), onRemove: vi.fn(), onMove: vi.fn() },
  };
  return { events, ...render(<ComparePage state={state} onlyDiffering={onlyDiffering} said="" {...events} />) };
}
const comparedRows = (root: Element) => [...root.querySelectorAll('tr[data-compared]')];

describe('the compare page', () => {
  it('has the ten rows, each cell with its state in words', () => {
    const { container } = show(ready([acme, beta]));
    const states = comparedRows(container).map((row) => [...row.querySelectorAll('[data-state]')]);
    expect(states.map((cells) => cells.length)).toEqual(Array(10).fill(2));
    for (const cell of states.flat()) {
      const state = (cell as HTMLElement).dataset.state as keyof typeof ROW_STATE_WORD;
      expect(cell.textContent).toContain(ROW_STATE_WORD[state]);
      expect(cell.querySelector('svg')).not.toBeNull();
    }
  });

  it('shows differing rows alone when asked', () => {
    const { container, getByText } = show(ready([acme, beta]), true);
    expect(comparedRows(container).map((row) => row.getAttribute('data-compared'))).toEqual(['numbers']);
    expect(getByText('1 of 10')).toBeTruthy();
  });

  it('says that nothing differs rather than showing an empty table', () => {
    expect(
      show(ready([acme, sideOf('beta.example', 'Beta')]), true).getByText('In no row do these projects differ.'),
    ).toBeTruthy();
  });

  it('says "not read yet" in every line of a project without a review', () => {
    const { container } = show(ready([acme, unread]));
    const last = [...container.querySelectorAll('tbody tr')].map(
      (row) => row.querySelector('td:last-child')?.textContent,
    );
    expect(last.length).toBe(16);
    expect(last.every((words) => words?.endsWith('Not read yet.'))).toBe(true);
  });

  it('keeps a page’s words words', () => {
    const { container } = show(ready([acme, beta]));
    expect(container.querySelector('img')).toBeNull();
    expect([...container.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toContain(HOSTILE);
  });

  it('picks a date, moves, removes and opens a project', () => {
    const { events, getByLabelText, queryByLabelText, getByRole } = show(ready([acme, beta]));
    fireEvent.change(getByLabelText('Review of Beta'), { target: { value: 'older' } });
    expect(events.onPick).toHaveBeenCalledWith('beta.example', 'older');
    expect(queryByLabelText('Move Acme forward')).toBeNull();
    fireEvent.click(getByLabelText('Move Beta forward'));
    expect(events.onMove).toHaveBeenCalledWith('beta.example');
    fireEvent.click(getByLabelText('Remove Acme from this comparison'));
    expect(events.onRemove).toHaveBeenCalledWith('acme.example');
    fireEvent.click(getByRole('button', { name: 'Beta: open its page' }));
    expect(events.onOpen).toHaveBeenCalledWith('beta.example');
  });

  it('adds a project by a press, not by stepping through the picker', () => {
    const { events, getByLabelText, getByRole } = show(ready([acme], { others: [beta.project] }));
    fireEvent.change(getByLabelText('Add a project'), { target: { value: 'beta.example' } });
    expect(events.onAdd).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: 'Add' }));
    expect(events.onAdd).toHaveBeenCalledWith('beta.example');
  });

  it('offers the report in each form', () => {
    const { events, getByRole } = show(ready([acme, beta]));
    const group = within(getByRole('group', { name: 'Report of this comparison' }));
    for (const button of group.getAllByRole('button')) fireEvent.click(button);
    expect(events.onReport.mock.calls).toEqual([['markdown'], ['html'], ['print']]);
  });

  it.each<[string, CompareState, string]>([
    ['loading', { is: 'loading' }, 'Opening the projects…'],
    ['failed', { is: 'failed', why: 'The store is blocked.' }, 'The store is blocked.'],
    ['gone', ready([acme], { gone: 2 }), '2 of these projects are not on your list any more.'],
    ['alone', ready([acme]), 'Add another project to compare with.'],
  ])('says what is going on when %s', (_, state, words) => {
    expect(show(state).getByText(words)).toBeTruthy();
  });

  it('has no accessibility fault', async () => {
    expect(
      await faultsIn(show(ready([acme, beta, unread], { others: [sampleProject({ domain: 'd.example' })] })).container),
    ).toEqual([]);
  });
});
