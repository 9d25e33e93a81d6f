import { describe, expect, test, vi } from 'vitest';
import { createFeeds, type FeedEdges } from '@/lib/background/posts/feeds.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import { badgeOf } from '@/lib/background/tabs/badge.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import type { FeedRecords } from '@/lib/core/feed-record.ts';
import type { Asks } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';

function memory(): SessionArea {
  const kept: Record<string, unknown> = {};
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

/** A disk and a session that outlive workers; `worker` is one that dies at the given call of an edge. */
function machine({ privateTabs = [] as number[] } = {}) {
  let records: FeedRecords = {};
  const session = createSession(memory());
  const told: string[] = [];
  function worker(version = '1.0', dies = Number.POSITIVE_INFINITY) {
    let calls = 0;
    /** Death before or after the work of an edge: both are one call. */
    const alive = () => {
      if (++calls >= dies) throw new Error('the worker died');
    };
    const mortal = async <Value>(work: () => Promise<Value> | Value): Promise<Value> => {
      alive();
      const value = await work();
      alive();
      return value;
    };
    const tabs = createTabs({ session, paint: () => {} });
    const edges: FeedEdges = {
      tabs: { ...tabs, change: (tab, change) => mortal(() => tabs.change(tab, change)) },
      records: () => mortal(() => records),
      change: (key, change) =>
        mortal(() => {
          const next = change(records[key]);
          const { [key]: _old, ...others } = records;
          records = next ? { ...others, [key]: next } : others;
          return { ok: true };
        }),
      isPrivate: (tab) => mortal(() => privateTabs.includes(tab)),
      openTabs: () => mortal(() => [4, 5]),
      say: (tab, message) => mortal(() => void told.push(`${tab} ${JSON.stringify(message)}`)),
      hash: (text) => mortal(() => [...text].reverse().join('')),
      version,
      browser: 'Firefox 153',
      now: () => 9,
    };
    return { feeds: createFeeds(edges), tabs, edges };
  }
  return { worker, told, records: () => records };
}

const from = (url: string, tab = 4): Sender => ({ from: 'content', tab, frame: 0, url, tabUrl: url });
function page(address: string, verdict: Asks<'feed:health'>['verdict'], more = {}): Asks<'feed:health'> {
  const feed = {
    site: 'x',
    state: 'reading' as const,
    seen: 5,
    read: verdict === 'good' ? 5 : 0,
    missing: [],
    ...more,
  };
  return { feed, address, verdict };
}
const X = 'https://x.com/';
const failing = (name: string) => page(`${X}${name}`, 'failing');

describe('feeds', () => {
  test('three pages in a row, in any tabs and workers, turn a feed off', async () => {
    const { worker, records } = machine();
    expect(await worker().feeds.feedHealth(failing('a'), from(X))).toEqual({ on: true });
    expect(await worker().feeds.feedHealth(failing('b'), from(X, 5))).toEqual({ on: true });
    const { feeds, tabs } = worker();
    expect(await feeds.feedHealth(failing('c'), from(X))).toEqual({ on: false });
    expect(await tabs.get(4)).toMatchObject({ feed: { state: 'turned-off', key: 'x' }, posts: [] });
    expect(records()).toEqual({ x: { failing: [], off: { at: 9, version: '1.0' } } });
  });

  test('a good page in between begins anew, and the same address counts once', async () => {
    const { worker } = machine();
    const { feeds } = worker();
    for (const name of ['a', 'b', 'b', 'a']) await feeds.feedHealth(failing(name), from(X));
    await feeds.feedHealth(page(`${X}d`, 'good'), from(X));
    for (const name of ['a', 'b']) expect(await feeds.feedHealth(failing(name), from(X))).toEqual({ on: true });
  });

  test('a page that is only built like the site cannot turn the site off', async () => {
    const { worker, records } = machine();
    const { feeds } = worker();
    const copy = 'https://x-timeline.example/';
    for (const name of ['a', 'b', 'c']) await feeds.feedHealth(page(`${X}${name}`, 'failing'), from(copy));
    expect(Object.keys(records())).toEqual(['x@x-timeline.example']);
    expect(await feeds.feedHealth(page(X, 'none'), from(X))).toEqual({ on: true });
  });

  test('private windows are told what holds, and nothing of them is kept', async () => {
    const { worker, records } = machine({ privateTabs: [4] });
    const { feeds } = worker();
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(await feeds.feedHealth(failing(name), from(X))).toEqual({ on: true });
    }
    expect(records()).toEqual({});
    for (const name of ['a', 'b', 'c']) await feeds.feedHealth(failing(name), from(X, 5));
    expect(await feeds.feedHealth(page(X, 'none'), from(X))).toEqual({ on: false });
  });

  test('a worker may die at any line: what is told again leads to the same end', async () => {
    const done = JSON.stringify({ x: { failing: [], off: { at: 9, version: '1.0' } } });
    let deaths = 0;
    for (let line = 1; line <= 14; line++) {
      const { worker, records, told } = machine();
      await worker().feeds.feedHealth(failing('a'), from(X));
      for (const name of ['b', 'c']) {
        const first = await worker('1.0', line)
          .feeds.feedHealth(failing(name), from(X))
          .catch(() => undefined);
        if (!first) {
          deaths++;
          await worker().feeds.feedHealth(failing(name), from(X));
        }
      }
      expect(JSON.stringify(records())).toBe(done);
      // The storage tells of its change whoever is awake then; tabs that nobody told yet follow it.
      await worker('1.0', line)
        .feeds.changed(records())
        .catch(() => deaths++);
      await worker().feeds.changed(records());
      expect(await worker().feeds.feedHealth(page(X, 'none'), from(X))).toEqual({ on: false });
      expect(told.filter((one) => one.includes('"on":true'))).toEqual([]);
    }
    expect(deaths).toBeGreaterThan(10);
  });

  test('verdicts that come late, or after it was turned on again, count as one page', async () => {
    const { worker, records } = machine();
    const { feeds } = worker();
    await Promise.all(['a', 'b', 'c'].map((name) => feeds.feedHealth(failing(name), from(X))));
    expect(await feeds.feedOn({ key: 'x' })).toEqual({ on: true });
    expect(records()).toEqual({});
    expect(await feeds.feedHealth(failing('c'), from(X))).toEqual({ on: true });
    expect(await feeds.feedHealth(failing('c'), from(X))).toEqual({ on: true });
    expect(records()).toEqual({ x: { failing: [expect.any(String)] } });
  });

  test('turned on again, the tabs follow; a new version turns it on by itself', async () => {
    const { worker, told, records } = machine();
    const { feeds, tabs } = worker();
    for (const name of ['a', 'b', 'c']) await feeds.feedHealth(failing(name), from(X));
    expect(await worker('1.1').feeds.feedHealth(page(X, 'none'), from(X, 5))).toEqual({ on: true });
    await feeds.feedOn({ key: 'x' });
    await feeds.changed(records());
    expect(await tabs.get(4)).toMatchObject({ feed: { state: 'waiting' } });
    expect(told).toEqual(['4 {"says":"feed","site":"x","on":true}']);
  });

  test('the popup learns of a feed whose tab did not tell yet, and asks it to', async () => {
    const { worker, told } = machine();
    const { feeds } = worker();
    expect(await feeds.ofTab(4, `${X}home`, undefined)).toMatchObject({ site: 'x', key: 'x', state: 'waiting' });
    expect(told).toEqual(['4 {"says":"feed","site":"x","on":true}']);
    for (const name of ['a', 'b', 'c']) await feeds.feedHealth(failing(name), from(X));
    expect(await feeds.ofTab(5, `${X}home`, undefined)).toMatchObject({ state: 'turned-off' });
    expect(await feeds.ofTab(5, 'https://larkspur.example/', undefined)).toBeUndefined();
  });

  test('the report is text only when the page told one of its shape', async () => {
    const { worker } = machine();
    const { edges } = worker();
    const report = {
      ...{ site: 'x', by: 'host', address: '/:/status/:', posts: 2, read: 0 },
      ...{ missing: [{ part: 'text', posts: 2 }], selectors: [], outlines: [] },
    };
    const answers: unknown[] = [report, { ...report, address: '/ana/secret-words' }, undefined, 'text'];
    const feeds = createFeeds({ ...edges, say: vi.fn(async () => answers.shift()) });
    const { text } = await feeds.feedReport({ tab: 4 });
    expect(text).toContain('Receipts 1.0 · Firefox 153');
    expect(text).toContain('2 posts on the page, 0 read; not found: text (2)');
    for (let again = 0; again < 3; again++) {
      expect(await feeds.feedReport({ tab: 4 })).toEqual({ text: '', why: expect.stringContaining('did not answer') });
    }
  });
});

describe('the icon', () => {
  const tab = { tab: 4, url: X, state: 'read' as const, why: '', posts: [], requests: [], saved: false };
  const feed = { site: 'x', key: 'x', state: 'reading' as const, seen: 15, read: 14, missing: [] };
  test.each([
    ['some unread', feed, '', /14 posts read\. 1 post could not be read/],
    ['none read', { ...feed, read: 0 }, '?', /15 posts could not be read/],
    ['none found', { ...feed, state: 'none-found' as const, seen: 0, read: 0 }, '?', /were not found/],
    ['turned off', { ...feed, state: 'turned-off' as const }, '?', /not read any more/],
    ['waiting', { ...feed, state: 'waiting' as const, seen: 0, read: 0 }, '', /no posts read yet/],
    ['no posts', { ...feed, state: 'no-posts' as const, seen: 0, read: 0 }, '', /no posts are read at this address/],
  ])('%s', (_name, shown, text, title) => {
    const badge = badgeOf({ ...tab, feed: shown });
    expect(badge.text).toBe(text);
    expect(badge.title).toMatch(title);
  });
});
