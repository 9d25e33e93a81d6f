import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { answerQuestion, pressIn, pressToolbar, questionOf, wordsOf } from './firefox-acts.ts';

const REFUSED = /The browser was not given leave to ask there, so nothing was changed/;

const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
const says = (page: Page, words: RegExp) => async () => words.test(await page.evaluate(() => document.body.innerText));
const popupSays = (t: E2E, words: RegExp) => async () => words.test(await wordsOf(t.running, 'popup'));
/** The mode that is marked on the page of the choice. */
const modeOn = (page: Page) =>
  page.$eval('input[name="reading-mode"]:checked', (one) => (one as HTMLInputElement).value);

/** Waits for the browser's own question, and answers it at the browser's own buttons. */
async function answer(t: E2E, asked: string, how: 'allow' | 'refuse'): Promise<void> {
  await t.eventually(`${asked}: the browser asks`, async () => /Receipts requests/.test(await questionOf(t.running)));
  await answerQuestion(t.running, how);
  await t.eventually('its question is gone', async () => (await questionOf(t.running)) === '');
}

async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(selector);
  await page.$eval(selector, (one) => one.scrollIntoView({ block: 'center' }));
  await page.click(selector);
}

/** On the first-run page: a narrower mode needs no question; the way back asks, and refused nothing is changed. */
async function modeRefused(t: E2E, open: Page): Promise<Page> {
  const first = await t.extensionPage('first-run');
  await first.waitForSelector('input[value="click"]');
  t.check('the first page has its choice at all sites', (await modeOn(first)) === 'everywhere');
  await press(first, 'input[value="click"]');
  await t.eventually('a narrower mode is taken without a question', async () => (await modeOn(first)) === 'click');
  await t.eventually('and marks go', async () => (await marks(open)) === 0);
  await press(first, 'input[value="everywhere"]');
  await answer(t, 'all sites', 'refuse');
  await t.eventually('refused: the page says so', says(first, REFUSED));
  t.check('and the mode is what it was', (await modeOn(first)) === 'click');
  return first;
}

/** In the popup of a page that is not read by itself: once, and always on this site. */
async function site(t: E2E, open: Page, first: Page): Promise<void> {
  await open.bringToFront();
  await open.reload();
  t.check('nothing is read by itself', (await marks(open)) === 0);
  await pressToolbar(t.running);
  await t.eventually('the press on the toolbar button reads the page', async () => (await marks(open)) > 0);
  await t.eventually('and the popup says that it was once', popupSays(t, /Read once, because you asked/));
  await first.bringToFront();
  await press(first, 'input[value="sites"]');
  await t.eventually('sites on a list: no question while it is empty', async () => (await modeOn(first)) === 'sites');
  await open.bringToFront();
  await open.reload();
  await pressToolbar(t.running);
  await t.eventually('the popup says that this site is not on the list', popupSays(t, /not on your list/));
  t.check('it can be put there', await pressIn(t.running, 'popup', 'Always read on this site'));
  await answer(t, 'a site', 'allow');
  const isListed = () => first.$$eval('bdi', (all) => all.some((one) => one.textContent === '127.0.0.1'));
  await t.eventually('allowed: it is on the list', isListed);
  await open.reload();
  await t.eventually('allowed: the site is read by itself', async () => (await marks(open)) > 0);
}

/** A look-up that has a host of its own, turned on again: refused it stays off, allowed it may be pressed for. */
async function lookUp(t: E2E): Promise<void> {
  const page = await t.extensionPage('look-ups');
  const choice = (mode: string) => `[data-look-up="first-certificate"] [data-choice="${mode}"]`;
  const isOn = (mode: string) => page.$eval(choice(mode), (one) => (one as HTMLInputElement).checked);
  await press(page, 'label:has([data-choice="off"][name="first-certificate"])');
  await t.eventually('a look-up is turned off without a question', () => isOn('off'));
  const again = 'label:has([data-choice="ask"][name="first-certificate"])';
  await press(page, again);
  await answer(t, 'a look-up', 'refuse');
  await t.eventually('refused: the page says so', says(page, REFUSED));
  t.check('and the look-up is what it was', await isOn('off'));
  await press(page, again);
  await answer(t, 'a look-up', 'allow');
  await t.eventually('allowed: it can be pressed for', () => isOn('ask'));
  await page.close();
}

/** Back to all sites, with the browser's leave this time. */
async function modeAllowed(t: E2E, first: Page): Promise<void> {
  await press(first, 'input[value="everywhere"]');
  await answer(t, 'all sites', 'allow');
  await t.eventually('allowed: the mode is another', async () => (await modeOn(first)) === 'everywhere');
  const page = await t.open(`${t.otherOrigin('fernglow')}/project.html`);
  await t.eventually('and another site is read', async () => (await marks(page)) > 0);
  await page.close();
}

/** What the person answers when the browser asks for leave, pressed where it asks: at Firefox's own buttons. */
export default async function permissions(t: E2E): Promise<void> {
  const open = await t.open('/project.html');
  await t.eventually('all sites: the page is marked', async () => (await marks(open)) > 0);
  const first = await modeRefused(t, open);
  await site(t, open, first);
  await lookUp(t);
  await modeAllowed(t, first);
  for (const one of [open, first]) await one.close();
}
