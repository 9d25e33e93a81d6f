import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** The popup about a page, opened as a page of its own. */
export async function popupOf(t: E2E, page: Page): Promise<Page> {
  return t.extensionPage('popup', `?tab=${await t.tabId(page)}`);
}

/** The words of a page as they are shown. */
export const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Clicks the first button whose name or label begins with these words, once it is there. */
export async function click(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[starts-with(normalize-space(@aria-label), "${words}") or starts-with(normalize-space(.), "${words}")])`,
  );
  await button?.click();
}

/** Presses the first button whose name begins with these words, by keyboard. */
export async function press(t: E2E, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await t.eventually(`there is a button “${words}”`, () =>
    page.evaluate((begin) => {
      const buttons = [...document.querySelectorAll('button')].filter((one) => one.checkVisibility());
      const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(begin));
      found?.focus();
      // A window that is only coming to the front has no focus yet, and keys would go nowhere.
      return found !== undefined && document.hasFocus();
    }, words),
  );
  await page.keyboard.press('Enter');
}
