import { describe, expect, test } from 'vitest';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';
import { REDDIT } from '@/lib/sites/feeds/reddit.ts';
import { fixtureOf, pageAt, readOne, shown, tally } from './feed-fixture.ts';

const NONE = { replies: 0, reposts: 0, quotes: 0, cards: 0, threads: 0, labelled: 0 };
const HOME = 'https://www.reddit.com/r/machinecoins/';
const TALK = `${HOME}comments/1aaa01/a_note_on_fees/`;
const PAGES: [name: string, url: string, counts: ReturnType<typeof tally>][] = [
  ['feed', HOME, { ...NONE, found: 7, read: 6, quotes: 1, cards: 2, labelled: 2 }],
  ['comments', TALK, { ...NONE, found: 7, read: 7, replies: 6, threads: 6, labelled: 2 }],
  ['search', 'https://www.reddit.com/search/?q=prover', { ...NONE, found: 3, read: 3, replies: 1 }],
  ['old-list', HOME.replace('www', 'old'), { ...NONE, found: 5, read: 5, quotes: 1, cards: 2, labelled: 2 }],
  ['old-comments', TALK.replace('www', 'old'), { ...NONE, found: 5, read: 5, replies: 4, threads: 4, labelled: 2 }],
];

describe('pages of Reddit', () => {
  test.each(PAGES)('%s', (name, url, counts) => {
    const { readings, expected } = fixtureOf(REDDIT, name, url);
    expect(tally(readings)).toEqual(counts);
    expect(shown(readings)).toEqual(expected);
  });

  test('the place of a deleted comment is no post; words of an account that is gone are one', () => {
    for (const name of ['comments', 'old-comments']) {
      const { elements, readings } = fixtureOf(REDDIT, name, TALK);
      expect(
        elements.map((element) => element.getAttribute('thingid') ?? element.getAttribute('data-fullname')),
      ).not.toContain('t1_c5');
      expect(readings.at(-1)).toMatchObject({ ok: true, post: { id: 't1_c7', author: { handle: '', name: '' } } });
    }
  });

  test.each(PAGES)('the chip stands where children are shown (%s)', (name, url) => {
    for (const element of fixtureOf(REDDIT, name, url).elements) {
      const place = REDDIT.chipPlace?.(element) ?? element;
      expect(element.contains(place)).toBe(true);
      // A child without a slot is not shown in these.
      expect(place.localName).not.toMatch(/^shreddit-/);
      expect(place.closest('a')).toBeNull();
      expect(
        place.closest(
          'shreddit-comment, shreddit-post, shreddit-ad-post, .thing, .search-result, [data-testid^="search-"]',
        ),
      ).toBe(element);
    }
  });

  test('the print of a comment changes with its own words, not with those of its answers', () => {
    const { document, elements } = fixtureOf(REDDIT, 'comments', TALK);
    const before = elements.map((element) => REDDIT.print(element));
    expect(new Set(before).size).toBe(elements.length);
    document.querySelector('#t1_c3-comment-rtjson-content p')?.append(' Edited.');
    const changed = elements.filter((element, index) => REDDIT.print(element) !== before[index]);
    expect(changed.map((element) => element.getAttribute('thingid'))).toEqual(['t1_c3']);
  });

  test('is known by its host, and by how it is built', () => {
    const copy = fixtureOf(REDDIT, 'feed', 'http://127.0.0.1/').document;
    expect(feedOf('127.0.0.1', copy)).toEqual({ adapter: REDDIT, by: 'structure' });
    expect(feedOf('old.reddit.com', pageAt(HOME, ''))).toEqual({ adapter: REDDIT, by: 'host' });
    expect(
      ['/', '/r/a/', '/r/a/comments/1/b/', '/user/b/', '/search/'].every((path) =>
        REDDIT.expectsPosts(new URL(path, HOME)),
      ),
    ).toBe(true);
    expect(
      ['/settings/', '/submit', '/r/a/submit', '/r/a/wiki/index', '/message/inbox/'].some((path) =>
        REDDIT.expectsPosts(new URL(path, HOME)),
      ),
    ).toBe(false);
  });
});

const comment = (attributes: string, inside: string) =>
  `<shreddit-comment ${attributes}><details open><div><div slot="commentMeta"></div>${inside}</div></details></shreddit-comment>`;
const app = (html: string, url = HOME) => pageAt(url, `<shreddit-app>${html}</shreddit-app>`);

describe('hostile posts', () => {
  test.each([
    ['<shreddit-post></shreddit-post>', ['author', 'title']],
    ['<shreddit-post author="bo"></shreddit-post>', ['title']],
    [comment('author="bo"', ''), ['text']],
    [comment('', '<div slot="comment"><p>x</p></div>'), ['author']],
    [
      '<div id="siteTable"><div class="thing link" data-fullname="t3_a"><div class="entry"></div></div></div>',
      ['author', 'title'],
    ],
  ])('%s', (html, missing) => {
    expect(readOne(REDDIT, app(html))).toEqual({ ok: false, missing });
  });

  test('a comment without words does not take those of its answer', () => {
    const inner = comment('author="eve"', '<div slot="comment"><p>Mine.</p></div>');
    const [outer, below] = findPosts(app(comment('author="bo"', inner)), REDDIT);
    expect(outer && REDDIT.read(outer)).toEqual({ ok: false, missing: ['text'] });
    expect(below && REDDIT.read(below)).toMatchObject({ ok: true, post: { author: { handle: 'eve' }, text: 'Mine.' } });
  });

  test('the submission of a thread is not anything that has its id', () => {
    const fake = '<div id="t3_zz" author="bank_support"></div>';
    const reply = comment('author="eve" postid="t3_zz"', '<div slot="comment"><p>x</p></div>');
    const reading = readOne(REDDIT, app(fake + reply, 'https://www.reddit.com/user/eve/comments/'));
    expect(reading.ok && reading.post.thread).toBeUndefined();
  });

  test('addresses that lead nowhere, or to Reddit, are no links', () => {
    for (const target of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://i.redd.it/a.png',
      '/r/a/comments/1/b/',
      `https://a.example/${'a'.repeat(5_000)}`,
    ]) {
      const reading = readOne(
        REDDIT,
        app(`<shreddit-post author="bo" post-title="T" domain="a.example" content-href="${target}"></shreddit-post>`),
      );
      expect(reading.ok && [reading.post.card, reading.post.links]).toEqual([undefined, []]);
    }
    const alike = readOne(
      REDDIT,
      app(
        '<shreddit-post author="bo" post-title="T" domain="notreddit.com" content-href="https://notreddit.com/a"></shreddit-post>',
      ),
    );
    expect(alike.ok && alike.post.card?.domain).toBe('notreddit.com');
  });

  test('what a search result says of itself may be anything', () => {
    for (const context of [
      'null',
      '[]',
      '{"profile":7}',
      '{"profile":{"name":{}}}',
      '{',
      `{"profile":{"name":"${'a'.repeat(20_000)}"}}`,
    ]) {
      const unit = `<search-telemetry-tracker data-faceplate-tracking-context='${context}'><div data-testid="search-post-unit"><a data-testid="post-title-text" href="/r/a/comments/1/b/">T</a></div></search-telemetry-tracker>`;
      expect(readOne(REDDIT, app(unit))).toMatchObject({
        ok: true,
        post: { id: 't3_1', author: { handle: '' }, text: 'T' },
      });
    }
  });

  test('many answers in one another, thousands of elements, long attributes, covered forms', () => {
    const open = '<shreddit-comment author="bo"><details open><div><div slot="comment"><p>w</p></div>';
    const posts = findPosts(app(open.repeat(150) + '</div></details></shreddit-comment>'.repeat(150)), REDDIT);
    expect(posts).toHaveLength(150);
    const texts = posts.map((post) => REDDIT.read(post)).map((reading) => reading.ok && reading.post.text);
    expect(texts).toEqual(posts.map(() => 'w'));
    const covered = '<form><input name="nextSibling"><input name="children"></form>';
    const deep = `${'<b>'.repeat(800)}x${'</b>'.repeat(800)}`;
    const reading = readOne(
      REDDIT,
      app(
        comment(`author="${'b'.repeat(50_000)}"`, `<div slot="comment">${covered}<p>start</p>${deep}<p>end</p></div>`),
      ),
    );
    expect(reading.ok && [reading.post.text, reading.post.author.handle.length]).toEqual(['start\nend', 300]);
  });
});
