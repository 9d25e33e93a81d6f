import { describe, expect, it } from 'vitest';
import { createAsked } from '@/lib/background/modes/asked.ts';
import { createNarrow } from '@/lib/background/modes/follow.ts';
import { createReach } from '@/lib/background/modes/reach.ts';
import { withReach } from '@/lib/background/modes/tab-reach.ts';
import { createWelcome } from '@/lib/background/modes/welcome.ts';
import { modeReads, patternsOfSite, type ReadingChoice, siteOf } from '@/lib/core/reading-mode.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';

/** A browser that lets us into pages of these hosts; into all when none are given. */
function reachOf(choice: ReadingChoice, hosts?: readonly string[]) {
  return createReach({
    choice: async () => choice,
    holds: async (origins) =>
      !hosts || origins.every((origin) => hosts.includes(new URL(origin.replace('*', 'x')).host)),
  });
}

const PAGE = 'https://app.brightloom.example/claim';

describe('a site on the list', () => {
  it.each([
    ['brightloom.example', 'brightloom.example', true],
    ['brightloom.example', 'app.brightloom.example', true],
    ['brightloom.example', 'notbrightloom.example', false],
    ['app.brightloom.example', 'brightloom.example', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', 'x.127.0.0.1', false],
    ['brightloom.example', '', false],
  ])('%s covers %s: %s', (site, host, reads) => {
    expect(modeReads('sites', [site], host)).toBe(reads);
    expect(modeReads('click', [site], host)).toBe(false);
    expect(modeReads('everywhere', [], host)).toBe(true);
  });

  it('is asked of the browser with what is under it, a number without', () => {
    expect(patternsOfSite('brightloom.example')).toEqual([
      'http://*.brightloom.example/*',
      'https://*.brightloom.example/*',
    ]);
    expect(patternsOfSite('127.0.0.1')).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
    expect(patternsOfSite('[::1]')).toEqual(['http://[::1]/*', 'https://[::1]/*']);
  });

  it('is the whole site where the host only says www', () => {
    expect(siteOf('www.brightloom.example')).toBe('brightloom.example');
    expect(siteOf('www.example')).toBe('www.example');
    expect(siteOf('wwwx.brightloom.example')).toBe('wwwx.brightloom.example');
  });
});

describe('whether a page is read by itself', () => {
  it('is the choice first, and then what the browser holds', async () => {
    expect(await reachOf({ sites: [] })(PAGE)).toEqual({ is: 'read', guarded: true });
    expect(await reachOf({ mode: 'everywhere', sites: [] }, [])(PAGE)).toEqual({ is: 'withheld', guarded: false });
    expect(await reachOf({ mode: 'click', sites: ['brightloom.example'] })(PAGE)).toEqual({
      is: 'click',
      guarded: true,
    });
    const listed: ReadingChoice = { mode: 'sites', sites: ['brightloom.example'] };
    expect(await reachOf(listed, ['app.brightloom.example'])(PAGE)).toEqual({ is: 'read', guarded: true });
    expect(await reachOf(listed, [])(PAGE)).toEqual({ is: 'withheld', guarded: false });
    expect(await reachOf(listed)('https://other.example/')).toEqual({ is: 'not-listed', guarded: true });
  });

  it('an address that the browser did not tell is never one that was read', async () => {
    expect((await reachOf({ mode: 'sites', sites: ['brightloom.example'] })('')).is).toBe('not-listed');
    expect((await reachOf({ mode: 'everywhere', sites: [] }, [])('')).is).toBe('withheld');
  });

  it('is told with the tab, and the browser’s own pages stay what they are', async () => {
    const tab = (url: string, state: TabState['state']): TabState => {
      return { tab: 1, url, state, why: 'a reason', posts: [], requests: [], saved: false };
    };
    const got = (known: TabState, choice: ReadingChoice) =>
      withReach(async () => known, reachOf(choice, []))({ tab: 1 });
    const click: ReadingChoice = { mode: 'click', sites: [] };
    expect(await got(tab('', 'cannot'), click)).toMatchObject({ state: 'ordinary', why: '', reach: { why: 'click' } });
    expect((await got(tab('chrome://settings/', 'cannot'), click)).reach).toBeUndefined();
    expect(await got(tab(PAGE, 'read'), click)).toMatchObject({
      state: 'read',
      reach: { why: 'click', guarded: false },
    });
  });
});

describe('a change of mind', () => {
  it('leaves the pages that are read no more, and no others', async () => {
    const left: number[] = [];
    const narrow = createNarrow({
      reachOf: reachOf({ mode: 'sites', sites: ['brightloom.example'] }),
      knownTabs: async () => [
        { tab: 1, url: PAGE },
        { tab: 2, url: 'https://other.example/' },
      ],
      leave: async (tab) => void left.push(tab),
    });
    await narrow();
    expect(left).toEqual([2]);
  });
});

describe('a site that the browser asks for while its popup is closed', () => {
  const granted = async (site: string | undefined, origins: readonly string[]) => {
    const listed: string[] = [];
    let asked = site;
    const settle = createAsked({
      asked: async () => asked,
      forget: async () => {
        asked = undefined;
      },
      list: async (one) => listed.push(one),
    });
    await settle(origins);
    await settle(origins);
    return { listed, asked };
  };
  const PATTERNS = patternsOfSite('brightloom.example');

  it('is listed once when the person agrees', async () => {
    expect(await granted('brightloom.example', PATTERNS)).toEqual({ listed: ['brightloom.example'], asked: undefined });
    // One of the two was held before.
    expect((await granted('brightloom.example', PATTERNS.slice(1))).listed).toEqual(['brightloom.example']);
  });

  it.each([
    ['what a look-up needs', ['https://other.example/*']],
    ['all sites', ['http://*/*', 'https://*/*']],
    ['no address', []],
  ])('is not listed by a permission for %s', async (_what, origins) =>
    expect(await granted('brightloom.example', origins)).toEqual({ listed: [], asked: 'brightloom.example' }),
  );

  it('is nothing where nothing was asked', async () => expect((await granted(undefined, PATTERNS)).listed).toEqual([]));
});

describe('the first-run page', () => {
  it.each([
    ['install', 'normal', 1],
    ['install', 'sideload', 1],
    ['install', 'development', 0],
    ['install', 'admin', 0],
    ['update', 'normal', 0],
    ['browser_update', 'normal', 0],
  ])('after %s of a copy that is %s opens %i times', async (reason, type, times) => {
    const opened: string[] = [];
    await createWelcome({ installType: async () => type, open: async (page) => opened.push(page) })(reason);
    expect(opened).toHaveLength(times);
  });

  it('opens where the browser does not tell how it came in', async () => {
    const opened: string[] = [];
    const installType = () => Promise.reject(new Error('not told'));
    await createWelcome({ installType, open: async (page) => opened.push(page) })('install');
    expect(opened).toEqual(['/first-run.html']);
  });
});
