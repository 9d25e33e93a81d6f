// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileCheck } from '@/components/DecisionFileCheck.tsx';
import type { Opened } from '@/components/DecisionItem.tsx';
import { type Decisions, DecisionsPage } from '@/components/DecisionsPage.tsx';
import type { DecisionHead } from '@/lib/core/decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

function head(given: Parameters<typeof sampleDecision>[0] = {}): DecisionHead {
  const { request: _request, assessment: _assessment, page: _page, ...rest } = sampleDecision(given);
  return rest;
}

const FOUR = [
  head({ id: 'a', state: 'refused', worst: 'danger', domain: 'acme.example', sentence: 'spends all your TEST' }),
  head({ id: 'b', state: 'let-through', worst: 'warning', domain: 'beta.example', sentence: 'sends 5 TEST' }),
  head({ id: 'c', state: 'went-on', worst: 'none', domain: 'beta.example', sentence: 'signs you in', addresses: [] }),
  head({
    id: 'd',
    state: 'not-checked',
    worst: 'none',
    domain: 'core.example',
    origin: 'https://frame.other.example',
    why: 'A wallet request went round our check. It was not checked.',
    missed: 'round',
    sentence: 'A wallet request went round our check. It was not checked.',
    addresses: [],
  }),
];
const ready = (decisions: readonly DecisionHead[], unreadable = 0): Decisions => ({
  is: 'ready',
  decisions,
  unreadable,
});

interface Given {
  opened?: ReadonlyMap<string, Opened>;
  trouble?: string;
  check?: FileCheck;
}

function show(list: Decisions, { opened = new Map(), trouble = '', check = { is: 'idle' } }: Given = {}) {
  const events = {
    onRetry: vi.fn(),
    onOpen: vi.fn(),
    onRemove: vi.fn(),
    onExport: vi.fn(),
    onFile: vi.fn(),
    onCopy: vi.fn(async () => true),
  };
  return {
    events,
    ...render(<DecisionsPage list={list} opened={opened} trouble={trouble} check={check} {...events} />),
  };
}
const shown = (container: Element) =>
  [...container.querySelectorAll('[data-decision]')].map((item) => item.getAttribute('data-decision'));

describe.each<[string, Decisions, Given, string[]]>([
  ['loading', { is: 'loading' }, {}, ['Opening the list…']],
  ['failed', { is: 'failed', why: 'The disk is full.' }, {}, ['The disk is full.', 'Try again']],
  ['empty', ready([]), {}, ['Nothing is kept yet.', 'private windows']],
  ['partly unreadable', ready([FOUR[0]!], 2), {}, ['2 kept requests could not be read. Nothing was deleted.']],
  ['not kept', ready(FOUR), { trouble: 'There is no room left.' }, ['could not be kept yet', 'There is no room left.']],
  [
    'a file that fits',
    ready([]),
    {
      check: {
        is: 'checked',
        name: 'x.json',
        file: { is: 'whole', count: 2, made: 1, by: 'Receipts 0.1.0', sha256: 'abc' },
      },
    },
    ['its hash fits', '2 requests', 'abc'],
  ],
  [
    'a file that was changed',
    ready([]),
    { check: { is: 'checked', name: 'x.json', file: { is: 'changed', count: 2, stated: 'abc', found: 'def' } } },
    ['does not fit', 'abc', 'def'],
  ],
  [
    'a file that is none',
    ready([]),
    { check: { is: 'checked', name: 'x.json', file: { is: 'unreadable', why: 'This is not a JSON file.' } } },
    ['could not be checked', 'not a JSON file'],
  ],
  [
    'four',
    ready(FOUR),
    {},
    [
      'You went back',
      'You let it through',
      'Went on to your wallet',
      'Went round this check',
      '4 requests',
      'frame.other.example',
      'in a page of core.example',
    ],
  ],
])('the page of decisions: %s', (_, list, given, words) => {
  it('says so, without an accessibility fault', async () => {
    const { container } = show(list, given);
    for (const one of words) expect(container.textContent).toContain(one);
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('search and filters', () => {
  it.each<[string, string, string, string[]]>([
    ['Search', '', 'TEST', ['a', 'b']],
    ['Search', '', '5 beta', ['b']],
    ['Search', '', '0x12ab', ['a', 'b']],
    ['Search', '', 'nothing like it', []],
    ['Site', 'change', 'beta.example', ['b', 'c']],
    ['Outcome', 'change', 'not-checked', ['d']],
    ['Worst note', 'change', 'warning', ['a', 'b']],
  ])('%s %s %s', (label, event, value, ids) => {
    const { container, getByLabelText } = show(ready(FOUR));
    const field = getByLabelText(label);
    if (event === 'change') fireEvent.change(field, { target: { value } });
    else fireEvent.input(field, { target: { value } });
    expect(shown(container)).toEqual(ids);
    expect(container.querySelector('search [role=status]')?.textContent).toBe(
      ids.length === 4 ? '4 requests' : `${ids.length} of 4 requests`,
    );
  });

  it('draws a long list in pieces', () => {
    const many = Array.from({ length: 120 }, (_, at) => head({ id: `d${at}` }));
    const { container, getByText } = show(ready(many));
    expect(shown(container)).toHaveLength(50);
    fireEvent.click(getByText('Show 50 more of 120'));
    fireEvent.click(getByText('Show 20 more of 120'));
    expect(shown(container)).toHaveLength(120);
  });
});

describe('delete and export', () => {
  it('one', () => {
    const { events, container } = show(ready(FOUR));
    fireEvent.click(within(container.querySelector<HTMLElement>('[data-decision="b"]')!).getByText('Delete'));
    expect(events.onRemove).toHaveBeenCalledWith(['b']);
  });

  it('all, or what fits the filter', () => {
    const { events, getByText, getByLabelText } = show(ready(FOUR));
    fireEvent.click(getByText('Export all 4 as JSON'));
    fireEvent.change(getByLabelText('Site'), { target: { value: 'beta.example' } });
    fireEvent.click(getByText('Export these 2 as JSON'));
    expect(events.onExport.mock.calls).toEqual([[['a', 'b', 'c', 'd']], [['b', 'c']]]);
    fireEvent.click(getByText('Select all 2'));
    fireEvent.click(getByText('Delete 2 selected'));
    expect(events.onRemove).toHaveBeenCalledWith(['b', 'c']);
  });

  it('the selected ones, and never one that the filter hides', () => {
    const { events, container, getByText, getByLabelText } = show(ready(FOUR));
    for (const box of container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) fireEvent.click(box);
    fireEvent.change(getByLabelText('Outcome'), { target: { value: 'refused' } });
    fireEvent.click(getByText('Export 1 selected'));
    fireEvent.click(getByText('Delete 1 selected'));
    expect([events.onExport.mock.calls, events.onRemove.mock.calls]).toEqual([[[['a']]], [[['a']]]]);
  });
});

describe('one that is opened', () => {
  const whole = sampleDecision({
    id: 'a',
    simulation: { state: 'failed', why: 'your node could not be reached.' },
    sentence: 'x',
  });
  const open = (opened: Opened) => show(ready([head({ id: 'a' })]), { opened: new Map([['a', opened]]) });

  it('shows the page, the request in words, its details and the request itself', async () => {
    const { container } = open({ is: 'ready', decision: whole });
    for (const words of [
      'https://claim.acme.example/drop',
      'Acme drop',
      'Claim before midnight',
      'Free claim',
      'This request lets 0x12ab…77cd spend all your TEST, with no end date.',
      'Who may spend',
      'Not checked',
      'your node could not be reached.',
      '"method": "eth_signTypedData_v4"',
    ]) {
      expect(container.textContent).toContain(words);
    }
    // An address of a page like that is text: nobody should be one press away from it.
    expect(container.querySelectorAll('[data-decision] a')).toHaveLength(0);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('a page that had not been read is not told as one without notes', () => {
    const page = { ...whole.page!, ruleset: '', notes: [], worst: 'none' as const };
    const { container } = open({ is: 'ready', decision: { ...whole, page } });
    expect(container.textContent).toContain('had not been read');
    expect(container.textContent).not.toContain('No notes');
  });

  it('asks for the rest, and closes again', () => {
    const { events, getByText } = show(ready([head({ id: 'a' })]));
    fireEvent.click(getByText('Show all of it'));
    expect(events.onOpen).toHaveBeenLastCalledWith('a', true);
    cleanup();
    const again = open({ is: 'loading' });
    fireEvent.click(again.getByText('Show less'));
    expect(again.events.onOpen).toHaveBeenLastCalledWith('a', false);
  });

  it('says when it cannot be read', () => {
    expect(open({ is: 'failed', why: 'It is gone.' }).container.textContent).toContain('It is gone.');
  });
});

it('hostile words are text', () => {
  const evil = '<img src=x onerror=alert(1)>\u202e';
  const { container } = show(ready([head({ sentence: evil, method: evil, domain: evil, origin: evil })]));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
});

it('a file that is picked is checked, also twice the same', () => {
  const { events, getByLabelText } = show(ready([]));
  const file = new File(['{}'], 'decisions.json');
  for (let twice = 0; twice < 2; twice += 1) {
    fireEvent.change(getByLabelText('A file of decisions'), { target: { files: [file] } });
  }
  expect(events.onFile.mock.calls).toEqual([[file], [file]]);
});
