// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestList } from '@/components/RequestList.tsx';
import { requestShape, requestWord } from '@/components/request-words.ts';
import type { RequestView } from '@/components/tab-view.ts';
import { MissedKind } from '@/lib/messaging/protocol.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const one = (state: RequestView['state'], missed?: RequestView['missed'], at = 0): RequestView => ({
  id: `${state} ${missed ?? ''} ${at}`,
  at,
  state,
  missed,
  why: `why ${state} ${missed ?? ''}`,
});

describe('what became of a request', () => {
  it.each<[RequestView['state'], RequestView['missed'], string, string]>([
    ['held', undefined, 'Held until you answer', 'pause'],
    ['went-on', undefined, 'Went on to your wallet', 'arrow'],
    ['refused', undefined, 'You went back', 'back'],
    ['refused', 'left', 'Ended: its page was left', 'back'],
    ['refused', 'crowded', 'Refused: too many at one time', 'back'],
    ['let-through', undefined, 'You let it through', 'arrow'],
    ['not-checked', 'late', 'Not checked', 'unknown'],
    ['not-checked', 'failed', 'Not checked', 'unknown'],
    ['not-checked', undefined, 'Not checked', 'unknown'],
    ['not-checked', 'round', 'Went round this check', 'round'],
    ['not-checked', 'port', "Can't be read", 'closed'],
    ['not-checked', 'locked', "Can't be read", 'closed'],
    ['not-checked', 'tampered', "Can't be read", 'closed'],
  ])('%s %s: %s', (state, missed, word, shape) => {
    expect([requestWord({ state, missed }), requestShape({ state, missed })]).toEqual([word, shape]);
  });

  it('has a word for every reason that nothing was checked, and none of them is that of a request that went on', () => {
    for (const missed of MissedKind.options) {
      expect(requestWord({ state: 'not-checked', missed })).not.toMatch(/went on|let it through/i);
    }
  });
});

describe('list of requests', () => {
  it('puts what waits first, then the newest, and says what nobody looked at', () => {
    const list = [one('went-on', undefined, 3), one('held', undefined, 1), one('not-checked', 'round', 2)];
    const { container, getByText } = render(<RequestList requests={list} onShow={vi.fn()} />);
    fireEvent.click(getByText(/^Show all 3/));
    const states = [...container.querySelectorAll('[data-request]')].map((item) => item.getAttribute('data-request'));
    expect(states).toEqual(['held', 'went-on', 'not-checked']);
    expect(container.textContent).toContain('Went round this check');
    expect(container.textContent).toContain('why not-checked round');
  });

  it('leads to the window of what waits, and only of that', () => {
    const onShow = vi.fn();
    const list = [one('held', undefined, 1), one('went-on', undefined, 2)];
    const { getAllByRole } = render(<RequestList requests={list} onShow={onShow} />);
    const buttons = getAllByRole('button', { name: 'Show that window' });
    expect(buttons).toHaveLength(1);
    fireEvent.click(buttons[0] as HTMLElement);
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('has no accessibility fault', async () => {
    const list = [one('held'), one('not-checked', 'port', 1)];
    const { container } = render(<RequestList requests={list} onShow={vi.fn()} />);
    expect(await faultsIn(container)).toEqual([]);
  });
});
