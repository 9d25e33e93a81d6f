import type { Post } from '@/lib/core/post.ts';
import type { FeedAdapter } from './adapter.ts';
import { findPosts } from './find-posts.ts';

export interface SeenPost {
  post: Post;
  element: Element;
}

export interface Health {
  seen: number;
  read: number;
  missing: string[];
}

export interface FeedWatch {
  health(): Health;
  stop(): void;
}

/** At most this many milliseconds of one frame go into reading; the rest waits for the next. */
const FRAME_BUDGET = 6;
/** How often a changed timeline or a post that was opened up is noticed, in milliseconds. */
const TICK = 1_000;
/** How many known posts are looked at again in one tick; the others have their turn later. */
const AGAIN = 60;
/** A feed without a post after this many looks is told as one that could not be read. */
const PATIENCE = 4;

/**
 * Watches a feed: only added and removed elements are observed, each post element is read once, and again when its text
 * changed. `onPosts` gets the new posts of one frame together.
 */
export function watchFeed(document: Document, reader: FeedAdapter, onPosts: (posts: SeenPost[]) => void): FeedWatch {
  const view = document.defaultView;
  if (!view) return { health: () => ({ seen: 0, read: 0, missing: ['no page'] }), stop: () => {} };
  const prints = new WeakMap<Element, string>();
  const count = { seen: 0, read: 0, missing: new Map<string, number>() };
  let frame = 0;
  let stopped = false;
  let looks = 0;
  let turn = 0;
  let waiting: Element[] = [];

  const readOne = (element: Element, print: string): SeenPost | undefined => {
    const isNew = !prints.has(element);
    prints.set(element, print);
    const reading = reader.read(element);
    if (isNew) count.seen++;
    if (reading.ok && isNew) count.read++;
    if (reading.ok) return { post: reading.post, element };
    for (const what of reading.missing) count.missing.set(what, (count.missing.get(what) ?? 0) + 1);
    return undefined;
  };
  const readNew = () => {
    frame = 0;
    const started = view.performance.now();
    const found: SeenPost[] = [];
    let next = 0;
    for (; next < waiting.length && view.performance.now() - started < FRAME_BUDGET; next++) {
      const element = waiting[next] as Element;
      const print = reader.print(element);
      const seen = prints.get(element) === print ? undefined : readOne(element, print);
      if (seen) found.push(seen);
    }
    waiting = waiting.slice(next);
    if (waiting.length > 0) schedule();
    if (found.length > 0 && !stopped) onPosts(found);
  };
  const schedule = () => {
    if (frame === 0 && !stopped) frame = view.requestAnimationFrame(readNew);
  };
  const add = (elements: readonly Element[]) => {
    waiting.push(...elements);
    if (waiting.length > 0) schedule();
  };
  const observer = new view.MutationObserver((records) => {
    const rows = records.flatMap((record) => [...record.addedNodes]);
    add(rows.flatMap((row) => (row.nodeType === 1 ? findPosts(row as Element, reader) : [])));
  });
  const lookAgain = () => {
    const all = findPosts(document, reader);
    turn = turn < all.length ? turn : 0;
    add(all.slice(turn, turn + AGAIN));
    turn += AGAIN;
  };
  const tick = view.setInterval(() => {
    if (document.hidden) return;
    lookAgain();
    if (++looks === PATIENCE && count.seen === 0) onPosts([]);
  }, TICK);
  if (document.body) observer.observe(document.body, { childList: true, subtree: true });
  add(findPosts(document, reader));
  return {
    health: () => ({
      seen: count.seen,
      read: count.read,
      missing:
        count.seen === 0 && looks >= PATIENCE
          ? ['no posts found where they used to stand']
          : [...count.missing].map(([what, times]) => `${what} of ${times} ${times === 1 ? 'post' : 'posts'}`),
    }),
    stop() {
      stopped = true;
      observer.disconnect();
      view.clearInterval(tick);
      view.cancelAnimationFrame(frame);
    },
  };
}
