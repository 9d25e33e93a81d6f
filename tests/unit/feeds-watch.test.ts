import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FeedWatch, type SeenPost, watchFeed } from '@/lib/sites/feeds/watch-feed.ts';
import { X } from '@/lib/sites/feeds/x.ts';

function row(id: number, words: string): string {
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/ana">Ana</a><a href="/ana">@ana</a></div>
    <a href="/ana/status/${id}"><time datetime="2026-01-01">1h</time></a><div data-testid="tweetText">${words}</div></article></div>`;
}

function timeline(rows: string): { document: Document; rows: Element } {
  const window = new Window({ url: 'https://x.com/home' });
  // It has one that never calls back.
  Object.assign(window, { IntersectionObserver: undefined });
  const document = window.document as unknown as Document;
  document.body.innerHTML = `<main><div data-testid="primaryColumn"><section><div id="rows">${rows}</div></section></div></main>`;
  const element = document.getElementById('rows');
  if (!element) throw new Error('no rows');
  return { document, rows: element };
}

let watch: FeedWatch | undefined;
afterEach(() => watch?.stop());

function start(document: Document): string[][] {
  const batches: string[][] = [];
  watch = watchFeed(document, X, {
    onPost: ({ post }: SeenPost) => batches.push([`${post.id} ${post.text}`]),
    onLost: () => {},
    onRedrawn: () => {},
  });
  return batches;
}

describe('watchFeed', () => {
  test('reads what is there, and then only what is new', async () => {
    const { document, rows } = timeline(row(1, 'one') + row(2, 'two'));
    const batches = start(document);
    await vi.waitFor(() => expect(batches.flat()).toEqual(['1 one', '2 two']));
    rows.insertAdjacentHTML('beforeend', row(3, 'three'));
    await vi.waitFor(() => expect(batches.flat()).toEqual(['1 one', '2 two', '3 three']));
    expect(watch?.health()).toEqual({ seen: 3, read: 3, missing: [] });
  });

  test('a post that shows more text is read again, and counted once', async () => {
    const { document, rows } = timeline(row(1, 'one'));
    const batches = start(document);
    await vi.waitFor(() => expect(batches).not.toEqual([]));
    const words = rows.querySelector('[data-testid="tweetText"]');
    if (words) words.textContent = 'one and the rest of it';
    await vi.waitFor(() => expect(batches.at(-1)).toEqual(['1 one and the rest of it']), { timeout: 5_000 });
    expect(watch?.health().seen).toBe(1);
  });

  test('a post that cannot be read is named in the health', async () => {
    const { document } = timeline(
      '<div data-testid="cellInnerDiv"><article data-testid="tweet"><p>?</p></article></div>',
    );
    start(document);
    await vi.waitFor(() =>
      expect(watch?.health()).toEqual({ seen: 1, read: 0, missing: ['author of 1 post', 'text of 1 post'] }),
    );
  });
});
