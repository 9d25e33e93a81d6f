import type { FeedAdapter, PostReading } from './adapter.ts';
import type { Counted, createCounts } from './feed-counts.ts';
import type { FeedEvents, SeenPost } from './watch-feed.ts';

/** What is known of an element that shows posts. */
interface State extends Counted {
  print: string;
  /** Of the post that was read last; undefined where it could not be read. */
  id: string | undefined;
  /** Times that it is still read again although its words stayed the same: cards and badges come late. */
  redraws: number;
}

/** An element to look at. `redrawn`: the page changed something in it since the last look. */
export interface Look {
  element: Element;
  redrawn: boolean;
}

/** So often a redrawn post with the same words is read again. Counters that tick redraw it for ever. */
const MOST_REDRAWS = 6;

/**
 * Looks at elements, one at a time: what was not read yet is read, and what shows other words by now is read again.
 * Elements are remembered for as long as the page has them.
 */
export function createPostLooks(adapter: FeedAdapter, counts: ReturnType<typeof createCounts>, events: FeedEvents) {
  let states = new WeakMap<Element, State>();
  /** Posts to look at, and whether something in them was redrawn. */
  const waiting = new Map<Element, boolean>();

  const take = (element: Element, redraws: number, known?: string): void => {
    const reading = adapter.read(element);
    const before = states.get(element);
    const print = known ?? (reading.ok ? reading.print : undefined) ?? adapter.print(element);
    const state: State = { print, redraws, id: reading.ok ? reading.post.id : undefined, missing: before?.missing };
    states.set(element, state);
    counts.add(reading, state);
    if (before?.id !== undefined && before.id !== state.id) events.onLost(element);
    if (reading.ok) events.onPost({ post: reading.post, element });
  };

  return {
    plan(element: Element): void {
      if (!waiting.has(element)) waiting.set(element, false);
    },
    planRedrawn(element: Element): void {
      waiting.set(element, true);
    },
    /** What waited longest, which waits no more. */
    next(): Look | undefined {
      for (const [element, redrawn] of waiting) {
        waiting.delete(element);
        return { element, redrawn };
      }
      return undefined;
    },
    look({ element, redrawn }: Look): void {
      if (!element.isConnected) return;
      const state = states.get(element);
      if (!state) {
        take(element, 0);
        return;
      }
      const print = adapter.print(element);
      if (state.print !== print) take(element, 0, print);
      else if ((redrawn || state.missing) && state.redraws < MOST_REDRAWS) take(element, state.redraws + 1, print);
      if (redrawn) events.onRedrawn(element);
    },
    /** Reads one post for somebody who asked: none where it cannot be read. */
    read(element: Element): SeenPost[] {
      const reading: PostReading = adapter.read(element);
      return reading.ok ? [{ post: reading.post, element }] : [];
    },
    forget(): void {
      states = new WeakMap();
    },
  };
}
