import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { Post } from '@/lib/core/post.ts';
import type { FeedAdapter, PostReading } from '@/lib/sites/feeds/adapter.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';

/** A page at an address, as it would stand in a tab. */
export function pageAt(url: string, html: string): Document {
  const { document } = new Window({ url });
  document.write(html);
  return document as unknown as Document;
}

/** A saved page of our own, and beside it the posts that have to be read from it. */
export function fixtureOf(adapter: FeedAdapter, name: string, url: string) {
  const file = `tests/fixtures/feeds/${adapter.id}/${name}`;
  const document = pageAt(url, readFileSync(`${file}.html`, 'utf8'));
  const elements = findPosts(document, adapter);
  return {
    document,
    elements,
    readings: elements.map((element) => adapter.read(element)),
    expected: JSON.parse(readFileSync(`${file}.json`, 'utf8')) as unknown[],
  };
}

/** The posts that were read, checked against their schema; what could not be read as it came. */
export function shown(readings: readonly PostReading[]): unknown[] {
  return readings.map((reading) => (reading.ok ? Post.parse(reading.post) : reading));
}

/** How many there are of what is easily got wrong. */
export function tally(readings: readonly PostReading[]) {
  const posts = readings.flatMap((reading) => (reading.ok ? [reading.post] : []));
  return {
    found: readings.length,
    read: posts.length,
    replies: posts.filter(({ relation }) => relation === 'reply').length,
    reposts: posts.filter(({ relation }) => relation === 'repost').length,
    quotes: posts.filter(({ quoted }) => quoted).length,
    cards: posts.filter(({ card }) => card).length,
    threads: posts.filter(({ thread }) => thread).length,
    labelled: posts.filter(({ labels }) => labels).length,
  };
}

/** The one post of a page, or what is missing of it. */
export function readOne(adapter: FeedAdapter, document: Document): PostReading {
  const [element] = findPosts(document, adapter);
  if (!element) throw new Error('no post');
  return adapter.read(element);
}
