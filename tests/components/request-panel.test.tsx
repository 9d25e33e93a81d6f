// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldRequest } from '@/components/held-request.ts';
import { RequestPanel } from '@/components/RequestPanel.tsx';
import type { Assessment } from '@/lib/core/assessment.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';
import { faultsIn } from './axe-clean.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const FULL = '0x2222222222222222222222222222222222222222';

function held(id: string, worst: Assessment['worst'], given: Partial<Assessment> = {}): HeldRequest {
  return {
    id,
    simulation: { state: 'ran', by: 'eth_simulateV1', changes: [], at: 0 },
    raw: '{ "method": "eth_sign" }',
    page: { host: 'a.example', title: 'A', sentence: 'It says “free claim”.' },
    assessment: {
      method: 'eth_sign',
      origin: 'https://a.example',
      decoded: { method: 'eth_sign', effects: [], readable: true },
      worst,
      hold: true,
      sentence: `This lets 0x2222…2222 spend all your USDC (${id}).`,
      details: [{ label: 'Spender', value: '0x2222…2222', full: FULL }],
      findings: [],
      notChecked: ['Whether the other side keeps its word.'],
      ...given,
    },
  };
}

const limit = (id: 'how-much' | 'where' | 'until-when', state: 'open' | 'set' | 'not-said', words: string) => ({
  id,
  state,
  words,
});
const BATCH: Partial<Assessment> = {
  findings: [sampleFinding({ severity: 'danger', say: 'Two spends.', quote: '' })],
  calls: [
    { at: 0, sentence: 'One sends.', worst: 'info' },
    { at: 1, sentence: 'Two spends.', worst: 'danger' },
    { at: 2, sentence: 'Three calls.', worst: 'none' },
  ],
  limits: [
    limit('how-much', 'open', 'No amount is set.'),
    limit('where', 'not-said', 'The request does not say where.'),
    limit('until-when', 'set', 'until Friday'),
  ],
  clear: [
    {
      title: 'Swap',
      protocol: 'Brightswap',
      known: false,
      contract: FULL,
      fields: [{ label: 'Pay', value: '25 USDC', kind: 'amount', full: '25000000' }],
    },
  ],
};

function show(requests: readonly HeldRequest[] | undefined, failed?: string) {
  const props = { onAnswer: vi.fn(async () => true), onCopy: vi.fn() };
  const panel = (list: typeof requests, why?: string) => <RequestPanel requests={list} failed={why} {...props} />;
  const drawn = render(panel(requests, failed));
  return { ...props, ...drawn, news: (list: typeof requests, why?: string) => drawn.rerender(panel(list, why)) };
}

/** Lets seconds pass one by one, as the panel counts them: each is drawn before the next begins. */
async function pass(seconds: number): Promise<void> {
  for (let at = 0; at < seconds; at += 1) await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
}

describe('request panel', () => {
  it.each<[string, readonly HeldRequest[] | undefined, string | undefined, string]>([
    ['reading', undefined, undefined, 'The wallet has not been asked yet.'],
    ['none', [], undefined, 'Nothing is waiting'],
    ['failed', undefined, 'The extension did not answer.', 'The extension did not answer.'],
    ['one', [held('a', 'danger')], undefined, 'A request to your wallet waits for your answer.'],
    ['two', [held('a', 'danger'), held('b', 'warning')], undefined, '2 requests to your wallet.'],
  ])('%s', (_, requests, failed, words) => expect(show(requests, failed).container.textContent).toContain(words));

  it('keeps a shortened address in one piece, and its sentence whole', () => {
    const heading = show([held('a', 'danger')]).container.querySelector('h2');
    expect(heading?.textContent).toBe('This lets 0x2222…2222 spend all your USDC (a).');
    expect(heading?.querySelector('span')?.textContent).toBe('0x2222…2222');
  });

  it('says that nothing is known of a request without a check', () => {
    const text = show([{ id: 'a' }]).container.textContent;
    expect(text).toContain('What this request would do is not known. It was not checked.');
  });

  it('says what the request does next to what the page says, and what was not checked', () => {
    const text = show([held('a', 'danger')]).container.textContent ?? '';
    for (const words of [
      'a.example',
      'spend all your USDC',
      'It says “free claim”.',
      'Not checked',
      'keeps its word',
      'can miss things',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('puts what is at stake first, the promise of the page after it, and says each once', () => {
    const say = 'Signing this lets 0x2222…2222 spend all your USDC.';
    const finding = sampleFinding({
      severity: 'danger',
      say,
      quote: 'Claim your free tokens',
      ask: 'Whose address is it?',
    });
    const { container, getByRole } = show([held('a', 'danger', { findings: [finding] })]);
    expect(getByRole('heading', { level: 2 }).textContent).toBe(say);
    const text = container.textContent ?? '';
    for (const words of [say, 'The page says: “Claim your free tokens”', 'Whose address is it?'])
      expect(text.split(words)).toHaveLength(2);
    expect(text.indexOf(say)).toBeLessThan(text.indexOf('Claim your free tokens'));
  });

  it('says how much more is at stake, and asks the same question once', () => {
    const finding = (say: string) => sampleFinding({ severity: 'danger', say, quote: '', ask: 'Whose address is it?' });
    const findings = ['One lets it spend.', 'Two lets it spend.', 'Three lets it spend.'].map(finding);
    const text = show([held('a', 'danger', { findings })]).container.textContent ?? '';
    expect(text).toContain('2 more things at stake in it');
    expect(text).toContain('Three lets it spend.');
    expect(text.split('Whose address is it?')).toHaveLength(2);
  });

  it('puts the focus on going back, and going back is one press', () => {
    const { getByText, onAnswer } = show([held('a', 'danger')]);
    expect(document.activeElement === getByText(/^Go back/)).toBe(true);
    fireEvent.click(getByText(/^Go back/));
    expect(onAnswer.mock.calls).toEqual([['a', false]]);
  });

  it('sends a dangerous request only after three seconds and a second question', async () => {
    const { getByText, onAnswer } = show([held('a', 'danger')]);
    const press = (words: RegExp) => fireEvent.click(getByText(words));
    press(/Send it to my wallet anyway/);
    await pass(2);
    press(/Send it to my wallet anyway/);
    expect(onAnswer).not.toHaveBeenCalled();
    await pass(1);
    press(/Send it to my wallet anyway/);
    press(/Yes, send it/);
    expect(onAnswer).not.toHaveBeenCalled();
    await pass(1);
    press(/Yes, send it/);
    expect(onAnswer.mock.calls).toEqual([['a', true]]);
  });

  it('sends a warning after one second, with one press', async () => {
    const { getByText, onAnswer } = show([held('a', 'warning')]);
    fireEvent.click(getByText(/Send it to my wallet anyway/));
    expect(onAnswer).not.toHaveBeenCalled();
    await pass(1);
    fireEvent.click(getByText(/Send it to my wallet anyway/));
    expect(onAnswer.mock.calls).toEqual([['a', true]]);
  });

  const order = (container: Element) =>
    [...container.querySelectorAll('[data-shown]')].map((one) => one.textContent?.match(/\((\w)\)/)?.[1]).join('');
  const states = (container: Element) =>
    [...container.querySelectorAll('[data-shown]')].map((one) => one.getAttribute('data-shown')).join(' ');
  const sendButtons = (container: Element) => [...container.querySelectorAll('[data-send]')];

  it('puts a request that comes in later last, says so, and leaves the focus and the first line alone', () => {
    const { container, news } = show([held('b', 'warning')]);
    const heading = container.querySelector('h1')?.textContent;
    const back = document.activeElement;
    news([held('a', 'danger'), held('b', 'warning')]);
    expect(order(container)).toBe('ba');
    expect(container.querySelector('h1')?.textContent).toBe(heading);
    expect(document.activeElement === back).toBe(true);
    expect(container.textContent).toContain('2 requests wait. One came in since; it stands last.');
  });

  it('lets nothing be sent in the second after anything moved', async () => {
    const { container, news, onAnswer } = show([held('b', 'warning')]);
    await pass(1);
    news([held('b', 'warning'), held('c', 'warning')]);
    for (const button of sendButtons(container)) fireEvent.click(button);
    expect(onAnswer).not.toHaveBeenCalled();
    await pass(1);
    fireEvent.click(sendButtons(container)[0] as Element);
    expect(onAnswer.mock.calls).toEqual([['b', true]]);
  });

  it('lets nothing be sent in the second after the window came to the front', async () => {
    const { container, onAnswer } = show([held('b', 'warning')]);
    await pass(1);
    act(() => void window.dispatchEvent(new Event('focus')));
    fireEvent.click(sendButtons(container)[0] as Element);
    expect(onAnswer).not.toHaveBeenCalled();
    await pass(1);
    fireEvent.click(sendButtons(container)[0] as Element);
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it('waits a whole second again, however little was left of the one before', async () => {
    const { container, news, onAnswer } = show([held('b', 'warning')]);
    await act(async () => void (await vi.advanceTimersByTimeAsync(900)));
    news([held('b', 'warning'), held('c', 'warning')]);
    await act(async () => void (await vi.advanceTimersByTimeAsync(900)));
    fireEvent.click(sendButtons(container)[0] as Element);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('keeps the place of a request that its page took away, and says that it is over', () => {
    const { container, news, getByText } = show([held('a', 'danger'), held('b', 'warning'), held('c', 'warning')]);
    news([held('b', 'warning'), held('c', 'warning')]);
    expect(order(container)).toBe('abc');
    expect(states(container)).toBe('gone waits waits');
    expect(getByText(/its page was left, or took it back/)).toBeTruthy();
    expect(document.activeElement?.closest('[data-shown]')?.textContent).toContain('(b)');
  });

  it('goes on to the next request after an answer', () => {
    const { container, onAnswer, getAllByText } = show([held('a', 'danger'), held('b', 'warning')]);
    fireEvent.click(getAllByText(/^Go back, sign/)[0] as Element);
    expect(onAnswer.mock.calls).toEqual([['a', false]]);
    expect(states(container)).toBe('back waits');
    expect(document.activeElement?.closest('[data-shown]')?.textContent).toContain('(b)');
  });

  it('asks again for an answer that did not arrive', async () => {
    const { container, onAnswer, news, getByText } = show([held('a', 'warning')]);
    onAnswer.mockResolvedValue(false);
    fireEvent.click(getByText(/^Go back, sign/));
    await act(async () => undefined);
    news([held('a', 'warning')], 'The extension did not answer.');
    expect(states(container)).toBe('waits');
    expect(container.querySelector('[role=alert]')?.textContent).toBeDefined();
    expect(container.textContent).toContain('That did not arrive: The extension did not answer.');
  });

  it('goes back on all of them with one press', () => {
    const { getByText, onAnswer } = show(['a', 'b', 'c'].map((id) => held(id, 'danger')));
    fireEvent.click(getByText('Go back on all 3'));
    expect(onAnswer.mock.calls).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
    ]);
  });

  it('shows a batch in its order, the six limits with their states, and a known form, all below what is at stake', () => {
    const { container } = show([held('a', 'danger', BATCH)]);
    const text = container.textContent ?? '';
    expect(text).toContain('3 calls in this one request; number 2 has most at stake');
    expect([...container.querySelectorAll('ol > li')].map((one) => one.textContent)).toEqual([
      '1RemarkOne sends.',
      '2DangerTwo spends.',
      '3Three calls.',
    ]);
    const limits = [...container.querySelectorAll('[data-limit]')].map((one) => one.textContent);
    expect(limits).toEqual([
      'How muchNo limitNo amount is set.',
      'WhereNot saidThe request does not say where.',
      'Until whenLimit setuntil Friday',
    ]);
    expect(text).toContain('It has the form of Brightswap; whose contract it is was not found out.');
    const trial = container.querySelector('[data-trial]');
    expect(trial?.compareDocumentPosition(container.querySelector('ul') as Node)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect(trial?.textContent).toContain('clears nothing');
  });

  it('lends a name only where the contract is the protocol’s own', () => {
    const clear = [{ title: 'Supply', protocol: 'Brightpool', known: true, fields: [] }];
    expect(show([held('a', 'warning', { clear })]).container.textContent).toContain(
      'At a contract that Brightpool names as its own.',
    );
  });

  it('shows the whole value on demand, copies it and says so', async () => {
    const { container, getByText, onCopy } = show([held('a', 'danger')]);
    expect(container.textContent).not.toContain(FULL);
    fireEvent.click(getByText('Whole value'));
    expect(container.textContent).toContain(FULL);
    onCopy.mockResolvedValue(true);
    fireEvent.click(getByText('Copy'));
    expect(onCopy).toHaveBeenCalledWith(FULL);
    await act(async () => undefined);
    expect(getByText('Copied')).toBeTruthy();
  });

  it('shows hostile text as text', () => {
    const { container } = show([held('a', 'danger', { sentence: '<img src=x onerror=alert(1)>' })]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x');
  });

  it('has no accessibility fault', async () => {
    vi.useRealTimers();
    const { container } = show([held('a', 'danger', BATCH), held('b', 'warning')]);
    expect(await faultsIn(container)).toEqual([]);
  });
});
