// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Projects } from '@/components/list/ProjectsPage.tsx';
import { Toast } from '@/components/Toast.tsx';
import { sampleProject as project } from '../fixtures/sample-project.ts';
import { faultsIn } from './axe-clean.ts';
import { namesIn as names, ready, showList } from './list-shown.tsx';

afterEach(cleanup);

const THREE = [
  project({
    domain: 'acme.example',
    name: 'Acme',
    withReceipt: 9,
    without: 0,
    worst: 'none',
    reviewed: 3e11,
    reviews: 2,
  }),
  project({
    domain: 'beta.example',
    name: 'beta',
    withReceipt: 1,
    without: 5,
    worst: 'danger',
    reviewed: 1e11,
    reviews: 7,
    states: {},
  }),
  project({
    domain: 'core.example',
    name: 'Core',
    withReceipt: 4,
    without: 3,
    worst: 'caution',
    reviewed: 2e11,
    reviews: 1,
  }),
];
const show = (list: Projects, open: string[] = []) => showList(list, { open });

describe.each<[string, Projects, string[]]>([
  ['loading', { is: 'loading' }, ['Opening your list…']],
  [
    'failed',
    { is: 'failed', why: 'The disk is full.' },
    ['Your list could not be opened.', 'The disk is full.', 'Try again'],
  ],
  ['empty', ready([]), ['Nothing is saved yet.', 'Save this project']],
  ['three', ready(THREE), ['3 projects', 'beta.example', 'Danger', 'Save again']],
  ['unreadable records', ready(THREE, 2), ['2 saved projects could not be read. Nothing was deleted.']],
  [
    'longest and hostile names',
    ready([
      project({
        name: '<script>alert(1)</script>',
        worst: 'made up',
        states: { constructor: 'explained' },
        reviewed: Number.NaN,
        keySentence: 'word '.repeat(200),
      }),
    ]),
    ['<script>alert(1)</script>', 'Not checked', 'date not known'],
  ],
])('projects: %s', (_, list, says) => {
  it('says what it should', () => {
    const text = show(list).container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(show(list).container)).toEqual([]);
  });
});

describe('projects list', () => {
  it.each<[string, number, string[]]>([
    ['Project', 1, ['Acme', 'beta', 'Core']],
    ['Project', 2, ['Core', 'beta', 'Acme']],
    ['Domain', 1, ['Acme', 'beta', 'Core']],
    ['Worst note', 1, ['beta', 'Core', 'Acme']],
    ['Checklist', 1, ['Acme', 'Core', 'beta']],
    ['Claims with receipt', 1, ['Acme', 'Core', 'beta']],
    ['Claims without', 1, ['beta', 'Core', 'Acme']],
    ['Last review', 1, ['beta', 'Core', 'Acme']],
    ['Reviews', 1, ['beta', 'Acme', 'Core']],
  ])('sorts by %s (%i presses)', (column, presses, order) => {
    const { container, getByRole } = show(ready(THREE));
    const head = getByRole('columnheader', { name: column });
    for (let press = 0; press < presses; press += 1) fireEvent.click(within(head).getByRole('button'));
    expect(names(container)).toEqual(order);
    expect(head.getAttribute('aria-sort')).toMatch(/ending$/);
  });

  it.each([
    ['beta', ['beta']],
    ['EXAMPLE core', ['Core']],
    ['', ['Acme', 'Core', 'beta']],
  ])('finds "%s"', (search, found) => {
    const { container, getByRole } = show(ready(THREE));
    fireEvent.input(getByRole('searchbox'), { target: { value: search } });
    expect(names(container)).toEqual(found);
  });

  it('says when nothing matches, and shows all again', () => {
    const { container, getByRole } = show(ready(THREE));
    fireEvent.input(getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(container.textContent).toContain('No saved project matches.');
    fireEvent.click(getByRole('button', { name: 'Clear all filters' }));
    expect(names(container)).toHaveLength(3);
  });

  it.each([
    ['beta', 'onOpen', THREE[1]],
    ['Open site beta.example', 'onOpenSite', THREE[1]],
    ['Save again from the open tab: beta', 'onSaveAgain', THREE[1]],
    ['Remove beta', 'onRemove', ['beta.example']],
  ] as const)('%s', (label, event, given) => {
    const { events, getByRole } = show(ready(THREE), ['beta.example']);
    fireEvent.click(getByRole('button', { name: label }));
    expect(events[event]).toHaveBeenCalledExactlyOnceWith(given);
  });

  it('gives every row state in words, and what is missing as not checked', () => {
    const { container } = show(ready([THREE[0]!]));
    const states = [...container.querySelectorAll('tbody [data-state]')];
    expect(states).toHaveLength(10);
    expect(states[0]?.textContent).toBe('Why crypto: Not stated');
    expect(states.at(-1)?.textContent).toBe('This page’s requests: Not checked');
  });

  it('draws only what is in view, and tells screen readers of all', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      project({ domain: `p${index}.example`, name: `P${index}` }),
    );
    const { container } = show(ready(many));
    const rows = container.querySelectorAll('tbody tr[data-domain]');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(container.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
  });
});

describe('toast', () => {
  it('takes the focus to Undo, and undoes by key', () => {
    const onUndo = vi.fn();
    const { getByRole } = render(<Toast sentence="Removed Acme." onUndo={onUndo} onDismiss={vi.fn()} />);
    expect(document.activeElement).toBe(getByRole('button', { name: 'Undo' }));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(onUndo).toHaveBeenCalledTimes(1);
  });
  it('leaves undo to a field that is being typed in', () => {
    const onUndo = vi.fn();
    const { getByRole } = render(
      <>
        <input aria-label="field" />
        <Toast sentence="Removed Acme." onUndo={onUndo} onDismiss={vi.fn()} />
      </>,
    );
    fireEvent.keyDown(getByRole('textbox'), { key: 'z', ctrlKey: true });
    expect(onUndo).not.toHaveBeenCalled();
  });
  it('offers no undo for what is only said, and has no accessibility fault', async () => {
    const { container, queryByRole } = render(<Toast sentence="Saved." onDismiss={vi.fn()} />);
    expect(queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(await faultsIn(container)).toEqual([]);
  });
});
