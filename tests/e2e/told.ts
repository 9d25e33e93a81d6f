import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** What the extension keeps of a page's wallet requests: one line each, its state, its method and what was not checked. */
export interface Told {
  of(page: Page): Promise<string[]>;
  close(): Promise<void>;
}

/** Asks the background through a page of the extension. */
export async function openTold(t: E2E): Promise<Told> {
  const inside = await t.extensionPage('options');
  return { of: (page) => inside.evaluate(readRequests, page.url()), close: () => inside.close() };
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
