import { afterPage, type FeedRecord, type FeedRecords, feedKey, isFeedOff } from '@/lib/core/feed-record.ts';
import { FeedReport, reportText } from '@/lib/core/feed-report.ts';
import { feedSiteOf } from '@/lib/core/feed-sites.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import type { Answers, Asks, TabState, ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { en } from '@/lib/words/en.ts';
import type { Tabs } from '../tabs/tabs.ts';

export interface FeedEdges {
  tabs: Tabs;
  records(): Promise<FeedRecords>;
  change(key: string, change: (record: FeedRecord | undefined) => FeedRecord | undefined): Promise<{ ok: boolean }>;
  isPrivate(tab: number): Promise<boolean>;
  openTabs(): Promise<readonly number[]>;
  say(tab: number, message: ToContent): Promise<unknown>;
  hash(text: string): Promise<string>;
  /** Version of the extension, and the browser's family and version. */
  version: string;
  browser: string;
  now(): number;
}

const NOT_TOLD = en('The page did not answer, so there is nothing to copy. Reload the page and open this again.');

/**
 * Health of feeds: what the popup says of a page's posts, and the turning off of an adapter that failed on three pages
 * in a row. Everything that lasts is one record in storage, changed in one write; tabs are told after it, and again
 * with the answer to whatever they say next, so that a worker that dies in between leaves nobody behind.
 */
export function createFeeds(edges: FeedEdges) {
  const { tabs, version } = edges;

  async function isOff(key: string): Promise<boolean> {
    return isFeedOff((await edges.records())[key], version);
  }

  /** Counts a page. In private windows nothing is kept. */
  async function count({ verdict, address }: Asks<'feed:health'>, key: string, sender: Sender): Promise<void> {
    if (verdict === 'none' || (await edges.isPrivate(sender.tab))) return;
    const page = (await edges.hash(address)).slice(0, 8);
    await edges.change(key, (record) => afterPage(record, { verdict, page, version, now: edges.now() }));
  }

  return {
    /** A content script tells how its page can be read, and learns whether it should go on. */
    async feedHealth(said: Asks<'feed:health'>, sender: Sender): Promise<Answers<'feed:health'>> {
      const url = sender.tabUrl || sender.url;
      const key = feedKey(said.feed.site, hostOf(url));
      await count(said, key, sender);
      const off = await isOff(key);
      await tabs.change(sender.tab, (known) => ({
        ...known,
        url: known.url || url,
        ...(off ? { posts: [] } : {}),
        feed: { ...said.feed, key, state: off ? 'turned-off' : said.feed.state },
      }));
      return { on: !off };
    },

    /** Text of the report on a tab's page, or why there is none. */
    async feedReport({ tab }: Asks<'feed:report'>): Promise<Answers<'feed:report'>> {
      const told = FeedReport.safeParse(await edges.say(tab, { says: 'feed-report' }));
      if (!told.success) return { text: '', why: NOT_TOLD };
      return { text: reportText(told.data, { version, shownIn: edges.browser }), why: '' };
    },

    /** The person turns a feed on again. */
    async feedOn({ key }: Asks<'feed:on'>): Promise<Answers<'feed:on'>> {
      const kept = await edges.change(key, () => undefined);
      return { on: kept.ok };
    },

    /** What the popup shows of a tab's feed, where the tab did not tell yet: a feed that is off stays silent. */
    async ofTab(tab: number, url: string, feed: TabState['feed']): Promise<TabState['feed']> {
      const site = feed?.site ?? feedSiteOf(hostOf(url))?.id;
      if (site === undefined) return undefined;
      const key = feedKey(site, hostOf(url));
      const off = await isOff(key);
      if (feed)
        return off === (feed.state === 'turned-off') ? feed : { ...feed, state: off ? 'turned-off' : 'waiting' };
      // A move inside the page ends what was known of the tab; its content script is still there and tells again.
      await edges.say(tab, { says: 'feed', site, on: !off });
      return { site, key, state: off ? 'turned-off' : 'waiting', seen: 0, read: 0, missing: [] };
    },

    /** A record changed, here or in the options: the tabs that show such a feed follow. */
    async changed(records: FeedRecords): Promise<void> {
      for (const tab of await edges.openTabs()) {
        const { feed } = (await tabs.get(tab)) ?? {};
        if (!feed) continue;
        const off = isFeedOff(records[feed.key], version);
        if (off === (feed.state === 'turned-off')) continue;
        await tabs.change(tab, (known) => ({
          ...known,
          ...(off ? { posts: [] } : {}),
          ...(known.feed ? { feed: { ...known.feed, state: off ? 'turned-off' : 'waiting' } } : {}),
        }));
        await edges.say(tab, { says: 'feed', site: feed.site, on: !off });
      }
    },
  };
}
