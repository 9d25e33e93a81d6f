import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { Post } from '@/lib/core/post.ts';
import { LONGEST_POST } from '@/lib/sites/feeds/adapter.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { MASTODON, readPost } from '@/lib/sites/feeds/mastodon.ts';

const HOME = 'https://social.larkspur.example/home';

function pageAt(url: string, html: string): Document {
  const document = new Window({ url }).document as unknown as Document;
  document.documentElement.innerHTML = html;
  return document;
}
function fixture(name: string, url: string): Document {
  return pageAt(url, readFileSync(`${import.meta.dirname}/../fixtures/feeds/mastodon/${name}.html`, 'utf8'));
}
function readAll(document: Document): Post[] {
  return findPosts(document, MASTODON).map((element) => {
    const reading = readPost(element);
    if (!reading.ok) throw new Error(reading.missing.join());
    return Post.parse(reading.post);
  });
}
/** A post as the interface draws it; `body` stands between head and buttons. */
function status(body: string, { id = '7', head = '', name = 'Ana' } = {}): string {
  return `<div class="status__wrapper">${head}<div class="status" data-id="${id}"><div class="status__info">
    <a class="status__display-name" href="/@ana"><bdi><strong class="display-name__html">${name}</strong></bdi> <span class="display-name__account">@ana</span></a>
    <a class="status__relative-time" href="/@ana/${id}"><time datetime="2026-11-22T09:15:00.000Z">3h</time></a></div>${body}</div></div>`;
}
const words = (html: string) =>
  `<div class="status__content"><div class="status__content__text status__content__text--visible">${html}</div></div>`;
function read(html: string) {
  const element = findPosts(pageAt(HOME, `<body><div id="mastodon">${html}</div></body>`), MASTODON)[0];
  if (!element) throw new Error('no post');
  return readPost(element);
}
function postOf(html: string): Post {
  const reading = read(html);
  if (!reading.ok) throw new Error(reading.missing.join());
  return Post.parse(reading.post);
}

describe('a timeline', () => {
  const posts = readAll(fixture('home', HOME));
  const FERN = { handle: 'fern@social.larkspur.example', name: 'Fern 🌿' };
  const REED = { handle: 'reed@social.larkspur.example', name: 'Reed' };

  test('seven posts; the one out of sight is an empty wrapper', () =>
    expect(posts.map(({ id }) => id)).toEqual(['1001', '1002', '1003', '1004', '1005', '1007', '1008']));

  test('words, links as shown, hashtags below', () =>
    expect(posts[0]).toEqual({
      id: '1001',
      site: 'mastodon',
      url: 'https://social.larkspur.example/@fern/1001',
      author: FERN,
      text: 'Notes of our #garden club.\nSecond line with @bob.\nRead on at notes.larkspur.example/2026/11\n#water',
      links: [
        { text: '#garden', href: 'https://social.larkspur.example/tags/garden', start: 13, end: 20 },
        { text: '@bob', href: 'https://social.larkspur.example/@bob@far.example', start: 44, end: 48 },
        {
          text: 'notes.larkspur.example/2026/11',
          href: 'https://notes.larkspur.example/2026/11/how-we-water',
          start: 61,
          end: 91,
        },
        { text: '#water', href: 'https://social.larkspur.example/tags/water', start: 92, end: 98 },
      ],
      media: [],
      time: '2026-11-22T09:15:00.000Z',
      relation: 'post',
      counters: { replies: '4', reposts: '12', likes: '1.2K' },
    } satisfies Post));

  test('a boost names who did it; a display name may imitate another handle; a card tells the host that it shows', () =>
    expect(posts[1]).toEqual({
      id: '1002',
      site: 'mastodon',
      url: 'https://social.larkspur.example/@moss@far.example/1002',
      author: { handle: 'moss@far.example', name: '@fern@social.larkspur.example' },
      text: 'The Lumenleaf airdrop is live! Connect your wallet and claim before it closes tonight: claim-lumenleaf.example/start',
      links: [
        {
          text: 'claim-lumenleaf.example/start',
          href: 'https://claim-lumenleaf.example/start',
          start: 87,
          end: 116,
        },
      ],
      media: [],
      time: '2026-11-22T08:00:00.000Z',
      relation: 'repost',
      repostedBy: 'fern@social.larkspur.example',
      card: {
        domain: 'lumenleaf.example',
        href: 'https://claim-lumenleaf.example/start',
        title: 'Claim Lumenleaf',
      },
      counters: {},
    } satisfies Post));

  test('a closed warning is the text; the words behind it are not there', () =>
    expect(posts[2]).toEqual({
      id: '1003',
      site: 'mastodon',
      url: 'https://social.larkspur.example/@reed/1003',
      author: REED,
      text: 'Long talk about prices',
      links: [],
      media: [],
      time: '2026-11-22T07:00:00.000Z',
      relation: 'reply',
      truncated: true,
      counters: {},
    } satisfies Post));

  test('an open warning, a poll, pictures, a translation', () =>
    expect(posts[3]).toEqual({
      id: '1004',
      site: 'mastodon',
      url: 'https://social.larkspur.example/@reed/1004',
      author: REED,
      text: 'Poll inside\nWhich days.larkspur.example suits you?\nMonday\nFriday 🎉',
      links: [{ text: 'days.larkspur.example', href: 'https://days.larkspur.example/', start: 18, end: 39 }],
      media: [
        {
          kind: 'image',
          src: 'https://media.larkspur.example/small/1.png',
          alt: 'A calendar with Friday circled',
        },
        { kind: 'video', src: 'https://media.larkspur.example/2.mp4', alt: 'A spinning leaf' },
      ],
      time: '2026-11-22T06:00:00.000Z',
      relation: 'post',
      translated: true,
      counters: {},
    } satisfies Post));

  test('a quote stays apart, with the quote in it; "RE:" repeats its address', () =>
    expect(posts[4]).toEqual({
      id: '1005',
      site: 'mastodon',
      url: 'https://social.larkspur.example/@tansy/1005',
      author: { handle: 'tansy@social.larkspur.example', name: 'Tansy' },
      text: 'Please walk away from this.',
      links: [],
      media: [],
      time: '2026-11-22T05:00:00.000Z',
      relation: 'post',
      quoted: {
        handle: 'moss@far.example',
        name: 'Moss',
        text: 'Guaranteed profit, every day.',
        quoted: { handle: 'ivy@far.example', name: '', text: '' },
      },
      truncated: true,
      counters: {},
    } satisfies Post));

  test('right to left, pinned', () =>
    expect(posts[5]).toEqual({
      id: '1007',
      site: 'mastodon',
      url: 'https://social.larkspur.example/@sami@far.example/1007',
      author: { handle: 'sami@far.example', name: 'سامي' },
      text: 'صباح الخير من الحديقة',
      links: [],
      media: [],
      time: '2026-11-22T04:00:00.000Z',
      relation: 'post',
      labels: ['pinned'],
      counters: {},
    } satisfies Post));

  test('a post behind a filter of one’s own is read without its words', () =>
    expect(posts[6]).toMatchObject({ id: '1008', author: { name: '花子' }, text: '', truncated: true }));
});

test('everything below the post of a page answers its author, whose handle is the same everywhere', () => {
  const posts = readAll(fixture('thread', 'https://social.larkspur.example/@lumenleaf/2001'));
  const thread = { handle: 'lumenleaf@social.larkspur.example', name: 'Lumenleaf' };
  expect(posts.map(({ id, relation, thread }) => [id, relation, thread])).toEqual([
    ['2000', 'post', undefined],
    ['2001', 'post', undefined],
    ['2002', 'reply', thread],
    ['2003', 'reply', thread],
  ]);
  expect(posts.map(({ author }) => author.handle)).toEqual([
    'reed@social.larkspur.example',
    thread.handle,
    thread.handle,
    'lumenIeaf@far.example',
  ]);
  expect(posts[1]).toMatchObject({ time: '', counters: { reposts: '50', likes: '104' } });
});

test('pages that older versions sent as HTML', () => {
  const document = fixture('older', 'https://old.larkspur.example/@fern/32');
  expect(MASTODON.looksLike(document)).toBe(true);
  const [first, main] = readAll(document);
  expect(first).toEqual({
    id: '31',
    site: 'mastodon',
    url: 'https://old.larkspur.example/@reed/31',
    author: { handle: 'reed@old.larkspur.example', name: 'Reed' },
    text: 'Anyone awake?',
    links: [],
    media: [],
    time: '2021-05-01T10:00:00Z',
    relation: 'post',
    counters: {},
  } satisfies Post);
  expect(main).toMatchObject({
    id: '32',
    author: { handle: 'fern@old.larkspur.example' },
    text: 'Money',
    truncated: true,
    time: '2021-05-01T11:00:00Z',
    counters: { reposts: '7', likes: '9' },
  });
});

describe('one post', () => {
  test.each([
    ['<p>one</p><p>two<br>three</p>', 'one\ntwo\nthree'],
    ['<p>go <img alt="🚀" class="emojione"> now</p>', 'go 🚀 now'],
    ['<p>see <a href="javascript:alert(1)">this</a></p>', 'see this'],
    ['<p>a<span class="invisible"> hidden by a style </span>b</p>', 'ab'],
    ['<ul><li>一つ目</li><li>二つ目</li></ul>', '一つ目\n二つ目'],
    [`<p>${'長'.repeat(30_000)}</p>`, '長'.repeat(LONGEST_POST)],
  ])('%.60s', (html, text) => {
    const post = postOf(status(words(html)));
    expect([post.text, post.links]).toEqual([text, []]);
  });

  test('a link that shows another host keeps both', () => {
    const { links } = postOf(status(words('<p><a href="https://drain.example/x">known.example</a></p>')));
    expect(links).toEqual([{ text: 'known.example', href: 'https://drain.example/x', start: 0, end: 13 }]);
  });

  test.each([
    ['closed', '', 'Money', true],
    ['open', ' status__content__text--visible', 'Money\nthe words', undefined],
  ])('a warning before 4.3, %s', (_, open, text, truncated) => {
    const body = `<div class="status__content"><p><span class="translate">Money</span> <button class="status__content__spoiler-link">Show more</button></p><div class="status__content__text${open}"><p>the words</p></div></div>`;
    expect(postOf(status(body))).toMatchObject({ text, ...(truncated ? { truncated } : {}) });
    expect(postOf(status(body)).truncated).toBe(truncated);
  });

  test.each([
    ['a name of its own, no domain', 'Open Market', ''],
    ['letters of any script', 'ορbit.example · 3h', 'ορbit.example'],
    ['in capitals', 'Known.Example', 'known.example'],
  ])('a card shows %s', (_, shown, domain) => {
    const card = `<div class="status-card"><a href="https://drain.example/"><span class="status-card__host"><span>${shown}</span></span><strong class="status-card__title">T</strong></a></div>`;
    expect(postOf(status(words('<p>x</p>') + card)).card).toEqual({
      domain,
      href: 'https://drain.example/',
      title: 'T',
    });
  });

  test.each([
    ['no author', '<div class="status" data-id="1"><div class="status__content">x</div></div>', ['author']],
    ['no words', status(''), ['text']],
    ['nothing known', '<div class="status" data-id="1"></div>', ['author', 'text']],
  ])('%s says what is missing', (_, html, missing) => expect(read(html)).toEqual({ ok: false, missing }));

  test('a quote that is gone lends nothing', () => {
    const gone = '<div class="status__quote status__quote--error">Post removed by author</div>';
    expect(postOf(status(words('<p>see</p>') + gone))).not.toHaveProperty('quoted');
  });

  test('a new number or other words are noticed, the same ones are not', () => {
    const print = (html: string) => {
      const post = findPosts(pageAt(HOME, `<body><div id="mastodon">${html}</div></body>`), MASTODON)[0];
      return post ? MASTODON.print(post) : undefined;
    };
    const one = print(status(words('<p>one</p>')));
    expect(print(status(words('<p>one</p>')))).toBe(one);
    expect(print(status(words('<p>two</p>')))).not.toBe(one);
    expect(print(status(words('<p>one</p>'), { id: '8' }))).not.toBe(one);
    const quote = `<div class="status__quote"><div class="status" data-id="9">${words('<p>q</p>')}</div></div>`;
    expect(print(status(words('<p>one</p>') + quote))).toBe(one);
  });

  test('thousands of elements inside each other', () => {
    const deep = `${'<span>'.repeat(3_000)}x${'</span>'.repeat(3_000)}`;
    expect(postOf(status(words(`<p>top</p>${deep}`))).text).toBe('top');
  });

  test('a form that covers what a reader asks for stops nothing', () => {
    const html = status(words('<p>x</p><form><input></form><p>y</p>'));
    const document = pageAt(HOME, `<body><div id="mastodon">${html}</div></body>`);
    const form = document.querySelector('form');
    const [post] = findPosts(document, MASTODON);
    expect(post && readPost(post)).toMatchObject({ ok: true, post: { text: 'x\ny' } });
    Object.defineProperty(form, 'tagName', { value: form?.firstElementChild });
    expect(post && readPost(post)).toMatchObject({ ok: true, post: { text: 'x\ny' } });
    expect(post && MASTODON.print(post)).toContain('/@ana/7');
    Object.defineProperty(post, 'getAttribute', { value: form });
    Object.defineProperty(post, 'ownerDocument', { value: form });
    expect(post && readPost(post)).toEqual({ ok: false, missing: ['post'] });
  });
});

test.each([
  ['/home', true],
  ['/@fern', true],
  ['/@fern@far.example/123', true],
  ['/deck/public/local', true],
  ['/tags/garden', true],
  ['/explore/links', false],
  ['/@fern/followers', false],
  ['/settings/profile', false],
  ['/about', false],
])('%s shows posts: %s', (path, expected) => expect(MASTODON.expectsPosts(new URL(path, HOME))).toBe(expected));

test('told by its root, whatever the host', () => {
  expect(MASTODON.looksLike(pageAt(HOME, '<body><div id="mastodon"></div></body>'))).toBe(true);
  expect(MASTODON.looksLike(pageAt(HOME, '<body><main>A page about mastodons</main></body>'))).toBe(false);
});
