import { describe, expect, test } from 'vitest';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { X } from '@/lib/sites/feeds/x.ts';
import { fixtureOf, pageAt, readOne, shown, tally } from './feed-fixture.ts';

const NONE = { replies: 0, reposts: 0, quotes: 0, cards: 0, threads: 0, labelled: 0 };

describe('pages of X', () => {
  test.each([
    [
      'timeline',
      'https://x.com/home',
      { ...NONE, found: 14, read: 14, replies: 1, reposts: 1, quotes: 1, cards: 2, labelled: 3 },
    ],
    ['status', 'https://x.com/quietloom/status/2002', { ...NONE, found: 3, read: 3, replies: 1, threads: 1 }],
    ['article', 'https://x.com/essay_ed/status/3001', { ...NONE, found: 1, read: 1 }],
  ])('%s', (name, url, counts) => {
    const { readings, expected } = fixtureOf(X, name, url);
    expect(tally(readings)).toEqual(counts);
    expect(shown(readings)).toEqual(expected);
  });

  test('links stand where the text has their words', () => {
    const { readings } = fixtureOf(X, 'timeline', 'https://x.com/home');
    const all = readings.flatMap((reading) =>
      reading.ok ? reading.post.links.map((link) => ({ link, reading })) : [],
    );
    expect(all).toHaveLength(4);
    for (const { link, reading } of all) {
      if (reading.ok) expect(reading.post.text.slice(link.start, link.end)).toBe(link.text);
    }
  });

  test.each(['timeline', 'article'])('%s: what is read comes with its print', (name) => {
    const { elements, readings } = fixtureOf(X, name, 'https://x.com/home');
    expect(readings.map((reading) => reading.ok && reading.print)).toEqual(elements.map((element) => X.print(element)));
  });

  test('reading changes nothing', () => {
    const { document } = fixtureOf(X, 'timeline', 'https://x.com/home');
    const before = document.documentElement.outerHTML;
    for (const post of findPosts(document, X)) {
      X.read(post);
      X.print(post);
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** One post of a timeline; `name` is the display name, `body` what stands below the line of names. */
function article(body: string, { name = 'Ana', handle = 'ana_k', around = ['', ''] } = {}): Document {
  return pageAt(
    'https://x.com/home',
    `<main><div data-testid="primaryColumn">${around[0]}<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/${handle}"><div dir="ltr"><span>${name}</span></div></a><a href="/${handle}"><div dir="ltr"><span>@${handle}</span></div></a><a href="/${handle}/status/9"><time datetime="2026-01-02T03:04:05.000Z">1h</time></a></div>${body}</article>${around[1]}</div></main>`,
  );
}
const words = (text: string) => `<div data-testid="tweetText" lang="en" dir="auto"><span>${text}</span></div>`;
function postOf(document: Document) {
  const reading = readOne(X, document);
  if (!reading.ok) throw new Error(reading.missing.join());
  return reading.post;
}

describe('what the platform says, and what only looks like it', () => {
  test.each([
    [
      'paid, by its frame',
      article(words('x'), { around: ['<div data-testid="placementTracking">', '</div>'] }),
      ['ad'],
    ],
    [
      'paid, by its sign, in any language',
      article(
        `${words('x')}<div><svg><path d="M19.498 3h-15c-1.381 0-2.5 1.12-2.5 2.5v13c0"></path></svg><span>Gesponsert</span></div>`,
      ),
      ['ad'],
    ],
    ['paid, by the word', article(`<div dir="ltr"><span>Ad</span></div>${words('x')}`), ['ad']],
    [
      'a video of an ordinary post',
      article(`${words('x')}<div data-testid="placementTracking"><video></video></div>`),
      undefined,
    ],
    ['the word as a name', article(words('x'), { name: 'Ad' }), undefined],
    ['the word as the text', article(words('Ad')), undefined],
    [
      'the word on a card',
      article(
        `${words('x')}<div data-testid="card.wrapper"><a href="https://t.co/a"><div dir="ltr"><span>Promoted</span></div></a></div>`,
      ),
      undefined,
    ],
    [
      'the word in a poll',
      article(
        `${words('x')}<div data-testid="card.wrapper"><div data-testid="cardPoll"><div role="radio"><span dir="ltr">Ad</span></div></div></div>`,
      ),
      undefined,
    ],
    ['a robot', article(`<div><div dir="ltr"><span>Automated</span></div></div>${words('x')}`), ['bot']],
    ['a robot by name only', article(words('x'), { name: 'Automated by @bank' }), undefined],
    ['a topic above the post', article(words('x'), { around: ['', ''] }), undefined],
    [
      'the badge of the quoted',
      article(
        `${words('x')}<div role="link" tabindex="0"><div data-testid="User-Name"><span>Bo</span><svg data-testid="icon-verified"></svg><span>@bo</span></div></div>`,
      ),
      undefined,
    ],
  ])('%s', (_what, document, labels) => {
    expect(postOf(document).labels).toEqual(labels);
  });

  test.each([
    ['/i/topics/12', 'post', undefined],
    ['/i/communities/12', 'post', undefined],
    ['/gil_hart', 'repost', 'gil_hart'],
    ['https://x.com/gil_hart', 'repost', 'gil_hart'],
  ])('the line above it leads to %s: a %s', (href, relation, repostedBy) => {
    const post = postOf(
      article(`<a href="${href}"><span data-testid="socialContext">Somebody</span></a>${words('x')}`),
    );
    expect([post.relation, post.repostedBy, post.labels]).toEqual([relation, repostedBy, undefined]);
  });

  test('who runs a robot is not whom it answers', () => {
    const post = postOf(article(`<div dir="ltr">Automated by <a href="/rae"><span>@rae</span></a></div>${words('x')}`));
    expect([post.relation, post.labels]).toEqual(['post', ['bot']]);
  });

  test('"show more" and a translation of what is quoted are not its own', () => {
    const quote = `<div role="link" tabindex="0"><div data-testid="User-Name"><span>Bo</span><span>@bo</span></div>${words('y')}<button data-testid="tweet-text-show-more-link">Show more</button><button>Show original</button></div>`;
    const post = postOf(article(words('x') + quote));
    expect([post.truncated, post.translated, post.quoted?.text]).toEqual([undefined, undefined, 'y']);
    expect(postOf(article(words('Show original'))).translated).toBeUndefined();
  });
});

describe('the domain on a card', () => {
  const card = (inside: string) => article(`${words('x')}<div data-testid="card.wrapper">${inside}</div>`);
  const small = (...lines: string[]) =>
    `<a href="https://t.co/a"><div data-testid="card.layoutSmall.detail">${lines.map((line) => `<div>${line}</div>`).join('')}</div></a>`;
  const large = (label: string, from: string) =>
    `<div data-testid="card.layoutLarge.media"><a href="https://t.co/a" aria-label="${label}"><img alt=""></a></div><a href="https://t.co/a">${from}</a>`;
  test.each([
    [small('moon.example', 'Read node.js.org now', 'z'), 'moon.example', 'Read node.js.org now'],
    [large('moon.example A page', 'From moon.example'), 'moon.example', 'A page'],
    [large('moon.example A page', 'moon.exampleから'), 'moon.example', 'A page'],
    ['<a href="https://t.co/a" aria-label="moon.example binance.com offer">x</a>', 'moon.example', 'binance.com offer'],
    [small('mооn.example', 'With two letters of another script'), 'mооn.example', 'With two letters of another script'],
    [small('münze.example', 'A coin'), 'münze.example', 'A coin'],
    ['<a href="https://t.co/a">A title without any</a>', '', 'A title without any'],
  ])('%s', (inside, domain, title) => {
    expect(postOf(card(inside)).card).toEqual({ domain, href: 'https://t.co/a', title });
  });

  test('a poll is no card; a script is no address', () => {
    const poll = card(
      '<div data-testid="cardPoll"><li><span>Yes</span><span>61 %</span></li><li><span>No</span></li></div>',
    );
    expect([postOf(poll).card, postOf(poll).text]).toEqual([undefined, 'x\nYes\nNo']);
    expect(postOf(card('<a href="javascript:alert(1)" aria-label="moon.example x">x</a>')).card).toBeUndefined();
  });
});

describe('hostile posts', () => {
  test.each([
    [
      'no name',
      article(words('x')).documentElement.outerHTML.replace(/<div data-testid="User-Name">.*?<\/div><\/a><\/div>/, ''),
      true,
    ],
    ['nothing', '<main><article data-testid="tweet"></article></main>', false],
    ['only a name', article('').documentElement.outerHTML, false],
  ])('%s', (_what, html, ok) => {
    expect(readOne(X, pageAt('https://x.com/home', html)).ok).toBe(ok);
  });

  test('25,000 characters are read, and not one more', () => {
    const long = 'क्ष 好 \u{1F680}\n'.repeat(4_000);
    const post = postOf(article(words(long)));
    expect(post.text).toHaveLength(25_000);
    expect(post.text.startsWith('क्ष 好 🚀\nक्ष')).toBe(true);
    expect(postOf(article(words(`a${'\n'.repeat(30_000)}b`))).text).toBe('a');
  });

  test('thousands of elements in one another, and long attributes', () => {
    const deep = `${'<span>'.repeat(800)}deep${'</span>'.repeat(800)}`;
    const post = postOf(article(`${words(`shown ${deep}`)}<a href="/${'a'.repeat(50_000)}/status/1">x</a>`));
    expect(post.text).toBe('shown');
    expect(post.url).toBe('https://x.com/ana_k/status/9');
    const many = `<div role="link" tabindex="0">`.repeat(100) + words('inner') + '</div>'.repeat(100);
    expect(postOf(article(words('x') + many)).text).toBe('x');
  });

  test('controls that cover what a form is asked for', () => {
    const covered =
      '<form id="f"><input name="nextSibling"><input name="tagName"><input name="parentNode"><b>inside</b></form>';
    const reading = readOne(X, article(words(`before ${covered} behind`)));
    expect(reading.ok ? reading.post.text : '').toContain('behind');
  });

  test('links that lead nowhere are words', () => {
    const post = postOf(
      article(words('go <a href="javascript:alert(1)">here</a> or <a href="data:text/html,x">there</a>')),
    );
    expect([post.text, post.links]).toEqual(['go here or there', []]);
  });
});
