import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asks } from '@/lib/messaging/protocol.ts';
import { type HealthWatch, watchHealth } from '@/lib/overlay/health-watch.ts';
import { PATIENCE } from '@/lib/sites/feeds/feed-verdict.ts';
import { X } from '@/lib/sites/feeds/x.ts';

beforeEach(() => vi.useFakeTimers());
let watch: HealthWatch | undefined;
afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

/** A page, its counts, and a background that answers as told; each look is a second. */
function page(answers: 'on' | 'off' | 'nobody' = 'on', body = '') {
  const window = new Window({ url: 'https://x.com/home' });
  const document = window.document as unknown as Document;
  document.body.innerHTML = body;
  // The page's clock is the test's.
  vi.spyOn(window, 'setInterval').mockImplementation(((work: () => void, ms: number) =>
    setInterval(work, ms)) as never);
  vi.spyOn(window, 'clearInterval').mockImplementation(((timer: number) => clearInterval(timer)) as never);
  const at = { answers, counts: { seen: 0, read: 0, missing: [] as string[] }, told: [] as Asks<'feed:health'>[] };
  const switched: boolean[] = [];
  watch = watchHealth({
    document,
    feed: { adapter: X, by: 'host' },
    health: () => at.counts,
    onSwitch: (on) => switched.push(on),
    tell: async (said) => {
      at.told.push(said);
      return at.answers === 'nobody' ? { ok: false, why: 'gone' } : { ok: true, value: { on: at.answers === 'on' } };
    },
  });
  const looks = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
  return { at, switched, looks, window, document };
}
const verdicts = (told: readonly Asks<'feed:health'>[]) =>
  told.flatMap(({ verdict, address }) => (verdict === 'none' ? [] : [`${verdict} ${address}`]));

describe('health of a feed', () => {
  test('asks first, reads then, and tells only what changed', async () => {
    const { at, switched, looks } = page();
    expect(switched).toEqual([]);
    await looks(0);
    expect(switched).toEqual([true]);
    expect(at.told).toHaveLength(1);
    at.counts = { seen: 2, read: 2, missing: [] };
    await looks(3);
    expect(at.told).toHaveLength(2);
    expect(at.told[1]).toMatchObject({ feed: { site: 'x', seen: 2, read: 2, state: 'reading' }, verdict: 'none' });
    at.counts = { seen: 5, read: 1, missing: ['text of 4 posts'] };
    await looks(5);
    expect(verdicts(at.told)).toEqual(['failing https://x.com/home']);
    expect(at.told.at(-1)?.feed.missing).toEqual(['text of 4 posts']);
  });

  test('reads nothing where it is off, and starts when it is on again', async () => {
    const { at, switched, looks } = page('off');
    await looks(3);
    expect(switched).toEqual([]);
    at.answers = 'on';
    watch?.hear(true);
    await looks(2);
    expect(switched).toEqual([true]);
    at.answers = 'off';
    watch?.hear(false);
    await looks(2);
    expect(switched).toEqual([true, false]);
  });

  test('the answer to a verdict may be that it stops', async () => {
    const { at, switched, looks } = page();
    at.counts = { seen: 3, read: 0, missing: [] };
    await looks(1);
    at.answers = 'off';
    await looks(3);
    expect(switched).toEqual([true, false]);
  });

  test('a verdict is told until it arrived, and a background that is gone is asked less and less', async () => {
    const { at, switched, looks } = page('nobody');
    await looks(0);
    expect(switched).toEqual([true]);
    at.counts = { seen: 4, read: 0, missing: [] };
    await looks(300);
    expect(at.told.length).toBeLessThan(16);
    at.answers = 'on';
    await looks(70);
    expect(verdicts(at.told).at(-1)).toBe('failing https://x.com/home');
    const before = at.told.length;
    await looks(100);
    expect(at.told).toHaveLength(before);
    expect(switched).toEqual([true]);
  });

  test('another page of the same document is counted by itself', async () => {
    const { at, looks, window } = page();
    at.counts = { seen: 4, read: 0, missing: [] };
    await looks(3);
    window.happyDOM.setURL('https://x.com/ana');
    // The counts are still those of the old page, until it is turned.
    await looks(5);
    at.counts = { seen: 3, read: 3, missing: [] };
    watch?.turnPage();
    await looks(3);
    expect(verdicts(at.told)).toEqual(['failing https://x.com/home', 'good https://x.com/ana']);
  });

  test('a page where nothing is found is told after a while on screen, and not while it is hidden', async () => {
    const rows = `<p>${'Walked along the river before work; the heron was there again. '.repeat(2)}</p>`.repeat(4);
    const { at, looks, document } = page('on', rows);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await looks(60);
    expect(verdicts(at.told)).toEqual([]);
    hidden.mockReturnValue(false);
    await looks(PATIENCE + 3);
    expect(at.told.at(-1)?.feed.state).toBe('none-found');
    expect(verdicts(at.told)).toEqual(['failing https://x.com/home']);
  });
});
