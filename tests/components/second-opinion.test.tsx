// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SecondOpinion, type SecondOpinionState } from '@/components/look-ups/SecondOpinion.tsx';
import type { LookUpMode } from '@/lib/core/look-up.ts';
import { changeLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { followSecondOpinion, secondOpinion } from '@/lib/views/second-opinion.ts';
import { faultsIn } from './axe-clean.ts';

const WHY = 'Settlement runs on-chain, because no single operator may hold the deposits of both sides.';
const LABEL = 'not checked by us';
const HOSTILE = '<img src=x onerror=alert(1)> \u202eנתון\u202c and a sentence of the page.';
const quote = (words: string) => ({ question: 'why-crypto' as const, quote: words, block: 0, start: 0, end: 1 });

afterEach(cleanup);

function draw(state: SecondOpinionState) {
  const events = { onAsk: vi.fn(), onStop: vi.fn() };
  const drawn = render(
    <main>
      <h1>Larkspur</h1>
      <SecondOpinion state={state} {...events} />
    </main>,
  );
  return { ...events, ...drawn };
}

describe.each<[string, SecondOpinionState, string[], 'onAsk' | 'onStop' | undefined]>([
  [
    'absent',
    { is: 'absent', why: 'This browser offers none.' },
    ['Not available', 'This browser offers none.'],
    undefined,
  ],
  ['to be asked', { is: 'available' }, ['Ask the browser’s model'], 'onAsk'],
  ['to be downloaded', { is: 'downloadable' }, ['only when you press', 'Download the model and ask it'], 'onAsk'],
  ['half downloaded', { is: 'downloading' }, ['only when you press'], 'onAsk'],
  ['being downloaded', { is: 'fetching', share: 0.428 }, ['42 %'], 'onStop'],
  ['at work', { is: 'asking' }, ['reads…'], 'onStop'],
  [
    'without an answer',
    { is: 'failed', why: 'It took too long.' },
    ['No second reading', 'It took too long.'],
    'onAsk',
  ],
  [
    'with one sentence, and one that was dropped',
    { is: 'answered', opinion: { quotes: [quote(HOSTILE)], dropped: 1 } },
    [HOSTILE, 'It pointed at no sentence of the page.', '1 answer dropped', 'chosen by the browser’s own model'],
    'onAsk',
  ],
])('a second reading that is %s', (_name, state, says, event) => {
  it('says so, always with its label, and offers what can be done', () => {
    const { container, onAsk, onStop, queryByRole } = draw(state);
    for (const words of [...says, LABEL, 'changes nothing of the checklist'])
      expect(container.textContent).toContain(words);
    expect(container.querySelector('img')).toBeNull();
    const button = queryByRole('button');
    if (button) fireEvent.click(button);
    expect([onAsk.mock.calls.length, onStop.mock.calls.length]).toEqual([
      Number(event === 'onAsk'),
      Number(event === 'onStop'),
    ]);
  });

  it('has no accessibility fault', async () => expect(await faultsIn(draw(state).container)).toEqual([]));
});

describe('in the popup', () => {
  const passages = [{ block: 0, start: 0, text: WHY }];
  const create = vi.fn(async () => ({
    prompt: async () => JSON.stringify({ whyCrypto: WHY, security: '' }),
    destroy: vi.fn(),
  }));
  const asked = vi.fn(async (_message: unknown) => ({ ok: true, value: { passages, why: '' } }));
  const shown = () => secondOpinion(1);
  const choose = (mode: LookUpMode) =>
    changeLookUps((settings) => ({ ...settings, allowed: true, modes: { 'second-opinion': mode } }));
  const offer = (is: string | undefined) =>
    vi.stubGlobal('LanguageModel', is && { availability: async () => is, create });

  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(asked as never);
    create.mockClear();
    asked.mockClear();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('shows nothing and asks for nothing while it is turned off', async () => {
    offer('available');
    await followSecondOpinion(1);
    expect([shown(), asked.mock.calls.length, create.mock.calls.length]).toEqual([undefined, 0, 0]);
  });

  it('says that the browser offers none, and asks for nothing', async () => {
    await choose('on');
    offer(undefined);
    await followSecondOpinion(1);
    expect(shown()?.state).toMatchObject({ is: 'absent', why: expect.stringContaining('no language model') });
    shown()?.onAsk();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each(['downloadable', 'downloading'])('downloads no model without a press, though it is on: %s', async (is) => {
    await choose('on');
    offer(is);
    await followSecondOpinion(1);
    expect([shown()?.state.is, create.mock.calls.length]).toEqual([is, 0]);
    shown()?.onAsk();
    await vi.waitFor(() => expect(shown()?.state.is).toBe('answered'));
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('waits for the press where the person wants to be asked', async () => {
    await choose('ask');
    offer('available');
    await followSecondOpinion(1);
    expect([shown()?.state.is, asked.mock.calls.length]).toEqual(['available', 0]);
    shown()?.onAsk();
    await vi.waitFor(() => expect(shown()?.state).toMatchObject({ opinion: { quotes: [{ quote: WHY }], dropped: 0 } }));
    expect(asked.mock.calls).toEqual([[{ name: 'second-opinion:passages', payload: { tab: 1, by: 'person' } }]]);
  });

  it('asks by itself where it is on and the model is there, and goes away when it is turned off', async () => {
    await choose('on');
    offer('available');
    await followSecondOpinion(1);
    expect(shown()?.state.is).toBe('answered');
    expect(asked.mock.calls).toEqual([[{ name: 'second-opinion:passages', payload: { tab: 1, by: 'itself' } }]]);
    await choose('off');
    await vi.waitFor(() => expect(shown()).toBeUndefined());
  });

  it('says why there is nothing to ask about', async () => {
    await choose('on');
    offer('available');
    asked.mockResolvedValueOnce({ ok: true, value: { passages: [], why: 'The page moved on.' } });
    await followSecondOpinion(1);
    expect([shown()?.state, create.mock.calls.length]).toEqual([{ is: 'failed', why: 'The page moved on.' }, 0]);
  });
});
