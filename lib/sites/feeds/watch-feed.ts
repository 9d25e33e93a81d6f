import type { Post } from '@/lib/core/post.ts';
import type { FeedAdapter } from './adapter.ts';
import { collectChanges } from './feed-changes.ts';
import { createCounts, type Health } from './feed-counts.ts';
import { watchNearness } from './feed-nearness.ts';
import { createPostLooks } from './feed-posts.ts';
import { createSlices } from './feed-slices.ts';
import { chooseAgain, findCandidates, isOutermost, postAround } from './find-posts.ts';

export type { Health } from './feed-counts.ts';

export interface SeenPost {
  post: Post;
  element: Element;
}

/** What happens to posts. All of it comes in small portions, between the frames of the page. */
export interface FeedEvents {
  /** A post came near the screen, or this element shows another post or other words now. */
  onPost(seen: SeenPost): void;
  /** This element left the page, or shows another post now, or one that cannot be read: what was said of it is over. */
  onLost(element: Element): void;
  /** The page redrew something in this element, which still shows the same words. */
  onRedrawn(element: Element): void;
}

export interface FeedWatch {
  /** Counts since the page began. Cheap. */
  health(): Health;
  /** The posts on the screen now, in reading order; each is read for this. */
  inView(): SeenPost[];
  /** The post that an element stands in; undefined where there is none or it cannot be read. */
  postOf(element: Element): SeenPost | undefined;
  /** Another timeline began in the same document: counts begin anew, and what stays is read again. */
  turnPage(): void;
  stop(): void;
}

/** How often posts near the screen are asked for other words, and gone ones are let go, in milliseconds. */
const TICK = 1_000;
/** Posts that come within so many milliseconds are read together. */
const APART = 100;
/** Posts that are looked at again in one tick; the others have their turn later. */
const AGAIN = 40;
/** Ticks after which the whole document is searched once more: for posts that became ones by an attribute. */
const SEARCHES = [1, 2, 4, 8, 16, 32];

/**
 * Watches a feed. Only added and removed elements are observed, by one observer that does nothing but keep them; all
 * else happens in slices of a few milliseconds. Posts are read when they come near the screen, once each, and again
 * when they are redrawn or show other words. While nobody sees the page, nothing is done. The document is only read.
 */
export function watchFeed(document: Document, adapter: FeedAdapter, events: FeedEvents): FeedWatch {
  const view = document.defaultView;
  if (!view) throw new Error('a feed is watched in a window');
  const counts = createCounts();
  /** Posts of the page. Let go with the next tick after they left it. */
  const present = new Set<Element>();
  /** Elements to search for posts in, and what was found. */
  let added: Element[] = [];
  let candidates: Element[] = [];
  let ticks = 0;
  let turn = 0;
  let timer: number | undefined;

  const looks = createPostLooks(adapter, counts, events);
  const slices = createSlices(view, piece, APART);
  const changes = collectChanges(document, slices.plan);
  const nearness = watchNearness(view, (post) => {
    looks.plan(post);
    slices.plan();
  });

  /** The next small piece of what waits. Posts come last: a page redraws many parts of one at a time. */
  function piece(): boolean {
    const candidate = candidates.pop();
    if (candidate) {
      addPost(candidate);
      return true;
    }
    const root = added.pop();
    if (root) {
      if (root.isConnected) candidates = findCandidates(root, adapter).reverse();
      return true;
    }
    return takeChange() || lookAtNext();
  }

  function lookAtNext(): boolean {
    const look = looks.next();
    if (look && nearness.near.has(look.element)) looks.look(look);
    return look !== undefined;
  }

  function takeChange(): boolean {
    const change = changes.take();
    if (!change) return false;
    if (!change.target.isConnected) return true;
    const around = present.size > 0 ? postAround(change.target, adapter) : undefined;
    if (around) touch(around);
    if (!around || adapter.nests) added = change.added.reverse();
    return true;
  }

  function touch(post: Element): void {
    if (!present.has(post)) addPost(post);
    else if (nearness.near.has(post)) looks.planRedrawn(post);
  }

  function addPost(post: Element): void {
    if (present.has(post) || !post.isConnected || !isOutermost(post, adapter)) return;
    present.add(post);
    nearness.add(post);
  }

  function letGo(): void {
    for (const post of present) {
      if (post.isConnected) continue;
      present.delete(post);
      nearness.drop(post);
      events.onLost(post);
    }
  }

  function search(): void {
    added = [];
    candidates = findCandidates(document, adapter).reverse();
    slices.plan();
  }

  function tick(): void {
    letGo();
    if (SEARCHES.includes(++ticks)) search();
    const near = [...nearness.near];
    turn = turn < near.length ? turn : 0;
    for (const post of near.slice(turn, turn + AGAIN)) looks.plan(post);
    turn += AGAIN;
    if (near.length > 0) slices.plan();
  }

  function wake(): void {
    if (document.hidden) {
      rest();
      return;
    }
    letGo();
    changes.start();
    timer ??= view?.setInterval(tick, TICK);
    search();
  }

  function rest(): void {
    changes.stop();
    slices.stop();
    added = [];
    candidates = [];
    view?.clearInterval(timer);
    timer = undefined;
  }

  document.addEventListener('visibilitychange', wake);
  wake();
  return {
    health: counts.health,
    inView: () => [...nearness.near].filter(isOnScreen).sort(inReadingOrder).flatMap(looks.read),
    postOf(element) {
      const post = postAround(element, adapter);
      return post && looks.read(post)[0];
    },
    turnPage() {
      counts.clear();
      looks.forget();
      chooseAgain(document);
      ticks = 0;
      letGo();
      for (const post of nearness.near) looks.plan(post);
      if (!document.hidden) search();
    },
    stop() {
      rest();
      document.removeEventListener('visibilitychange', wake);
      nearness.stop();
      present.clear();
    },
  };
}

function isOnScreen(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  return bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

function inReadingOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & 4 ? -1 : 1;
}
