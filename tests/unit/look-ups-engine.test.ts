import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startEngine } from '@/lib/background/look-ups/engine.ts';
import { createSession } from '@/lib/background/session.ts';
import { domainAge } from '@/lib/evidence/probes/domain-age.ts';
import { deleteEverything } from '@/lib/store/delete-all.ts';
import { LOOKED_UP_NAME } from '@/lib/store/looked-up.ts';
import { changeLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { eventually } from '../eventually.ts';
import { servicesInMemory } from '../services/in-memory.ts';
import { DIRECTORY_HOST, directory, registry } from '../services/rdap.ts';
import type { ServiceHandler } from '../services/service.ts';

const NAME = 'larkspur.example';
const REGISTRY = 'rdap.registry.example';

let ran: string[];
beforeEach(() => {
  fakeBrowser.reset();
  ran = [];
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteEverything();
});

/** The engine with its real edges, over recorded services. */
function engine(handler: ServiceHandler = registry({ [NAME]: '2020-01-02T03:04:05Z' })) {
  const services = servicesInMemory({
    [DIRECTORY_HOST]: directory({ example: [`https://${REGISTRY}/`] }),
    [REGISTRY]: handler,
  });
  vi.stubGlobal('fetch', services.fetch);
  const started = startEngine({
    session: createSession(fakeBrowser.storage.session),
    mayAsk: async () => true,
    ran: async (id) => void ran.push(id),
  });
  return { ...started, asked: services.asked };
}
const silent: ServiceHandler = () => new Promise<Response>(() => {});
const kept = async () => (await indexedDB.databases()).some(({ name }) => name === LOOKED_UP_NAME);

describe('look-ups with their real edges', () => {
  it('keep what came, for the next worker too, and note that they ran', async () => {
    const first = engine();
    const fact = await first.lookUps.ask(domainAge, NAME, 'person');
    expect(fact).toMatchObject({ state: 'known', value: Date.parse('2020-01-02T03:04:05Z') });
    expect(ran).toEqual(['domain-age']);
    const next = engine();
    expect(await next.lookUps.kept(domainAge, NAME)).toEqual(fact);
    await next.lookUps.ask(domainAge, 'other.example', 'person');
    expect(next.asked(DIRECTORY_HOST), 'the directory was kept').toEqual([]);
    expect(next.asked(REGISTRY)).toEqual(['/domain/other.example']);
  });

  it('of a private window leave nothing behind, and are remembered while the worker lives', async () => {
    const { privately, lookUps, asked } = engine();
    const fact = await privately.ask(domainAge, NAME, 'person');
    expect(fact).toMatchObject({ state: 'known' });
    expect(await privately.ask(domainAge, NAME, 'person')).toEqual(fact);
    expect(asked(REGISTRY)).toHaveLength(1);
    expect(await kept()).toBe(false);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(ran).toEqual([]);
    expect(await lookUps.kept(domainAge, NAME)).toBeUndefined();
    expect(await engine().privately.kept(domainAge, NAME)).toBeUndefined();
  });

  it('of a private window leave a service alone that asks for it, without writing it down', async () => {
    const { privately, asked } = engine(() => new Response('', { status: 429 }));
    await privately.ask(domainAge, NAME, 'person');
    await privately.ask(domainAge, 'other.example', 'person');
    expect(asked(REGISTRY)).toHaveLength(1);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('end when the person turns them off', async () => {
    const { lookUps, privately, asked } = engine(silent);
    const both = [lookUps.ask(domainAge, NAME, 'person'), privately.ask(domainAge, 'other.example', 'person')];
    await eventually(() => expect(asked(REGISTRY)).not.toEqual([]));
    await changeLookUps((settings) => ({ ...settings, allowed: false }));
    const off = { state: 'unknown', why: 'this look-up is turned off' };
    expect(await Promise.all(both)).toEqual([off, off]);
  });

  it('end when everything is deleted, and nothing of them stays', async () => {
    const { lookUps, privately, asked } = engine();
    await lookUps.ask(domainAge, NAME, 'person');
    await privately.ask(domainAge, NAME, 'person');
    expect(await kept()).toBe(true);
    expect(await deleteEverything()).toMatchObject({ ok: true });
    await eventually(async () => expect(await kept()).toBe(false));
    await eventually(async () => expect(await privately.kept(domainAge, NAME)).toBeUndefined());
    expect(await lookUps.kept(domainAge, NAME)).toBeUndefined();
    expect(asked(REGISTRY)).toHaveLength(2);
  });
});
