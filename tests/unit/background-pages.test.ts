import { describe, expect, it, vi } from 'vitest';
import { judgeForNotes, judgePost } from '@/lib/background/judge.ts';
import { createPages, type PageEdges } from '@/lib/background/pages/pages.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import type { Settings } from '@/lib/store/settings/settings.ts';
import { eventually } from '../eventually.ts';

const FROM: Sender = { from: 'content', tab: 4, frame: 0, url: 'https://orbit.ai/', tabUrl: 'https://orbit.ai/' };
const doc = readMarkdown('# Orbit\n\nOur on-chain AI token is fully audited.', { url: 'https://orbit.ai/' });

function memory(): SessionArea {
  const kept: Record<string, unknown> = {};
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

function background(settings: Partial<Settings> = {}, more: Partial<PageEdges> = {}) {
  const badges: string[] = [];
  const tabs = createTabs({ session: createSession(memory()), paint: (_tab, badge) => badges.push(badge.text) });
  const edges: PageEdges = {
    tabs,
    judgeForNotes,
    judgePost,
    settings: async () => ({ rulesOff: [], sitesOff: [], hidden: [], ...settings }),
    isSiteOff: ({ sitesOff }, host) => sitesOff.includes(host),
    isFeed: () => false,
    addressOf: async () => 'https://orbit.ai/',
    startReader: vi.fn(async () => ({ started: true, why: '' })),
    say: vi.fn(async () => true),
    isSaved: async () => false,
    keepHash: vi.fn(async () => {}),
    hash: async () => 'h',
    setListed: vi.fn(async () => {}),
    now: () => 7,
    ...more,
  };
  return { pages: createPages(edges), tabs, edges, badges };
}

describe('pages', () => {
  it('starts the reader when the gate says that the page is ours', async () => {
    const { pages, tabs, edges } = background();
    await pages.gateSaid({ ours: true, why: ['words: token'] }, FROM);
    expect(edges.startReader).toHaveBeenCalledWith(4);
    expect((await tabs.get(4))?.state).toBe('reading');
  });

  it('starts nothing where the site is switched off or the page is not ours', async () => {
    for (const [settings, ours, state] of [
      [{ sitesOff: ['orbit.ai'] }, true, 'off'],
      [{}, false, 'ordinary'],
    ] as const) {
      const { pages, tabs, edges } = background(settings as Partial<Settings>);
      await pages.gateSaid({ ours, why: [] }, FROM);
      expect(edges.startReader).not.toHaveBeenCalled();
      expect((await tabs.get(4))?.state).toBe(state);
    }
  });

  it('tells why a page could not be read', async () => {
    const { pages, tabs } = background({}, { startReader: async () => ({ started: false, why: 'a store page' }) });
    await pages.gateSaid({ ours: true, why: [] }, FROM);
    expect(await tabs.get(4)).toMatchObject({ state: 'failed', why: 'a store page' });
  });

  it('a gate that speaks after the page was read does not make it unread', async () => {
    const { pages, tabs } = background();
    await pages.pageRead({ doc, asked: false }, FROM);
    await eventually(async () => expect((await tabs.get(4))?.state).toBe('read'));
    await pages.gateSaid({ ours: true, why: ['words: token'] }, FROM);
    expect((await tabs.get(4))?.state).toBe('read');
  });

  it('gives the notes of the project to the judgement, and keeps those of this page', async () => {
    const kept: string[] = [];
    const others = judgeForNotes(readMarkdown('# Orbit', { url: 'https://orbit.ai/docs' }), {
      now: 1,
      asked: true,
    }).notes();
    const notes = {
      of: async () => (others ? [others] : []),
      keep: async ({ url }: { url: string }) => void kept.push(url),
      isLinked: async () => false,
    };
    const { report } = await background({}, { notes: async () => notes }).pages.pageRead({ doc, asked: false }, FROM);
    expect(report.ledger.pagesRead).toEqual(['https://orbit.ai/', 'https://orbit.ai/docs']);
    await eventually(() => expect(kept).toEqual(['https://orbit.ai/']));
  });

  it('judges a page by itself when the notes cannot be read', async () => {
    const notes = {
      of: () => Promise.reject(new Error('no storage')),
      keep: async () => {},
      isLinked: async () => false,
    };
    const { report } = await background({}, { notes: async () => notes }).pages.pageRead({ doc, asked: false }, FROM);
    expect(report.ledger.pagesRead).toEqual(['https://orbit.ai/']);
  });

  it('answers with the report and keeps it for the popup', async () => {
    const { pages, tabs, badges } = background();
    const { report } = await pages.pageRead({ doc, asked: false }, FROM);
    expect(report.findings.map(({ rule }) => rule)).toContain('audited-no-report');
    await eventually(async () => expect((await tabs.get(4))?.report?.at).toBe(7));
    expect(badges.at(-1)).not.toBe('');
  });

  it('leaves out what the person hid, and rules that they turned off', async () => {
    const { report } = await background().pages.pageRead({ doc, asked: false }, FROM);
    const finding = report.findings.find(({ rule }) => rule === 'audited-no-report')!;
    for (const settings of [{ hidden: [findingKey('orbit.ai', finding)] }, { rulesOff: ['audited-no-report'] }]) {
      const { report: less } = await background(settings).pages.pageRead({ doc, asked: false }, FROM);
      expect(less.findings.map(({ rule }) => rule)).not.toContain('audited-no-report');
    }
  });

  it('believes the browser about whose page it is', async () => {
    const lying = { ...doc, url: 'https://bank.example/' };
    const { report } = await background().pages.pageRead({ doc: lying, asked: false }, FROM);
    expect(report.host).toBe('orbit.ai');
  });

  it('keeps the flagged posts of a feed and forgets those that were read again without a note', async () => {
    const { pages, tabs } = background();
    const post = (text: string): Post => ({
      id: 'p',
      site: 'x',
      url: 'https://x.com/a/status/1',
      author: { handle: 'a', name: 'A' },
      text,
      links: [],
      media: [],
      time: '',
      relation: 'post',
      counters: {},
    });
    await pages.postsRead({ posts: [post('Guaranteed 2% daily profits from our AI arbitrage bot.')] }, FROM);
    expect(await tabs.get(4)).toMatchObject({ posts: [{ id: 'p' }] });
    await pages.postsRead({ posts: [post('Walked along the river.')] }, FROM);
    expect((await tabs.get(4))?.posts).toEqual([]);
  });

  it('a page that no extension may read says so', async () => {
    const { pages } = background({}, { addressOf: async () => 'chrome://settings/' });
    expect(await pages.tabGet({ tab: 4 })).toMatchObject({ state: 'cannot' });
  });

  it('a jump that finds nothing is not a success', async () => {
    const { pages } = background({}, { say: async () => undefined });
    expect(await pages.tabJump({ tab: 4, finding: 0 })).toEqual({ found: false });
  });

  it('keeps the first Report at once and the second when the sentences are read; a save waits for it', async () => {
    let go = (_: undefined) => {};
    const readSentences = vi.fn(() => new Promise<undefined>((resolve) => (go = resolve)));
    const { pages, tabs } = background({}, { readSentences });
    await pages.pageRead({ doc, asked: true }, FROM);
    await eventually(async () => expect((await tabs.get(4))?.report?.sentences?.state).toBe('waiting'));
    const saved = pages.wasRead(4);
    await eventually(() => expect(readSentences).toHaveBeenCalled());
    go(undefined);
    await saved;
    expect((await tabs.get(4))?.report?.sentences?.state).toBe('not-checked');
  });

  it('has a page read once more whose reading was cut off with the worker', async () => {
    const first = background({}, { readSentences: () => new Promise(() => {}) });
    await first.pages.pageRead({ doc, asked: true }, FROM);
    await eventually(async () => expect((await first.tabs.get(4))?.report?.sentences?.state).toBe('waiting'));
    const revived = createPages(first.edges);
    await revived.tabGet({ tab: 4 });
    expect(first.edges.say).toHaveBeenCalledWith(4, { says: 'look-again' });
  });
});
