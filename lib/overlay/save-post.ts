import type { Post } from '@/lib/core/post.ts';
import { ask } from '@/lib/messaging/client.ts';
import type { FeedAdapter } from '@/lib/sites/feeds/adapter.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

/** Most posts that are told of one screen. */
const MOST = 60;
const GONE = en('This post is not here any more, or its words changed. Open its notes again, then save it.');

/**
 * Asks to keep the post of this element, read anew: what is kept is what stands there now. In: the id that the card is
 * about, because timelines show other posts in the same element. Out: why it could not be asked; empty when it was.
 */
export async function keepPost(element: Element, id: string, adapter: FeedAdapter | undefined): Promise<string> {
  const reading = element.isConnected ? adapter?.read(element) : undefined;
  if (!reading?.ok || reading.post.id !== id) return told(GONE);
  const asked = await ask('post:keep', { post: reading.post });
  return asked.ok ? told(asked.value.why) : say('The post was not kept. {why}', { why: told(asked.why) });
}

/** The posts on the screen, read anew, in reading order; each id once. Asked only when the person opens the popup. */
export function postsOnScreen(document: Document, adapter: FeedAdapter | undefined): Post[] {
  if (!adapter) return [];
  const height = document.defaultView?.innerHeight ?? 0;
  const found = new Map<string, Post>();
  for (const element of findPosts(document, adapter)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= 0 || top >= height || bottom === top) continue;
    const reading = adapter.read(element);
    if (reading.ok && !found.has(reading.post.id)) found.set(reading.post.id, reading.post);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
