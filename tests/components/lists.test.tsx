// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Lists, type ListsProps } from '@/components/lists/Lists.tsx';
import { LIST_SOURCES, type ListSource } from '@/lib/core/list-source.ts';
import type { ShownList } from '@/lib/core/shown-list.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const [metamask, polkadot, , scamsniffer] = LIST_SOURCES as [ListSource, ListSource, ListSource, ListSource];
const own: ListSource = {
  ...polkadot,
  id: 'own-0123456789abcdef',
  name: 'lists.example/hosts.txt',
  home: 'https://lists.example/hosts.txt',
  licence: '',
  own: true,
};
const listOf = (source: ListSource, given: Partial<ShownList> = {}): ShownList => ({
  source,
  on: true,
  busy: false,
  ...given,
});
const version = { version: '1a2b3c4d', made: NOW - 3 * DAY, hosts: 1_234 };
const tried = { at: NOW - 2 * 3_600_000, ok: true, says: 'There was nothing newer.', next: NOW };

function show(given: Partial<ListsProps> = {}) {
  const props: ListsProps = {
    lists: [],
    mode: 'on',
    now: NOW,
    adding: { is: 'idle' },
    onUpdate: vi.fn(),
    onBack: vi.fn(),
    onSwitch: vi.fn(),
    onAdd: vi.fn(),
    onRemove: vi.fn(),
    toast: { sentence: '', onDismiss: vi.fn() },
    ...given,
  };
  return { props, ...render(<Lists {...props} />) };
}

describe.each<[string, Partial<ListsProps>, string[], string[]]>([
  ['opening', { lists: undefined }, ['Opening your lists…'], []],
  [
    'nothing fetched yet',
    { lists: [listOf(metamask), listOf(polkadot)] },
    ['The copy that came with the extension counts', 'Not fetched yet: nothing is looked up in it.', 'Apache-2.0'],
    ['Back to the version before'],
  ],
  [
    'fetched',
    { lists: [listOf(metamask, { now: version, before: version, tried })] },
    ['1,234 hosts, version 1a2b3c4d of 2026-11-20, 3 days ago.', 'Last look 2 hours ago: There was nothing newer.'],
    ['came with the extension'],
  ],
  [
    'failed',
    {
      lists: [
        listOf(metamask, { now: version, tried: { ...tried, ok: false, says: 'raw.example could not be reached.' } }),
      ],
    },
    [
      'The last look failed, 2 hours ago. What was here still counts.',
      'raw.example could not be reached.',
      '1,234 hosts',
    ],
    [],
  ],
  [
    'off, with its licence',
    { lists: [listOf(scamsniffer, { on: false })] },
    ['Off: it is not fetched and not looked through.', 'licence: GPL-3.0, so it does not come with the extension'],
    ['Update now'],
  ],
  ['one’s own', { lists: [listOf(own)] }, ['You added it.', 'Source: https://lists.example/hosts.txt'], ['licence']],
  ['fetching turned off', { lists: [listOf(metamask)], mode: 'off' }, ['Nothing is fetched.'], ['Update now']],
  ['on asking', { mode: 'ask' }, ['only when you press “Update now”'], []],
  ['being fetched', { lists: [listOf(metamask, { busy: true, tried })] }, ['Fetching it…'], ['Last look']],
  ['adding', { adding: { is: 'asking', address: 'https://a.example/' } }, ['Fetching https://a.example/…'], []],
  [
    'not added',
    { adding: { is: 'refused', address: 'https://a.example/', why: 'a.example lists x.com.' } },
    ['This list was not added.', 'a.example lists x.com.'],
    [],
  ],
])('%s', (_name, given, says, saysNot) => {
  it('is said in words, and nothing else', () => {
    const text = (show(given).container.textContent ?? '').replace(/\s+/g, ' ');
    for (const words of says) expect(text).toContain(words);
    for (const words of saysNot) expect(text).not.toContain(words);
  });

  it('has no accessibility faults', async () => {
    const { container } = show(given);
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('lists', () => {
  it('tell which button was pressed', () => {
    const { props, getByRole } = show({ lists: [listOf(metamask, { before: version }), listOf(own)] });
    const mine = { getByRole };
    fireEvent.click(mine.getByRole('button', { name: `Update now: ${metamask.name}` }));
    fireEvent.click(mine.getByRole('button', { name: /^Back to the version before/ }));
    fireEvent.click(mine.getByRole('switch', { name: /^Use this list/ }));
    fireEvent.click(mine.getByRole('button', { name: `Remove: ${own.name}` }));
    expect(props.onUpdate).toHaveBeenCalledWith('metamask');
    expect(props.onBack).toHaveBeenCalledWith('metamask');
    expect(props.onSwitch).toHaveBeenCalledWith('metamask', false);
    expect(props.onRemove).toHaveBeenCalledWith(own.id);
  });

  it('take an address, and say so where there is none', () => {
    const { props, getByRole, getByText } = show();
    fireEvent.click(getByRole('button', { name: 'Fetch it and add it' }));
    expect(getByText('Type the address of a list first.')).toBeTruthy();
    expect(props.onAdd).not.toHaveBeenCalled();
    fireEvent.input(getByRole('textbox'), { target: { value: ' https://a.example/hosts.txt ' } });
    fireEvent.click(getByRole('button', { name: 'Fetch it and add it' }));
    expect(props.onAdd).toHaveBeenCalledWith('https://a.example/hosts.txt');
  });
});
