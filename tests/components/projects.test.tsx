// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Projects, ProjectsPage } from '@/components/list/ProjectsPage.tsx';
import { Toast } from '@/components/Toast.tsx';
import type { Project } from '@/lib/core/project.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

function project(given: Partial<Project> = {}): Project {
  const domain = given.domain ?? 'acme.example';
  return {
    id: domain,
    name: 'Acme',
    domain,
    url: `https://${domain}/`,
    created: 1_700_000_000_000,
    reviewed: 1_700_000_000_000,
    reviews: 1,
    states: { 'why-crypto': 'not-stated', numbers: 'claimed-without-receipt', ai: 'explained' },
    withReceipt: 1,
    without: 2,
    worst: 'caution',
    keySentence: 'A key sentence.',
    ...given,
  };
}

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
const ready = (projects: Project[], unreadable = 0): Projects => ({ is: 'ready', projects, unreadable });

function show(list: Projects, open: string[] = []) {
  const events = {
    onRetry: vi.fn(),
    onOpenReview: vi.fn(),
    onOpenSite: vi.fn(),
    onSaveAgain: vi.fn(),
    onRemove: vi.fn(),
  };
  return { events, ...render(<ProjectsPage list={list} openDomains={new Set(open)} {...events} />) };
}
const names = (container: Element) =>
  [...container.querySelectorAll('tbody [data-domain] bdi')]
    .map((name) => name.textContent)
    .filter((_, index) => index % 2 === 0);

describe.each<[string, Projects, string[]]>([
  ['loading', { is: 'loading' }, ['Opening your list…']],
  [
    'failed',
    { is: 'failed', why: 'The disk is full.' },
    ['Your list could not be opened.', 'The disk is full.', 'Try again'],
  ],
  ['empty', ready([]), ['Nothing is saved yet.', 'Save this project']],
  ['three', ready(THREE), ['3 projects', 'beta.example', 'Danger', 'Open last review']],
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
    expect(container.textContent).toContain('No saved project matches this search.');
    fireEvent.click(getByRole('button', { name: 'Show all' }));
    expect(names(container)).toHaveLength(3);
  });

  it.each([
    ['Open last review of beta', 'onOpenReview'],
    ['Open site beta.example', 'onOpenSite'],
    ['Save again from the open tab: beta', 'onSaveAgain'],
    ['Remove beta', 'onRemove'],
  ] as const)('%s', (label, event) => {
    const { events, getByRole } = show(ready(THREE), ['beta.example']);
    fireEvent.click(getByRole('button', { name: label }));
    expect(events[event]).toHaveBeenCalledExactlyOnceWith(THREE[1]);
  });

  it('gives every row state in words, and what is missing as not checked', () => {
    const { container } = show(ready([THREE[0]!]));
    const states = [...container.querySelectorAll('tbody [data-state]')];
    expect(states).toHaveLength(10);
    expect(states[0]?.textContent).toBe('Why crypto: Not stated');
    expect(states.at(-1)?.textContent).toBe('This page’s requests: Not checked');
  });

  it('draws 60 projects at first, and the next when asked', () => {
    const many = Array.from({ length: 70 }, (_, index) => project({ domain: `p${index}.example`, name: `P${index}` }));
    const { container, getByText } = show(ready(many));
    expect(container.querySelectorAll('tbody tr')).toHaveLength(60);
    fireEvent.click(getByText('Show 10 more of 70'));
    expect(container.querySelectorAll('tbody tr')).toHaveLength(70);
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
