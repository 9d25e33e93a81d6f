import { browser } from 'wxt/browser';
import { ALL_SITES } from '@/lib/core/origin-pattern.ts';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { isBoundedDoc } from '@/lib/messaging/bounds.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import { en } from '@/lib/words/en.ts';
import { told } from '@/lib/words/told.ts';
import type { Badge } from './tabs/badge.ts';

/** Files that the build writes for entrypoints/reader.content. */
const READER = { js: '/content-scripts/reader.js', css: '/content-scripts/reader.css' } as const;

/** Address of a tab's page; empty when it is closed or the browser does not tell. */
export async function addressOf(tab: number): Promise<string> {
  try {
    return (await browser.tabs.get(tab)).url ?? '';
  } catch {
    return '';
  }
}

/** Puts the reader into a tab. It notices by itself when it is there already. */
export async function startReader(tab: number): Promise<{ started: boolean; why: string }> {
  const target = { tabId: tab, frameIds: [0] };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [READER.css] }),
      browser.scripting.executeScript({ target, files: [READER.js] }),
    ]);
    return { started: true, why: '' };
  } catch (error) {
    return {
      started: false,
      why: en('The browser did not let us read this page ({~reason}).', { reason: messageOf(error) }),
    };
  }
}

/** When the document that a tab shows began, epoch milliseconds; undefined where the browser does not let us ask. */
export async function begunAt(tab: number): Promise<number | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () => performance.timeOrigin,
    });
    return typeof answer?.result === 'number' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}

/** Tabs with a web page. `discarded`: the browser has unloaded it until somebody looks at it. */
export async function webTabs(): Promise<{ id: number; url: string; discarded: boolean }[]> {
  const found = await browser.tabs.query({ url: [...ALL_SITES] });
  return found.flatMap(({ id, url, discarded = false }) =>
    id === undefined || url === undefined ? [] : [{ id, url, discarded }],
  );
}

/** Those of them whose page is loaded. */
export async function openTabs(): Promise<number[]> {
  return (await webTabs()).filter(({ discarded }) => !discarded).map(({ id }) => id);
}

/** Is this tab's window a private one? When the browser does not tell, we act as if it were. */
export async function isPrivate(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    return true;
  }
}

/** Tells the content scripts of a tab; undefined when nobody listens there. */
export async function say(tab: number, message: ToContent, frame = 0): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    return undefined;
  }
}

/** The page of a tab as its reader reads it now, checked like everything that comes out of a page. */
export async function pageAgain(tab: number): Promise<PageDoc | undefined> {
  const read = PageDoc.safeParse(await say(tab, { says: 'page-again' }));
  return read.success && isBoundedDoc(read.data) ? read.data : undefined;
}

/** Paints the icon of one tab. A tab that closed meanwhile needs no icon. */
export function paintBadge(tab: number, badge: Badge): void {
  const ignore = () => {};
  browser.action.setBadgeText({ tabId: tab, text: badge.text }).catch(ignore);
  browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.colour }).catch(ignore);
  browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' })?.catch(ignore);
  browser.action.setTitle({ tabId: tab, title: told(badge.title) }).catch(ignore);
}

/** Family and major version of the browser, for a report that is copied: "Firefox 153". */
export function browserName(): string {
  const [name = en('a browser of another kind')] = /(?:Firefox|Edg|Chrome)\/\d{1,4}/.exec(navigator.userAgent) ?? [];
  return name.replace('/', ' ').replace('Edg ', 'Edge ');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : en('no reason given');
}
