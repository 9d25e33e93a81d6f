import type { Page } from 'puppeteer-core';
import type { E2E, Suite } from './context.ts';
import { asked, beginPermit, outcome, panelOf } from './guard-panel.ts';
import { click, popupOf } from './own-page.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the browser gives an extension's page
type Any = any;

const REFUSED = JSON.stringify({ ok: false, code: 4001, message: 'User rejected the request.' });

/** Opens a page that asks for a permit, and gives it with the number of requests that the panel then shows. */
async function begin(t: E2E): Promise<Page> {
  const page = await t.open('/guard/early.html');
  await beginPermit(page, 'window.ethereum');
  return page;
}

const waiting = (panel: Page) => panel.$$eval('[data-shown="waits"]', (list) => list.length);

/** Where the first "send" stands, in px from the top, and whether it can be pressed. */
const firstSend = (panel: Page) =>
  panel.$eval('[data-send]', (button) => ({
    top: Math.round(button.getBoundingClientRect().top),
    waits: button.hasAttribute('aria-disabled'),
  }));

/** A page that asks again while the first request is read moves nothing under a press, and makes sending wait. */
async function staysStill(t: E2E): Promise<void> {
  const first = await begin(t);
  const panel = await panelOf(t);
  t.check('the panel opens', panel);
  if (!panel) return;
  const focus = await panel.evaluate(() => document.activeElement?.hasAttribute('data-go-back'));
  t.check('going back has the focus', focus);
  await t.eventually('the wait of the first request ends', async () => !(await firstSend(panel)).waits);
  const before = await firstSend(panel);
  await panel.evaluate(() => {
    // Every state that the first button goes through, from now on.
    window.seen = [];
    const button = document.querySelector('[data-send]') as Element;
    new MutationObserver(() => window.seen.push(button.hasAttribute('aria-disabled'))).observe(button, {
      attributes: true,
    });
  });
  const second = await begin(t);
  await t.eventually('the second request stands in the same panel', async () => (await waiting(panel)) === 2);
  t.check('the first button stands where it stood', (await firstSend(panel)).top === before.top, before);
  await t.eventually('and sending waited again', () => panel.evaluate(() => window.seen.includes(true)));
  t.check('the news is told at the lower edge', (await textOf(panel)).includes('One came in since; it stands last.'));
  await withdraws(t, panel, { first, second });
}

/** How the panel's window lies, as the extension itself sees it. */
const panelLies = (own: Page) =>
  own.evaluate(async () => {
    const { windows } = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    return (await windows.getAll()).find(({ type }: Any) => type === 'popup')?.state;
  });

/** A panel that was put away is found from the popup. */
async function isFound(t: E2E): Promise<void> {
  const page = await begin(t);
  const panel = await panelOf(t);
  const popup = await popupOf(t, page);
  await popup.evaluate(async () => {
    const { windows } = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const { id } = (await windows.getAll()).find(({ type }: Any) => type === 'popup');
    await windows.update(id, { state: 'minimized' });
  });
  await t.eventually('the panel is put away', async () => (await panelLies(popup)) === 'minimized');
  await click(popup, 'Show that window');
  await t.eventually('the popup brings it back', async () => (await panelLies(popup)) === 'normal');
  await panel?.click('[data-go-back]').catch(() => undefined);
  await t.eventually('and it is answered as ever', async () => JSON.stringify(await outcome(page)) === REFUSED);
  for (const one of [popup, page]) await one.close();
}

/** The first page is left: its request keeps its place, and the second one is answered by one press for all. */
async function withdraws(t: E2E, panel: Page, { first, second }: { first: Page; second: Page }): Promise<void> {
  const third = await begin(t);
  await t.eventually('a third one comes', async () => (await waiting(panel)) === 3);
  const places = () =>
    panel.$$eval('[data-shown]', (list) => list.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
  const before = await places();
  await first.close();
  await t.eventually('a request whose page was closed is over', async () => (await waiting(panel)) === 2);
  t.check('and nothing moved', JSON.stringify(await places()) === JSON.stringify(before), before);
  await panel.click('[data-go-back-all]').catch(() => undefined);
  for (const page of [second, third]) {
    await t.eventually('going back on all refuses each', async () => JSON.stringify(await outcome(page)) === REFUSED);
    t.check('and no wallet was asked', (await asked(page)).length === 0);
    await page.close();
  }
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

const suite: Suite = async (t) => {
  await staysStill(t);
  await isFound(t);
};
export default suite;
