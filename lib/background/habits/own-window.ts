import { browser } from 'wxt/browser';

const SIZE = { width: 480, height: 620 } as const;

/** Address of one of the extension's own pages; `page` begins with "/". */
export function ownPage(page: `/${string}`): string {
  return browser.runtime.getURL(page as Parameters<typeof browser.runtime.getURL>[0]);
}

/** Opens a page of ours in a small window of its own; in a tab where the browser has no windows (Firefox on Android). */
export async function openOwnWindow(page: `/${string}`): Promise<void> {
  const url = ownPage(page);
  try {
    await browser.windows.create({ type: 'popup', url, focused: true, ...SIZE });
  } catch {
    await browser.tabs.create({ url });
  }
}
