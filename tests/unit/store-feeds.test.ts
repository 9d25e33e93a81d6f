import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeFeed, getFeeds, watchFeeds } from '@/lib/store/settings/feeds.ts';

beforeEach(() => fakeBrowser.reset());

const failed = (page: string) => ({ failing: [page] });
const off = { failing: [], off: { at: 9, version: '1.0' } };

describe('records of feeds', () => {
  test('are kept, changed and forgotten one by one', async () => {
    await changeFeed('x', () => failed('a'));
    await changeFeed('reddit', () => off);
    await changeFeed('x', (record) => ({ failing: [...(record?.failing ?? []), 'b'] }));
    expect(await getFeeds()).toEqual({ x: { failing: ['a', 'b'] }, reddit: off });
    expect(await changeFeed('x', () => undefined)).toEqual({ ok: true, value: { reddit: off } });
  });

  test('lose no change when many come at once', async () => {
    const pages = Array.from({ length: 30 }, (_, index) => `${index}`);
    await Promise.all(
      pages.map((page) => changeFeed('x', (record) => ({ failing: [...(record?.failing ?? []), page] }))),
    );
    expect((await getFeeds()).x?.failing).toEqual(pages);
  });

  test('nothing is written where nothing changed', async () => {
    const seen = vi.fn();
    const stop = watchFeeds(seen);
    await changeFeed('x', () => undefined);
    await changeFeed('x', (record) => record);
    expect(seen).not.toHaveBeenCalled();
    await changeFeed('x', () => off);
    expect(seen).toHaveBeenCalledExactlyOnceWith({ x: off });
    stop();
  });

  test('hosts that are built like a feed cannot fill the storage; what is off stays longest', async () => {
    await changeFeed('mastodon@off.example', () => off);
    for (let index = 0; index < 100; index++) await changeFeed(`x@${index}.example`, () => failed('a'));
    const kept = await getFeeds();
    expect(Object.keys(kept).length).toBeLessThanOrEqual(60);
    expect(kept).toHaveProperty(['mastodon@off.example']);
    expect(kept).toHaveProperty(['x@99.example']);
  });

  test.each([null, 'text', [], { x: 'text' }, { x: { failing: 3 } }])(
    'what cannot be read is absent: %j',
    async (value) => {
      await fakeBrowser.storage.local.set({ feeds: value });
      expect(await getFeeds()).toEqual({});
    },
  );

  test('a storage that is full is told', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    expect(await changeFeed('x', () => off)).toMatchObject({ ok: false });
    expect(await getFeeds()).toEqual({});
  });
});
