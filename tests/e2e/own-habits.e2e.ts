import type { Page } from 'puppeteer-core';
import { checkAccess, checkFits, shoot } from './access.ts';
import type { E2E } from './context.ts';
import { popupOf, textOf } from './own-page.ts';

const SPENDER = '22'.repeat(20);
const APPROVE = `0x095ea7b3${'00'.repeat(12)}${SPENDER}${'ff'.repeat(32)}`;

const says = (page: Page, words: string) => async () => (await textOf(page)).includes(words);

async function fill(page: Page, text: string): Promise<void> {
  await page.$eval(
    'textarea[name=text]',
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
    },
    text,
  );
  await page.focus('textarea[name=text]');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

async function decode(t: E2E): Promise<void> {
  const page = await t.extensionPage('decode');
  await page.waitForSelector('textarea[name=text]');
  await fill(page, '{\n  "to": ,\n}');
  await t.eventually('bad JSON is told with its place', says(page, '(line 2, column 9)'));
  await checkAccess(t, page, 'the decode page with a mistake');
  await fill(page, APPROVE);
  await t.eventually('calldata is decoded by keyboard', says(page, 'spend all you hold'));
  t.check('and what was not given is told', (await textOf(page)).includes('which contract this goes to'));
  t.check(
    'the focus is on the sentence',
    await page.evaluate(() => document.activeElement?.matches('[data-sentence]')),
  );
  await checkAccess(t, page, 'a decoded request');
  await shoot(t, page, 'decode');
  await page.setViewport({ width: 320, height: 800 });
  await t.screenshot(page, 'decode-narrow');
  await checkFits(t, page, 'nothing is wider than a narrow window');
  await page.setViewport({ width: 800, height: 600 });
  await fill(page, `0x095ea7b3${'00'.repeat(500_000)}`);
  await t.eventually('a megabyte is decoded', says(page, 'very long'));
  // Handed over by a menu, as lib/store/handed-text.ts has it.
  const id = '0123abcd-0000-4000-8000-000000000000';
  await page.evaluate(
    (key, text) =>
      (
        globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
      ).chrome.storage.session.set({ [key]: { text, at: 0 } }),
    `decode:${id}`,
    JSON.stringify({ method: 'personal_sign', params: ['hello from a menu'] }),
  );
  const handed = await t.extensionPage('decode', `#${id}`);
  await t.eventually('a text that was handed over is decoded', says(handed, 'hello from a menu'));
  t.check('its id is in no address', (await handed.evaluate(() => location.hash)) === '');
  for (const one of [page, handed]) await one.close();
}

const marks = (page: Page) => page.evaluate(() => CSS.highlights.size);
const press = (page: Page, words: string) =>
  page.evaluate((name) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    found?.click();
    return found !== undefined;
  }, words);

async function pause(t: E2E): Promise<void> {
  const page = await t.open('/projects-lantern.html');
  const tab = await t.tabId(page);
  await t.eventually('the page has marks', async () => (await marks(page)) > 0);
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await t.eventually('the popup lists notes', async () => (await popup.$$('[data-rule]')).length > 0);
  const icon = () =>
    popup.evaluate(
      (id) =>
        (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome.action.getBadgeText({
          tabId: id,
        }),
      tab,
    );
  await popup.evaluate(() =>
    [...document.querySelectorAll('summary')].find((one) => one.textContent === 'This note is wrong')?.click(),
  );
  await t.eventually('a report on a note is written for the person', async () =>
    popup.evaluate(() => /Rule: .+\n/.test(document.querySelector('textarea')?.value ?? '')),
  );
  t.check(
    'without the name of the site',
    await popup.evaluate(() => !(document.querySelector('textarea')?.value ?? '').includes('127.0.0.1')),
  );
  await checkAccess(t, popup, 'the popup with a report on a note');
  await popup.evaluate(() => document.querySelector('textarea')?.scrollIntoView({ block: 'center' }));
  await shoot(t, popup, 'wrong-note');
  t.check('it can be paused', await press(popup, 'Pause on all sites for an hour'));
  await t.eventually('the popup says so', says(popup, 'Paused on all sites until'));
  await t.eventually('marks go away', async () => (await marks(page)) === 0);
  await t.eventually('the icon shows it', async () => (await icon()) === 'II');
  await checkAccess(t, popup, 'the popup in a pause');
  await shoot(t, popup, 'pause');
  await t.stopWorker();
  const other = await t.open('/projects-lantern.html?again');
  const seen = await popupOf(t, other);
  await t.eventually(
    'the popup of a page that opens in it says so, also after the worker died',
    says(seen, 'Paused on all'),
  );
  t.check('and nothing is marked there', (await marks(other)) === 0);
  await seen.close();
  // The end of it, as it comes: the moment is over and the worker starts again.
  await popup.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({
      'paused-until': 1,
    }),
  );
  await t.eventually('marks come back', async () => (await marks(page)) > 0);
  await t.eventually('also on the page that opened meanwhile', async () => (await marks(other)) > 0);
  await t.eventually('the icon counts again', async () => /^\d+$/.test(await icon()));
  for (const one of [popup, other, page]) await one.close();
}

async function options(t: E2E): Promise<void> {
  const page = await t.extensionPage('options');
  await page.waitForSelector('input[name=marks-from][value=warning]');
  await page.click('input[name=marks-from][value=warning]');
  await t.eventually('the choice of marks is kept', async () =>
    page.$eval('input[name=marks-from][value=warning]', (one) => (one as HTMLInputElement).checked),
  );
  const turn = (on: boolean) =>
    page.evaluate((state) => {
      const found = [...document.querySelectorAll('[role=switch]')].find((one) =>
        one.textContent?.startsWith('Sync these'),
      );
      if (found?.getAttribute('aria-checked') !== String(state)) (found as HTMLElement | undefined)?.click();
    }, on);
  const synced = () =>
    page.evaluate(async () =>
      JSON.stringify(
        await (
          globalThis as unknown as { chrome: { storage: { sync: { get(): Promise<object> } } } }
        ).chrome.storage.sync.get(),
      ),
    );
  t.check('nothing is synced before it is asked for', (await synced()) === '{}');
  await turn(true);
  await t.eventually('the choice is synced', async () => (await synced()).includes('"marks-from","warning"'));
  await checkAccess(t, page, 'the options');
  await page.evaluate(() => document.getElementById('marks-title')?.scrollIntoView());
  await shoot(t, page, 'options-marks');
  await turn(false);
  await t.eventually('off again removes it', async () => (await synced()) === '{}');
  await page.close();
}

/** Decoding what was pasted, a pause, a report on a note, marks and sync. */
export default async function ownHabits(t: E2E): Promise<void> {
  await decode(t);
  await pause(t);
  await options(t);
}
