// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Offered } from '@/components/project/BelongingSuggestions.tsx';
import { BelongingsPart } from '@/components/project/BelongingsPart.tsx';
import { GuardDecisions } from '@/components/project/GuardDecisions.tsx';
import { type NoteKept, ProjectNote } from '@/components/project/ProjectNote.tsx';
import { ProjectTags } from '@/components/project/ProjectTags.tsx';
import { ReadNext } from '@/components/project/ReadNext.tsx';
import { NO_BELONGINGS } from '@/lib/core/belongings.ts';
import type { DecisionHead } from '@/lib/core/decision.ts';
import { eventually } from '../eventually.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const OFFERED: Offered = {
  ...{ kind: 'repositories', value: 'github.com/acme', key: 'repositories github.com/acme' },
  why: 'Its page acme.example links it as its own.',
};
const CHAINS = [{ id: 'eip155:1', name: 'Ethereum' }];
const SITES = [{ id: 'x', name: 'X' }];

function belongings(given: Partial<Parameters<typeof BelongingsPart>[0]> = {}) {
  const on = { onAdd: vi.fn(async () => ''), onRemove: vi.fn(), onAnswer: vi.fn() };
  const part = (
    <BelongingsPart
      domain="acme.example"
      own={NO_BELONGINGS}
      suggestions={{ is: 'ready', offered: [OFFERED] }}
      chains={CHAINS}
      sites={SITES}
      {...on}
      {...given}
    />
  );
  return { on: { ...on, ...given }, ...render(<main>{part}</main>) };
}

describe('belongings', () => {
  it('says what confirming does, and has no accessibility fault', async () => {
    const { container } = belongings();
    expect(container.textContent).toContain('a claim page elsewhere under its name gets a warning');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('asks of each suggestion whether it is theirs', () => {
    const { on, getByRole, container } = belongings();
    expect(container.textContent).toContain('Its page acme.example links it as its own.');
    fireEvent.click(getByRole('button', { name: 'Yes, it is theirs: github.com/acme' }));
    fireEvent.click(getByRole('button', { name: 'No: github.com/acme' }));
    expect(vi.mocked(on.onAnswer).mock.calls).toEqual([
      [OFFERED.key, true],
      [OFFERED.key, false],
    ]);
  });

  it('names each confirmed one in words, and removes it', () => {
    const account = { site: 'x', handle: 'acme' };
    const contract = { chain: '', address: '0xabc' };
    const own = { ...NO_BELONGINGS, accounts: [account], contracts: [contract, { ...contract, chain: 'eip155:1' }] };
    const { on, getByRole, container } = belongings({ own });
    for (const words of ['@acme on X', '0xabc, on any chain', '0xabc, on Ethereum']) {
      expect(container.textContent).toContain(words);
    }
    fireEvent.click(getByRole('button', { name: 'Remove @acme on X' }));
    expect(on.onRemove).toHaveBeenCalledExactlyOnceWith('accounts', account);
  });

  it('keeps in the field what cannot be kept, with why', async () => {
    const onAdd = vi.fn(async () => 'This is not the address of a website.');
    const { getByLabelText, container } = belongings({ onAdd });
    const field = getByLabelText('Domain') as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'no host' } });
    fireEvent.submit(field.form!);
    await eventually(() => expect(container.textContent).toContain('This is not the address of a website.'));
    expect(field.value).toBe('no host');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('empties the field once it is kept', async () => {
    const { on, getByLabelText, container } = belongings();
    fireEvent.change(getByLabelText('What to add'), { target: { value: 'contracts' } });
    fireEvent.change(getByLabelText('Chain'), { target: { value: 'eip155:1' } });
    const field = getByLabelText('Contract') as HTMLInputElement;
    fireEvent.input(field, { target: { value: '0x12' } });
    fireEvent.submit(field.form!);
    await eventually(() => expect(container.textContent).toContain('Contract added.'));
    expect(field.value).toBe('');
    expect(on.onAdd).toHaveBeenCalledExactlyOnceWith('contracts', '0x12', { chain: 'eip155:1', site: 'x' });
  });

  it('says when its pages could not be looked at', () => {
    const { container } = belongings({ suggestions: { is: 'failed', why: 'Closed.' } });
    expect(container.textContent).toContain('could not be looked at. Closed.');
  });
});

describe('note', () => {
  function draw(end: NoteKept, note = 'Mine before.') {
    const onKeep = vi.fn(async () => end);
    const drawn = render(<ProjectNote note={note} onKeep={onKeep} />);
    fireEvent.click(drawn.getByRole('button', { name: /note$/ }));
    const area = drawn.getByRole('textbox') as HTMLTextAreaElement;
    fireEvent.input(area, { target: { value: 'Mine now.' } });
    fireEvent.submit(area.form!);
    return { onKeep, area, ...drawn };
  }

  it('is kept with the text that its editor began with', async () => {
    const { onKeep, queryByRole } = draw({ is: 'kept' });
    await eventually(() => expect(queryByRole('textbox')).toBeNull());
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ before: 'Mine before.', note: 'Mine now.' });
  });

  it('stays in its field when it could not be kept', async () => {
    const { container, area } = draw({ is: 'failed', why: 'There is no room left.' });
    await eventually(() => expect(container.textContent).toContain('There is no room left.'));
    expect(area.value).toBe('Mine now.');
  });

  const CONFLICT: NoteKept = { is: 'changed-meanwhile', theirs: 'Theirs.' };
  it('shows what another window wrote, and has no accessibility fault', async () => {
    const { container } = draw(CONFLICT);
    await eventually(() => expect(container.textContent).toContain('Nothing was overwritten.'));
    expect(container.textContent).toContain('Theirs.');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('is kept instead of theirs only when the person says so', async () => {
    const { onKeep, findByRole } = draw(CONFLICT);
    const mine = await findByRole('button', { name: 'Keep mine instead' });
    expect(onKeep).toHaveBeenCalledTimes(1);
    fireEvent.click(mine);
    await eventually(() => expect(onKeep).toHaveBeenLastCalledWith({ before: 'Theirs.', note: 'Mine now.' }));
  });

  it('is put together with theirs, to be edited before it is kept', async () => {
    const { onKeep, area, findByRole } = draw(CONFLICT);
    fireEvent.click(await findByRole('button', { name: 'Put both into one' }));
    expect(area.value).toBe('Theirs.\nMine now.');
    fireEvent.submit(area.form!);
    await eventually(() => expect(onKeep).toHaveBeenLastCalledWith({ before: 'Theirs.', note: 'Theirs.\nMine now.' }));
  });
});

describe('tags', () => {
  it('are added as typed and taken off by name', async () => {
    const on = { onAdd: vi.fn(), onRemove: vi.fn() };
    const { container, getByLabelText, getByRole } = render(<ProjectTags tags={['compute', 'מתח']} {...on} />);
    const field = getByLabelText('New tag') as HTMLInputElement;
    fireEvent.submit(field.form!);
    expect(on.onAdd).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'one, two' } });
    fireEvent.submit(field.form!);
    expect(on.onAdd).toHaveBeenCalledExactlyOnceWith('one, two');
    fireEvent.click(getByRole('button', { name: 'Take off the tag compute' }));
    expect(on.onRemove).toHaveBeenCalledExactlyOnceWith('compute');
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('read next', () => {
  const page = (name: string, url = `https://acme.example/${name}`) => ({
    url,
    text: name,
    rows: ['security' as const],
  });

  it('fetches what stays ticked', async () => {
    const onFetch = vi.fn();
    const { container, getByRole } = render(
      <ReadNext
        pages={[page('docs'), page('audits'), page('odd', 'javascript:alert(1)')]}
        busy={false}
        onFetch={onFetch}
      />,
    );
    expect(container.textContent).not.toContain('odd');
    fireEvent.click(getByRole('checkbox', { name: 'Fetch audits' }));
    fireEvent.click(getByRole('button', { name: 'Fetch 1 page and add what they say' }));
    expect(onFetch).toHaveBeenCalledExactlyOnceWith(['https://acme.example/docs']);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('offers at most twenty, none while a re-check runs, and is not there without any', () => {
    const many = Array.from({ length: 30 }, (_, index) => page(`p${index}`));
    const onFetch = vi.fn();
    const { getAllByRole, getByRole } = render(<ReadNext pages={many} busy onFetch={onFetch} />);
    expect(getAllByRole('checkbox')).toHaveLength(20);
    fireEvent.click(getByRole('button', { name: 'Fetching…' }));
    expect(onFetch).not.toHaveBeenCalled();
    cleanup();
    expect(render(<ReadNext pages={[]} busy={false} onFetch={onFetch} />).container.textContent).toBe('');
  });
});

describe('wallet requests of its pages', () => {
  const decision: DecisionHead = {
    ...{
      id: 'd',
      askedAt: 1e12,
      decidedAt: 1e12,
      state: 'not-checked',
      missed: 'round',
      origin: 'https://acme.example',
    },
    ...{ domain: 'acme.example', method: 'eth_sendTransaction', worst: 'warning', addresses: [] },
    sentence: 'It went another way \u202e<b>.',
  };
  it.each([
    [{ is: 'loading' as const }, 'Looking for wallet requests…'],
    [{ is: 'failed' as const, why: 'Closed.' }, 'Closed.'],
    [{ is: 'ready' as const, decisions: [] }, 'None is kept from its domains. Requests that Receipts could not see'],
    [{ is: 'ready' as const, decisions: [decision] }, 'Went round this check'],
  ])('%j', async (decisions, words) => {
    const { container } = render(<GuardDecisions decisions={decisions} />);
    expect(container.textContent).toContain(words);
    expect(await faultsIn(container)).toEqual([]);
  });
});
