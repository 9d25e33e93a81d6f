import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookUpsKept } from '@/components/look-ups/LookUpsPage.tsx';
import { noteRun } from '@/lib/store/settings/look-up-log.ts';
import { getLookUpSettings } from '@/lib/store/settings/look-up-settings.ts';
import { changeReadingChoice } from '@/lib/store/settings/reading-choice.ts';
import { followListsTold, listsTold } from '@/lib/views/lists-told.ts';
import { followLookUpChoices, lookUpChoices } from '@/lib/views/look-ups.ts';

/** What the person answers when the browser asks, and what the browser was asked. */
const person = { allows: true };
let asked: string[][] = [];
let held: string[] = [];
const permissions = {
  contains: async ({ origins }: { origins: string[] }) => origins.every((one) => held.includes(one)),
  async request({ origins }: { origins: string[] }) {
    asked.push(origins);
    if (person.allows) held.push(...origins);
    return person.allows;
  },
  async remove({ origins }: { origins: string[] }) {
    held = held.filter((one) => !origins.includes(one));
    return true;
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions });
  person.allows = true;
  asked = [];
  held = [];
});

/** A busy machine takes its time. */
const until = (holds: () => unknown) => vi.waitUntil(holds, 30_000);
const ready = () => lookUpChoices().kept as Extract<LookUpsKept, { is: 'ready' }>;
const SOURCIFY = 'https://sourcify.dev/*';

describe('the choices as the page shows them', () => {
  it('keeps a permission that reading everywhere needs', async () => {
    held = [SOURCIFY];
    await followLookUpChoices();
    lookUpChoices().onMode('contract', 'on');
    await until(() => ready().modes.contract === 'on');
    lookUpChoices().onMode('contract', 'off');
    await until(() => lookUpChoices().answers.get('contract')?.includes('keeps its permission'));
    expect(held).toEqual([SOURCIFY, SOURCIFY]);
  });
  it('asks the browser, keeps the choice, and gives the permission back when it is off again', async () => {
    await changeReadingChoice((choice) => ({ ...choice, mode: 'click' }));
    await followLookUpChoices();
    expect(ready().modes.contract).toBe('ask');
    lookUpChoices().onMode('contract', 'on');
    expect(asked).toEqual([[SOURCIFY]]);
    await until(() => ready().modes.contract === 'on');
    expect((await getLookUpSettings()).modes).toEqual({ contract: 'on' });
    lookUpChoices().onMode('contract', 'off');
    await until(() => lookUpChoices().answers.get('contract')?.includes('given back'));
    expect(held).toEqual([]);
  });
  it('changes nothing where the person declines, and says so', async () => {
    await followLookUpChoices();
    person.allows = false;
    lookUpChoices().onMode('contract', 'on');
    await until(() => lookUpChoices().answers.get('contract')?.includes('nothing was changed'));
    expect((await getLookUpSettings()).modes).toEqual({});
  });
  it('turns all off without asking, and asks for what is needed when they are turned on', async () => {
    await followLookUpChoices();
    lookUpChoices().onAllowed(false);
    await until(() => !ready().allowed);
    expect(asked).toEqual([]);
    lookUpChoices().onAllowed(true);
    await until(() => ready().allowed);
    expect(asked.flat()).toContain(SOURCIFY);
  });
  it('says why a change was not kept, and shows what still counts', async () => {
    await followLookUpChoices();
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    lookUpChoices().onMode('receipt', 'off');
    await until(() => lookUpChoices().failed !== '');
    fakeBrowser.storage.local.set = set;
    expect(lookUpChoices().failed).toContain('no room left');
    expect(ready().modes.receipt).toBe('ask');
  });
  it('follows what last ran', async () => {
    await followLookUpChoices();
    await noteRun('contract', { at: 7, ok: true, why: '' });
    await until(() => ready().log.contract?.at === 7);
  });
  it('cannot read what is not there to read, and tries again when asked', async () => {
    const get = fakeBrowser.storage.local.get;
    Object.assign(fakeBrowser.storage.local, { get: () => Promise.reject(new DOMException('broken', 'UnknownError')) });
    await followLookUpChoices();
    expect(lookUpChoices().kept).toMatchObject({ is: 'failed' });
    Object.assign(fakeBrowser.storage.local, { get });
    lookUpChoices().onRetry();
    await until(() => lookUpChoices().kept.is === 'ready');
  });
  it('names what else uses the network, and how it stands', async () => {
    await fakeBrowser.storage.local.set({
      nodes: { on: true, nodes: [{ chainId: '1', address: 'https://node.example/key' }] },
      'recheck-settings': { agreed: 1, every: 'week', next: 0 },
    });
    await followLookUpChoices();
    const [trials, rechecks] = lookUpChoices().others;
    expect(trials?.now).toBe('On, at node.example.');
    expect(rechecks?.now).toContain('every week');
  });
});

describe('what is told at first', () => {
  it('is told until it was closed, and not where nothing is fetched', async () => {
    await followListsTold();
    const told = listsTold();
    expect(told?.from).toContain('raw.githubusercontent.com');
    told?.onDismiss();
    expect(listsTold()).toBeUndefined();
    await until(async () => (await getLookUpSettings()).told);
    await fakeBrowser.storage.local.set({ 'look-ups': { allowed: false } });
    await followListsTold();
    expect(listsTold()).toBeUndefined();
  });
});
