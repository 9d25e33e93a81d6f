import { browser } from 'wxt/browser';
import { getSettingsNow, isReadingOff } from '@/lib/store/settings/pause.ts';
import { startReader, webTabs } from '../browser-edges.ts';
import { followModes, reachOf } from '../modes/start.ts';
import type { ProjectNotes } from '../pages/project-notes.ts';
import type { createUnguarded } from '../unguarded.ts';
import type { createTabs } from './tabs.ts';

/** What was read in private windows is remembered apart from the rest. */
type NotesOfTab = (tab: number) => Promise<ProjectNotes>;

interface Followed {
  tabs: ReturnType<typeof createTabs>;
  notes: NotesOfTab;
  /** Checks the address of a page that opened. */
  checkOpened(tab: number, url: string): Promise<void>;
  unguarded: ReturnType<typeof createUnguarded>;
  /** The page of a tab was left, or the tab was closed. */
  left(tab: number): Promise<void>;
}

/**
 * A new page in a tab ends what was known of the last one; a closed tab ends all of it. A jump to another place of the
 * same page (#security) is told by the browser in the same way and ends nothing.
 */
export function followTabs({ tabs, notes, checkOpened, unguarded, left: pageLeft }: Followed): void {
  followModes(tabs);
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    const left = change.status === 'loading' ? leavePage(tabs, tab, change.url, pageLeft) : Promise.resolve();
    // Again when it is complete: what was started while the page came in may have been put into the page before it.
    if (url && (change.status !== undefined || change.url !== undefined)) void left.then(() => checkOpened(tab, url));
    if (change.status === 'complete' && url) void readLinked(tabs, notes, tab, url);
    if (change.status !== undefined) void left.then(() => unguarded.moved(tab));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void tabs.forget(tab);
    void pageLeft(tab);
  });
  // Pages that opened before anybody listened: when the browser starts with them, and when we are installed.
  const checkOpen = async () => {
    for (const { id, url, discarded } of await webTabs()) if (!discarded) await checkOpened(id, url);
  };
  browser.runtime.onInstalled.addListener(() => {
    void checkOpen();
    void unguarded.installed();
  });
  browser.runtime.onStartup.addListener(() => void checkOpen());
}

/**
 * A privacy notice says nothing of our subject, so the gate passes it by; but when a project's page that was read links
 * it as one of its own, what it says belongs to the project.
 */
async function readLinked(
  tabs: ReturnType<typeof createTabs>,
  notes: NotesOfTab,
  tab: number,
  url: string,
): Promise<void> {
  if (!/^https?:/.test(url) || !(await (await notes(tab)).isLinked(url)) || (await tabs.get(tab))) return;
  if ((await reachOf(url)).is !== 'read') return;
  if (!isReadingOff(await getSettingsNow(), new URL(url).hostname)) await startReader(tab);
}

async function leavePage(
  tabs: ReturnType<typeof createTabs>,
  tab: number,
  to: string | undefined,
  pageLeft: Followed['left'],
): Promise<void> {
  const known = await tabs.get(tab);
  const samePage = to !== undefined && known !== undefined && withoutHash(to) === withoutHash(known.url);
  if (samePage) return;
  await Promise.all([tabs.forget(tab), pageLeft(tab)]);
  await tabs.repaint(tab);
}

function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}
