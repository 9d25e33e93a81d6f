import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { Post } from '@/lib/core/post.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';
import { readPost, X } from '@/lib/sites/feeds/x.ts';

/** Markup of our own making with the structure of a post; `parts` go between the name and the counters. */
function article(parts: string, head = ''): string {
  return `<article data-testid="tweet" role="article">${head}
    <div data-testid="User-Name"><div><a href="/ana_k" role="link"><span>Ana @home</span></a></div><div><a href="/ana_k" role="link"><span>@ana_k</span></a><span>·</span>
    <a href="/ana_k/status/170" role="link"><time datetime="2026-01-02T03:04:05.000Z">3h</time></a></div></div>${parts}
    <div role="group"><button data-testid="reply" aria-label="48 Replies"><span>48</span></button><button data-testid="like" aria-label="1,200 Likes"></button></div></article>`;
}
const text = (words: string) => `<div data-testid="tweetText" lang="en" dir="auto">${words}</div>`;
const QUOTE = `<div role="link" tabindex="0"><div data-testid="User-Name"><span>Bob</span><span>@bob</span></div>${text('Guaranteed profit')}<div data-testid="tweetPhoto"><img src="https://img.example/q.jpg" alt="q"></div></div>`;

function page(html: string): Document {
  const document = new Window({ url: 'https://x.com/home' }).document as unknown as Document;
  document.body.innerHTML = `<main><div data-testid="primaryColumn">${html}</div></main>`;
  return document;
}
function read(html: string) {
  const element = findPosts(page(html), X)[0];
  if (!element) throw new Error('no post');
  return readPost(element);
}
function postOf(html: string): Post {
  const reading = read(html);
  if (!reading.ok) throw new Error(reading.missing.join());
  return Post.parse(reading.post);
}

describe('readPost', () => {
  test('author, time, address and counters', () => {
    const post = postOf(article(text('words')));
    expect(post.author).toEqual({ handle: 'ana_k', name: 'Ana @home' });
    expect([post.id, post.url, post.time]).toEqual([
      '170',
      'https://x.com/ana_k/status/170',
      '2026-01-02T03:04:05.000Z',
    ]);
    expect(post.counters).toEqual({ replies: '48', likes: '1,200' });
    expect(post.relation).toBe('post');
  });

  test.each([
    ['<span>one</span><span> two</span>', 'one two'],
    ['<span>one\n\ntwo</span>', 'one\n\ntwo'],
    ['<span>go </span><img alt="🚀" src="r.svg"><span> now</span>', 'go 🚀 now'],
    ['<span>one</span><br><span>two</span>', 'one\ntwo'],
    ['<span>  one   two  </span>', 'one two'],
  ])('%s reads as %j', (words, expected) => {
    expect(postOf(article(text(words))).text).toBe(expected);
  });

  test('links know their place', () => {
    const post = postOf(article(text('<span>see </span><a href="https://t.co/x">moon.example</a><span> now</span>')));
    expect(post.links).toEqual([{ text: 'moon.example', href: 'https://t.co/x', start: 4, end: 16 }]);
    expect(post.text.slice(4, 16)).toBe('moon.example');
  });

  test('the quoted post is kept apart', () => {
    const post = postOf(article(text('walk away from this:') + QUOTE));
    expect(post.text).toBe('walk away from this:');
    expect(post.quoted).toEqual({ handle: 'bob', name: 'Bob', text: 'Guaranteed profit' });
    expect(post.media).toEqual([]);
  });

  test('a quote without words around it does not lend its own', () => {
    expect(postOf(article(QUOTE)).text).toBe('');
  });

  test('a badge beside the name is not a quoted post', () => {
    const badge = '<div role="link" tabindex="0"><img alt="" src="b.png"></div>';
    expect(postOf(article(text('words') + badge)).quoted).toBeUndefined();
  });

  test('the link card gives the domain it shows', () => {
    const card =
      '<div data-testid="card.wrapper"><a href="https://t.co/y" aria-label="moon.example Claim page">From moon.example</a></div>';
    expect(postOf(article(text('x') + card)).card).toEqual({
      domain: 'moon.example',
      href: 'https://t.co/y',
      title: 'Claim page',
    });
  });

  test.each([
    ['<div data-testid="socialContext"><a href="/bob">Bob reposted</a></div>', '', 'repost'],
    ['<div data-testid="socialContext">Pinned</div>', '', 'post'],
    ['', '<div>Replying to <a href="/bob">@bob</a></div>', 'reply'],
  ])('%s%s is a %s', (head, before, relation) => {
    expect(postOf(article(before + text('hello <a href="/eve">@eve</a>'), head)).relation).toBe(relation);
  });

  test('without the site’s own test ids the structure is enough', () => {
    const bare = article(text('plain words') + QUOTE).replace(/ data-testid="[^"]*"/g, '');
    const post = postOf(bare);
    expect([post.text, post.author.handle, post.id, post.quoted?.text]).toEqual([
      'plain words',
      'ana_k',
      '170',
      'Guaranteed profit',
    ]);
  });

  test('a post that cannot be read says what is missing', () => {
    expect(read('<article data-testid="tweet"><p>changed</p></article>')).toEqual({
      ok: false,
      missing: ['author', 'text'],
    });
  });
});

describe('siteOf', () => {
  const empty = page('');
  const copy = page(article(text('x')));
  test.each([
    ['x.com', empty, 'x'],
    ['mobile.twitter.com', empty, 'x'],
    ['notx.com', empty, undefined],
    ['x.com.example', empty, undefined],
    ['127.0.0.1', copy, 'x'],
  ])('%s', (host, document, expected) => {
    expect(feedOf(host, document)?.adapter.id).toBe(expected);
  });
});
