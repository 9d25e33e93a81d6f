import { isUnderOne } from './own-host.ts';

/** A site whose posts are read. */
export interface FeedSite {
  /** Id of its adapter in lib/sites/feeds. */
  id: string;
  /** As people call it. */
  name: string;
  /** Its hosts, subdomains included. Source: the sites' own addresses, November 2026. */
  hosts: readonly string[];
}

/** All of them, in alphabetical order of their ids. Mastodon's are the large instances; others are known by their markup. */
export const FEED_SITES: readonly FeedSite[] = [
  { id: 'bluesky', name: 'Bluesky', hosts: ['bsky.app'] },
  { id: 'discord', name: 'Discord', hosts: ['discord.com'] },
  { id: 'farcaster', name: 'Farcaster', hosts: ['farcaster.xyz', 'warpcast.com'] },
  { id: 'hacker-news', name: 'Hacker News', hosts: ['news.ycombinator.com'] },
  {
    id: 'mastodon',
    name: 'Mastodon',
    hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'fosstodon.org', 'hachyderm.io', 'infosec.exchange'],
  },
  { id: 'reddit', name: 'Reddit', hosts: ['reddit.com'] },
  { id: 'telegram', name: 'Telegram', hosts: ['web.telegram.org', 't.me', 'telegram.me'] },
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] },
  { id: 'youtube', name: 'YouTube', hosts: ['youtube.com'] },
];

/** The site of a host name; undefined for every other host. */
export function feedSiteOf(host: string): FeedSite | undefined {
  return FEED_SITES.find(({ hosts }) => isUnderOne(host, hosts));
}

/** What people call the site of an adapter; the id itself for one that is not known any more. */
export function feedName(id: string): string {
  return FEED_SITES.find((site) => site.id === id)?.name ?? id;
}
