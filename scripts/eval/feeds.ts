import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { feedName, feedSiteOf } from '@/lib/core/feed-sites.ts';
import type { Post } from '@/lib/core/post.ts';
import type { FeedAdapter } from '@/lib/sites/feeds/adapter.ts';
import { FEED_ROOT } from '@/lib/sites/feeds/feed-root.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';
import type { Gate } from './gates.ts';
import { table } from './tables.ts';

/** What an adapter made of the pages of its site. */
export interface FeedCount {
  site: string;
  pages: number;
  found: number;
  read: Post[];
  /** What could not be found, once for each post: "author", "text". */
  missing: string[];
}

/**
 * Pages of a site in the folder that comes with the project's data, and the posts that stand in them, counted by hand.
 * In a folder with other pages every post that is found must be read, and each page must have one.
 */
const STANDING: Readonly<Record<string, { pages: number; posts: number }>> = {
  'hacker-news': { pages: 3, posts: 12 },
  mastodon: { pages: 1, posts: 6 },
  reddit: { pages: 1, posts: 6 },
  x: { pages: 3, posts: 3 },
};
/** Counters that are known of one of the posts on X. Source: README.md of the folder. */
const KNOWN_COUNTERS = { replies: '48', reposts: '152', likes: '553', views: '29.9K' };

interface SavedPage {
  url: URL;
  html: string;
}

/** Reads every saved page of a site whose posts we read: single posts of X, and whole pages. No folder: nothing. */
export function countFeeds(folder: string): FeedCount[] {
  const counts = new Map<string, FeedCount>();
  for (const { url, html } of [...singlePosts(folder), ...wholePages(folder)]) {
    const document = documentOf(url, html);
    const adapter = feedOf(url.hostname, document)?.adapter;
    if (!adapter) continue;
    const posts = findPosts(document, adapter);
    const count = counts.get(adapter.id) ?? { site: adapter.id, pages: 0, found: 0, read: [], missing: [] };
    count.pages++;
    count.found += posts.length;
    readInto(count, adapter, posts);
    counts.set(adapter.id, count);
  }
  return [...counts.values()].sort((one, other) => one.site.localeCompare(other.site));
}

/** Adapters ask a document for its address: who is on the page's own server, which post the page is about. */
function documentOf(url: URL, html: string): Document {
  const { document } = new Window({ url: url.href });
  document.write(html);
  return document as unknown as Document;
}

function readInto(count: FeedCount, adapter: FeedAdapter, posts: readonly Element[]): void {
  for (const post of posts) {
    const reading = adapter.read(post);
    if (reading.ok) count.read.push(reading.post);
    else count.missing.push(...reading.missing);
  }
}

/** Elements of posts without a page around them. */
function singlePosts(folder: string): SavedPage[] {
  return filesIn(join(folder, 'x-dom')).map((html) => ({
    url: new URL('https://x.com/home'),
    html: `<!doctype html><html><body><main>${html}</main></body></html>`,
  }));
}

/** Pages say where they come from in their first line. Only those of our sites, and what is built like one. */
function wholePages(folder: string): SavedPage[] {
  return filesIn(join(folder, 'pages/ordinary')).flatMap((html) => {
    const address = /^<!--\s*\{"url":\s*"([^"\s]{1,500})"/.exec(html)?.[1];
    if (!address || !canParseUrl(address)) return [];
    const url = new URL(address);
    return feedSiteOf(url.hostname) || html.includes(FEED_ROOT.replace('#', 'id="')) ? [{ url, html }] : [];
  });
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => readFileSync(join(path, file), 'utf8'));
}

/** One row a site: what was found, what was read, and how many of those have each part. */
export function feedsTable(counts: readonly FeedCount[]): string {
  if (counts.length === 0) return 'No such pages in this folder: not measured.';
  const rows = counts.map(({ site, pages, found, read, missing }) => [
    feedName(site),
    String(pages),
    String(found),
    String(read.length),
    ...[
      ({ author }: Post) => author.handle !== '',
      ({ text }: Post) => text !== '',
      ({ time }: Post) => time !== '',
      ({ url }: Post) => url !== '',
      ({ counters }: Post) => Object.keys(counters).length > 0,
      ({ quoted }: Post) => quoted !== undefined,
      ({ thread }: Post) => thread !== undefined,
    ].map((has) => String(read.filter(has).length)),
    missing.join(', ') || '–',
  ]);
  const head = 'site,pages,posts found,read,author,text,time,address,counters,quote,thread,missing'.split(',');
  return table(head, rows);
}

/** Every post that stands there is found and read, with its author; known counters and authors of quotes are right. */
export function feedGates(counts: readonly FeedCount[]): Gate[] {
  const x = counts.find(({ site, pages }) => site === 'x' && pages === STANDING.x?.pages);
  return [...Object.keys(STANDING).map((site) => siteGate(site, counts)), countersGate(x), quotesGate(x)];
}

function siteGate(site: string, counts: readonly FeedCount[]): Gate {
  const count = counts.find((one) => one.site === site);
  if (!count) return { ok: undefined, sentence: `not measured: no page of ${feedName(site)} is there.` };
  const known = STANDING[site];
  const isKnown = known !== undefined && known.pages === count.pages;
  const standing = isKnown ? known.posts : Math.max(count.found, count.pages);
  // Jobs have no author on some sites; none of the known posts is one.
  const whole = count.read.filter(
    ({ author, text, media }) => (author.handle !== '' || !isKnown) && (text !== '' || media.length > 0),
  );
  const sentence = `${whole.length} of ${standing} posts of ${feedName(site)} are read with author and words; all must.`;
  return { ok: whole.length === standing && count.found === standing, sentence };
}

function countersGate(x: FeedCount | undefined): Gate {
  const isKnown = ({ counters }: Post) =>
    Object.entries(KNOWN_COUNTERS).every(([name, shown]) => counters[name] === shown);
  const sentence = 'One post of X has 48 replies, 152 reposts, 553 likes and 29.9K views.';
  if (!x) return { ok: undefined, sentence: `not measured: ${sentence}` };
  return { ok: x.read.filter(isKnown).length === 1, sentence };
}

function quotesGate(x: FeedCount | undefined): Gate {
  const quotes = x?.read.filter(({ quoted }) => quoted !== undefined) ?? [];
  const apart = quotes.filter(
    ({ author, text, quoted }) => quoted?.handle !== '' && quoted?.handle !== author.handle && quoted?.text !== text,
  );
  const sentence = `${apart.length} of 2 quotes on X keep two authors and two texts apart.`;
  return x ? { ok: apart.length === 2, sentence } : { ok: undefined, sentence: `not measured: ${sentence}` };
}
