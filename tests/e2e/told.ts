import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { beginPermit, panelOf } from './guard-panel.ts';

/** What the extension keeps of a page's wallet requests: one line each, its state, its method and what was not checked. */
export interface Told {
  of(page: Page): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Asks the background through a page of the extension. Chromium opens any; Firefox lets a driver open none, but a panel
 * that stands can open another.
 */
export async function openTold(t: E2E): Promise<Told> {
  const inside = t.browser === 'firefox' ? await openThroughPanel(t) : await t.extensionPage('options');
  return { of: (page) => inside.evaluate(readRequests, page.url()), close: () => inside.close() };
}

async function openThroughPanel(t: E2E): Promise<Page> {
  const holder = await t.open('/guard/early.html');
  await beginPermit(holder, 'window.ethereum');
  const panel = await panelOf(t);
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

/** Runs in a page of the extension. */
async function readRequests(url: string): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, of either browser
  const api = ((globalThis as any).browser ?? (globalThis as any).chrome) as any;
  const lines: string[] = [];
  for (const tab of await api.tabs.query({})) {
    if (tab.url !== url) continue;
    const { value } = await api.runtime.sendMessage({ name: 'tab:get', payload: { tab: tab.id } });
    for (const { state, method, why } of value?.requests ?? [])
      lines.push([state, method, why].filter(Boolean).join(' '));
  }
  return lines;
}
