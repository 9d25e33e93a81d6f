import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOOK_UP_IDS } from '@/lib/core/look-up.ts';
import { modeOf } from '@/lib/core/look-ups.ts';
import { getLookUpLog, noteRun, watchLookUpLog } from '@/lib/store/settings/look-up-log.ts';
import {
  changeLookUps,
  getLookUpSettings,
  type LookUpSettings,
  readLookUpSettings,
  watchLookUps,
} from '@/lib/store/settings/look-up-settings.ts';

const USUAL: LookUpSettings = { allowed: true, modes: {}, told: false };
const ALL_OFF: LookUpSettings = { allowed: false, modes: {}, told: false };
beforeEach(() => fakeBrowser.reset());

const local = fakeBrowser.storage.local;
const keep = (settings: unknown) => local.set({ 'look-ups': settings });

async function whileBroken<Value>(part: 'get' | 'set', work: () => Promise<Value>): Promise<Value> {
  const before = local[part];
  Object.assign(local, { [part]: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
  try {
    return await work();
  } finally {
    Object.assign(local, { [part]: before });
  }
}

describe('what a person decided on look-ups', () => {
  it('is as usual until they decide', async () => {
    expect(await getLookUpSettings()).toEqual(USUAL);
    expect(LOOK_UP_IDS.filter((id) => modeOf(USUAL, id) === 'on')).toEqual(['host-lists']);
  });
  it.each<[string, unknown, LookUpSettings]>([
    ['text', 'broken', ALL_OFF],
    ['a list', [1], ALL_OFF],
    [
      'a switch that is a word',
      { allowed: 'yes', modes: { contract: 'on' } },
      { ...ALL_OFF, modes: { contract: 'on' } },
    ],
    ['a switch that is null', { allowed: null }, ALL_OFF],
    ['a switch that was never set', { modes: { contract: 'on' } }, { ...USUAL, modes: { contract: 'on' } }],
    ['modes that are a list', { allowed: true, modes: ['on'] }, ALL_OFF],
    [
      'one damaged mode',
      { modes: { 'host-lists': 3, receipt: 'on' } },
      { ...USUAL, modes: { 'host-lists': 'off', receipt: 'on' } },
    ],
    ['look-ups that nobody knows', { modes: { everything: 'on' } }, USUAL],
    ['keys of prototypes', JSON.parse('{"modes":{"__proto__":{"receipt":"on"}}}'), USUAL],
    ['a damaged note', { told: 7 }, USUAL],
  ])('is read from %s, and damage never sends anything', async (_, kept, expected) => {
    await keep(kept);
    expect(await getLookUpSettings()).toEqual(expected);
  });
  it('turns every look-up off by one switch, and keeps the choices below it', async () => {
    await changeLookUps((known) => ({ ...known, modes: { receipt: 'on' } }));
    const off = await changeLookUps((known) => ({ ...known, allowed: false }));
    expect(off.ok && LOOK_UP_IDS.map((id) => modeOf(off.value, id))).toEqual(LOOK_UP_IDS.map(() => 'off'));
    const on = await changeLookUps((known) => ({ ...known, allowed: true }));
    expect(on.ok && modeOf(on.value, 'receipt')).toBe('on');
  });
  it('loses no change when many come at once', async () => {
    await Promise.all(
      LOOK_UP_IDS.map((id) => changeLookUps((known) => ({ ...known, modes: { ...known.modes, [id]: 'off' } }))),
    );
    expect(Object.keys((await getLookUpSettings()).modes)).toHaveLength(LOOK_UP_IDS.length);
  });
  it('tells who watches, until they stop', async () => {
    const seen: boolean[] = [];
    const stop = watchLookUps(({ allowed }) => seen.push(allowed));
    await changeLookUps((known) => ({ ...known, allowed: false }));
    stop();
    await changeLookUps((known) => ({ ...known, allowed: true }));
    expect(seen).toEqual([false]);
  });
  it('counts as everything off while the store cannot be read, and is not overwritten by that', async () => {
    await changeLookUps((known) => ({ ...known, modes: { receipt: 'on' } }));
    expect(await whileBroken('get', getLookUpSettings)).toEqual(ALL_OFF);
    expect(await whileBroken('get', readLookUpSettings)).toMatchObject({ ok: false });
    expect(await whileBroken('get', () => changeLookUps((known) => known))).toMatchObject({ ok: false });
    expect(await getLookUpSettings()).toEqual({ ...USUAL, modes: { receipt: 'on' } });
  });
  it('says why a change was not kept', async () => {
    const kept = await whileBroken('set', () => changeLookUps((known) => ({ ...known, told: true })));
    expect(kept).toMatchObject({ ok: false, why: expect.stringContaining('no room left') });
  });
});

describe('the log of look-ups', () => {
  it('has the last run of each kind, and no more', async () => {
    await noteRun('receipt', { at: 1, ok: true, why: '' });
    await noteRun('receipt', { at: 2, ok: false, why: 'did not answer within 10 seconds' });
    await noteRun('contract', { at: 3, ok: true, why: 'left over' });
    expect(await getLookUpLog()).toEqual({
      receipt: { at: 2, ok: false, why: 'did not answer within 10 seconds' },
      contract: { at: 3, ok: true, why: '' },
    });
  });
  it('does not say what was asked about, and bounds the reason', async () => {
    await noteRun(
      'domain-age',
      { at: 1, ok: false, why: 'its registry does not know larkspur.example' },
      'larkspur.example',
    );
    await noteRun('receipt', { at: 1, ok: false, why: 'x'.repeat(9_000) });
    const log = await getLookUpLog();
    expect(log['domain-age']?.why).toBe('its registry does not know …');
    expect(log.receipt?.why).toHaveLength(200);
  });
  it('loses no run when many end at once', async () => {
    await Promise.all(LOOK_UP_IDS.map((id, at) => noteRun(id, { at, ok: true, why: '' })));
    expect(Object.keys(await getLookUpLog())).toHaveLength(LOOK_UP_IDS.length);
  });
  it.each<[string, unknown]>([
    ['text', 'broken'],
    ['damaged lines', { receipt: { at: 'now' }, contract: null, everything: { at: 1, ok: true, why: '' } }],
  ])('is read from %s as far as it can be', async (_, kept) => {
    await local.set({ 'look-up-log': kept });
    expect(await getLookUpLog()).toEqual({});
  });
  it('breaks nothing when the store does', async () => {
    expect(await whileBroken('set', () => noteRun('receipt', { at: 1, ok: true, why: '' }))).toMatchObject({
      ok: false,
    });
    expect(await whileBroken('get', getLookUpLog)).toEqual({});
  });
  it('tells who watches', async () => {
    const seen: unknown[] = [];
    const stop = watchLookUpLog((log) => seen.push(log.receipt?.at));
    await noteRun('receipt', { at: 5, ok: true, why: '' });
    stop();
    expect(seen).toEqual([5]);
  });
});
