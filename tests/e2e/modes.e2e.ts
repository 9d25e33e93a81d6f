import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { asked, beginPermit } from './guard-panel.ts';

const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

async function choose(options: Page, mode: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector(`input[value="${mode}"]`);
  await options.$eval(`input[value="${mode}"]`, (one) => (one as HTMLInputElement).click());
  await options.waitForSelector(`input[value="${mode}"]:checked`);
}

/** Chromium's own page about extensions: the one place where a person takes the permission for all sites away there. */
async function siteAccess(t: E2E, options: Page, access: string): Promise<void> {
  const page = await t.running.newPage();
  await page.goto('chrome://extensions/');
  const id = new URL(options.url()).host;
  await page.evaluate(
    (extensionId, hostAccess) =>
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own object
      (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    id,
    access,
  );
  await page.close();
}

/** A page that nobody guards: what it asks for is at the wallet at once. */
async function asksUnseen(t: E2E, what: string): Promise<void> {
  const page = await t.open('/guard/early.html');
  await beginPermit(page, 'window.ethereum');
  await t.eventually(what, async () => (await asked(page)).length === 1);
  await page.close();
}

/** Narrower modes draw nothing by themselves, at once and on pages that are open; all sites again reads again. */
export default async function modes(t: E2E): Promise<void> {
  const options = await t.extensionPage('options');
  const open = await t.open('/project.html');
  await t.eventually('everywhere: the page is marked', async () => (await marks(open)) > 0);
  await choose(options, 'click');
  await t.eventually('a narrower choice takes the marks of open pages away', async () => (await marks(open)) === 0);
  await t.eventually('what became of the permission is told', async () =>
    /permission for all sites/.test(await options.evaluate(() => document.body.innerText)),
  );
  if (t.browser === 'firefox') {
    await asksUnseen(t, 'Firefox gave the permission back: no script of ours is in the page');
  } else {
    await inChromium(t, options);
  }
  await open.close();
  await options.close();
}

async function inChromium(t: E2E, options: Page): Promise<void> {
  const page = await t.open('/project.html');
  const tab = await t.tabId(page);
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await t.eventually('the popup says that nothing is read until asked', async () =>
    /Nothing is read here until you ask/.test(await popup.evaluate(() => document.body.innerText)),
  );
  t.check('and nothing was read', (await marks(page)) === 0);
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => /once/.test(one.textContent ?? ''))?.click(),
  );
  await t.eventually('asked once, the page is read once', async () => (await marks(page)) > 0);
  await page.reload();
  await choose(options, 'sites');
  await options.type('input[aria-describedby="allowed-wrong"]', '127.0.0.1');
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => /127\.0\.0\.1/.test(document.querySelector('bdi')?.textContent ?? ''));
  await page.reload();
  await t.eventually('a site on the list is read by itself', async () => (await marks(page)) > 0);
  await t.stopWorker();
  await siteAccess(t, options, 'ON_CLICK');
  await t.eventually('taken back in the browser itself: the marks go', async () => (await marks(page)) === 0);
  await asksUnseen(t, 'and no script of ours is in its pages');
  await siteAccess(t, options, 'ON_ALL_SITES');
  await choose(options, 'everywhere');
  await page.reload();
  await t.eventually('all sites again: read again', async () => (await marks(page)) > 0);
  for (const one of [page, popup]) await one.close();
}
