import type { Page } from 'puppeteer-core';
import { text } from '../services/service.ts';
import { checkFits } from './access.ts';
import type { E2E } from './context.ts';
import { popupOf, textOf } from './own-page.ts';

const RAW = 'raw.githubusercontent.com';
/** More than half of the list that comes with the extension, or it would be refused. */
const HOSTS = 8_000;
const FIRST = 'orbit-season-drop.example';
const SECOND = 'quill-season-drop.example';

/** What the list part of the options page says of MetaMask's list. */
function itemText(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLElement>('[data-list=metamask]')?.innerText ?? '');
}

/** A list update through a restart of the browser, and one whose swap fails. Chromium only: it presses through options. */
export default async function lists(t: E2E): Promise<void> {
  let hosts = [FIRST, ...Array.from({ length: HOSTS }, (_, at) => `season-${at}.example`)];
  t.services.answer(RAW, ({ path }) =>
    path.includes('eth-phishing-detect')
      ? text(JSON.stringify({ blacklist: hosts, whitelist: [] }), 200, { etag: `"${hosts.length}"` })
      : text('Not found', 404),
  );
  for (const host of ['cdn.jsdelivr.net', 'polkadot.js.org']) t.services.answer(host, () => text('Not found', 404));
  for (const host of [FIRST, SECOND]) {
    t.services.answer(host, () =>
      text('<!doctype html><title>Bread</title><p>Bread.', 200, { 'content-type': 'text/html' }),
    );
  }

  let options = await t.extensionPage('options');
  await t.eventually('until it is fetched, the copy that came with the extension counts', async () =>
    (await itemText(options)).includes('The copy that came with the extension counts'),
  );
  t.check('nothing was fetched when the extension was installed', t.services.asked(RAW).length === 0);
  // Noted when the extension was installed: whatever is kept before that would be written over.
  await t.eventually('each list has the moment of its first look', () => hasFirstMoment(options));
  await makeDue(options);

  await t.restart();
  options = await t.extensionPage('options');
  await t.eventually('a browser that starts after an update was due makes up for it', async () =>
    (await itemText(options)).includes('8,001 hosts'),
  );
  await t.eventually('an address that only the new list names is named', () => isNamed(t, FIRST));
  await failsToSwap(t, options, () => {
    hosts = [SECOND, ...hosts];
  });
  await t.stopWorker();
  await press(options, 'Update now');
  await t.eventually('with room again the update counts', async () =>
    (await itemText(options)).includes('8,002 hosts'),
  );
  await t.eventually('and names what it brought', () => isNamed(t, SECOND));
  await press(options, 'Back to the version before');
  await t.eventually('the version before comes back', async () => (await itemText(options)).includes('8,001 hosts'));
  await t.eventually('and does not name it', async () => !(await isNamed(t, SECOND)));
  await looksWell(t, options);
  await options.close();
}

interface Kept {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, Record<string, unknown> | undefined>> } } };
}

function hasFirstMoment(options: Page): Promise<boolean> {
  return options.evaluate(async () => {
    const { local } = (globalThis as unknown as Kept).chrome.storage;
    return (await local.get('list-tries'))['list-tries']?.metamask !== undefined;
  });
}

/** As if the browser had been closed since before the next look was due. */
function makeDue(options: Page): Promise<void> {
  return options.evaluate(async () => {
    type Local = { set(items: object): Promise<void> };
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    await local.set({ 'list-tries': { metamask: { at: 1, ok: true, says: '', failed: 0, next: 1 } } });
  });
}

async function press(options: Page, label: string): Promise<void> {
  await options.bringToFront();
  const button = await options.waitForSelector(`[data-list=metamask] button[aria-label^="${label}"]:not([aria-busy])`);
  await button?.focus();
  await options.keyboard.press('Enter');
}

/** The disk takes nothing more in the moment in which the new list would take the place of the old one. */
async function failsToSwap(t: E2E, options: Page, publish: () => void): Promise<void> {
  const isOurs = (url: string) => url.startsWith('chrome-extension://');
  const target = await t.running.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
  const worker = await target.worker();
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  publish();
  await press(options, 'Update now');
  await t.eventually('a swap that fails says so', async () => (await itemText(options)).includes('could not keep it'));
  t.check('the old list stays', (await itemText(options)).includes('8,001 hosts'), await itemText(options));
  t.check('and is looked through', (await isNamed(t, FIRST)) && !(await isNamed(t, SECOND)));
}

/** Does the popup of a page with this address say that a list names it? */
async function isNamed(t: E2E, host: string): Promise<boolean> {
  const page = await t.open(`https://${host}/`);
  const popup = await popupOf(t, page);
  const told = await popup.waitForFunction(
    () => /lists this address|names this address|does not name this address/.exec(document.body.textContent ?? '')?.[0],
    { timeout: 10_000 },
  );
  const says = await told.jsonValue();
  for (const one of [popup, page]) await one.close();
  return says !== 'does not name this address';
}

async function looksWell(t: E2E, options: Page): Promise<void> {
  for (const [name, width, scheme] of [
    ['lists', 1_200, 'light'],
    ['lists-dark', 1_200, 'dark'],
    ['lists-320', 320, 'light'],
  ] as const) {
    await options.setViewport({ width, height: 900 });
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.evaluate(() => document.querySelector('#lists')?.scrollIntoView());
    await checkFits(t, options, `nothing runs out of the page at ${width} px (${scheme})`);
    await t.screenshot(options, name);
  }
  t.check(
    'the page says where fetching is decided',
    (await textOf(options)).includes('This is decided under Look-ups'),
  );
}
