// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EVERYTHING, type ListFilter } from '@/lib/core/list/filter.ts';
import { sampleProject, unreadProject } from '../fixtures/sample-project.ts';
import { faultsIn } from './axe-clean.ts';
import { namesIn, ready, showList } from './list-shown.tsx';

afterEach(cleanup);

const NOW = 1_700_000_000_000;
const LONG = 'Rechenleistungsgemeinschaftsverwaltungsgesellschaft für verteilte Modelle';
const FIVE = [
  sampleProject({ domain: 'a.example', name: 'Aa', reviewed: 5, tags: ['watch'], note: 'Ask about the audit.' }),
  sampleProject({
    domain: 'b.example',
    name: LONG,
    reviewed: 4,
    reviews: 2,
    changed: { at: NOW - 2 * 86_400_000, page: 3, rules: 1 },
  }),
  sampleProject({
    domain: 'c.example',
    name: 'شبكة',
    reviewed: 3,
    checked: { at: NOW - 3_600_000, why: 'The page was not found.' },
  }),
  sampleProject({ domain: 'd.example', name: '<b>Dd</b>', reviewed: 2, tags: ['watch', '<i>x</i>'] }),
  unreadProject({ domain: 'e.example', name: 'Ee' }),
];
const show = (given: Parameters<typeof showList>[1] = {}) => showList(ready(FIVE), given);
const nameOf = (container: Element, index: number) =>
  container.querySelector<HTMLElement>(`[data-index="${index}"] [data-part=name]`)!;
/** By its accessible words; a query by role would compute the roles of the whole page each time. */
function find(root: Element, words: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, label, [aria-label]')];
  const hit = all.find((one) => one.getAttribute('aria-label') === words || one.textContent?.startsWith(words));
  if (!hit) throw new Error(`Nothing is called “${words}”.`);
  return hit;
}
const click = (root: Element, words: string) => fireEvent.click(find(root, words));
const fieldOf = (root: Element, words: string) =>
  find(root, words).querySelector<HTMLInputElement>('input, select, textarea')!;
const boxOf = (root: Element, name: string) => fieldOf(root, `Select ${name}`);
const statusOf = (root: Element) => [...root.querySelectorAll('[role=status]')].map((one) => one.textContent);
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(target, { key, ...more });

describe.each([
  ['table', {}],
  ['cards', { view: 'cards' as const }],
  ['cards where it is narrow', { width: 320 }],
])('list as %s', (_, given) => {
  it('shows tags, note, changes, what was not checked, and no markup of names', () => {
    const { container } = show({ ...given, unlimited: new Set(['d.example']) });
    const text = container.textContent ?? '';
    for (const words of [
      'watch',
      'Ask about the audit.',
      '<b>Dd</b>',
      '<i>x</i>',
      'New: 3 changes on its pages, 1 from our rules, 2 days ago',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Not checked 1 hour ago: The page was not found.');
    expect(text.match(/unlimited permission went on from here, as far as Receipts saw/g)).toHaveLength(1);
    expect(namesIn(container)).toEqual(['Aa', LONG, 'شبكة', '<b>Dd</b>', 'Ee']);
  });
});

// Each look of axe is slow; the browser test looks at the whole of it, in both schemes.
it('has no accessibility fault, with an editor open and one selected', async () => {
  const { container } = showList(ready(FIVE.slice(0, 2)));
  fireEvent.click(boxOf(container, 'Aa'));
  click(container, 'Edit tags, note of Aa');
  expect(await faultsIn(container)).toEqual([]);
});

describe('keys of the list', () => {
  it('Tab leads into one project alone, and arrows move it', () => {
    const { container } = show();
    const inTabs = () =>
      [...container.querySelectorAll('tbody [data-index]')].filter((row) => row.querySelector('[tabindex="0"]'));
    expect(inTabs().map((row) => row.getAttribute('data-index'))).toEqual(['0']);
    nameOf(container, 0).focus();
    press(nameOf(container, 0), 'ArrowDown');
    expect(document.activeElement).toBe(nameOf(container, 1));
    press(nameOf(container, 1), 'End');
    expect(document.activeElement).toBe(nameOf(container, 4));
    press(nameOf(container, 4), 'ArrowDown');
    press(nameOf(container, 4), 'Home');
    expect(document.activeElement).toBe(nameOf(container, 0));
    expect(inTabs().map((row) => row.getAttribute('data-index'))).toEqual(['0']);
  });

  it('walks cards that stand side by side in both directions', () => {
    const { container } = show({ view: 'cards', width: 800 });
    nameOf(container, 0).focus();
    press(nameOf(container, 0), 'ArrowRight');
    expect(document.activeElement).toBe(nameOf(container, 1));
    press(nameOf(container, 1), 'ArrowDown');
    expect(document.activeElement).toBe(nameOf(container, 3));
  });

  it('Space selects, Shift a range, Delete removes all selected, Escape selects none', () => {
    const { container, events } = show();
    nameOf(container, 0).focus();
    press(nameOf(container, 0), ' ');
    expect(statusOf(container)).toContain('1 project selected');
    press(nameOf(container, 0), 'ArrowDown');
    press(nameOf(container, 1), 'ArrowDown');
    press(nameOf(container, 2), ' ', { shiftKey: true });
    expect(statusOf(container)).toContain('3 projects selected');
    press(nameOf(container, 2), 'Delete');
    expect(events.onRemove).toHaveBeenLastCalledWith(['a.example', 'b.example', 'c.example']);
    press(nameOf(container, 2), 'ArrowDown');
    press(nameOf(container, 3), 'Delete');
    expect(events.onRemove).toHaveBeenLastCalledWith(['d.example']);
    press(document.body, 'Escape');
    expect(statusOf(container)).toContain('None selected');
    expect(events.onOpen).not.toHaveBeenCalled();
  });

  it('Shift and an arrow select along the way', () => {
    const { container } = show();
    nameOf(container, 1).focus();
    press(nameOf(container, 1), ' ');
    press(nameOf(container, 1), 'ArrowDown', { shiftKey: true });
    press(nameOf(container, 2), 'ArrowDown', { shiftKey: true });
    expect(statusOf(container)).toContain('3 projects selected');
  });

  it('/ leads to the search and ? shows the keys, unless they are switched off', () => {
    const { container } = show();
    press(document.body, '/');
    expect(document.activeElement).toBe(container.querySelector('[type=search]')!);
    press(container.querySelector('[type=search]')!, '?');
    expect(container.querySelector('dialog')).toBeNull();
    press(document.body, '?');
    expect(container.querySelector('dialog')?.textContent).toContain('Keys of the list');
    cleanup();
    const off = show({ keys: false });
    press(document.body, '/');
    press(document.body, '?');
    expect(document.activeElement).toBe(document.body);
    expect(off.container.querySelector('dialog')).toBeNull();
  });

  it('leaves keys of a field to the field', () => {
    const { container, events } = show();
    click(container, 'Edit tags, note of Aa');
    const field = fieldOf(container, 'Tags, parted by commas');
    expect(document.activeElement).toBe(field);
    for (const key of ['ArrowDown', 'Delete', ' ', 'Home']) press(field, key);
    expect(document.activeElement).toBe(field);
    expect(events.onRemove).not.toHaveBeenCalled();
    press(field, 'Escape');
    expect(container.querySelector('form[aria-label^="Tags and note"]')).toBeNull();
  });
});

describe('selection', () => {
  it('by boxes, with Shift a range, and all that is shown', () => {
    const { container, events } = show();
    fireEvent.click(boxOf(container, 'Aa'));
    fireEvent.click(boxOf(container, '<b>Dd</b>'), { shiftKey: true });
    expect(statusOf(container)).toContain('4 projects selected');
    expect(boxOf(container, LONG)).toHaveProperty('checked', true);
    click(container, 'Compare');
    expect(events.onCompare).toHaveBeenCalledExactlyOnceWith(['a.example', 'b.example', 'c.example', 'd.example']);
    click(container, 'Select all 5 shown');
    expect(container.textContent).toContain('Two to four can be compared.');
    for (const [name, event] of [
      ['Re-check', 'onRecheck'],
      ['Export', 'onExport'],
      ['Remove', 'onRemove'],
    ] as const) {
      click(container, name);
      expect(events[event]).toHaveBeenLastCalledWith(FIVE.map(({ id }) => id));
    }
  });

  it('acts upon nothing that a filter hides', () => {
    const { container, events } = show();
    click(container, 'Select all 5 shown');
    fireEvent.input(container.querySelector('[type=search]')!, { target: { value: 'watch' } });
    click(container, 'Remove');
    expect(events.onRemove).toHaveBeenCalledExactlyOnceWith(['a.example', 'd.example']);
  });

  it('puts tags on and takes them off', () => {
    const { container, events } = show();
    click(container, 'Select all 5 shown');
    fireEvent.input(fieldOf(container, 'Tag '), { target: { value: ' later,watch ' } });
    click(container, 'Put on');
    expect(events.onTag).toHaveBeenLastCalledWith(
      FIVE.map(({ id }) => id),
      { add: ['later', 'watch'], remove: [] },
    );
    fireEvent.change(fieldOf(container, 'Take off'), { target: { value: '<i>x</i>' } });
    expect(events.onTag).toHaveBeenLastCalledWith(
      FIVE.map(({ id }) => id),
      { add: [], remove: ['<i>x</i>'] },
    );
  });
});

describe('tags and note of one project', () => {
  it('tells what changed, and shows what another window wrote before writing over it', async () => {
    const { container, findByText, events } = show();
    click(container, 'Edit tags, note of Aa');
    fireEvent.input(fieldOf(container, 'Tags, parted by commas'), {
      target: { value: 'new, watch , new' },
    });
    fireEvent.input(fieldOf(container, 'Note'), { target: { value: 'Mine' } });
    events.onNote.mockResolvedValueOnce('Theirs');
    fireEvent.submit(container.querySelector('form[aria-label^=Tags]')!);
    await findByText('Theirs');
    expect(events.onTag).toHaveBeenCalledExactlyOnceWith(['a.example'], { add: ['new'], remove: [] });
    expect(events.onNote).toHaveBeenLastCalledWith(FIVE[0], { before: 'Ask about the audit.', note: 'Mine' });
    fireEvent.submit(container.querySelector('form[aria-label^=Tags]')!);
    expect(events.onTag).toHaveBeenCalledTimes(1);
    expect(events.onNote).toHaveBeenLastCalledWith(FIVE[0], { before: 'Theirs', note: 'Mine' });
  });
});

describe('filters', () => {
  it('stand as chips that can be taken away one by one', () => {
    const filter: ListFilter = { ...EVERYTHING, tags: ['watch', '<i>x</i>'], rate: { is: 'least', percent: 30 } };
    const { container } = show({ filter });
    expect(namesIn(container)).toEqual(['<b>Dd</b>']);
    click(container, 'Tag: <i>x</i>');
    expect(namesIn(container)).toEqual(['Aa', '<b>Dd</b>']);
    click(container, 'Show all');
    expect(namesIn(container)).toHaveLength(5);
  });

  it('say what to leave out when nothing matches', () => {
    const { container } = show({ filter: { ...EVERYTHING, notChecked: true, tags: ['watch'] } });
    expect(container.textContent).toContain('No saved project matches.');
    click(container, 'Leave out Tag: watch (1 project)');
    expect(namesIn(container)).toEqual(['شبكة']);
  });

  it.each<[string, string, string[]]>([
    ['A checklist row', 'numbers', ['Aa', LONG, 'شبكة', '<b>Dd</b>']],
    ['Changes', 'week', [LONG]],
    ['Share of claims with a receipt', 'most', ['Aa', LONG, 'شبكة', '<b>Dd</b>']],
  ])('%s', (label, value, names) => {
    const { container } = show();
    fireEvent.change(fieldOf(container, label), { target: { value } });
    if (label === 'A checklist row')
      fireEvent.change(fieldOf(container, 'is in the state'), {
        target: { value: 'claimed-without-receipt' },
      });
    expect(namesIn(container)).toEqual(names);
  });

  it('a tag that is pressed shows only what has it', () => {
    const { container } = show();
    click(container, 'Show only the tag watch');
    expect(namesIn(container)).toEqual(['Aa', '<b>Dd</b>']);
  });
});

describe('states of the list', () => {
  it('says that it can only be read', () => {
    const { container } = showList({ is: 'ready', projects: FIVE, unreadable: 0, readOnly: 'It is of an old form.' });
    expect(container.textContent).toContain('It is of an old form.');
    expect(namesIn(container)).toHaveLength(5);
  });
});
