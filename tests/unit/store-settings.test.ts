import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  getSettings,
  isSiteOff,
  readHost,
  type Settings,
  setListed,
  watchSettings,
} from '@/lib/store/settings/settings.ts';

const NOTHING_OFF: Settings = { rulesOff: [], sitesOff: [], hidden: [] };
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are all on at first', async () => {
    expect(await getSettings()).toEqual(NOTHING_OFF);
  });
  it('put a word on a list once, and take it off', async () => {
    await setListed('rulesOff', 'audited-no-report', true);
    await setListed('rulesOff', 'audited-no-report', true);
    await setListed('hidden', 'acme.example|audited-no-report|1a', true);
    expect(await getSettings()).toEqual({
      rulesOff: ['audited-no-report'],
      sitesOff: [],
      hidden: ['acme.example|audited-no-report|1a'],
    });
    const after = await setListed('rulesOff', 'audited-no-report', false);
    expect(after).toMatchObject({ ok: true, value: { rulesOff: [] } });
  });
  it('lose no write when many come at once', async () => {
    const hosts = Array.from({ length: 40 }, (_, index) => `site-${index}.example`);
    await Promise.all(hosts.map((host) => setListed('sitesOff', host, true)));
    expect((await getSettings()).sitesOff).toEqual(hosts);
  });
  it.each<[string, unknown, Settings]>([
    ['nothing', null, NOTHING_OFF],
    ['text', 'broken', NOTHING_OFF],
    ['a list', [1, 2], NOTHING_OFF],
    ['one broken list', { rulesOff: ['a'], sitesOff: 7, hidden: [null] }, { ...NOTHING_OFF, rulesOff: ['a'] }],
    [
      'prototype keys',
      JSON.parse('{"__proto__":{"rulesOff":["x"]},"sitesOff":["a.example"]}'),
      { ...NOTHING_OFF, sitesOff: ['a.example'] },
    ],
  ])('are read from %s', async (_, kept, expected) => {
    await fakeBrowser.storage.local.set({ settings: kept });
    expect(await getSettings()).toEqual(expected);
  });
  it('tell who watches, until they stop', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await setListed('sitesOff', 'acme.example', true);
    stop();
    await setListed('sitesOff', 'other.example', true);
    expect(seen.map(({ sitesOff }) => sitesOff)).toEqual([['acme.example']]);
  });
  it('say why a write failed', async () => {
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const failed = await setListed('sitesOff', 'acme.example', true);
    fakeBrowser.storage.local.set = set;
    expect(failed).toMatchObject({ ok: false, why: expect.stringContaining('no room left') });
    expect(await setListed('sitesOff', 'acme.example', true)).toMatchObject({ ok: true });
  });
});

describe('isSiteOff', () => {
  it.each([
    ['acme.example', true],
    ['app.acme.example', true],
    ['notacme.example', false],
    ['example', false],
    ['acme.example.com', false],
  ])('%s: %s', (host, off) => {
    expect(isSiteOff({ ...NOTHING_OFF, sitesOff: ['acme.example'] }, host)).toBe(off);
  });
});

describe('readHost', () => {
  it.each([
    ['acme.example', 'acme.example'],
    ['  HTTPS://App.Acme.example/claim?x=1 ', 'app.acme.example'],
    ['acme.example:8080/path', 'acme.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['com', undefined],
    ['', undefined],
    ['two words', undefined],
    ['javascript://acme.example/%0aalert(1)', undefined],
    ['chrome://extensions', undefined],
  ])('%s is %s', (typed, host) => {
    expect(readHost(typed)).toBe(host);
  });
});
