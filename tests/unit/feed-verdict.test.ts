import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { findRows } from '@/lib/sites/feeds/feed-rows.ts';
import { followPages, PATIENCE, pageOf, stateOf, verdictOf } from '@/lib/sites/feeds/feed-verdict.ts';

const LONG = PATIENCE;

describe('the verdict of a page', () => {
  test.each<[string, number, number, number, boolean, boolean, 'good' | 'failing' | undefined]>([
    ['nothing seen yet', 0, 0, 1, true, true, undefined],
    ['too few to judge', 2, 0, 1, true, true, undefined],
    ['none of three', 3, 0, 1, true, true, 'failing'],
    ['less than half', 15, 7, 1, true, true, 'failing'],
    ['half', 14, 7, LONG, true, true, undefined],
    ['some unread', 15, 11, LONG, true, true, undefined],
    ['well', 15, 12, 1, true, true, 'good'],
    ['all of three', 3, 3, 1, true, true, 'good'],
    ['one post, at first', 1, 1, 1, true, true, undefined],
    ['one post, for good', 1, 1, LONG, true, true, 'good'],
    ['one post that cannot be read', 1, 0, LONG, true, true, undefined],
    ['none found, at first', 0, 0, LONG - 1, true, true, undefined],
    ['none found where there should be some', 0, 0, LONG, true, true, 'failing'],
    ['none found on a page without anything like a list', 0, 0, LONG, true, false, undefined],
    ['none found where none belong', 0, 0, LONG, false, true, undefined],
  ])('%s', (_name, seen, read, looks, expects, rows, verdict) =>
    expect(verdictOf({ seen, read, looks, expects }, () => rows)).toBe(verdict),
  );

  test('what the popup says meanwhile', () => {
    const count = { seen: 0, read: 0, looks: 1, expects: true };
    expect(stateOf(count)).toBe('waiting');
    expect(stateOf({ ...count, looks: LONG })).toBe('none-found');
    expect(stateOf({ ...count, expects: false })).toBe('no-posts');
    expect(stateOf({ ...count, seen: 1, expects: false })).toBe('reading');
  });
});

describe('pages one after the other', () => {
  const follow = (rows = true) =>
    followPages(
      ({ pathname }) => pathname !== '/settings',
      () => rows,
    );
  const HOME = 'https://x.com/home';

  test('a verdict has to stand for two looks, and is told once', () => {
    const pages = follow();
    expect(pages.state()).toBe('waiting');
    const told = Array.from({ length: 5 }, () => pages.look(HOME, { seen: 5, read: 0 }));
    expect(told).toEqual([undefined, 'failing', undefined, undefined, undefined]);
  });

  test('posts that get their words a moment later are no failure', () => {
    const pages = follow();
    const told = [0, 5, 5, 5].map((read) => pages.look(HOME, { seen: 5, read }));
    expect(told).toEqual([undefined, undefined, 'good', undefined]);
  });

  test('a page that failed may become good, never the other way round', () => {
    const pages = follow();
    const told = [0, 0, 5, 5, 0, 0].map((read) => pages.look(HOME, { seen: 5, read }));
    expect(told).toEqual([undefined, 'failing', undefined, 'good', undefined, undefined]);
  });

  test('another address is another page; a place on the same one is not', () => {
    const pages = follow();
    const addresses = [HOME, HOME, `${HOME}#top`, 'https://x.com/ana', 'https://x.com/ana'];
    const told = addresses.map((address) => pages.look(address, { seen: 5, read: 0 }));
    expect(told).toEqual([undefined, 'failing', undefined, undefined, 'failing']);
  });

  test('a page without posts is judged when its time is up, by its rows', () => {
    for (const [rows, verdict] of [
      [true, 'failing'],
      [false, undefined],
    ] as const) {
      const pages = follow(rows);
      const told = Array.from({ length: LONG + 4 }, () => pages.look(HOME, { seen: 0, read: 0 }));
      expect(told.filter(Boolean)).toEqual(verdict ? [verdict] : []);
      expect(pages.state()).toBe('none-found');
    }
  });

  test('settings have no posts and no verdict', () => {
    const pages = follow();
    const told = Array.from({ length: LONG + 4 }, () => pages.look('https://x.com/settings', { seen: 0, read: 0 }));
    expect(told.filter(Boolean)).toEqual([]);
    expect(pages.state()).toBe('no-posts');
  });

  test('what names a page', () => {
    expect(pageOf('https://x.com/home?a#b')).toBe('https://x.com/home?a');
    expect(pageOf('https://web.telegram.org/k/#@larkspur')).toBe('https://web.telegram.org/k/#@larkspur');
    expect(pageOf('no address')).toBe('no address');
  });
});

describe('rows that may be posts', () => {
  function bodyOf(html: string): Document {
    const document = new Window().document as unknown as Document;
    document.body.innerHTML = html;
    return document;
  }
  const words = 'Walked along the river before work, and the heron was there again. ';

  test('neighbours of one kind that say something', () => {
    const rows = findRows(bodyOf(`<main><div>${`<section><p>${words}</p></section>`.repeat(4)}</div></main>`));
    expect(rows.map(({ localName }) => localName)).toEqual(Array(4).fill('section'));
  });

  test.each([
    ['a menu', `<ul>${'<li><a href="/a">Larkspur</a></li>'.repeat(20)}</ul>`],
    [
      'a page that says that something went wrong',
      '<main><p>Something went wrong. Try again.</p><button>Retry</button></main>',
    ],
    ['an empty page', ''],
    ['scripts', `<script>${words}</script>`.repeat(5)],
    ['two paragraphs', `<p>${words}</p>`.repeat(2)],
  ])('%s has none', (_name, html) => expect(findRows(bodyOf(html))).toEqual([]));
});
