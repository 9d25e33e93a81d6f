import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packStamps, unpackStamps } from '@/lib/core/sync/parcels.ts';
import { mergeStamps, type Stamps, type Values } from '@/lib/core/sync/stamps.ts';
import { getListSettings } from '@/lib/store/settings/list-settings.ts';
import { changeSettings, getSettings, setListed } from '@/lib/store/settings/settings.ts';
import { createSync, ENDED_ELSEWHERE, SYNC } from '@/lib/store/settings/sync.ts';
import { readValues, writeValues } from '@/lib/store/settings/synced-values.ts';

const DAY = 86_400_000;
const USUAL: Values = { 'marks-from': 'caution', 'list-view': 'table' };

/** The synced storage, as it is when it has reached every browser. */
function cloud() {
  const items: Record<string, unknown> = {};
  let writes = 0;
  return {
    items,
    writes: () => writes,
    get: async (keys: string[]) =>
      Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    set: async (given: Record<string, unknown>) => {
      writes += 1;
      Object.assign(items, structuredClone(given));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete items[key];
    },
  };
}

/** A browser of the person's, with settings and a clock of its own. */
function profile(remote: ReturnType<typeof cloud>, clock: { now: number }, first: Values = USUAL) {
  let kept: unknown;
  let values: Values = first;
  const sync = createSync({
    kept: {
      read: async () => kept,
      write: async (state) => {
        kept = structuredClone(state);
      },
    },
    values: {
      read: async () => values,
      // A rule that is on is not named among the settings.
      write: async (next) => {
        const all = Object.entries({ ...values, ...next });
        values = Object.fromEntries(all.filter(([, value]) => value !== true));
      },
    },
    remote,
    now: () => clock.now,
  });
  return {
    sync,
    values: () => values,
    choose: (next: Values) => {
      values = { ...values, ...next };
      return sync.exchange();
    },
    turnRuleOn: (rule: string) => {
      const { [`rule:${rule}`]: _off, ...rest } = values;
      values = rest;
      return sync.exchange();
    },
  };
}

describe('settings of two browsers', () => {
  it('leave nothing anywhere before they are asked to', async () => {
    const remote = cloud();
    const one = profile(remote, { now: 1_000 });
    await one.choose({ 'marks-from': 'warning' });
    expect(remote.items).toEqual({});
  });

  it('take the newest choice, setting by setting', async () => {
    const [remote, clock] = [cloud(), { now: 1_000 }];
    const [one, other] = [profile(remote, clock), profile(remote, clock, { ...USUAL, 'rule:a': false })];
    await one.sync.turnOn();
    await other.sync.turnOn();
    await one.sync.exchange();
    expect(one.values()).toMatchObject({ 'rule:a': false });
    clock.now = 2_000;
    await one.choose({ 'marks-from': 'warning' });
    clock.now = 3_000;
    await other.choose({ 'list-view': 'cards' });
    await one.sync.exchange();
    for (const { values } of [one, other])
      expect(values()).toEqual({ 'marks-from': 'warning', 'list-view': 'cards', 'rule:a': false });
  });

  it('turn a rule on again everywhere', async () => {
    const [remote, clock] = [cloud(), { now: 1_000 }];
    const [one, other] = [profile(remote, clock, { 'rule:a': false }), profile(remote, clock, {})];
    await one.sync.turnOn();
    await other.sync.turnOn();
    expect(other.values()).toEqual({ 'rule:a': false });
    clock.now = 2_000;
    await other.turnRuleOn('a');
    await one.sync.exchange();
    expect(one.values()).toEqual({});
  });

  it('let what was chosen with sync on win over what a joining browser had', async () => {
    const [remote, clock] = [cloud(), { now: 1_000 }];
    const one = profile(remote, clock);
    await one.sync.turnOn();
    clock.now = 2_000;
    await one.choose({ 'marks-from': 'warning' });
    clock.now = 9_000;
    const other = profile(remote, clock, { 'marks-from': 'caution' });
    await other.sync.turnOn();
    expect(other.values()['marks-from']).toBe('warning');
  });

  it('come to rest: an exchange without news writes nothing', async () => {
    const [remote, clock] = [cloud(), { now: 1_000 }];
    const [one, other] = [profile(remote, clock), profile(remote, clock)];
    for (const { sync } of [one, other]) await sync.turnOn();
    for (const { sync } of [one, other]) await sync.exchange();
    const before = remote.writes();
    clock.now = 5_000;
    for (const { sync } of [one, other, one]) await sync.exchange();
    expect(remote.writes()).toBe(before);
  });

  it('stay where they are when it is turned off, which removes what was synced and ends it elsewhere', async () => {
    const [remote, clock] = [cloud(), { now: 1_000 }];
    const [one, other] = [profile(remote, clock), profile(remote, clock)];
    await one.sync.turnOn();
    await other.sync.turnOn();
    clock.now = 2_000;
    await one.choose({ 'marks-from': 'warning' });
    await other.sync.exchange();
    expect(await one.sync.turnOff()).toMatchObject({ on: false, why: '' });
    expect(remote.items).toEqual({});
    expect(await other.sync.exchange()).toMatchObject({ on: false, why: ENDED_ELSEWHERE });
    expect(remote.items).toEqual({});
    for (const { values } of [one, other]) expect(values()['marks-from']).toBe('warning');
    expect(await one.sync.turnOn()).toMatchObject({ on: true, why: '' });
  });

  it('say so when the browser does not take them', async () => {
    const remote = { ...cloud(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    const one = profile(remote, { now: 1 });
    expect(await one.sync.turnOn()).toMatchObject({ on: false, why: expect.stringContaining('QUOTA_BYTES') });
  });

  it('are not lost to a clock that is years ahead', () => {
    const ahead: Stamps = { a: { value: 'warning', at: 100 * 365 * DAY } };
    const merged = mergeStamps(ahead, {}, DAY);
    expect(merged).toEqual({ a: { value: 'warning', at: DAY } });
    expect(mergeStamps(merged, { a: { value: 'caution', at: DAY + 1 } }, DAY + 1)).toMatchObject({
      a: { value: 'caution' },
    });
  });
});

describe('what lies in the synced storage', () => {
  const many = (count: number): Stamps =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`rule:some-rule-with-a-long-name-${at}`, { value: false, at }]),
    );
  it.each([0, 1, 130, 500])('gives back %i settings', (count) => {
    const { items, left } = packStamps(many(count));
    expect(left).toBe(0);
    expect(unpackStamps(items)).toEqual(many(count));
  });
  it('keeps within the size of an item and of all, and leaves the oldest choices out', () => {
    const { items, left } = packStamps(many(3_000));
    const sizes = Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(102_400);
    expect(left).toBeGreaterThan(0);
    expect(unpackStamps(items)['rule:some-rule-with-a-long-name-2999']).toBeDefined();
  });
  it.each<[string, unknown]>([
    ['text', 'x'],
    ['rows without a time', [['a', true]]],
    ['a value of another kind', [['a', { b: 1 }, 1]]],
    ['a time before all times', [['a', true, -1]]],
    ['a long key', [['a'.repeat(500), true, 1]]],
    ['the prototype', [['__proto__', true, 1]]],
  ])('is left out when it is %s', (_, given) => expect(unpackStamps({ 'settings-0': given })).toEqual({}));
});

describe('what of the settings is synced', () => {
  beforeEach(() => fakeBrowser.reset());
  it('names no site and no consent', async () => {
    await setListed('sitesOff', 'acme.example', true);
    await setListed('hidden', 'other.example|audited-no-report|1a', true);
    await setListed('rulesOff', 'audited-no-report', true);
    await SYNC.turnOn();
    const kept = JSON.stringify(await fakeBrowser.storage.sync.get());
    expect(kept).toContain('audited-no-report');
    expect(kept).not.toContain('.example');
    expect(Object.keys(await readValues()).sort()).toEqual([
      'list-keys',
      'list-view',
      'marks-from',
      'rule:audited-no-report',
      'with-picture',
    ]);
    await SYNC.turnOff();
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });
  it('is set from elsewhere, and nothing else is', async () => {
    await setListed('rulesOff', 'audited-no-report', true);
    await changeSettings((settings) => ({ ...settings, sitesOff: ['acme.example'] }));
    await writeValues({
      'rule:audited-no-report': true,
      'rule:other-rule': false,
      'rule:../x': false,
      'marks-from': 'warning',
      'list-view': 'cards',
      'list-keys': 'no',
      sitesOff: 'evil.example',
    });
    expect(await getSettings()).toEqual({
      rulesOff: ['other-rule'],
      sitesOff: ['acme.example'],
      hidden: [],
      marksFrom: 'warning',
    });
    expect(await getListSettings()).toEqual({ view: 'cards', keys: true });
  });
});
