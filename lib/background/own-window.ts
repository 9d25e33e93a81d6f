import { browser } from 'wxt/browser';
import { ownAddress } from './own-file.ts';

/** In CSS pixels. */
const SIZE = { width: 480, height: 620 } as const;

/**
 * Opens a page of ours in a small window of its own; in a tab where the browser has no windows (Firefox on Android) or
 * did not open one. Out: the tab that shows it, when the browser tells.
 */
export async function openOwnWindow(
  page: `/${string}`,
  size: { width: number; height: number } = SIZE,
): Promise<number | undefined> {
  const url = ownAddress(page);
  try {
    const opened = await browser.windows.create({ type: 'popup', url, focused: true, ...size });
    return opened?.tabs?.[0]?.id;
  } catch {
    return (await browser.tabs.create({ url })).id;
  }
}
