import * as z from 'zod/mini';
import { feedName, feedSiteOf } from './feed-sites.ts';

/** After so many pages in a row whose posts could not be read, an adapter is turned off. Source: the mission's health rule. */
const PAGES_IN_A_ROW = 3;

/** What a page tells of its adapter: its posts were read well, or they could not be read. */
export type Verdict = 'good' | 'failing';

/** What is kept of one feed: the pages that failed since the last good one, and whether that turned it off. */
export const FeedRecord = z.object({
  /** Short hashes of addresses, so that a page that is loaded again does not count twice. At most two. */
  failing: z.array(z.string()),
  /** Epoch milliseconds, and the version of the extension that could not read it: another one tries anew. */
  off: z.optional(z.object({ at: z.number(), version: z.string() })),
});
export type FeedRecord = z.infer<typeof FeedRecord>;
export type FeedRecords = Readonly<Record<string, FeedRecord>>;

/**
 * Name of the record: the site's id on its own hosts, "id@host" elsewhere. Apart, because anybody can build a page like
 * a feed that fails three times, and that must not stop the reading of the real one.
 */
export function feedKey(site: string, host: string): string {
  return feedSiteOf(host)?.id === site ? site : `${site}@${host}`;
}

/** What people call the feed of a record: "X", "Mastodon (example.social)". */
export function feedTitle(key: string): string {
  const at = key.indexOf('@');
  return at < 0 ? feedName(key) : `${feedName(key.slice(0, at))} (${key.slice(at + 1)})`;
}

/** Is this feed turned off for this version of the extension? */
export function isFeedOff(record: FeedRecord | undefined, version: string): boolean {
  return record?.off?.version === version;
}

export interface JudgedPage {
  verdict: Verdict;
  /** Stands for the page's address. */
  page: string;
  /** Version of the extension. */
  version: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * The record after one more page. Undefined: nothing to remember. The same page may come again, late or twice; only
 * the person or a new version turns a feed on.
 */
export function afterPage(record: FeedRecord | undefined, page: JudgedPage): FeedRecord | undefined {
  if (isFeedOff(record, page.version)) return record;
  if (page.verdict === 'good') return undefined;
  const failing = record?.off ? [] : (record?.failing ?? []);
  if (failing.includes(page.page)) return record;
  const next = [...failing, page.page];
  if (next.length < PAGES_IN_A_ROW) return { failing: next };
  return { failing: [], off: { at: page.now, version: page.version } };
}
