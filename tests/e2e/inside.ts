import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { beginPermit, panelOf } from './guard-panel.ts';

/**
 * A page of the extension (the options), to ask the background from and to open others of its pages. Chromium opens any
 * by its address; Firefox lets a driver open none, but a panel that stands can open another.
 */
export function openInside(t: E2E): Promise<Page> {
  return t.browser === 'firefox' ? openThroughPanel(t) : t.extensionPage('options');
}

async function openThroughPanel(t: E2E): Promise<Page> {
  const holder = await t.open('/guard/early.html');
  const panel = await openPanel(t, holder);
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object
  await panel?.evaluate(() => (globalThis as any).browser.tabs.create({ url: '/options.html' }));
  let found: Page | undefined;
  await t.eventually('a page of the extension opens', async () => {
    for (const page of await t.running.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/options.html')) found = page;
    }
    return found !== undefined;
  });
  await panel?.close();
  await holder.close();
  if (!found) throw new Error('there is no page of the extension to ask from');
  return found;
}

/** On a busy machine a request may go on before it was checked, as it should; then there is another one. */
async function openPanel(t: E2E, holder: Page): Promise<Page | undefined> {
  for (let times = 0; times < 5; times += 1) {
    await beginPermit(holder, 'window.ethereum');
    const panel = await panelOf(t);
    if (panel) return panel;
  }
  return undefined;
}
