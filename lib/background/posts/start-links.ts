import { browser } from 'wxt/browser';
import type { KnownProject } from '@/lib/core/known.ts';
import { getSettings, isSiteOff } from '@/lib/store/settings/settings.ts';
import { isPrivate, startReader } from '../browser-edges.ts';
import { lookUpManyListed } from '../known/host-checks.ts';
import type { ListsAtHand } from '../known/host-lists.ts';
import type { KnownEdges } from '../known/known.ts';
import type { Session } from '../session.ts';
import { startReading } from '../tabs/start-reading.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { createLinkFollow } from './link-follow.ts';
import { createRepeatedPosts } from './repeated-posts.ts';

interface LinkEdges {
  session: Session;
  tabs: Tabs;
  lists(): Promise<ListsAtHand>;
  projects(): Promise<readonly KnownProject[]>;
}

/** Where posts lead: what is known beside their links, and where the tab lands when one is followed. */
export function startLinks({ session, tabs, lists, projects }: LinkEdges) {
  const follow = createLinkFollow({ session, projects, now: Date.now });

  /** Reads a page that lies elsewhere than a post showed, whatever its words are about. */
  async function arrived(tab: number, url: string): Promise<void> {
    if (!(await follow.arrived(tab, url)) || isSiteOff(await getSettings(), new URL(url).hostname)) return;
    await tabs.change(tab, (known) => ({ ...known, url, state: known.state === 'ordinary' ? 'reading' : known.state }));
    await startReading({ tabs, startReader }, tab);
  }

  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined) void follow.opened(id, openerTabId);
  });
  browser.tabs.onUpdated.addListener((tab, { status, url: moved }, { url }) => {
    if (!url) return;
    if (status === 'complete') void arrived(tab, url);
    else if (status !== undefined || moved !== undefined) void follow.moved(tab, url);
  });
  browser.tabs.onRemoved.addListener((tab) => void follow.forget(tab));

  const known: Pick<KnownEdges, 'listedNow' | 'cameFrom' | 'sameWords'> = {
    listedNow: () => lookUpManyListed({ lists, now: Date.now }),
    cameFrom: follow.cameFrom,
    sameWords: createRepeatedPosts({ session, isPrivate, now: Date.now }),
  };
  return { known, handlers: { 'link:followed': follow.linkFollowed } };
}
