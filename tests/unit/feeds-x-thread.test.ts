import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { judgePost } from '@/lib/background/judge.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { readPost, X } from '@/lib/sites/feeds/x.ts';

/** Markup of our own making with the structure of a post. */
function article(handle: string, name: string, number: number, words: string): string {
  return `<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/${handle}"><span>${name}</span></a><a href="/${handle}"><span>@${handle}</span></a><a href="/${handle}/status/${number}"><time datetime="2026-01-02T03:04:05.000Z">3h</time></a></div><div data-testid="tweetText" lang="en" dir="auto"><span>${words}</span></div></article>`;
}
function page(path: string, ...articles: string[]): Document {
  const document = new Window({ url: `https://x.com${path}` }).document as unknown as Document;
  document.body.innerHTML = `<main><div data-testid="primaryColumn">${articles.join('')}</div></main>`;
  return document;
}
function read(element: Element | undefined) {
  const reading = element ? readPost(element) : undefined;
  if (!reading?.ok) throw new Error('no post');
  return reading.post;
}

const ABOVE = article('mira_b', 'Mira', 1, 'When does it start?');
const MAIN = article('OrbitLoom', 'Orbit Loom', 2, 'On Monday. Details are in the docs.');
const OWN = article('OrbitLoom', 'Orbit Loom', 3, 'And one more thing.');
const OTHER = article('0rbitL00m', 'Orbit Loom', 4, 'End of thread, claim at loom-season.xyz');

describe('the thread of a post', () => {
  const document = page('/OrbitLoom/status/2', ABOVE, MAIN, OWN, OTHER);
  const posts = findPosts(document, X);

  test('is the post that the page is about, for what stands below it', () => {
    expect(posts.map((post) => read(post).thread)).toEqual([
      undefined,
      undefined,
      { handle: 'OrbitLoom', name: 'Orbit Loom' },
      { handle: 'OrbitLoom', name: 'Orbit Loom' },
    ]);
    expect(posts.map((post) => read(post).relation)).toEqual(['post', 'post', 'reply', 'reply']);
  });

  test('is known when that post was scrolled out of the page', () => {
    const scrolled = page('/orbitloom/status/2', MAIN, OTHER);
    const [main, other] = findPosts(scrolled, X);
    read(main);
    main?.remove();
    expect(read(other).thread?.handle).toBe('OrbitLoom');
  });

  test('is nothing in a feed, and nothing when the address names another author', () => {
    for (const path of ['/home', '/larkspur/status/2', '/OrbitLoom/status/99']) {
      expect(findPosts(page(path, MAIN, OTHER), X).map((post) => read(post).thread)).toEqual([undefined, undefined]);
    }
  });

  test('tells a reply in the same name, and no other', () => {
    const judge = (element: Element | undefined) =>
      judgePost(read(element), { now: 0, known: NOTHING_KNOWN }).findings.map(({ rule }) => rule);
    expect(judge(posts[3])).toContain('reply-link-under-official');
    for (const quiet of posts.slice(0, 3)) expect(judge(quiet)).not.toContain('reply-link-under-official');
  });
});
