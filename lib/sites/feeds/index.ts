import { feedSiteOf } from '@/lib/core/feed-sites.ts';
import type { FeedAdapter } from './adapter.ts';
import { BLUESKY } from './bluesky.ts';
import { DISCORD } from './discord.ts';
import { FARCASTER } from './farcaster.ts';
import { HACKER_NEWS } from './hacker-news.ts';
import { MASTODON } from './mastodon.ts';
import { REDDIT } from './reddit.ts';
import { TELEGRAM } from './telegram.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

/** All sites whose posts are read. Adding one is one line here, and its name and hosts in lib/core/feed-sites.ts. */
export const FEEDS: readonly FeedAdapter[] = [
  BLUESKY,
  DISCORD,
  FARCASTER,
  HACKER_NEWS,
  MASTODON,
  REDDIT,
  TELEGRAM,
  X,
  YOUTUBE,
];

export interface Feed {
  adapter: FeedAdapter;
  /**
   * `host`: the site itself, so its pages are posts and nothing else. `structure`: only built like it, which anybody can
   * do: such a page is read as a page as well.
   */
  by: 'host' | 'structure';
}

/** The feed of a page, or undefined where there is none. In: the page's host name, and its document. */
export function feedOf(host: string, document: Document): Feed | undefined {
  const id = feedSiteOf(host)?.id;
  const named = FEEDS.find((adapter) => adapter.id === id);
  if (named) return { adapter: named, by: 'host' };
  const alike = FEEDS.find((adapter) => adapter.looksLike(document));
  return alike && { adapter: alike, by: 'structure' };
}
