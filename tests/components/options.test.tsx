// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '@/components/OptionsPage.tsx';
import { RULES } from '@/lib/rules/index.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const EMPTY = { rulesOff: [], sitesOff: [], hidden: [] };
const FIRST = RULES[0]!;

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
  ['not kept', EMPTY, { failed: 'There is no room left.' }, ['This change was not kept.', 'There is no room left.']],
])('options: %s', (_, settings, given, says) => {
  it('says what it should', () => {
    const text = show(settings, given).container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(show(settings, given).container)).toEqual([]);
  });
});

describe('options', () => {
  it('has one switch for each rule', () => {
    expect(show(EMPTY).getAllByRole('switch')).toHaveLength(RULES.length);
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
});
