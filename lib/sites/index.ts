import type { FeedReader } from './feed.ts';
import { isFeedHost } from './feed-hosts.ts';
import { findPosts, readPost } from './x.ts';
import { findParts, X_SELECTORS } from './x-selectors.ts';

/** A place on the web with a reader of its own. Every other page is read by the generic reader. */
export interface Site {
  /** Equal to the file name of its reader. */
  id: string;
  matches(host: string, document: Document): boolean;
  feed: FeedReader;
}

const x: Site = {
  id: 'x',
  /** By name, or by the structure of its timeline: a copy of it is read in the same way. */
  matches: (host, document) =>
    isFeedHost(host) || document.querySelector('[data-testid="primaryColumn"] article[data-testid="tweet"]') !== null,
  feed: {
    find: findPosts,
    read: readPost,
    timeline: (document) => {
      const cell = findParts(document, 'cell')[0];
      return cell?.parentElement ?? findPosts(document)[0]?.parentElement ?? undefined;
    },
    print: (element) => {
      const text = element.querySelector(X_SELECTORS.text[0])?.textContent?.length ?? 0;
      return `${element.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? ''} ${text}`;
    },
  },
};

/** All sites with a reader of their own. Adding one is one line here. */
export const SITES: readonly Site[] = [x];

/** The site of a page, or undefined for the generic reader. */
export function siteOf(host: string, document: Document): Site | undefined {
  return SITES.find((site) => site.matches(host, document));
}
