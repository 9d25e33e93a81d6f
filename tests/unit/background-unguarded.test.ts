import { describe, expect, it } from 'vitest';
import { createSession } from '@/lib/background/session.ts';
import { badgeOf } from '@/lib/background/tabs/badge.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import { createUnguarded } from '@/lib/background/unguarded.ts';

/** A browser in which tab 1 is older than the extension, tab 2 cannot be asked, and tab 3 came later. */
function browserWith(begun: Record<number, number | undefined>) {
  const kept: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  };
  /** Each worker is made anew from what is stored: the last one may have died. */
  const worker = () => {
    const session = createSession(area as unknown as Parameters<typeof createSession>[0]);
    const tabs = createTabs({ session, paint: () => undefined });
    const unguarded = createUnguarded({
      session,
      tabs,
      openTabs: async () => [1, 2, 4],
      begunAt: async (tab) => begun[tab],
      startedAt: 11_000,
    });
    return { tabs, unguarded };
  };
  return { worker };
}

describe('pages that were open before the extension', () => {
  it('are told of, until another document is there', async () => {
    const begun: Record<number, number | undefined> = { 1: 500, 2: undefined, 3: 20_000, 4: 10_500 };
    const { worker } = browserWith(begun);
    await worker().unguarded.installed();
    expect((await worker().tabs.get(1))?.unguarded).toBe(true);
    expect(await worker().tabs.get(2)).toBeUndefined();
    // It began in the moments before: it may have its guard.
    expect(await worker().tabs.get(4)).toBeUndefined();

    // A move by script: what was known of the page is forgotten, its document is the same.
    await worker().tabs.forget(1);
    await worker().unguarded.moved(1);
    expect((await worker().tabs.get(1))?.unguarded).toBe(true);

    await worker().tabs.forget(1);
    begun[1] = 30_000;
    await worker().unguarded.moved(1);
    expect(await worker().tabs.get(1)).toBeUndefined();
    begun[1] = 500;
    await worker().unguarded.moved(1);
    expect(await worker().tabs.get(1)).toBeUndefined();
  });

  it('nothing is told of pages that came later', async () => {
    const { worker } = browserWith({ 3: 20_000 });
    await worker().unguarded.moved(3);
    await worker().unguarded.installed();
    await worker().unguarded.moved(3);
    expect(await worker().tabs.get(3)).toBeUndefined();
  });

  it('are seen on the icon', () => {
    const badge = badgeOf({
      tab: 1,
      url: '',
      state: 'ordinary',
      why: '',
      posts: [],
      requests: [],
      saved: false,
      unguarded: true,
    });
    expect([badge.text, badge.title]).toEqual(['?', expect.stringMatching(/open before Receipts was here/)]);
  });
});
