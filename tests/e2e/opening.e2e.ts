import type { Page } from 'puppeteer-core';
import { bannerBox, hasBanner, openOn } from './banner-page.ts';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

const HOUR = 3_600_000;

const says = (popup: Page, words: string) =>
  popup.evaluate((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), words);

/** Two visits: the first is moved back in what is remembered, because they have to lie apart. */
async function countdownBeginsAgain(t: E2E): Promise<void> {
  const first = await openOn(t, 'quillnet-round', 'claim-timer.html');
  const options = await t.extensionPage('options');
  await t.eventually('the first visit is remembered, as no more than a hash and a moment', () =>
    options.evaluate(async () => {
      const { timers } = await (globalThis as unknown as Chrome).chrome.storage.local.get('timers');
      return timers !== undefined && !JSON.stringify(timers).includes('quillnet');
    }),
  );
  await first.bringToFront();
  t.check('a first visit gets no banner', !(await hasBanner(first)));
  await first.close();
  await options.evaluate(async (by) => {
    const { local } = (globalThis as unknown as Chrome).chrome.storage;
    const { timers = {} } = await local.get('timers');
    for (const seen of Object.values(timers).flat()) {
      seen.at -= by;
      seen.deadline -= by;
    }
    await local.set({ timers });
  }, 2 * HOUR);
  await options.close();
  const second = await openOn(t, 'quillnet-round', 'claim-timer.html?visit=2');
  await t.eventually('a second visit with as much time left as before gets a banner', () => hasBanner(second));
  const popup = await popupOf(t, second);
  await t.eventually('and the popup says that it began again', () => says(popup, 'its end time was different when'));
  await popup.close();
  await second.close();
}

interface Chrome {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{ timers?: Record<string, { at: number; deadline: number }[]> }>;
        set(items: object): Promise<void>;
      };
    };
  };
}

async function pathsAreTold(t: E2E): Promise<void> {
  const page = await openOn(t, 'quillnet-pair', 'claim-paths.html');
  const popup = await popupOf(t, page);
  for (const way of ['by WalletConnect', 'by a link that opens its app', 'by a code that a phone reads']) {
    await t.eventually(`told: a wallet ${way}`, () => says(popup, `This page can reach a wallet ${way}. Requests on`));
  }
  t.check('and counted among what was not read', await says(popup, 'wallet requests by WalletConnect (seen: a link'));
  t.check('without an accusation', !(await bannerBox(page)));
  await t.screenshot(popup, 'popup-paths');
  await popup.close();
  await page.close();
}

async function windowThatComesUp(t: E2E): Promise<void> {
  const page = await openOn(t, 'lathe', 'staking.html');
  const popup = await popupOf(t, page);
  await t.eventually('an ordinary staking page was read', () => says(popup, 'Looked at when it opened'));
  t.check('it reaches no wallet by WalletConnect yet', !(await says(popup, 'by WalletConnect')));
  await page.bringToFront();
  await page.evaluate(() => {
    document.body.append(document.createElement('w3m-modal'));
  });
  await t.eventually('a window of WalletConnect that comes up is told', () => says(popup, 'a wallet by WalletConnect'));
  await popup.close();
  await page.close();
}

async function checkedAndNot(t: E2E): Promise<void> {
  const page = await openOn(t, 'quillnet-season', 'claim-copy.html');
  const popup = await popupOf(t, page);
  await t.eventually('the popup names what was looked at', () => says(popup, 'Looked at when it opened'));
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const words of ['Looked at, and noted', 'Not checked', 'The address that the page gives for itself'])
    t.check(`it says: ${words}`, await says(popup, words));
  t.check('the other address is told', await says(popup, 'gives quillnet.example as its own address'));
  await popup.setViewport({ width: 400, height: 900 });
  await t.screenshot(popup, 'popup-opening');
  await popup.close();
  await page.close();
}

/** What the popup tells of a claim page's opening. */
export default async function opening(t: E2E): Promise<void> {
  await countdownBeginsAgain(t);
  await pathsAreTold(t);
  await windowThatComesUp(t);
  await checkedAndNot(t);
}
