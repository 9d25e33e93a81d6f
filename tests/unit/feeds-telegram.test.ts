import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { Post } from '@/lib/core/post.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';
import { readPost, TELEGRAM } from '@/lib/sites/feeds/telegram.ts';

function pageOf(html: string, url: string): Document {
  const { document } = new Window({ url });
  document.write(html);
  return document as unknown as Document;
}
const fixture = (name: string, url: string) =>
  pageOf(readFileSync(`tests/fixtures/feeds/telegram/${name}.html`, 'utf8'), url);

function postsOn(document: Document): Post[] {
  return findPosts(document, TELEGRAM).map((element) => {
    const reading = readPost(element);
    if (!reading.ok) throw new Error(`${element.outerHTML.slice(0, 200)}: ${reading.missing.join()}`);
    return Post.parse(reading.post);
  });
}

const ORBIT = { handle: 'orbit_loom_demo', name: 'Orbit Loom' };
/** What most messages have: nothing. */
const PLAIN = { site: 'telegram', links: [], media: [], counters: {}, relation: 'post' as const };
const preview = (number: number) => ({
  ...PLAIN,
  id: `orbit_loom_demo/${number}`,
  url: `https://t.me/orbit_loom_demo/${number}`,
  author: ORBIT,
});

describe('a public preview', () => {
  const document = fixture('preview', 'https://t.me/s/orbit_loom_demo');
  const posts = postsOn(document);

  test('has nine messages; an event is none', () => {
    expect(posts.map(({ id }) => id.split('/')[1])).toEqual('41 43 44 45 46 47 48 49 900'.split(' '));
    expect(posts.map(({ relation }) => relation).join(' ')).toBe('post reply repost repost post post post post reply');
  });

  test('each is read in full', () => {
    const rules = 'https://docs.orbitloom.example/season-two?from=channel';
    expect(posts).toEqual([
      {
        ...preview(41),
        author: { handle: 'orbit_loom_demo', name: 'Orbit Loom 🧵' },
        text: 'Season two starts on Monday.\nRules: docs.orbitloom.example/sea…\n\n🚀 See you there',
        links: [{ text: 'docs.orbitloom.example/sea…', href: rules, start: 36, end: 63 }],
        time: '2026-11-20T10:01:00+00:00',
        counters: { views: '12.5K' },
        labels: ['verified'],
      },
      {
        ...preview(43),
        text: 'Correction: it starts on Tuesday.',
        time: '2026-11-20T11:30:00+00:00',
        relation: 'reply',
        counters: { views: '9 801' },
        quoted: { ...ORBIT, text: 'Season two starts on Monday. Rules: docs.orbitloom.example/sea…' },
      },
      {
        ...preview(44),
        author: { handle: 'kestrel_grid_demo', name: 'Kestrel Grid' },
        text: 'Guaranteed 400% APY for early stakers. Only today.',
        time: '2026-11-20T12:00:00+00:00',
        relation: 'repost',
        repostedBy: 'orbit_loom_demo',
        counters: { views: '77' },
        card: { domain: 'orbitloom.example', href: 'https://season-two.invalid/claim', title: 'Claim your share' },
      },
      {
        // An account that hides itself has a name only, also where that is written like a handle.
        ...preview(45),
        author: { handle: '', name: '@orbit_loom_demo' },
        text: 'A hidden account wrote this.',
        time: '2026-11-20T12:05:00+00:00',
        relation: 'repost',
        repostedBy: 'orbit_loom_demo',
      },
      {
        ...preview(46),
        text: 'الموسم الثاني يبدأ يوم الاثنين. التفاصيل في docs.orbitloom.example/ar\nClaim now',
        links: [
          { text: 'docs.orbitloom.example/ar', href: 'https://docs.orbitloom.example/ar', start: 44, end: 69 },
          { text: 'Claim now', href: 'https://loom-season.invalid/start?ref=7', start: 70, end: 79 },
        ],
        media: [{ kind: 'image', src: 'https://cdn.example/photo.jpg', alt: '' }],
        time: '2026-11-20T12:10:00+00:00',
      },
      { ...preview(47), text: 'Which chain next?\nBase\nSolana', time: '2026-11-20T12:15:00+00:00' },
      {
        ...preview(48),
        text: '第二季从周一开始。\n不要把助记词告诉任何人。\n答案：四十二\nloom-wallet-setup.exe',
        time: '2026-11-20T12:20:00+00:00',
        truncated: true,
      },
      { ...preview(49), text: '', time: '2026-11-20T12:25:00+00:00' },
      {
        ...PLAIN,
        id: 'orbit_loom_chat/900',
        url: 'https://t.me/orbit_loom_chat/900',
        author: { handle: 'orbit_l00m_desk', name: 'Orbit Loom' },
        text: 'Write to me to get your tokens back, I recover lost wallets.',
        time: '2026-11-20T13:00:00+00:00',
        relation: 'reply',
        quoted: { handle: '', name: 'Mira', text: 'Photo' },
        thread: { handle: 'orbit_loom_chat', name: 'Orbit Loom Chat' },
      },
    ]);
  });

  test('the words of links stand where they say', () => {
    for (const { text, links } of posts) {
      for (const link of links) expect(text.slice(link.start, link.end).trim()).toBe(link.text);
    }
  });

  test('a message that names nobody is its channel’s', () => {
    const bare = pageOf(
      '<div class="tgme_channel_info_header_title">Orbit Loom</div><div class="tgme_widget_message" data-post="orbit_loom_demo/5"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_text">Hello</div></div></div>',
      'https://t.me/s/orbit_loom_demo',
    );
    expect(postsOn(bare)).toEqual([{ ...preview(5), text: 'Hello', time: '' }]);
  });
});

describe('web.telegram.org/k', () => {
  const document = fixture('web-k', 'https://web.telegram.org/k/#-2100000001');
  const group = { handle: '-2100000001', name: 'Orbit Loom' };
  const message = (number: number) => ({ ...PLAIN, id: `-2100000001/${number}`, url: '', time: '' });

  test('each message of others is read in full', () => {
    const claim = 'https://loom-season.invalid/claim';
    expect(postsOn(document)).toEqual([
      {
        ...message(101),
        author: { handle: '891274018', name: 'Orbit Loom' },
        text: 'Airdrop is live: orbitloom.example/claim 🎁',
        links: [{ text: 'orbitloom.example/claim', href: claim, start: 17, end: 40 }],
        time: '2026-11-20T10:00:00.000Z',
        thread: group,
      },
      {
        // The second in a row carries no name.
        ...message(102),
        author: { handle: '891274018', name: 'Orbit Loom' },
        text: 'In an hour, hurry\nOpen app',
        links: [{ text: 'Open app', href: 'https://loom-season.invalid/go', start: 18, end: 26 }],
        time: '2026-11-20T10:01:00.000Z',
        relation: 'reply',
        quoted: { handle: '', name: 'Mira', text: 'When does it end?' },
        card: { domain: 'orbitloom.example', href: claim, title: 'Season two' },
        labels: ['pinned'],
        thread: group,
        truncated: true,
      },
      {
        ...message(104),
        author: { handle: '-2100000777', name: 'Kestrel Grid' },
        text: '私たちはブリッジを開始します',
        media: [{ kind: 'image', src: '', alt: '' }],
        time: '2026-11-20T10:03:20.000Z',
        relation: 'repost',
        repostedBy: '-2100000001',
      },
      {
        ...message(-1),
        author: { handle: '', name: 'Larkspur Exchange' },
        text: 'Trade with us',
        labels: ['ad'],
        thread: group,
      },
    ]);
  });

  test('a channel with a public name is known by it', () => {
    const channel = fixture('web-k', 'https://web.telegram.org/k/#@orbit_loom_demo');
    for (const picture of [...channel.querySelectorAll('.bubbles-group-avatar, .name')]) picture.remove();
    expect(postsOn(channel).map(({ author }) => author)).toEqual(Array(4).fill(ORBIT));
  });

  test('without the wrapper of translations the whole message is read, without its time', () => {
    const old = fixture('web-k', 'https://web.telegram.org/k/#-2100000001');
    for (const words of [...old.querySelectorAll('.translatable-message')]) words.replaceWith(...words.childNodes);
    expect(postsOn(old)[1]?.text).toBe('In an hour, hurry\nOpen app');
  });
});

describe('web.telegram.org/a', () => {
  const document = fixture('web-a', 'https://web.telegram.org/a/#-1002100000001');
  const group = { handle: '-1002100000001', name: 'Orbit Loom' };
  const message = (number: number) => ({ ...PLAIN, id: `-1002100000001/${number}`, url: '', time: '' });

  test('each message of others is read in full', () => {
    const [pinned, reply, forwarded, ad] = postsOn(document);
    expect(pinned).toEqual({
      ...message(201),
      author: { handle: '891274018', name: 'Orbit Loom' },
      text: 'Send 1 ETH to the address below and get 2 back.\norbitloom.example 0xabc',
      links: [{ text: 'orbitloom.example', href: 'https://loom-season.invalid/x', start: 48, end: 65 }],
      counters: { views: '4.1K' },
      card: { domain: 'orbitloom.example', href: 'https://loom-season.invalid/x', title: 'Double it' },
      labels: ['pinned'],
      thread: group,
      truncated: true,
    });
    expect(reply).toEqual({
      ...message(202),
      author: { handle: '891274018', name: 'Orbit Loom' },
      text: 'Yes, sent twice already',
      relation: 'reply',
      quoted: { handle: '', name: 'Mira', text: 'Is this real?' },
      thread: group,
    });
    expect(forwarded).toEqual({
      ...message(204),
      author: { handle: '-1002100000777', name: 'Kestrel Grid' },
      text: 'שלום לכולם',
      relation: 'repost',
      repostedBy: '5550001112',
    });
    expect(ad).toMatchObject({
      author: { handle: '', name: 'Larkspur Exchange' },
      text: 'Trade with us',
      labels: ['ad'],
    });
  });

  test('has four; events and one’s own words are none', () => {
    expect(findPosts(document, TELEGRAM)).toHaveLength(4);
  });
});

const bubble = (inside: string, id = 'orbit_loom_demo/9') =>
  `<div class="tgme_widget_message" data-post="${id}"><div class="tgme_widget_message_bubble">${inside}</div></div>`;
const words = (html: string) => `<div class="tgme_widget_message_text js-message_text">${html}</div>`;
const read = (html: string) => {
  const element = findPosts(pageOf(html, 'https://t.me/s/orbit_loom_demo'), TELEGRAM)[0];
  if (!element) throw new Error('no message');
  return readPost(element);
};
const postOf = (html: string) => {
  const reading = read(html);
  if (!reading.ok) throw new Error(reading.missing.join());
  return Post.parse(reading.post);
};

describe('odd and hostile messages', () => {
  test.each([
    ['nothing at all', bubble(''), ['text']],
    [
      'a note that the app shows more',
      bubble('<div class="a"><i class="message_media_not_supported_wrap">Open the app</i></div>'),
      ['text'],
    ],
    ['no author and no words', '<div class="tgme_widget_message js-widget_message"></div>', ['author', 'text']],
  ])('%s: says what is missing', (_, html, missing) => {
    expect(read(html)).toEqual({ ok: false, missing });
  });

  test('an unknown layout is not a message that was read', () => {
    expect(read(bubble('<p>Changed</p>'))).toEqual({ ok: false, missing: ['text'] });
  });

  test('25,000 characters and no more', () => {
    expect(postOf(bubble(words('claim '.repeat(10_000)))).text).toHaveLength(25_000);
  });

  test('links that run a script or hold data are no links', () => {
    const html = words('<a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="/ok">c</a>');
    expect(postOf(bubble(html)).links).toEqual([{ text: 'c', href: 'https://t.me/ok', start: 4, end: 5 }]);
  });

  test('a form that covers its own properties does not stop reading', () => {
    const covered = ['tagName', 'firstChild', 'nextSibling', 'querySelectorAll', 'closest', 'getAttribute', 'matches']
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(postOf(bubble(words(`before <form>${covered}</form> after`))).text).toBe('before after');
  });

  test('thousands of elements, one in the other and one after the other', () => {
    const deep = `${'<b>'.repeat(3_000)}x${'</b>'.repeat(3_000)}`;
    expect(postOf(bubble(words(`top ${deep}`))).text).toBe('top');
    expect(postOf(bubble(words('<i>y</i>'.repeat(4_000)))).text).toBe('y'.repeat(4_000));
  });

  test('huge attributes are cut', () => {
    const post = postOf(bubble(words('x'), `orbit_loom_demo/${'9'.repeat(50_000)}`));
    expect(post.id.length).toBeLessThanOrEqual(100);
    expect(post.url).toBe('');
  });

  test('an edited message has another print, a counter that moves has not', () => {
    const document = pageOf(
      bubble(`${words('one')}<span class="tgme_widget_message_views">1</span>`),
      'https://t.me/s/o',
    );
    const element = findPosts(document, TELEGRAM)[0] as Element;
    const before = TELEGRAM.print(element);
    (element.querySelector('.tgme_widget_message_views') as Element).textContent = '2';
    expect(TELEGRAM.print(element)).toBe(before);
    (element.querySelector('.js-message_text') as Element).textContent = 'two';
    expect(TELEGRAM.print(element)).not.toBe(before);
  });
});

describe('where there are messages', () => {
  test.each([
    ['https://t.me/s/orbit_loom_demo', true],
    ['https://t.me/s/orbit_loom_demo?before=40', true],
    ['https://t.me/orbit_loom_demo/41?embed=1', true],
    ['https://t.me/orbit_loom_demo/41', false],
    ['https://t.me/orbit_loom_demo', false],
    ['https://t.me/+abcdef', false],
    ['https://web.telegram.org/k/', false],
    ['https://web.telegram.org/k/#@orbit_loom_demo', true],
    ['https://web.telegram.org/a/#-1002100000001', true],
    ['https://web.telegram.org/a/#891274018', false],
  ])('%s: %s', (url, expected) => expect(TELEGRAM.expectsPosts(new URL(url))).toBe(expected));

  test.each(['preview', 'web-k', 'web-a'])('%s is known by its structure', (name) => {
    expect(feedOf('127.0.0.1', fixture(name, 'http://127.0.0.1/'))).toMatchObject({
      adapter: { id: 'telegram' },
      by: 'structure',
    });
  });

  test('the chip goes into the bubble', () => {
    for (const name of ['preview', 'web-k', 'web-a']) {
      const document = fixture(name, 'http://127.0.0.1/');
      for (const element of findPosts(document, TELEGRAM)) {
        expect(TELEGRAM.chipPlace?.(element).className).toMatch(/bubble|content-inner/);
      }
    }
  });
});
