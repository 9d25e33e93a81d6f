import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import type { Verdict } from '@/lib/core/feed-record.ts';

/** What was counted on one page so far. */
export interface PageCount {
  /** Posts that came near the screen, and how many of them could be read. */
  seen: number;
  read: number;
  /** Seconds for which the page was on screen. */
  looks: number;
  /** The site shows posts at this address. */
  expects: boolean;
}

/** `waiting` nothing seen yet · `no-posts` none belong here · `none-found` they do, and none was found · `reading` some. */
export type FeedState = 'waiting' | 'no-posts' | 'none-found' | 'reading';

/** So many posts are enough to judge by. */
const ENOUGH = 3;
/** A page that shows no post after so many seconds on screen has none, or shows them where we do not look. */
export const PATIENCE = 8;

/** What the popup says of a page. */
export function stateOf({ seen, looks, expects }: PageCount): FeedState {
  if (seen > 0) return 'reading';
  if (!expects) return 'no-posts';
  return looks < PATIENCE ? 'waiting' : 'none-found';
}

/**
 * What a page tells of its adapter, once enough was seen; undefined until then, and for what lies between: some posts
 * unread is not a site that changed. `hasRows` is asked only where no post was found: an empty search, a page that did
 * not load and a wall to sign in have no rows either, and say nothing about the adapter.
 */
export function verdictOf(count: PageCount, hasRows: () => boolean): Verdict | undefined {
  const { seen, read, looks, expects } = count;
  if (seen >= ENOUGH && read * 2 < seen) return 'failing';
  if (seen >= ENOUGH && read * 5 >= seen * 4) return 'good';
  if (looks < PATIENCE) return undefined;
  if (seen > 0) return read === seen ? 'good' : undefined;
  return expects && hasRows() ? 'failing' : undefined;
}

/** Follows one page after the other; each address is judged once. */
export interface PageVerdicts {
  /** Once a second while the page is on screen. Gives the verdict when it is settled or becomes better, else undefined. */
  look(address: string, count: Omit<PageCount, 'looks' | 'expects'>): Verdict | undefined;
  state(): FeedState;
}

/**
 * A verdict is settled when two looks in a row agree: posts are in the page for a moment before their words are. A page
 * that failed and is read well later is a good one; never the other way round.
 */
export function followPages(expectsPosts: (address: URL) => boolean, hasRows: () => boolean): PageVerdicts {
  let page = '';
  let count: PageCount = { seen: 0, read: 0, looks: 0, expects: false };
  let last: Verdict | undefined;
  let settled: Verdict | undefined;
  return {
    look(address, { seen, read }) {
      if (pageOf(address) !== page) {
        page = pageOf(address);
        count = { seen: 0, read: 0, looks: 0, expects: canParseUrl(address) && expectsPosts(new URL(address)) };
        last = undefined;
        settled = undefined;
      }
      count = { ...count, seen, read, looks: count.looks + 1 };
      // Rows are searched once, when the time is up, not on every look after that.
      const known = settled === 'good' || (settled === 'failing' && seen === 0);
      const now = known ? settled : verdictOf(count, () => count.looks <= PATIENCE + 1 && hasRows());
      const agrees = now !== undefined && now === last;
      last = now;
      if (!agrees || now === settled || settled === 'good') return undefined;
      settled = now;
      return now;
    },
    state: () => (page === '' ? 'waiting' : stateOf(count)),
  };
}

/**
 * What makes a page another one: its address, without a jump to a place on it. Where the path names nothing, as in
 * messengers that keep everything behind "#", that part counts.
 */
export function pageOf(address: string): string {
  const [page = '', place = ''] = address.split('#');
  const path = canParseUrl(page) ? new URL(page).pathname : '';
  return path.length <= 3 && place !== '' ? `${page}#${place}` : page;
}
