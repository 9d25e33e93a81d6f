import type { Page } from 'puppeteer-core';
import type { Belongings } from '@/lib/core/belongings.ts';
import type { E2E } from './context.ts';
import { answerPanel, panelOf } from './guard-panel.ts';
import { popupOf, textOf } from './own-page.ts';

const NAME = 'kestrelloom';
/** Whom the page asks a permission for, and a contract that it never names. */
const SPENDER = '0x00000000000000000000000000000000005be4de';
const VAULT = '0x0000000000000000000000000000000000a0170a';
const NOT_OF_PROJECT = /The spender 0x0000…e4de is not among the contracts of Kestrel Loom/;

const NOT_CONFIRMED = /is not among the claim pages of Kestrel Loom that you confirmed/;
const CONFIRMED = /You confirmed this as a claim page of Kestrel Loom/;

const logOf = (page: Page) => page.$eval('#log', (log) => log.textContent ?? '');

/** Presses the button that asks, and waits until the wallet or the person answered. */
async function asks(t: E2E, page: Page, what: string, code: string): Promise<void> {
  await page.bringToFront();
  await page.click('#approve');
  await t.eventually(what, async () => (await logOf(page)) === `code ${code}`);
}

/** Confirms what belongs to the saved project, as the project page writes it, and tells of the change. */
function confirm(view: Page, own: Belongings): Promise<void> {
  return view.evaluate(
    (belongings) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('receipts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('projects', 'readwrite');
          const store = writing.objectStore('projects');
          const reading = store.getAll();
          reading.onsuccess = () => store.put({ ...reading.result[0], own: belongings });
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            new BroadcastChannel('receipts-projects').postMessage('changed');
            resolve();
          };
        };
      }),
    own,
  );
}

async function save(t: E2E, page: Page): Promise<void> {
  const popup = await popupOf(t, page);
  const button = await popup.waitForSelector(
    '::-p-xpath(//button[starts-with(normalize-space(.), "Save this project")])',
  );
  await button?.click();
  await t.eventually('the project is saved', async () => (await textOf(popup)).includes('Saved just now.'));
  await popup.close();
}

/** What the popup says of a page, once its words are there. */
async function popupSays(t: E2E, address: string, words: RegExp, what: string): Promise<void> {
  const page = await t.open(address);
  const popup = await popupOf(t, page);
  await t.eventually(what, async () => words.test(await textOf(popup)));
  await t.screenshot(popup, `belongings-${new URL(address).hostname.split('.')[0]}`);
  await popup.close();
  await page.close();
}

/** A spender that is not among the confirmed contracts is held, and the panel says why. */
async function heldSpender(t: E2E, app: Page): Promise<void> {
  await app.bringToFront();
  await app.click('#approve');
  const panel = await panelOf(t);
  const words = panel ? await textOf(panel) : await logOf(app);
  t.check('another spender is held, and the panel says why', NOT_OF_PROJECT.test(words), words.slice(0, 400));
  t.check('it names the contract that was confirmed', words.includes('0x0000…170a'), words.slice(0, 400));
  if (panel) await t.screenshot(panel, 'belongings-spender');
  await answerPanel(t, 'back');
  await t.eventually('going back is an ordinary refusal', async () => (await logOf(app)) === 'code 4001');
}

/** What the person confirmed to be a project's own feeds the guard. Chromium only: it looks at popup and store. */
export default async function belongings(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const claim = (host: string) => `${t.otherOrigin(host)}/belongings/claim.html`;
  const [home, drop] = [claim(`claim.${NAME}`), claim(`drop.${NAME}`)];
  const app = await t.open(`${t.otherOrigin(NAME)}/belongings/app.html`);
  await save(t, app);
  await asks(t, app, 'with nothing confirmed, a small permission goes on', '4200');
  const view = await t.extensionPage('projects');
  const vault = { chain: 'eip155:1', address: VAULT };
  const own: Belongings = { domains: [], repositories: [], accounts: [], contracts: [vault], claimPages: [home] };
  await confirm(view, own);
  await popupSays(t, home, CONFIRMED, 'a confirmed claim page is told as that');
  await popupSays(t, claim('season-two'), NOT_CONFIRMED, 'a claim page under its name elsewhere is told');
  await popupSays(t, drop, NOT_CONFIRMED, 'and one on another name below its domain');
  await heldSpender(t, app);
  const contracts = [vault, { chain: 'eip155:1', address: SPENDER }];
  await confirm(view, { ...own, contracts, claimPages: [home, drop] });
  await popupSays(t, drop, CONFIRMED, 'once that one is confirmed, nothing is noted of it');
  await asks(t, app, 'once the spender is confirmed, the next request goes on', '4200');
}
