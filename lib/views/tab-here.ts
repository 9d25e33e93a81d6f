import { browser } from 'wxt/browser';
import { webHostOf } from '@/lib/core/host-of.ts';

/** The tab the popup is about: the active one, or the one that `?tab=` names when the popup is opened as a page. */
export async function findTab(): Promise<{ id: number; host: string } | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  try {
    const tab = asked
      ? await browser.tabs.get(Number(asked))
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? undefined : { id: tab.id, host: webHostOf(tab.url ?? '') };
  } catch {
    return undefined;
  }
}

/** Opened by the button, and not as a panel or a page of its own: then it closes to make room for what it points at. */
export function isPopup(): boolean {
  return location.pathname === '/popup.html' && !new URLSearchParams(location.search).has('tab');
}
