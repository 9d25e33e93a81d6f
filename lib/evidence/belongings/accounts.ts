import type { Account } from '@/lib/core/belongings.ts';
import { FEED_SITES, feedSiteOf } from '@/lib/core/feed-sites.ts';
import { readAddress } from '../web-address.ts';

/** Sites on which a project can have an account: those whose posts are read, and GitHub. */
export const ACCOUNT_SITES: readonly { id: string; name: string }[] = [
  ...FEED_SITES.map(({ id, name }) => ({ id, name })),
  { id: 'github', name: 'GitHub' },
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Handles as each site allows them. Sources: the sites' own help pages, November 2026. */
const HANDLE: Readonly<Record<string, RegExp>> = {
  bluesky: /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i,
  discord: /^[\w.-]{2,32}$/,
  farcaster: /^[a-z0-9][a-z0-9-]{0,15}(?:\.eth)?$/i,
  github: /^[a-z\d](?:[a-z\d-]{0,38})$/i,
  'hacker-news': /^[\w-]{2,15}$/,
  mastodon: /^\w[\w.-]{0,59}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i,
  reddit: /^[\w-]{3,20}$/,
  telegram: /^\w{3,32}$/,
  x: /^\w{1,15}$/,
  youtube: /^[\p{L}\p{N}_.-]{3,30}$/u,
};

/** First parts of a path that are pages of the site itself. */
const SITE_PAGES =
  /^(?:about|apps|collections|compose|contact|customer-stories|enterprise|explore|features|feed|hashtag|home|i|intent|join|joinchat|login|marketplace|messages|notifications|orgs|pricing|privacy|proxy|s|search|security|settings|share|signup|site|socks|sponsors|tos|topics|trending|watch|addstickers)$/i;

/** The account whose own page this address is; undefined for a single post, a search, and every other page. */
export function accountOfAddress(address: string): Account | undefined {
  const url = readAddress(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|mobile|m)\./, '');
  const found = accountAt(host, pathAsWritten(url), url);
  return found && isHandle(found.site, found.handle) ? found : undefined;
}

/** Can this be a handle on this site? */
export function isHandle(site: string, handle: string): boolean {
  return HANDLE[site]?.test(handle) === true;
}

/** A part of an address that can be a handle: the only part of its path, and no page of the site itself. */
const alone: Reader = ([first = '', ...rest]) =>
  rest.length > 0 || SITE_PAGES.test(first) ? '' : first.replace(/^@/, '');
const after =
  (...words: readonly string[]): Reader =>
  ([first = '', second = '', ...rest]) =>
    words.includes(first) && rest.length === 0 ? second : '';
const afterAt: Reader = ([first = '']) => (first.startsWith('@') ? first.slice(1) : '');

type Reader = (path: readonly string[], url: URL) => string;

/** Where the handle stands in the address of a profile, by host. Sources: the sites' own addresses, November 2026. */
const PROFILES: readonly { site: string; hosts: readonly string[]; handle: Reader }[] = [
  { site: 'x', hosts: ['x.com', 'twitter.com'], handle: alone },
  {
    site: 'telegram',
    hosts: ['t.me', 'telegram.me'],
    handle: (path, url) => after('s')(path, url) || alone(path, url),
  },
  { site: 'github', hosts: ['github.com'], handle: (path, url) => after('orgs')(path, url) || alone(path, url) },
  { site: 'farcaster', hosts: ['farcaster.xyz', 'warpcast.com'], handle: alone },
  { site: 'discord', hosts: ['discord.gg'], handle: alone },
  { site: 'discord', hosts: ['discord.com'], handle: after('invite') },
  { site: 'bluesky', hosts: ['bsky.app'], handle: after('profile') },
  { site: 'youtube', hosts: ['youtube.com'], handle: afterAt },
  { site: 'reddit', hosts: ['reddit.com'], handle: after('u', 'user') },
  { site: 'hacker-news', hosts: ['news.ycombinator.com'], handle: (_, url) => url.searchParams.get('id') ?? '' },
];

function accountAt(host: string, path: readonly string[], url: URL): Account | undefined {
  const found = PROFILES.find(({ hosts }) => hosts.includes(host));
  if (found) return account(found.site, found.handle(path, url));
  const isMastodon = feedSiteOf(host)?.id === 'mastodon' && path.length === 1;
  const handle = isMastodon ? afterAt(path, url) : '';
  return account('mastodon', handle === '' ? '' : `${handle}@${host}`);
}

function account(site: string, handle: string): Account | undefined {
  return handle === '' ? undefined : { site, handle };
}

/** Parts of the path with their capitals, which some handles and all invitations have. */
function pathAsWritten({ pathname }: URL): string[] {
  return pathname.split('/').filter(Boolean);
}
