// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ListsTold } from '@/components/look-ups/ListsTold.tsx';
import { type LookUpsKept, LookUpsPage, type LookUpsPageProps } from '@/components/look-ups/LookUpsPage.tsx';
import { LOOK_UP_IDS, type LookUpId, type LookUpMode } from '@/lib/core/look-up.ts';
import { LOOK_UPS, lookUpOf } from '@/lib/core/look-ups.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const USUAL = Object.fromEntries(LOOK_UPS.map(({ id, usual }) => [id, usual])) as Record<LookUpId, LookUpMode>;
type Ready = Extract<LookUpsKept, { is: 'ready' }>;
const READY: Ready = { is: 'ready', allowed: true, modes: USUAL, log: {} };

function show(kept: LookUpsKept, given: Partial<LookUpsPageProps> = {}) {
  const props: LookUpsPageProps = {
    kept,
    failed: '',
    answers: new Map(),
    others: [{ title: 'Trial runs', about: 'Held transactions.', now: 'Off.', href: '/options.html', where: 'Decide' }],
    onAllowed: vi.fn(),
    onMode: vi.fn(),
    onRetry: vi.fn(),
    ...given,
  };
  return { props, ...render(<LookUpsPage {...props} />) };
}

const itemOf = (container: Element, id: LookUpId) => container.querySelector<HTMLElement>(`[data-look-up="${id}"]`)!;
const radio = (item: HTMLElement, name: string) => within(item).getByLabelText<HTMLInputElement>(name);

describe('the page of look-ups', () => {
  it.each<[string, LookUpsKept, Partial<LookUpsPageProps>, string]>([
    ['opening', { is: 'loading' }, {}, 'Opening your choices…'],
    ['that cannot be read', { is: 'failed', why: 'The disk may be full.' }, {}, 'every look-up is off'],
    ['as usual', READY, {}, 'Of 12 look-ups, 1 runs by itself, 10 wait until you press, 1 is off.'],
    ['all off', { ...READY, allowed: false }, {}, 'Every look-up is off'],
    ['with a change that was not kept', READY, { failed: 'There is no room left.' }, 'There is no room left.'],
    [
      'with what the browser said',
      READY,
      { answers: new Map([['contract', 'The permission was given back.']]) },
      'given back',
    ],
  ])('%s, clean to hear', async (_, kept, given, says) => {
    const { container } = show(kept, given);
    expect(container.textContent).toContain(says);
    expect(container.textContent).toContain('What else can use the network');
    expect(await faultsIn(container)).toEqual([]);
  });
  it('says of every look-up what it sends, to whom, and at which hosts', () => {
    const { container } = show(READY);
    const items = [...container.querySelectorAll<HTMLElement>('[data-look-up]')];
    expect(items.map(({ dataset }) => dataset.lookUp)).toEqual(LOOK_UP_IDS);
    for (const item of items) {
      const { title, use, sends, to, origins } = lookUpOf(item.dataset.lookUp as LookUpId);
      for (const words of [title, use, sends, to]) expect(item.textContent).toContain(words);
      for (const origin of origins) expect(item.textContent).toContain(new URL(origin.replace('*', '')).host);
    }
  });
  it('says when each last ran and how it ended', () => {
    const log = {
      contract: { at: Date.UTC(2026, 10, 20), ok: true, why: '' },
      receipt: { at: Date.UTC(2026, 10, 21), ok: false, why: 'did not answer within 10 seconds' },
    };
    const { container } = show({ ...READY, log });
    expect(itemOf(container, 'contract').textContent).toContain('with an answer');
    expect(itemOf(container, 'receipt').textContent).toContain('without an answer: did not answer within 10 seconds');
    expect(itemOf(container, 'repository').textContent).toContain('Never');
  });
  it('asks for a change, and shows the old choice until the new one is kept', () => {
    const { container, props, rerender } = show(READY);
    const item = itemOf(container, 'contract');
    expect(radio(item, 'When I press').checked).toBe(true);
    fireEvent.click(radio(item, 'By itself'));
    expect(props.onMode).toHaveBeenCalledWith('contract', 'on');
    expect(radio(item, 'When I press').checked).toBe(true);
    rerender(<LookUpsPage {...props} kept={{ ...READY, modes: { ...USUAL, contract: 'on' } }} />);
    expect(radio(item, 'By itself').checked).toBe(true);
    fireEvent.click(radio(item, 'Off'));
    expect(radio(item, 'By itself').checked).toBe(true);
  });
  it('locks the choices while all are off, and keeps showing them', () => {
    const { container, props } = show({ ...READY, allowed: false });
    const item = itemOf(container, 'host-lists');
    expect(item.querySelector('fieldset')?.disabled).toBe(true);
    expect(radio(item, 'By itself').checked).toBe(true);
    fireEvent.click(within(container as HTMLElement).getByRole('switch', { name: /Allow look-ups/ }));
    expect(props.onAllowed).toHaveBeenCalledWith(true);
  });
  it('tries again when the choices could not be read', () => {
    const { getByText, props } = show({ is: 'failed', why: 'Damaged.' });
    fireEvent.click(getByText('Try again'));
    expect(props.onRetry).toHaveBeenCalled();
  });
  it('shows what else uses the network, with the way to where it is decided', () => {
    const { getByText } = show({ is: 'loading' });
    expect(getByText('Decide').getAttribute('href')).toBe('/options.html');
  });
});

describe('what is fetched by itself', () => {
  it('is told with where from, until the person knows', async () => {
    const on = { onDismiss: vi.fn(), onLookUps: vi.fn() };
    const { container, getByText } = render(<ListsTold from={['lists.example', 'mirror.example']} {...on} />);
    expect(container.textContent).toContain('fetched from lists.example and mirror.example');
    fireEvent.click(getByText('Understood'));
    fireEvent.click(getByText('Decide about look-ups'));
    expect([on.onDismiss, on.onLookUps].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(await faultsIn(container)).toEqual([]);
  });
});
