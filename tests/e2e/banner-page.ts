import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

export interface Seen {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the banner can be pressed, as the page itself sees it; undefined when it cannot. Its root is closed. */
export async function bannerBox(page: Page): Promise<Seen | undefined> {
  return (await page.evaluate(BOX)) as Seen | undefined;
}

/** Runs in the page, as text: what compiles this file names functions, which pages cannot. */
const BOX = `(() => {
  const isOurs = (x, y) => document.elementFromPoint(x, y)?.localName === 'receipts-banner';
  const middle = innerWidth / 2;
  let top = 0;
  while (top < innerHeight && !isOurs(middle, top)) top += 2;
  if (top >= innerHeight) return undefined;
  let [bottom, left, right] = [top, middle, middle];
  while (bottom < innerHeight && isOurs(middle, bottom)) bottom += 2;
  while (left > 0 && isOurs(left, top + 8)) left -= 2;
  while (right < innerWidth && isOurs(right, top + 8)) right += 2;
  return { left, top, right, bottom };
})()`;

export const hasBanner = async (page: Page): Promise<boolean> => (await bannerBox(page)) !== undefined;

/** Presses one of its three buttons with the mouse: they stand side by side in its last line. */
export async function pressBanner(page: Page, button: 'leave' | 'show' | 'hide'): Promise<void> {
  const box = await bannerBox(page);
  if (!box) throw new Error('There is no banner to press.');
  const share = { leave: 1, show: 3, hide: 5 }[button] / 6;
  await page.mouse.click(box.left + (box.right - box.left) * share, box.bottom - 32);
}

/** Opens a page of the demo under a host of its own, as on the web. */
export const openOn = (t: E2E, host: string, path: string) => t.open(`${t.otherOrigin(host)}/${path}`);

/** Waits until the page was read and shows no banner: marks or the badge tell that it was read. */
export async function readWithoutBanner(t: E2E, page: Page, name: string): Promise<void> {
  if (t.browser === 'chromium') {
    const tab = await t.tabId(page);
    const popup = await t.extensionPage('popup', `?tab=${tab}`);
    await t.eventually(`${name} was read`, () => popup.evaluate(() => /checks? exist/.test(document.body.innerText)));
    await popup.close();
    await page.bringToFront();
  }
  t.check(`${name} has no banner`, !(await hasBanner(page)));
}
