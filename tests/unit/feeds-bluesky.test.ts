import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { Post } from '@/lib/core/post.ts';
import { LONGEST_POST } from '@/lib/sites/feeds/adapter.ts';
import { BLUESKY, readPost } from '@/lib/sites/feeds/bluesky.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';

const HOME = 'https://bsky.app/';
/** What the page shows is in the time zone of the browser. */
const NINE = new Date(2026, 10, 22, 9, 5).toISOString();

function pageAt(url: string, html: string): Document {
  const document = new Window({ url }).document as unknown as Document;
  document.documentElement.innerHTML = html;
  return document;
}
function fixture(name: string, url: string): Document {
  return pageAt(url, readFileSync(`${import.meta.dirname}/../fixtures/feeds/bluesky/${name}.html`, 'utf8'));
}
function readAll(document: Document): Post[] {
  return findPosts(document, BLUESKY).map((element) => {
    const reading = readPost(element);
    if (!reading.ok) throw new Error(reading.missing.join());
    return Post.parse(reading.post);
  });
}
/** A post as the app draws it in a feed. */
function item(content: string, { key = '3k', name = 'Ana', handle = 'ana.example' } = {}): string {
  return `<div data-testid="feedItem-by-${handle}" role="link"><div><div></div><div><div data-testid="userAvatarImage"><img></div><div>
    <div><div><a href="/profile/${handle}">${name}</a><a href="/profile/${handle}">&nbsp;@${handle}</a></div><a href="/profile/${handle}/post/${key}" aria-label="22. November 2026 um 09:05">3h</a></div>
    <div data-testid="contentHider-post">${content}</div></div></div></div></div>`;
}
const words = (html: string) => `<div><div dir="auto" data-testid="postText" data-word-wrap="1">${html}</div></div>`;
function firstOf(html: string): Element {
  const element = findPosts(pageAt(HOME, `<body><main>${html}</main></body>`), BLUESKY)[0];
  if (!element) throw new Error('no post');
  return element;
}
function postOf(html: string): Post {
  const reading = readPost(firstOf(html));
  if (!reading.ok) throw new Error(reading.missing.join());
  return Post.parse(reading.post);
}

describe('a feed', () => {
  const posts = readAll(fixture('feed', HOME));

  test('seven posts, one of them as search draws it', () =>
    expect(posts.map(({ id }) => id)).toEqual([
      '3lfern01',
      '3lmoss02',
      '3lreed03',
      '3ltansy4',
      '3lsami05',
      '3lhana06',
      '3lreed07',
    ]));

  test('words with links as shown, counters, a badge', () =>
    expect(posts[0]).toEqual({
      id: '3lfern01',
      site: 'bluesky',
      url: 'https://bsky.app/profile/fern.larkspur.example/post/3lfern01',
      author: { handle: 'fern.larkspur.example', name: 'Fern' },
      text: 'Notes of our #garden club.\nSecond line for @bob.far.example: notes.larkspur.example/2026/how...',
      links: [
        { text: '#garden', href: 'https://bsky.app/hashtag/garden', start: 13, end: 20 },
        { text: '@bob.far.example', href: 'https://bsky.app/profile/bob.far.example', start: 43, end: 59 },
        {
          text: 'notes.larkspur.example/2026/how...',
          href: 'https://notes.larkspur.example/2026/how-we-water',
          start: 61,
          end: 95,
        },
      ],
      media: [],
      time: NINE,
      relation: 'post',
      labels: ['verified'],
      counters: { replies: '4', reposts: '12', likes: '1.2K' },
    } satisfies Post));

  test('a repost, a display name that imitates a handle, a link card with its host on the last line', () =>
    expect(posts[1]).toEqual({
      id: '3lmoss02',
      site: 'bluesky',
      url: 'https://bsky.app/profile/moss.far.example/post/3lmoss02',
      author: { handle: 'moss.far.example', name: '@fern.larkspur.example' },
      text: 'I lost everything to a fake exchange until a recovery expert got all of it back. Write to restore.example.',
      links: [{ text: 'restore.example', href: 'https://restore.example/', start: 90, end: 105 }],
      media: [],
      time: NINE,
      relation: 'repost',
      repostedBy: 'fern.larkspur.example',
      card: {
        domain: 'restore.example',
        href: 'https://go.example/redirect?u=https%3A%2F%2Frestore.example%2F',
        title: 'Get it back today',
      },
      counters: {},
    } satisfies Post));

  test('an answer that is cut, with a picture and a video', () =>
    expect(posts[2]).toEqual({
      id: '3lreed03',
      site: 'bluesky',
      url: 'https://bsky.app/profile/reed.larkspur.example/post/3lreed03',
      author: { handle: 'reed.larkspur.example', name: 'Reed' },
      text: 'A long answer, of which only the first lines are shown until somebody asks for more.',
      links: [],
      media: [
        {
          kind: 'image',
          src: 'https://cdn.example/img/feed_thumbnail/plain/1.jpg',
          alt: 'A calendar with Friday circled',
        },
        { kind: 'video', src: 'https://video.example/thumb.jpg', alt: 'A spinning leaf' },
      ],
      time: NINE,
      relation: 'reply',
      truncated: true,
      counters: {},
    } satisfies Post));

  test('pinned, with a quote and the quote in it', () =>
    expect(posts[3]).toEqual({
      id: '3ltansy4',
      site: 'bluesky',
      url: 'https://bsky.app/profile/tansy.larkspur.example/post/3ltansy4',
      author: { handle: 'tansy.larkspur.example', name: 'Tansy' },
      text: 'Please walk away from this.',
      links: [],
      media: [],
      time: NINE,
      relation: 'post',
      quoted: {
        handle: 'moss.far.example',
        name: 'Moss 🌱',
        text: 'Guaranteed profit,\nevery day.',
        quoted: { handle: 'ivy.far.example', name: 'Ivy', text: 'Is this real?' },
      },
      labels: ['pinned'],
      counters: {},
    } satisfies Post));

  test('right to left; the time of an app in another language is not guessed', () =>
    expect(posts[4]).toEqual({
      id: '3lsami05',
      site: 'bluesky',
      url: 'https://bsky.app/profile/sami.far.example/post/3lsami05',
      author: { handle: 'sami.far.example', name: 'سامي' },
      text: 'صباح الخير من الحديقة',
      links: [],
      media: [],
      time: '',
      relation: 'post',
      counters: {},
    } satisfies Post));

  test('a post that moderation covers is read without its words', () =>
    expect(posts[5]).toMatchObject({ author: { name: '花子' }, text: '', truncated: true }));

  test('as search draws it, without a test id of its own', () =>
    expect(posts[6]).toMatchObject({
      author: { handle: 'reed.larkspur.example', name: 'Reed' },
      text: 'Found by a search.',
      relation: 'post',
    }));
});

test('everything below the post of a page answers its author', () => {
  const posts = readAll(fixture('thread', 'https://bsky.app/profile/lumenleaf.example/post/3lmain'));
  const thread = { handle: 'lumenleaf.example', name: 'Lumenleaf' };
  expect(posts.map(({ id, relation, thread }) => [id, relation, thread])).toEqual([
    ['3lup', 'post', undefined],
    ['3lmain', 'post', undefined],
    ['3lown', 'reply', thread],
    ['3lfake', 'reply', thread],
  ]);
  expect(posts[1]).toEqual({
    id: '3lmain',
    site: 'bluesky',
    url: 'https://bsky.app/profile/lumenleaf.example/post/3lmain',
    author: thread,
    text: 'Not before March. We will never write to you first.',
    links: [],
    media: [],
    time: '',
    relation: 'post',
    labels: ['verified'],
    counters: { reposts: '50', quotes: '3', likes: '1.4K' },
  } satisfies Post);
  expect(posts[3]?.author.handle).toBe('lumenieaf.example');
});

describe('one post', () => {
  test.each([
    ['one\n\ntwo', 'one\n\ntwo'],
    ['see <a href="javascript:alert(1)">this</a>', 'see this'],
    ['一つ目\n二つ目', '一つ目\n二つ目'],
    ['長'.repeat(30_000), '長'.repeat(LONGEST_POST)],
    [`top${'<span>'.repeat(3_000)}deep${'</span>'.repeat(3_000)}`, 'top'],
  ])('%.40s', (html, text) => {
    const post = postOf(item(words(html)));
    expect([post.text, post.links]).toEqual([text, []]);
  });

  test('a link in the words that looks like a post or an account of the site is no part of the head', () => {
    const trap = words(
      '<a href="/profile/eve.example/post/3other">@eve.example</a> <a href="/profile/eve.example">Eve</a>',
    );
    expect(postOf(item(trap))).toMatchObject({ id: '3k', author: { handle: 'ana.example', name: 'Ana' } });
  });

  test.each([
    ['Claim now', 'Open Market', ''],
    ['Claim now', 'ορbit.example', 'ορbit.example'],
    ['known.example', 'Drain.Example', 'drain.example'],
  ])('a card with the title %s shows %s', (title, host, domain) => {
    const card = `<a href="https://drain.example/" aria-label="${title}"><div><div dir="auto">${title}</div><div dir="auto">${host}</div></div></a>`;
    expect(postOf(item(words('x') + card)).card).toEqual({ domain, href: 'https://drain.example/', title });
  });

  test.each([
    ['nothing known', '<div data-testid="feedItem-by-" role="link"><p>changed</p></div>', ['author', 'text']],
    ['no words', item(''), ['text']],
  ])('%s says what is missing', (_, html, missing) => expect(readPost(firstOf(html))).toEqual({ ok: false, missing }));

  test('other words and another post are noticed, a quote that changes is not', () => {
    const print = (html: string) => BLUESKY.print(firstOf(html));
    const quote = (text: string) =>
      `<div role="link" aria-label="Post by bob.example"><div dir="auto" data-word-wrap="1">${text}</div></div>`;
    const one = print(item(words('one')));
    expect(print(item(words('one') + quote('a')))).toBe(one);
    expect(print(item(words('two')))).not.toBe(one);
    expect(print(item(words('one'), { key: '3l' }))).not.toBe(one);
  });

  test('a quote without words around it does not lend its own', () => {
    const quote =
      '<div role="link" aria-label="Post by bob.example"><div dir="auto" data-word-wrap="1">Guaranteed</div></div>';
    expect(postOf(item(quote))).toMatchObject({ text: '', quoted: { handle: 'bob.example', text: 'Guaranteed' } });
  });

  test('the chip stands under the words, and under the post where there are none', () => {
    const post = firstOf(item(words('x')));
    const place = BLUESKY.chipPlace?.(post);
    expect(place?.matches('[data-testid="contentHider-post"]')).toBe(true);
    place?.append(post.ownerDocument.createElement('receipts-chip'));
    expect(readPost(post)).toMatchObject({ ok: true, post: { text: 'x' } });
    expect(readPost(post)).not.toHaveProperty('post.truncated');
    place?.remove();
    expect(BLUESKY.chipPlace?.(post)).toBe(post);
  });

  test('what covers the functions of an element stops nothing', () => {
    const post = firstOf(item(words('x')));
    Object.defineProperty(post, 'getAttribute', { value: post.firstElementChild });
    expect(readPost(post)).toEqual({ ok: false, missing: ['post'] });
    expect(BLUESKY.print(post)).toContain('/post/3k');
    Object.defineProperty(post, 'querySelector', { value: post.firstElementChild });
    Object.defineProperty(post, 'id', { value: post.firstElementChild });
    expect(BLUESKY.print(post)).toBe('');
  });
});

test.each([
  ['/', true],
  ['/profile/fern.example', true],
  ['/profile/fern.example/post/3k', true],
  ['/profile/fern.example/feed/garden', true],
  ['/search', true],
  ['/profile/fern.example/followers', false],
  ['/settings', false],
  ['/messages', false],
])('%s shows posts: %s', (path, expected) => expect(BLUESKY.expectsPosts(new URL(path, HOME))).toBe(expected));

test('told by its test ids, whatever the host', () => {
  expect(BLUESKY.looksLike(fixture('feed', 'http://127.0.0.1/'))).toBe(true);
  expect(BLUESKY.looksLike(pageAt(HOME, '<body><main>Clouds and a blue sky</main></body>'))).toBe(false);
});
