import { browser } from 'wxt/browser';
import { LONGEST_SRC } from '@/lib/messaging/image-protocol.ts';

const ID = 'check-image';
const SIZE = { width: 480, height: 620 } as const;

/** "Check this image" in the menu of pictures. Firefox on Android has no such menu. */
export function followImageMenu(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  const add = async () => {
    await menus.removeAll();
    menus.create({ id: ID, title: 'Check this image', contexts: ['image'] });
  };
  browser.runtime.onInstalled.addListener(() => void add());
  browser.runtime.onStartup.addListener(() => void add());
  menus.onClicked.addListener(({ menuItemId, srcUrl = '' }, tab) => {
    if (menuItemId === ID) void openImagePage(srcUrl, tab?.id ?? -1);
  });
}

/** The picture goes along in the address of our own page, so that it is not lost when the worker dies. */
async function openImagePage(src: string, tab: number): Promise<void> {
  const page = browser.runtime.getURL('/image.html' as Parameters<typeof browser.runtime.getURL>[0]);
  const place = new URLSearchParams({ src: src.length > LONGEST_SRC ? 'data:too-large' : src, tab: String(tab) });
  const url = `${page}#${place}`;
  try {
    await browser.windows.create({ type: 'popup', url, focused: true, ...SIZE });
  } catch {
    await browser.tabs.create({ url });
  }
}
