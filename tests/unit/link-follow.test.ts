import { describe, expect, it } from 'vitest';
import { createLinkFollow } from '@/lib/background/posts/link-follow.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import { landsElsewhere } from '@/lib/evidence/landing.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { followedLink } from '@/lib/overlay/link-follow.ts';

const PROJECTS = [
  { name: 'Brightloom', domains: ['brightloom.io', 'loom.market'], handles: [], from: 'saved' },
] as const;
const FEED: Sender = { from: 'content', tab: 1, frame: 0, url: 'https://x.com/home', tabUrl: 'https://x.com/home' };
const LANDED = 'https://season-two.app/claim';

function memory(kept: Record<string, unknown>): SessionArea {
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

/** A browser with a worker; `reborn` is the same browser after the worker died. */
function browser(kept: Record<string, unknown> = {}, clock = { now: 1_000 }) {
  const edges = { session: createSession(memory(kept)), projects: async () => PROJECTS, now: () => clock.now };
  const follow = createLinkFollow(edges);
  return {
    follow,
    kept,
    clock,
    reborn: () => browser(kept, clock),
    click: (shown: string, direct = false) => follow.linkFollowed({ shown, direct }, FEED),
    shown: async (tab: number, url: string) => {
      const fact = await follow.cameFrom(tab, url);
      return fact.state === 'known' ? fact.value?.shown : fact.why;
    },
  };
}

describe('a link of a post that is followed', () => {
  it('is joined to the tab that it opened, and told when that lands elsewhere', async () => {
    const one = browser();
    await one.click('brightloom.io');
    await one.follow.opened(2, 1);
    expect(await one.follow.arrived(2, LANDED)).toBe(true);
    expect(await one.shown(2, LANDED)).toBe('brightloom.io');
    expect(await one.shown(1, 'https://x.com/home')).toBeUndefined();
  });

  it('is joined to the same tab when no other one opened', async () => {
    const one = browser();
    await one.click('brightloom.io');
    expect(await one.follow.arrived(1, LANDED)).toBe(true);
    expect(await one.shown(1, LANDED)).toBe('brightloom.io');
  });

  it('survives the death of the worker between any two steps', async () => {
    const one = browser();
    await one.click('brightloom.io');
    await one.reborn().follow.opened(2, 1);
    await one.reborn().follow.moved(2, LANDED);
    expect(await one.reborn().follow.arrived(2, LANDED)).toBe(true);
    expect(await one.reborn().shown(2, LANDED)).toBe('brightloom.io');
  });

  it('follows redirects to where the tab ends', async () => {
    const one = browser();
    await one.click('brightloom.io');
    await one.follow.opened(2, 1);
    await one.follow.moved(2, 'https://t.co/abc');
    expect(await one.follow.arrived(2, 'https://t.co/abc')).toBe(false);
    await one.follow.moved(2, 'https://hop.example.net/x');
    expect(await one.follow.arrived(2, LANDED)).toBe(true);
    expect(await one.shown(2, LANDED)).toBe('brightloom.io');
  });

  it('is over when the tab lands where the post said, or at another domain of the same project', async () => {
    for (const there of ['https://app.brightloom.io/claim', 'https://loom.market/']) {
      const one = browser();
      await one.click('brightloom.io');
      await one.follow.opened(2, 1);
      expect(await one.follow.arrived(2, there)).toBe(false);
      expect(await one.follow.arrived(2, LANDED)).toBe(false);
      expect(await one.shown(2, LANDED)).toBeUndefined();
    }
  });

  it('is over when the person goes on from where it landed', async () => {
    const one = browser();
    await one.click('brightloom.io');
    await one.follow.opened(2, 1);
    await one.follow.arrived(2, LANDED);
    one.clock.now += 60_000;
    expect(await one.shown(2, 'https://season-two.app/other')).toBe('brightloom.io');
    expect(await one.shown(2, 'https://larkspur.org/')).toBeUndefined();
  });

  it('is not joined to what opens later, nor to the platform’s own pages', async () => {
    const late = browser();
    await late.click('brightloom.io');
    late.clock.now += 60_000;
    await late.follow.opened(2, 1);
    expect(await late.follow.arrived(2, LANDED)).toBe(false);
    expect(await late.follow.arrived(1, LANDED)).toBe(false);
    const own = browser();
    await own.click('brightloom.io');
    await own.follow.opened(2, 1);
    expect(await own.follow.arrived(2, 'https://x.com/mira_b')).toBe(false);
  });

  it('is joined once: the second tab belongs to the second link', async () => {
    const one = browser();
    await one.click('brightloom.io');
    await one.follow.opened(2, 1);
    await one.follow.moved(2, LANDED);
    await one.click('larkspur.org');
    await one.follow.opened(3, 1);
    expect(await one.shown(3, LANDED)).toBe('larkspur.org');
    expect(await one.shown(2, LANDED)).toBe('brightloom.io');
  });

  it('counts only from the page itself, not from a frame in it', async () => {
    const one = browser();
    await one.follow.linkFollowed({ shown: 'brightloom.io', direct: false }, { ...FEED, frame: 3 });
    expect(await one.follow.arrived(1, LANDED)).toBe(false);
  });

  it('leaves nothing behind when the tabs are closed, and little when many links are followed', async () => {
    const one = browser();
    for (let tab = 10; tab < 200; tab += 1) {
      await one.click('brightloom.io');
      await one.follow.opened(tab, 1);
      await one.follow.arrived(tab, LANDED);
    }
    expect(JSON.stringify(one.kept).length).toBeLessThan(20_000);
    for (let tab = 1; tab < 200; tab += 1) await one.follow.forget(tab);
    expect(JSON.stringify(one.kept)).not.toContain('brightloom');
    expect(JSON.stringify(one.kept)).not.toContain('season-two');
  });

  it('goes round for ever without an end: such a way is given up', async () => {
    const one = browser();
    await one.click('brightloom.io');
    await one.follow.opened(2, 1);
    for (let hop = 0; hop < 30; hop += 1) await one.follow.moved(2, `https://hop${hop}.net/`);
    expect(await one.shown(2, LANDED)).toBeUndefined();
  });
});

describe('landing elsewhere', () => {
  it.each([
    ['brightloom.io', LANDED],
    ['brightloom.io', 'https://brightloom.io.season-two.app/'],
    ['brightloom.io', 'https://brightloom.app/'],
    ['a.pages.dev', 'https://b.pages.dev/'],
    ['brightloom.io', 'https://xn--brghtloom-31a.io/'],
  ])('%s → %s', (shown, url) => expect(landsElsewhere(shown, url, PROJECTS)).toBe(true));

  it.each([
    ['brightloom.io', 'https://docs.brightloom.io/a'],
    ['brightloom.io', 'https://loom.market/'],
    ['www.larkspur.com', 'https://larkspur.de/'],
    ['larkspur.co.uk', 'https://larkspur.com/'],
    ['youtu.be', 'https://www.youtube.com/watch'],
    ['bit.ly', LANDED],
    ['t.co', LANDED],
    ['brightloom.io', 'https://bit.ly/x'],
    ['docs.larkspur.com', 'https://accounts.google.com/signin'],
    ['brightloom.io', 'about:blank'],
    ['nothing', LANDED],
    ['', LANDED],
  ])('not %s → %s', (shown, url) => expect(landsElsewhere(shown, url, PROJECTS)).toBe(false));
});

describe('what a link of a post showed', () => {
  const post = {
    ...{ id: '1', site: 'x', url: '', author: { handle: 'a', name: 'A' }, text: '', media: [], time: '' },
    relation: 'post' as const,
    counters: {},
    links: [
      { text: 'brightloom.io/claim', href: 'https://t.co/one', start: 0, end: 19 },
      { text: 'the form', href: 'https://t.co/two', start: 20, end: 28 },
      { text: 'https://loom.market', href: 'https://loom.market/', start: 30, end: 49 },
    ],
    card: { domain: 'larkspur.org', href: 'https://t.co/card', title: 'A page' },
  };

  it('is its card’s domain, else its words when they are an address', () => {
    expect(followedLink(post, 'https://t.co/card')).toEqual({ shown: 'larkspur.org', direct: false });
    expect(followedLink(post, 'https://t.co/one')).toEqual({ shown: 'brightloom.io', direct: false });
    expect(followedLink(post, 'https://loom.market/')).toEqual({ shown: 'loom.market', direct: true });
    expect(followedLink(post, 'https://t.co/two')).toBeUndefined();
    expect(followedLink(post, 'https://x.com/mira_b')).toBeUndefined();
    expect(followedLink({ ...post, card: { ...post.card, domain: '' } }, 'https://t.co/card')).toBeUndefined();
  });
});
