import { describe, expect, test, vi } from 'vitest';
import { judgeForNotes, judgePost } from '@/lib/background/judge.ts';
import { createOpening } from '@/lib/background/pages/opening.ts';
import { createPages } from '@/lib/background/pages/pages.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import { badgeOf } from '@/lib/background/tabs/badge.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';

const LOOM = { name: 'Brightloom', domains: ['brightloom.io'], handles: [], from: 'saved' as const };
const hostCheckOf = async (url: string) => checkHost(url, { lists: [], projects: [LOOM], now: 0 });
const LURE = 'https://brightloom-claim.example/';

function memory(): SessionArea {
  const kept: Record<string, unknown> = {};
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

function opening({ shown = LURE, off = false, started = true } = {}) {
  const badges: string[] = [];
  const tabs = createTabs({ session: createSession(memory()), paint: (_tab, badge) => badges.push(badge.title) });
  const startReader = vi.fn(async () => ({ started, why: started ? '' : 'a store page' }));
  const edges = {
    tabs,
    hostCheckOf,
    isOff: async () => off,
    isFeed: () => false,
    startReader,
    addressOf: async () => shown,
  };
  const pages = createPages({
    ...edges,
    judgeForNotes,
    judgePost,
    settings: async () => ({ rulesOff: [], sitesOff: [], hidden: [] }),
    isSiteOff: () => off,
    isFeed: () => false,
    say: async () => true,
    isSaved: async () => false,
    keepHash: async () => {},
    hash: async () => 'h',
    setListed: async () => {},
    now: () => 7,
  });
  return { checkOpened: createOpening(edges), tabs, pages, startReader, badges };
}
const sender = { from: 'content' as const, tab: 4, frame: 0, url: LURE, tabUrl: LURE };

describe('a page that opens', () => {
  test('under an address that resembles a known one is told at once, and read', async () => {
    const { checkOpened, tabs, startReader, badges } = opening();
    await checkOpened(4, LURE);
    expect(await tabs.get(4)).toMatchObject({ state: 'reading', url: LURE, host: { worst: 'warning' } });
    expect(startReader).toHaveBeenCalledWith(4);
    expect(badges.at(-1)).toMatch(/Brightloom/);
  });

  test.each([
    ['of an ordinary address', 'https://larkspur.example/', {}],
    ['of the project itself', 'https://brightloom.io/', {}],
    ['of an address a little alike', 'https://brightlom.io/', {}],
    ['where the person switched us off', LURE, { off: true }],
    ['that is none of the web', 'chrome://settings', {}],
  ])('%s is left alone', async (_what, url, more) => {
    const { checkOpened, tabs, startReader } = opening({ shown: url, ...more });
    await checkOpened(4, url);
    expect(await tabs.get(4)).toBeUndefined();
    expect(startReader).not.toHaveBeenCalled();
  });

  test('is not mixed up with the one that the tab shows by now', async () => {
    const { checkOpened, tabs } = opening({ shown: 'https://larkspur.example/' });
    await checkOpened(4, LURE);
    expect(await tabs.get(4)).toBeUndefined();
  });

  test('says so when it cannot be read, and keeps what the address told', async () => {
    const { checkOpened, tabs } = opening({ started: false });
    await checkOpened(4, LURE);
    expect(await tabs.get(4)).toMatchObject({ state: 'failed', why: 'a store page', host: { worst: 'warning' } });
  });

  test('stays watched when the gate finds nothing of our subject on it', async () => {
    const { checkOpened, pages, tabs } = opening();
    await checkOpened(4, LURE);
    await pages.gateSaid({ ours: false, why: [] }, sender);
    expect((await tabs.get(4))?.state).toBe('reading');
  });

  test('that was read stays read when its check comes again', async () => {
    const { checkOpened, tabs } = opening();
    await tabs.change(4, (known) => ({ ...known, url: LURE, state: 'read' }));
    await checkOpened(4, LURE);
    expect(await tabs.get(4)).toMatchObject({ state: 'read', host: { worst: 'warning' } });
  });
});

describe('the popup', () => {
  test('gets what the address tells for every page, also where nothing is kept', async () => {
    const { pages, tabs } = opening({ shown: 'https://larkspur.example/' });
    const state = await pages.tabGet({ tab: 4 });
    expect(state.host).toMatchObject({ host: 'larkspur.example', worst: 'none', notChecked: expect.any(Array) });
    expect(await tabs.get(4)).toBeUndefined();
  });
});

describe('the icon', () => {
  test('counts what the address told until the page was read', async () => {
    const { checkOpened, tabs } = opening();
    await checkOpened(4, LURE);
    const state = await tabs.get(4);
    expect(state && badgeOf(state)).toMatchObject({ text: '1', title: expect.stringMatching(/carries the name/) });
  });
});
