import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { type Sites, serveSites } from './recheck-sites.ts';

// biome-ignore lint/suspicious/noExplicitAny: the browser's own object, in a page of the extension
type Api = any;
// biome-ignore lint/suspicious/noExplicitAny: records as they lie in the store
type Kept = any;

/** What the site says first and what it says later. What differs between the two files is what must be told. */
const VERSIONS = {
  before: readFileSync(new URL('../fixtures/site/promises/before.html', import.meta.url), 'utf8'),
  after: readFileSync(new URL('../fixtures/site/promises/after.html', import.meta.url), 'utf8'),
};

/** Kind of each change with words that its entry must hold. */
const EDITS: readonly (readonly [string, readonly string[]])[] = [
  ['number-changed', ['12,000', '15,500']],
  ['claim-removed', ['45 partners']],
  ['claim-added', ['300,000 community members']],
  ['claim-reworded', ['joined our', 'public', 'waitlist']],
  ['audit-link-changed', ['The settlement contract was audited']],
  ['guardrail-removed', ['50 USDC a day']],
  ['insiders-share-changed', ['18%', '31%']],
  ['spender-changed', ['0x2222222222222222222222222222222222222222', '0x3333333333333333333333333333333333333333']],
];

function tell(inside: Page, name: string, payload: unknown): Promise<Kept> {
  return inside.evaluate(
    async (sent) => {
      const api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
      return (await api.runtime.sendMessage(sent))?.value;
    },
    { name, payload },
  );
}

function show(sites: Sites, version: keyof typeof VERSIONS): void {
  sites.others = (request: IncomingMessage, response: ServerResponse) => {
    const isPage = request.url === '/';
    response.writeHead(200, { 'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain' });
    response.end(isPage ? VERSIONS[version] : '');
  };
}

/** Saves the page from its tab, as the popup does. Gives the project's id. */
async function save(t: E2E, inside: Page, address: string): Promise<string> {
  const page = await t.open(address);
  const tab = await t.tabId(page);
  let project = '';
  await t.eventually('the page is read and saved', async () => {
    const saved = await tell(inside, 'project:save', { tab });
    project = saved?.project ?? '';
    return saved?.saved;
  });
  await page.close();
  return project;
}

/** Has the project read again. Waits until its review is there. */
async function readAgain(t: E2E, inside: Page, project: string): Promise<void> {
  const { run, why } = await tell(inside, 'recheck:start', { projects: [project], what: 'recheck' });
  t.check('the re-check begins', run !== '', why);
  await t.eventually('the project is read again', async () => {
    const items: Kept[] = await inside.evaluate(readStore, 'recheck-items');
    const item = items.find((one) => one.run === run);
    return item?.state === 'not-checked' ? item.why : item?.state === 'read';
  });
}

/** All records of a store. Runs in a page of the extension. */
function readStore(name: string): Promise<Kept[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('receipts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(name).objectStore(name).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

interface Told {
  cause: string;
  kind: string;
  text: string;
}

/** What the project page tells of the two newest reviews. */
async function toldOn(t: E2E, list: Page, project: string): Promise<Told[]> {
  await list.goto('about:blank');
  await list.goto(`${list.url() === 'about:blank' ? await addressOf(t) : list.url()}#project=${project}`);
  await list.waitForSelector('[data-changes]', { timeout: 15_000 });
  for (let more = await list.$('[data-cause] button'); more; more = await list.$('[data-cause] button'))
    await more.click();
  return list.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-cause] [data-kind]')].map((entry) => ({
      cause: entry.closest<HTMLElement>('[data-cause]')?.dataset.cause ?? '',
      kind: entry.dataset.kind ?? '',
      text: entry.textContent ?? '',
    })),
  );
}

async function addressOf(t: E2E): Promise<string> {
  const page = await t.extensionPage('projects');
  const address = page.url();
  await page.close();
  return address;
}

function checkEdits(t: E2E, told: readonly Told[]): void {
  for (const [kind, words] of EDITS) {
    const found = told.some((one) => one.kind === kind && words.every((word) => one.text.includes(word)));
    t.check(`the project page tells ${kind}: ${words.join(' → ')}`, found, told);
  }
  t.check(
    'all of it is told as the page’s doing',
    told.length > 0 && told.every(({ cause }) => cause === 'page'),
    told,
  );
  const quiet = told.filter(({ text }) => /14 independent operators|agent marketplace/.test(text));
  t.check('what the page left as it was is not told', quiet.length === 0, quiet);
}

/**
 * Makes the newest review look as if older rules had judged the same pages: another version of the rules, and a note
 * that today's rules do not give. Its words are kept, so it can be judged again. Runs in a page of the extension.
 */
async function ageNewest(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('receipts');
    opening.onsuccess = () => resolve(opening.result);
  });
  const heads: Kept[] = await new Promise((resolve) => {
    const reading = database.transaction('reviews').objectStore('reviews').getAll();
    reading.onsuccess = () => resolve(reading.result);
  });
  const newest = heads.sort((a, b) => b.order - a.order)[0];
  const part: Kept = await new Promise((resolve) => {
    const reading = database.transaction('parts').objectStore('parts').get(newest.body);
    reading.onsuccess = () => resolve(reading.result);
  });
  const stream = part.gzip && new Blob([part.gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  const body = JSON.parse(stream ? await new Response(stream).text() : part.text);
  const [first] = body.report.findings;
  body.report.ruleset = '2026.10.0';
  body.report.findings = [{ ...first, rule: 'a-rule-of-then', say: 'A rule of then said something here.' }];
  const text = JSON.stringify(body);
  const writing = database.transaction(['reviews', 'parts'], 'readwrite');
  writing.objectStore('parts').put({ id: 'aged', size: text.length, text });
  const parts = newest.parts.map((id: string) => (id === newest.body ? 'aged' : id));
  writing.objectStore('reviews').put({ ...newest, ruleset: '2026.10.0', body: 'aged', parts });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

/** A site that changes between visits: saved from a tab, edited, read again; each edit is told with its cause. */
export default async function changes(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const sites = await serveSites();
  show(sites, 'before');
  const inside = await t.extensionPage('options');
  await inside.evaluate(() =>
    (globalThis as Api).chrome.storage.local.set({ 'recheck-settings': { agreed: 1, every: 'never', next: 0 } }),
  );
  const project = await save(t, inside, `${sites.origin('wrenfield')}/`);
  const list = await t.extensionPage('projects');

  show(sites, 'after');
  await readAgain(t, inside, project);
  checkEdits(t, await toldOn(t, list, project));
  for (const [scheme, width] of [
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ] as const) {
    await list.setViewport({ width, height: 1000 });
    await list.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await t.screenshot(list, `changes-${scheme}-${width}`);
  }

  await readAgain(t, inside, project);
  const same = await toldOn(t, list, project);
  t.check('a page that stayed as it was has no change', same.length === 0, same);

  await inside.evaluate(ageNewest);
  await readAgain(t, inside, project);
  const rules = await toldOn(t, list, project);
  const told = rules.filter(({ cause }) => cause === 'rules');
  t.check('what older rules said of the same words is told as our rules’ doing', told.length > 0, rules);
  t.check('and nothing as the page’s', told.length === rules.length, rules);
  await sites.close();
}
