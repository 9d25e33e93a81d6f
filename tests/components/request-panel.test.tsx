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

function show(requests: readonly HeldRequest[] | undefined, failed?: string) {
  const props = { onAnswer: vi.fn(), onCopy: vi.fn() };
  return { ...props, ...render(<RequestPanel requests={requests} failed={failed} {...props} />) };
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
    ['two', [held('a', 'danger'), held('b', 'warning')], undefined, '2 requests wait for your answer.'],
  ])('%s', (_, requests, failed, words) => expect(show(requests, failed).container.textContent).toContain(words));

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
    expect(document.activeElement).toBe(getByText(/^Go back/));
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
    const { container } = show([held('a', 'danger'), held('b', 'warning')]);
    expect(await faultsIn(container)).toEqual([]);
  });
});
