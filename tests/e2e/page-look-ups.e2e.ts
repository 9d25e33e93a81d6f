import type { Page } from 'puppeteer-core';
import { silence } from '../services/failures.ts';
import { DIRECTORY_HOST, directory, registry } from '../services/rdap.ts';
import { text } from '../services/service.ts';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

const DAY = 86_400_000;
const REGISTRY = 'rdap.registry.example';
const SILENT = 'rdap.silent.example';
const ASKED = 'larkspur-allowance.example';
const BY_ITSELF = 'thistle-allowance.example';
const TURNED_OFF = 'heather-allowance.example';
const SLOW = 'foxglove-allowance.test-registry';
/** What the rule says; the days are counted from the real clock. */
const NOTE = 'This address was registered 3 days ago and asks for wallet access.';

/** Where the page gets its data, as its browser notes it. */
const DATA = 'd0.cloudfront.net';

const CLAIM_PAGE = `<!doctype html><html lang="en"><title>Allowance</title><main><h1>Your AI agent token allowance</h1>
<p>The network hands out its governance token to wallets that ran inference agents on the testnet. Check what your
wallet was given, and claim it on chain.</p><p>Tokens are sent by a smart contract on Ethereum.</p>
<button>Connect wallet</button></main><script>fetch('https://${DATA}/allowances', { mode: 'no-cors' })</script></html>`;

interface Storage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

const says = (popup: Page, words: string) =>
  popup.evaluate((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), words);
const line = (popup: Page, state: string) => popup.$(`[data-look-up="domain-age"][data-state="${state}"]`);
const press = (popup: Page) => popup.$eval('[data-look-up="domain-age"] button', (button) => button.click());

async function choose(t: E2E, choice: object): Promise<void> {
  const options = await t.extensionPage('options');
  await options.evaluate(
    (kept) => (globalThis as unknown as Storage).chrome.storage.local.set({ 'look-ups': kept }),
    choice,
  );
  await options.close();
}

async function onPress(t: E2E): Promise<void> {
  const page = await t.open(`https://${ASKED}/`);
  const popup = await popupOf(t, page);
  await t.eventually('the popup offers to look up the age of the domain', async () => line(popup, 'not-asked'));
  t.check('it says what is sent, and to whom', await says(popup, 'Sends: The domain’s name. Goes to: the registry'));
  t.check('nobody was asked before the press', t.services.asked(DIRECTORY_HOST).length === 0);
  t.check('the age alone is not held against the page before', !(await says(popup, NOTE)));
  await press(popup);
  await t.eventually('the answer stands there', async () => line(popup, 'known'));
  t.check('the registry was asked for this one name', t.services.asked(REGISTRY).join() === `/domain/${ASKED}`);
  await t.eventually('the page is judged again with it', () => says(popup, NOTE));
  t.check(
    'the row of control says where the page got its data',
    (await popup.$eval('[data-row="control"]', (row) => row.textContent ?? '')).includes(
      `one provider: Amazon Web Services (${DATA})`,
    ),
  );
  for (const [name, scheme, width] of SCREENS) {
    await popup.setViewport({ width, height: 900 });
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.$eval('#look-ups-title', (title) => title.scrollIntoView());
    await t.screenshot(popup, `popup-look-ups-${name}`);
  }
  await t.stopWorker();
  await page.reload();
  await popup.reload();
  await t.eventually('a new worker knows it at the next look', () => says(popup, NOTE));
  t.check('and asked nobody again', t.services.asked(REGISTRY).length === 1);
  await popup.close();
  await page.close();
}

const SCREENS = [
  ['light', 'light', 380],
  ['dark', 'dark', 380],
  ['narrow', 'light', 320],
] as const;

async function byItself(t: E2E): Promise<void> {
  await choose(t, { allowed: true, modes: { 'domain-age': 'on' }, told: true });
  const page = await t.open(`https://${BY_ITSELF}/`);
  const popup = await popupOf(t, page);
  await t.eventually('what is on is looked up by itself, and the page judged with it', () => says(popup, NOTE));
  t.check('and nothing else is', t.services.asked(REGISTRY).at(-1) === `/domain/${BY_ITSELF}`);
  await popup.close();
  await page.close();
}

async function stopped(t: E2E): Promise<void> {
  await choose(t, { allowed: true, modes: {}, told: true });
  const page = await t.open(`https://${SLOW}/`);
  const popup = await popupOf(t, page);
  await t.eventually('it can be asked', async () => line(popup, 'not-asked'));
  await press(popup);
  await t.eventually('the registry is asked and says nothing', async () => t.services.asked(SILENT).length === 1);
  t.check('meanwhile it says that it asks', await line(popup, 'asking'));
  await press(popup);
  await t.eventually('Stop ends it, and it was not looked up', () => says(popup, 'Stopped; nothing was looked up.'));
  await t.eventually('and can be asked again', () => line(popup, 'not-asked'));
  await popup.close();
  await page.close();
}

async function turnedOff(t: E2E): Promise<void> {
  await choose(t, { allowed: false, modes: { 'domain-age': 'on' }, told: true });
  const before = t.services.asked(REGISTRY).length;
  const page = await t.open(`https://${TURNED_OFF}/`);
  const popup = await popupOf(t, page);
  await t.eventually('what is off is said to be off', () => says(popup, 'look-ups turned off'));
  t.check('nobody was asked', t.services.asked(REGISTRY).length === before);
  t.check('and nothing is said of its age', !(await says(popup, NOTE)));
  await popup.close();
  await page.close();
}

async function nothingOnOrdinaryPages(t: E2E): Promise<void> {
  const page = await t.open('/ordinary.html');
  const popup = await popupOf(t, page);
  await t.eventually('an ordinary page is ordinary', () => says(popup, 'does not seem to be about AI and crypto'));
  t.check('and nothing can be looked up about it', !(await popup.$('#look-ups-title')));
  await popup.close();
  await page.close();
}

/** What can be looked up about a tab's page: on press, by itself, stopped, and not at all. */
export default async function pageLookUps(t: E2E): Promise<void> {
  const registered = new Date(Date.now() - 3 * DAY - DAY / 2).toISOString();
  for (const host of [ASKED, BY_ITSELF, TURNED_OFF, SLOW]) {
    t.services.answer(host, () => text(CLAIM_PAGE, 200, { 'content-type': 'text/html' }));
  }
  t.services.answer(
    DIRECTORY_HOST,
    directory({ example: [`https://${REGISTRY}/`], 'test-registry': [`https://${SILENT}/`] }),
  );
  const names = Object.fromEntries([ASKED, BY_ITSELF, TURNED_OFF].map((name) => [name, registered]));
  t.services.answer(REGISTRY, registry(names));
  t.services.answer(SILENT, silence);
  t.services.answer(DATA, () => text('{}'));
  await onPress(t);
  await byItself(t);
  await stopped(t);
  await turnedOff(t);
  await nothingOnOrdinaryPages(t);
}
