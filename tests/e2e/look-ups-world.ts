import type { Page } from 'puppeteer-core';
import { LIST_SOURCES } from '@/lib/core/list-source.ts';
import { LOOK_UPS, lookUpOf } from '@/lib/core/look-ups.ts';
import { CERTIFICATE_HOST, certificateSearch } from '../services/certificate-search.ts';
import { GITHUB_HOST, gitHub } from '../services/code-hosts.ts';
import { AGGREGATOR_HOST, aggregator } from '../services/defi-llama.ts';
import { notFound } from '../services/failures.ts';
import { DIRECTORY_HOST, directory, registry } from '../services/rdap.ts';
import { type ServiceHandler, servePaths, text } from '../services/service.ts';
import { EXACT, SOURCIFY_HOST, sourcify } from '../services/sourcify.ts';
import { archiveIndex, INDEX_HOST } from '../services/web-archive.ts';
import type { E2E } from './context.ts';

export const REGISTRY = 'rdap.registry.example';
/** Where the link beside the claim leads. */
export const RECEIPT = 'tally.elsewhere.example';
/** A site each, so that what one part learned is not what the next part finds. */
export const SITES = { off: 'larkspur.example', usual: 'thistle.example', on: 'heather.example' } as const;
const VAULT = '0x5FbDB2315678afecb367f032d93F642f64180aa3';

/** Everybody that a look-up could ask, recorded; and where lists are fetched from, by themselves. */
const hostsOf = (origins: readonly string[]) => origins.map((origin) => new URL(origin.replace('*', '')).host);
const HOSTS = [...new Set(LOOK_UPS.flatMap(({ origins }) => hostsOf(origins)))];
const LIST_HOSTS = hostsOf(lookUpOf('host-lists').origins);
const LISTS = LIST_SOURCES.filter(({ usual }) => usual).map(({ id }) => id);

/** A project's page with something for every look-up: a domain, a repository, a contract, a linked figure, a picture. */
const PAGE = `<!doctype html><html lang="en"><title>Larkspur: AI compute</title>
<main><h1>Larkspur sells AI compute for its LARK token</h1>
<p>Inference jobs are paid in LARK, a token on Ethereum, and settled by a smart contract on chain.</p>
<p>In October 2026 the network settled <a href="https://${RECEIPT}/jobs">12,400 inference jobs for 310 customers</a>.</p>
<p>The node is open source: <a href="https://github.com/larkspur/node">github.com/larkspur/node</a>.</p>
<p>The vault is <a href="https://etherscan.io/address/${VAULT}#code">${VAULT}</a>.</p>
<img src="/picture.png" alt="A rack of machines" width="40" height="40"><button>Connect wallet</button></main></html>`;

/** Sets every service up. */
export function serveWorld(t: E2E): void {
  for (const host of HOSTS) t.services.answer(host, notFound);
  const site = servePaths({ '/': () => text(PAGE, 200, { 'content-type': 'text/html' }) });
  for (const host of Object.values(SITES)) t.services.answer(host, site);
  const jobs = '<title>Jobs</title><h1>Larkspur, October 2026</h1><p>12,400 inference jobs for 310 customers.</p>';
  const others: Record<string, ServiceHandler> = {
    [RECEIPT]: servePaths({ '/jobs': () => text(jobs, 200, { 'content-type': 'text/html' }) }),
    [DIRECTORY_HOST]: directory({ example: [`https://${REGISTRY}/`] }),
    [REGISTRY]: registry(Object.fromEntries(Object.values(SITES).map((name) => [name, '2024-02-03T00:00:00Z']))),
    [CERTIFICATE_HOST]: certificateSearch({}),
    [INDEX_HOST]: archiveIndex(Object.fromEntries(Object.values(SITES).map((name) => [name, '20240303120000']))),
    [GITHUB_HOST]: gitHub({ 'larkspur/node': { people: 3 } }),
    [SOURCIFY_HOST]: sourcify({ [`1/${VAULT.toLowerCase()}`]: EXACT }),
    [AGGREGATOR_HOST]: aggregator(),
  };
  for (const [host, handler] of Object.entries(others)) t.services.answer(host, handler);
}

/** All that was asked of the places of lists by now. */
export function listsAsked(t: E2E): string[] {
  return LIST_HOSTS.flatMap((host) => t.services.asked(host).map((path) => host + path));
}

/** All else that was asked by now, without the visits of the person's own to the pages. */
export function askedByUs(t: E2E): string[] {
  const others = [...HOSTS, REGISTRY, RECEIPT].filter((host) => !LIST_HOSTS.includes(host));
  const services = others.flatMap((host) => t.services.asked(host).map((path) => host + path));
  const sites = Object.values(SITES).flatMap((host) =>
    t.services
      .asked(host)
      .filter((path) => !['/', '/picture.png', '/favicon.ico'].includes(path))
      .map((path) => host + path),
  );
  return [...services, ...sites];
}

// biome-ignore lint/suspicious/noExplicitAny: the browser's own object, and records as they come
type Any = any;

/** Asks the background, as pages of the extension do. */
export function tell(inside: Page, name: string, payload: object): Promise<Any> {
  return inside.evaluate(
    async (sent) => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      return (await api.runtime.sendMessage(sent))?.value;
    },
    { name, payload },
  );
}

/** Keeps a choice, as the page of look-ups does. */
export function choose(inside: Page, choice: object): Promise<void> {
  return inside.evaluate(async (kept) => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    await api.storage.local.set({ 'look-ups': kept });
  }, choice);
}

/** The tab of a page at this address. */
export function tabAt(inside: Page, address: string): Promise<number> {
  return inside.evaluate(async (url) => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    return (await api.tabs.query({})).find((tab: Any) => tab.url === url)?.id ?? -1;
  }, address);
}

/** Has every list due now, as if its time had come. */
export function makeListsDue(inside: Page): Promise<void> {
  return inside.evaluate(async (ids) => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const due = { at: 0, ok: true, says: '', failed: 0, next: 1 };
    await api.storage.local.set({ 'list-tries': Object.fromEntries(ids.map((id) => [id, due])) });
  }, LISTS);
}

/** Were all of them looked at, since they were due? */
export function wereListsTried(inside: Page): Promise<boolean> {
  return inside.evaluate(async (ids) => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const { 'list-tries': tries } = await api.storage.local.get('list-tries');
    return ids.every((id) => tries?.[id]?.at > 0);
  }, LISTS);
}

/** The person wants each list now. Gives what they are told. */
export async function updateLists(inside: Page): Promise<string[]> {
  const said: string[] = [];
  for (const id of LISTS) said.push(`${id}: ${(await tell(inside, 'lists:update', { id }))?.says}`);
  return said;
}

/** Has alarms of the extension ring now: those that are set, and the one for lists. */
export function ringAlarms(inside: Page): Promise<void> {
  return inside.evaluate(async () => {
    const { alarms } = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const names = new Set<string>((await alarms.getAll()).map(({ name }: Any) => name)).add('lists');
    for (const name of names) {
      const rang = new Promise<void>((resolve) => {
        alarms.onAlarm.addListener((alarm: Any) => alarm.name === name && resolve());
      });
      await alarms.create(name, { when: Date.now() });
      await rang;
    }
  });
}

/** Is no look at lists set for later? Whoever rang for them looks, and sets the next one, or none. */
export function isNoListLookSet(inside: Page): Promise<boolean> {
  return inside.evaluate(async () => {
    const { alarms } = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    return !(await alarms.get('lists'));
  });
}

/** Takes back the permission to reach hosts, as a person can in the browser's settings; is it held after? */
export function takeLeaveBack(inside: Page): Promise<{ removed: boolean; held: boolean }> {
  return inside.evaluate(async () => {
    const { permissions } = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const removed = await permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    return { removed, held: await permissions.contains({ origins: ['https://web.archive.org/*'] }) };
  });
}

/** Is it written down that the person knows of what is fetched by itself? */
export function isToldKept(inside: Page): Promise<boolean> {
  return inside.evaluate(async () => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    return (await api.storage.local.get('look-ups'))['look-ups']?.told === true;
  });
}
