// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListsProps } from '@/components/lists/Lists.tsx';
import { OptionsPage, type OptionsProps } from '@/components/OptionsPage.tsx';
import type { RulePacksProps } from '@/components/RulePacks.tsx';
import type { SimulationSettingsProps } from '@/components/SimulationSettings.tsx';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import { RULES } from '@/lib/rules/index.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const EMPTY = { rulesOff: [], sitesOff: [], hidden: [] };
const FIRST = RULES[0]!;
const PACKS: RulePacksProps = {
  packs: [],
  importing: { is: 'idle' },
  onFile: vi.fn(),
  onRemove: vi.fn(),
  onExport: vi.fn(),
  toast: { sentence: '', onDismiss: vi.fn() },
};
const TRIALS: SimulationSettingsProps = {
  kept: { on: false, nodes: [] },
  trying: { is: 'idle' },
  chainWords: (chainId) => `Chain ${chainId}`,
  onSwitch: vi.fn(),
  onAdd: vi.fn(() => ''),
  onTry: vi.fn(),
  onRemove: vi.fn(),
};
const LISTS: ListsProps = {
  lists: [],
  mode: 'on',
  now: 0,
  adding: { is: 'idle' },
  onUpdate: vi.fn(),
  onBack: vi.fn(),
  onSwitch: vi.fn(),
  onAdd: vi.fn(),
  onRemove: vi.fn(),
  toast: { sentence: '', onDismiss: vi.fn() },
};
const PACK: RulePack = {
  format: 1,
  id: 'brightloom-words',
  name: 'Brightloom words',
  version: 3,
  author: 'A careful reader',
  language: 'en',
  phrases: [{ rule: FIRST.id, any: ['one phrase', 'two phrases'], flags: ['a b', 'c d'], passes: ['e f', 'g h'] }],
  hosts: [],
  thresholds: { 'inline-notes': 3 },
};
const shown = { packs: [{ pack: PACK, problems: [] }] };

function show(settings: OptionsProps['settings'], given: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    rules: RULES,
    settings,
    failed: '',
    version: '1.2.3',
    ruleset: '2026.11.1',
    onRule: vi.fn(),
    onSiteOff: vi.fn(() => ''),
    onSiteOn: vi.fn(),
    onShow: vi.fn(),
    feeds: { off: [], onOn: vi.fn() },
    lists: LISTS,
    packs: PACKS,
    trials: TRIALS,
    keys: { keys: [], said: '', onChange: vi.fn() },
    ...given,
  };
  return { props, ...render(<OptionsPage {...props} />) };
}

describe.each<[string, OptionsProps['settings'], Partial<OptionsProps>, string[]]>([
  ['opening', undefined, {}, ['Opening your options…', 'What Receipts never does']],
  [
    'all on',
    EMPTY,
    {},
    [
      'No site is switched off.',
      'Posts are read on Bluesky, Discord,',
      'Nowhere has it stopped.',
      'No note is hidden.',
      FIRST.title,
      FIRST.say,
      FIRST.id,
      'Receipts 1.2.3, version 2026.11.1 of the rules',
    ],
  ],
  [
    'some off',
    {
      rulesOff: [FIRST.id, 'gone-rule'],
      sitesOff: ['acme.example'],
      hidden: [`acme.example|${FIRST.id}|1a`, 'broken'],
    },
    {},
    ['1 switched off', 'acme.example', `${FIRST.title} on acme.example`],
  ],
  ['feeds not read yet', EMPTY, { feeds: { off: undefined, onOn: vi.fn() } }, ['Looking…']],
  [
    'a feed that stopped',
    EMPTY,
    { feeds: { off: [{ key: 'x', title: 'X' }], onOn: vi.fn() } },
    ['Posts on X are not read', 'Try again'],
  ],
  ['no packs', EMPTY, {}, ['No pack is imported; only the rules below speak.']],
  ['packs not read yet', EMPTY, { packs: { ...PACKS, packs: undefined } }, ['Opening your packs…']],
  [
    'a pack',
    EMPTY,
    { packs: { ...PACKS, ...shown } },
    [
      'Brightloom words',
      'version 3',
      'A careful reader',
      'Adds 2 phrases to 1 rule, 1 threshold (3 notes',
      '4 examples ran.',
    ],
  ],
  [
    'a pack that fell silent',
    EMPTY,
    { packs: { ...PACKS, packs: [{ pack: PACK, problems: ['The rule gone-rule does not exist.'] }] } },
    ['It does not speak: our rules changed', 'The rule gone-rule does not exist.'],
  ],
  [
    'a pack being checked',
    EMPTY,
    { packs: { ...PACKS, importing: { is: 'checking', file: 'words.json' } } },
    ['Running the examples of words.json…'],
  ],
  [
    'a refused pack',
    EMPTY,
    { packs: { ...PACKS, importing: { is: 'refused', file: 'words.json', problems: ['The file is not JSON.'] } } },
    ['This pack was not added.', 'words.json', '1 problem', 'The file is not JSON.'],
  ],
  [
    'a removed pack',
    EMPTY,
    {
      packs: {
        ...PACKS,
        toast: { sentence: 'Removed the pack Brightloom words.', onUndo: () => {}, onDismiss: () => {} },
      },
    },
    ['Removed the pack Brightloom words.', 'Undo'],
  ],
  ['not kept', EMPTY, { failed: 'There is no room left.' }, ['This change was not kept.', 'There is no room left.']],
])('options: %s', (_, settings, given, says) => {
  it('says what it should', () => {
    const text = show(settings, given).container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
  });
  it('has no accessibility fault', async () => {
    // A few of the rules: the switches are alike, and all of them together are looked at once, below.
    expect(await faultsIn(show(settings, { rules: RULES.slice(0, 9), ...given }).container)).toEqual([]);
  });
});

describe('options', () => {
  it('has no accessibility fault with all rules', async () => {
    expect(await faultsIn(show(EMPTY).container)).toEqual([]);
  });
  it('has one switch for each rule', () => {
    const rules = show(EMPTY).getByRole('region', { name: 'Rules' });
    expect(within(rules).getAllByRole('switch')).toHaveLength(RULES.length);
  });
  it('switches a rule off, and on again', () => {
    const on = show(EMPTY);
    fireEvent.click(on.getByRole('switch', { name: FIRST.title }));
    expect(on.props.onRule).toHaveBeenCalledExactlyOnceWith(FIRST.id, false);
    cleanup();
    const off = show({ ...EMPTY, rulesOff: [FIRST.id] });
    expect(off.getByRole('switch', { name: FIRST.title }).getAttribute('aria-checked')).toBe('false');
    fireEvent.click(off.getByRole('button', { name: 'Switch all on' }));
    expect(off.props.onRule).toHaveBeenCalledExactlyOnceWith(FIRST.id, true);
  });
  it('finds rules by id', () => {
    const { getByLabelText, getAllByRole, container } = show(EMPTY);
    fireEvent.input(getByLabelText('Search rules'), { target: { value: FIRST.id } });
    expect(getAllByRole('switch').length).toBeGreaterThanOrEqual(1);
    expect(container.querySelector(`[data-rule="${FIRST.id}"]`)).not.toBeNull();
    fireEvent.input(getByLabelText('Search rules'), { target: { value: 'qqzzqq' } });
    expect(container.textContent).toContain('No rule matches this search.');
  });
  it('adds a site, says what is wrong with a bad one, and keeps it in the field', () => {
    const onSiteOff = vi.fn((typed: string) => (typed === 'bad' ? 'Type the name of a site.' : ''));
    const { getByLabelText, container } = show(EMPTY, { onSiteOff });
    const field = getByLabelText('Switch off a site') as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'bad' } });
    fireEvent.submit(field.closest('form')!);
    expect(container.textContent).toContain('Type the name of a site.');
    expect(field.value).toBe('bad');
    fireEvent.input(field, { target: { value: 'acme.example' } });
    fireEvent.submit(field.closest('form')!);
    expect(onSiteOff).toHaveBeenLastCalledWith('acme.example');
    expect(field.value).toBe('');
  });
  it('switches a site on again and shows a hidden note again', () => {
    const key = `acme.example|${FIRST.id}|1a`;
    const { props, getByRole } = show({ ...EMPTY, sitesOff: ['acme.example'], hidden: [key] });
    fireEvent.click(getByRole('button', { name: 'Switch on again: acme.example' }));
    expect(props.onSiteOn).toHaveBeenCalledExactlyOnceWith('acme.example');
    fireEvent.click(getByRole('button', { name: /^Show again/ }));
    expect(props.onShow).toHaveBeenCalledExactlyOnceWith(key);
  });
  it('takes a picked and a dropped file, by mouse and by keyboard', () => {
    const onFile = vi.fn();
    const { getByLabelText, container } = show(EMPTY, { packs: { ...PACKS, onFile } });
    const field = getByLabelText(/^Import a rule pack/) as HTMLInputElement;
    const file = new File(['{}'], 'words.json', { type: 'application/json' });
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    fireEvent.change(field);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file] } });
    fireEvent(container.querySelector('label:has(input[type=file])')!, drop);
    expect(onFile).toHaveBeenCalledTimes(2);
    field.focus();
    expect(document.activeElement).toBe(field);
  });
  it('takes no second file while one is checked', () => {
    const onFile = vi.fn();
    const { getByLabelText } = show(EMPTY, {
      packs: { ...PACKS, onFile, importing: { is: 'checking', file: 'words.json' } },
    });
    expect((getByLabelText(/^Import a rule pack/) as HTMLInputElement).disabled).toBe(true);
  });
  it('exports and removes a pack, and undoes that', () => {
    const packs = { ...PACKS, ...shown, onExport: vi.fn(), onRemove: vi.fn() };
    const onUndo = vi.fn();
    const { getByRole } = show(EMPTY, {
      packs: { ...packs, toast: { sentence: 'Removed another pack.', onUndo, onDismiss: vi.fn() } },
    });
    fireEvent.click(getByRole('button', { name: 'Export the pack Brightloom words' }));
    fireEvent.click(getByRole('button', { name: 'Remove the pack Brightloom words' }));
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(packs.onExport).toHaveBeenCalledExactlyOnceWith('brightloom-words');
    expect(packs.onRemove).toHaveBeenCalledExactlyOnceWith('brightloom-words');
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
