import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** Longest wait for the panel, in ms. */
const PATIENCE = 10_000;

/** The panel window, once it shows a request; undefined when it does not come. */
export async function panelOf(t: E2E): Promise<Page | undefined> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    for (const page of await t.running.pages()) {
      // Firefox keeps the address of extension pages from the driver, but the page itself tells it.
      if (!/^(?:about:blank|[a-z]+-extension:.*)$/.test(page.url())) continue;
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (!address.endsWith('/request.html')) continue;
      const ready = await page.$('[data-go-back]').catch(() => null);
      if (ready) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/** Answers the first request in the panel, as a person would: wait for the button, press it, press it again if asked. */
export async function answerPanel(t: E2E, answer: 'back' | 'send'): Promise<void> {
  const panel = await panelOf(t);
  if (!panel) return t.check('there is a panel to answer', false);
  if (answer === 'back') {
    await panel.click('[data-go-back]').catch(() => undefined);
    return;
  }
  const waits = '[data-shown="waits"]';
  const id = await panel.$eval(waits, (one) => one.getAttribute('aria-labelledby')).catch(() => null);
  const mine = `[aria-labelledby="${id}"]${waits}`;
  // Twice for a danger; a press that brings the window to the front, or news on it, makes it wait once more.
  for (let press = 0; press < 4; press += 1) {
    const button = await panel
      .waitForSelector(`${mine} [data-send]:not([aria-disabled])`, { timeout: PATIENCE })
      .catch(() => null);
    await button?.click().catch(() => undefined);
    if (!(await panel.$(mine).catch(() => null))) return;
  }
}

/** Starts a permit through a provider, given as the page's own expression; how it ends comes from `outcome`. */
export async function beginPermit(page: Page, provider: string): Promise<void> {
  await page.evaluate(`
    window.ended = undefined;
    (async () => (${provider}).request(window.permitRequest()))().then(
      (value) => { window.ended = { ok: true, value }; },
      (error) => { window.ended = { ok: false, code: error.code, message: error.message }; },
    );
    undefined;
  `);
}

export const outcome = (page: Page) => page.evaluate(() => window.ended);

/** What reached the wallet, quiet calls apart. */
export const asked = (page: Page) =>
  page.evaluate(() => window.walletCalls.filter(({ method }) => !/chainId|ccounts/.test(method ?? '')));
