import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { Post } from '@/lib/core/post.ts';
import { LONGEST_POST } from '@/lib/sites/feeds/adapter.ts';
import { FARCASTER, readPost } from '@/lib/sites/feeds/farcaster.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';

const HOME = 'https://farcaster.xyz/';

function pageAt(url: string, html: string): Document {
  const document = new Window({ url }).document as unknown as Document;
  document.documentElement.innerHTML = html;
  return document;
}
function fixture(name: string, url: string): Document {
  return pageAt(url, readFileSync(`${import.meta.dirname}/../fixtures/feeds/farcaster/${name}.html`, 'utf8'));
}
function readAll(document: Document): Post[] {
  return findPosts(document, FARCASTER).map((element) => {
    const reading = readPost(element);
    if (!reading.ok) throw new Error(reading.missing.join());
    return Post.parse(reading.post);
  });
}
/** A post as the app draws it in a feed. */
function cast(text: string, { hash = '0xabcdef0123', extra = '', title = 'Ana' } = {}): string {
  return `<div id="cast:${hash}"><div><div><a href="/ana" title="${title}"><img src="/a.png"></a></div><div><div><div>
    <div><span><a href="/ana" title="${title}">ana</a></span><a href="/ana/${hash.slice(0, 10)}" title=""><div>3h</div></a></div></div>
    <div><div class="flex whitespace-pre-wrap"><div>${text}</div></div></div>${extra}</div></div></div></div>`;
}
function firstOf(html: string): Element {
  const element = findPosts(pageAt(HOME, `<body><main>${html}</main></body>`), FARCASTER)[0];
  if (!element) throw new Error('no post');
  return element;
}
function postOf(html: string): Post {
  const reading = readPost(firstOf(html));
  if (!reading.ok) throw new Error(reading.missing.join());
  return Post.parse(reading.post);
}

describe('a feed', () => {
  const posts = readAll(fixture('home', HOME));

  test('six posts', () =>
    expect(posts.map(({ author }) => author.handle)).toEqual(['fern', 'moss', 'reed', 'tansy', 'sami', 'hana']));

  test('words with links as shown, counters, a badge', () =>
    expect(posts[0]).toEqual({
      id: '0x01010101',
      site: 'farcaster',
      url: 'https://farcaster.xyz/fern/0x01010101',
      author: { handle: 'fern', name: 'Fern 🌿' },
      text: 'Notes of our /garden club.\nSecond line with @bob.eth: notes.larkspur.example/2026/h...',
      links: [
        { text: '/garden', href: 'https://farcaster.xyz/~/channel/garden', start: 13, end: 20 },
        { text: '@bob.eth', href: 'https://farcaster.xyz/bob.eth', start: 44, end: 52 },
        {
          text: 'notes.larkspur.example/2026/h...',
          href: 'https://notes.larkspur.example/2026/how-we-water',
          start: 54,
          end: 86,
        },
      ],
      media: [],
      time: '',
      relation: 'post',
      labels: ['verified'],
      counters: { replies: '4', recasts: '12', likes: '1.2K' },
    } satisfies Post));

  test('recast by an account whose name the author took; a card with its host on the first line', () =>
    expect(posts[1]).toEqual({
      id: '0x02020202',
      site: 'farcaster',
      url: 'https://farcaster.xyz/moss/0x02020202',
      author: { handle: 'moss', name: 'fern' },
      text: 'I lost everything to a fake exchange until a recovery expert got all of it back. Write to him: restore.example',
      links: [{ text: 'restore.example', href: 'https://restore.example/', start: 95, end: 110 }],
      media: [],
      time: '',
      relation: 'repost',
      repostedBy: 'fern',
      card: { domain: 'restore.example', href: 'https://restore.example/start', title: 'Get it back today' },
      counters: {},
    } satisfies Post));

  test('an answer that is cut, with a picture and a video', () =>
    expect(posts[2]).toEqual({
      id: '0x03030303',
      site: 'farcaster',
      url: 'https://farcaster.xyz/reed/0x03030303',
      author: { handle: 'reed', name: 'Reed' },
      text: 'A long answer, of which only the first lines are shown.',
      links: [],
      media: [
        { kind: 'image', src: 'https://img.example/1.png', alt: 'A calendar with Friday circled' },
        { kind: 'video', src: 'https://img.example/thumb.png', alt: '' },
      ],
      time: '',
      relation: 'reply',
      truncated: true,
      counters: {},
    } satisfies Post));

  test('pinned, with a quote kept apart', () =>
    expect(posts[3]).toEqual({
      id: '0x04040404',
      site: 'farcaster',
      url: 'https://farcaster.xyz/tansy/0x04040404',
      author: { handle: 'tansy', name: 'Tansy' },
      text: 'Please walk away from this.',
      links: [],
      media: [],
      time: '',
      relation: 'post',
      quoted: { handle: 'moss', name: 'Moss', text: 'Guaranteed profit, every day.' },
      labels: ['pinned'],
      counters: {},
    } satisfies Post));

  test('right to left, translated', () =>
    expect(posts[4]).toMatchObject({ author: { name: 'سامي' }, text: 'صباح الخير من الحديقة', translated: true }));

  test('a mini app is a picture: its button has no address', () => {
    expect(posts[5]).toMatchObject({
      text: '一つ目\n二つ目',
      media: [{ kind: 'image', src: 'https://img.example/frame.png', alt: 'Mint now' }],
    });
    expect(posts[5]).not.toHaveProperty('card');
  });
});

test('everything below the post of a page answers its author', () => {
  const posts = readAll(fixture('thread', 'https://farcaster.xyz/lumenleaf/0xaaaaaaaa'));
  const thread = { handle: 'lumenleaf', name: 'Lumenleaf' };
  expect(posts.map(({ id, author, relation, thread }) => [id, author.handle, relation, thread])).toEqual([
    ['0x0b0b0b0b', 'reed', 'post', undefined],
    ['0xaaaaaaaa', 'lumenleaf', 'post', undefined],
    ['0x0c0c0c0c', 'lumenleaf', 'reply', thread],
    ['0x0d0d0d0d', 'lumenIeaf', 'reply', thread],
  ]);
  expect(posts[1]).toEqual({
    id: '0xaaaaaaaa',
    site: 'farcaster',
    url: 'https://farcaster.xyz/lumenleaf/0xaaaaaaaa',
    author: thread,
    text: 'Not before March. We will never write to you first.',
    links: [],
    media: [],
    time: '',
    relation: 'post',
    labels: ['verified'],
    counters: { replies: '7', recasts: '50', likes: '104' },
  } satisfies Post);
});

describe('one post', () => {
  test.each([
    ['one\n\ntwo', 'one\n\ntwo'],
    ['see <a href="javascript:alert(1)">this</a>', 'see this'],
    ['長'.repeat(30_000), '長'.repeat(LONGEST_POST)],
    [`top${'<span>'.repeat(3_000)}deep${'</span>'.repeat(3_000)}`, 'top'],
  ])('%.40s', (html, text) => {
    const post = postOf(cast(html));
    expect([post.text, post.links]).toEqual([text, []]);
  });

  test('links in the words to other accounts and posts are no part of the head', () => {
    const trap = '<a href="/eve" title="Eve">@eve</a> <a href="/eve/0x99999999">eve/0x9999</a>';
    expect(postOf(cast(trap))).toMatchObject({ id: '0xabcdef01', author: { handle: 'ana', name: 'Ana' } });
  });

  test('a display name written like a handle', () =>
    expect(postOf(cast('x', { title: '@fern' })).author).toEqual({ handle: 'ana', name: '@fern' }));

  test.each([
    ['https://scan.example/tx/0xabcdef', 'scan.example', 'scan.example'],
    ['https://drain.example/', 'ορbit.example', 'ορbit.example'],
    ['https://drain.example/', 'Open Market', ''],
  ])('a card to %s that shows %s', (href, shown, domain) => {
    const extra = `<div><a href="${href}"></a><div><div>${shown}</div><div>Claim</div></div></div>`;
    const post = postOf(cast('x', { extra }));
    expect(post.card).toEqual({ domain, href, title: domain === '' ? shown : 'Claim' });
    expect(post).not.toHaveProperty('quoted');
  });

  test.each([
    ['nothing known', '<div id="cast:0xabcdef0123"><p>changed</p></div>', ['author', 'text']],
    ['no words', cast(''), ['text']],
  ])('%s says what is missing', (_, html, missing) => expect(readPost(firstOf(html))).toEqual({ ok: false, missing }));

  test('other words and another post are noticed, a quote that changes is not', () => {
    const print = (html: string) => FARCASTER.print(firstOf(html));
    const quote = (text: string) => `<div><div class="line-clamp-5">${text}</div><a href="/bob/0x99999999"></a></div>`;
    const one = print(cast('one'));
    expect(print(cast('one', { extra: quote('a') }))).toBe(one);
    expect(print(cast('two'))).not.toBe(one);
    expect(print(cast('one', { hash: '0xabcdef9999' }))).not.toBe(one);
  });

  test('the chip stands under the words, and under the post where there are none', () => {
    const post = firstOf(cast('x'));
    const place = FARCASTER.chipPlace?.(post);
    expect(place?.matches('[class~="whitespace-pre-wrap"]')).toBe(true);
    place?.append(post.ownerDocument.createElement('receipts-chip'));
    expect(readPost(post)).toMatchObject({ ok: true, post: { text: 'x' } });
    expect(readPost(post)).not.toHaveProperty('post.truncated');
    place?.remove();
    expect(FARCASTER.chipPlace?.(post)).toBe(post);
  });

  test('what covers the functions of an element stops nothing', () => {
    const post = firstOf(cast('x'));
    Object.defineProperty(post, 'ownerDocument', { value: post.firstElementChild });
    Object.defineProperty(post, 'compareDocumentPosition', { value: post.firstElementChild });
    expect(readPost(post)).toMatchObject({ ok: true, post: { text: 'x', url: '' } });
    Object.defineProperty(post, 'id', {
      get() {
        throw new Error('covered');
      },
    });
    expect(readPost(post)).toEqual({ ok: false, missing: ['post'] });
    Object.defineProperty(post, 'querySelectorAll', { value: post.firstElementChild });
    expect(FARCASTER.print(post)).toBe('');
  });
});

test.each([
  ['/', true],
  ['/fern', true],
  ['/fern.eth/0xabcdef01', true],
  ['/~/channel/garden', true],
  ['/~/conversations/0xabcdef0123', true],
  ['/~/settings', false],
  ['/~/inbox/1-2', false],
  ['/miniapps', false],
  ['/fern/followers', false],
])('%s shows posts: %s', (path, expected) => expect(FARCASTER.expectsPosts(new URL(path, HOME))).toBe(expected));

test('told by the ids of its posts, whatever the host', () => {
  expect(FARCASTER.looksLike(fixture('home', 'http://127.0.0.1/'))).toBe(true);
  expect(FARCASTER.looksLike(pageAt(HOME, '<body><main id="cast:plaster">Casts of statues</main></body>'))).toBe(false);
});
