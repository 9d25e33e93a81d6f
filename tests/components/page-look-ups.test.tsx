// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageLookUps, type PageLookUpsProps } from '@/components/look-ups/PageLookUps.tsx';
import type { LookedUp } from '@/lib/core/look-up.ts';
import { LOOK_UPS } from '@/lib/core/look-ups.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const one = (given: Partial<LookedUp> = {}): LookedUp => ({
  id: 'domain-age',
  subject: 'larkspur.example',
  about: 'When larkspur.example was registered',
  mode: 'ask',
  state: 'not-asked',
  says: [],
  source: '',
  at: 0,
  ...given,
});

function show(lookUps: LookedUp[], given: Partial<PageLookUpsProps> = {}) {
  const props: PageLookUpsProps = {
    lookUps,
    refused: new Map(),
    onLookUp: vi.fn(),
    onStop: vi.fn(),
    onAll: vi.fn(),
    ...given,
  };
  return { props, ...render(<PageLookUps {...props} />) };
}

const STATES: [string, LookedUp, string[]][] = [
  ['waiting', one(), ['Look it up', 'Sends: The domain’s name. Goes to: the registry']],
  ['asking', one({ state: 'asking' }), ['Stop', 'Asking…', 'Sends: The domain’s name.']],
  [
    'known',
    one({
      state: 'known',
      says: ['Registered 12 days ago.'],
      source: 'the registry of .example',
      at: 1_795_392_000_000,
    }),
    ['Registered 12 days ago.', 'the registry of .example,', '2026'],
  ],
  ['unknown', one({ state: 'unknown', says: ['the registry gave no answer'] }), ['Not checked: the registry gave no']],
  ['off', one({ mode: 'off' }), ['1 look-up turned off', 'turned off, not looked up.']],
];

describe('what can be looked up about a page', () => {
  it('is nothing at all where there is nothing', () => {
    expect(show([]).container.textContent).toBe('');
  });

  it.each(STATES)('says what is %s', (_state, lookUp, words) => {
    const text = show([lookUp]).container.textContent ?? '';
    for (const said of words) expect(text).toContain(said);
  });

  it('says of every look-up that has a button what it sends and to whom, beside it and before any press', () => {
    for (const { id, sends, to } of LOOK_UPS) {
      const { container, unmount } = show([one({ id })]);
      expect(container.querySelector('button')?.textContent).toBe('Look it up');
      expect(container.textContent).toContain(sends.replace(/\.$/, ''));
      expect(container.textContent).toContain(to);
      unmount();
    }
  });

  it('has no button for what is off, and no answer that looks checked for what is unknown', () => {
    const { container, rerender, props } = show([one({ mode: 'off' })]);
    expect(container.querySelectorAll('[data-look-up] button')).toHaveLength(0);
    rerender(<PageLookUps {...props} lookUps={[one({ state: 'unknown', says: ['no answer'] })]} />);
    expect(container.querySelector('[data-state="known"]')).toBeNull();
    expect(container.textContent).toContain('Ask again');
  });

  it('asks for, stops and leads on as it is pressed', () => {
    const { props, rerender, getByText } = show([one()]);
    fireEvent.click(getByText('Look it up'));
    expect(props.onLookUp).toHaveBeenCalledWith('domain-age', 'larkspur.example');
    rerender(<PageLookUps {...props} lookUps={[one({ state: 'asking' })]} />);
    fireEvent.click(getByText('Stop'));
    expect(props.onStop).toHaveBeenCalledWith('domain-age', 'larkspur.example');
    fireEvent.click(getByText('All look-ups'));
    expect(props.onAll).toHaveBeenCalledTimes(1);
  });

  it('leaves whoever goes by keys at the answer', () => {
    const { props, rerender, getByText } = show([one()]);
    getByText('Look it up').focus();
    fireEvent.click(getByText('Look it up'));
    rerender(<PageLookUps {...props} lookUps={[one({ state: 'asking' })]} />);
    expect(document.activeElement?.textContent).toBe('Stop');
    act(() => {
      rerender(<PageLookUps {...props} lookUps={[one({ state: 'known', says: ['Twelve days.'], source: 'it' })]} />);
    });
    expect(document.activeElement?.textContent).toContain('Twelve days.');
  });

  it('shows five of many, and all when asked', () => {
    const many = Array.from({ length: 9 }, (_, at) => one({ subject: `n${at}.example` }));
    const { container, getByText } = show(many);
    expect(container.querySelectorAll('[data-look-up]')).toHaveLength(5);
    fireEvent.click(getByText('Show all 9 look-ups'));
    expect(container.querySelectorAll('[data-look-up]')).toHaveLength(9);
  });

  it('tells why one was not made, at its line', () => {
    const why = 'The browser was not given leave to ask there.';
    const { getByRole } = show([one()], { refused: new Map([['domain-age larkspur.example', why]]) });
    expect(getByRole('alert').textContent).toBe(why);
  });

  it('has no accessibility fault in any state', async () => {
    const all = STATES.map(([, lookUp], at) => ({
      ...lookUp,
      subject: `n${at}.example`,
      about: `About n${at}.example`,
    }));
    expect(await faultsIn(show(all).container)).toEqual([]);
  });
});
