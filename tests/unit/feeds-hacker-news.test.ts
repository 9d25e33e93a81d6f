import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { HACKER_NEWS } from '@/lib/sites/feeds/hacker-news.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';
import { fixtureOf, pageAt, readOne, shown, tally } from './feed-fixture.ts';

const NONE = { replies: 0, reposts: 0, quotes: 0, cards: 0, threads: 0, labelled: 0 };
const LIST = 'https://news.ycombinator.com/news';
const ITEM = 'https://news.ycombinator.com/item?id=4002';

describe('pages of Hacker News', () => {
  test.each([
    ['list', LIST, { ...NONE, found: 4, read: 4, cards: 2 }],
    ['item', ITEM, { ...NONE, found: 4, read: 4, replies: 3, threads: 3, labelled: 1 }],
  ])('%s', (name, url, counts) => {
    const { readings, expected } = fixtureOf(HACKER_NEWS, name, url);
    expect(tally(readings)).toEqual(counts);
    expect(shown(readings)).toEqual(expected);
  });

  test('deleted and flagged comments, and choices of a poll, are no posts', () => {
    const { document, elements } = fixtureOf(HACKER_NEWS, 'item', ITEM);
    expect(document.querySelectorAll('tr.athing')).toHaveLength(8);
    expect(elements.map(({ id }) => id)).toEqual(['4002', '4021', '4022', '4024']);
  });

  test.each([
    ['list', LIST],
    ['item', ITEM],
  ])('the chip stands in a cell with words (%s)', (name, url) => {
    const { elements } = fixtureOf(HACKER_NEWS, name, url);
    const cells = elements.map((element) => HACKER_NEWS.chipPlace?.(element));
    expect(cells.map((cell) => cell?.tagName)).toEqual(elements.map(() => 'TD'));
    for (const [index, cell] of cells.entries()) {
      expect(elements[index]?.contains(cell ?? null)).toBe(true);
      expect(cell?.textContent?.trim()).not.toBe('');
    }
  });

  test('its print changes with the words and with nothing else', () => {
    const { elements } = fixtureOf(HACKER_NEWS, 'item', ITEM);
    const before = elements.map((element) => HACKER_NEWS.print(element));
    expect(new Set(before).size).toBe(4);
    const words = elements[1]?.querySelector('.commtext');
    words?.append(' One more.');
    expect(elements.map((element) => HACKER_NEWS.print(element) === before[elements.indexOf(element)])).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('is known by its host, and by how it is built', () => {
    const copy = fixtureOf(HACKER_NEWS, 'list', 'http://127.0.0.1/').document;
    expect(feedOf('127.0.0.1', copy)).toEqual({ adapter: HACKER_NEWS, by: 'structure' });
    expect(feedOf('news.ycombinator.com', pageAt(LIST, ''))).toEqual({ adapter: HACKER_NEWS, by: 'host' });
    expect(['/news', '/item', '/threads', '/'].map((path) => HACKER_NEWS.expectsPosts(new URL(path, LIST)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['/user', '/login', '/submit'].some((path) => HACKER_NEWS.expectsPosts(new URL(path, LIST)))).toBe(false);
  });
});

const comment = (inside: string, id = '7') =>
  `<table class="comment-tree"><tr class="athing comtr" id="${id}"><td><table><tr><td class="ind"></td><td class="default"><span class="comhead"><a href="user?id=bo" class="hnuser">bo</a> <span class="age" title="2026-01-02T03:04:05"><a href="item?id=${id}">now</a></span></span><div class="comment"><div class="commtext">${inside}</div></div></td></tr></table></td></tr></table>`;
const page = (html: string) => pageAt(ITEM, `<table id="hnmain"><tr><td>${html}</td></tr></table>`);

describe('hostile rows', () => {
  test('parts that are missing are named', () => {
    expect(readOne(HACKER_NEWS, page(comment('')))).toEqual({ ok: false, missing: ['text'] });
    expect(readOne(HACKER_NEWS, page(comment('x').replace('>bo<', '><')))).toEqual({ ok: false, missing: ['author'] });
    const untitled = '<table><tr class="athing" id="1"><td><span class="titleline"></span></td></tr></table>';
    expect(readOne(HACKER_NEWS, page(untitled))).toEqual({ ok: false, missing: ['title'] });
  });

  test('a title row at the end of a table has no second row', () => {
    const alone =
      '<table><tr class="athing" id="1"><td><span class="titleline"><a href="https://a.example">T</a></span></td></tr></table>';
    const reading = readOne(HACKER_NEWS, page(alone));
    expect(reading.ok && [reading.post.text, reading.post.time, reading.post.counters]).toEqual(['T', '', {}]);
  });

  test('thousands of elements, long attributes, covered forms', () => {
    const covered = '<form><input name="nextSibling"><input name="tagName"></form>';
    const deep = `${'<i>'.repeat(800)}x${'</i>'.repeat(800)}`;
    const huge = `<a href="https://a.example/${'a'.repeat(60_000)}">long</a>`;
    const reading = readOne(HACKER_NEWS, page(comment(`start ${covered} ${deep} ${huge} end`)));
    expect(reading.ok && reading.post.text).toBe('start long end');
    expect(reading.ok && (reading.post.links[0]?.href.length ?? 0) <= 4_000).toBe(true);
  });

  test('hundreds of comments', () => {
    const rows = Array.from({ length: 400 }, (_, index) => comment('w', String(index + 10))).join('');
    const { document } = parseHTML(`<!doctype html><html><body><table id="hnmain">${rows}</table></body></html>`);
    const found = findPosts(document as unknown as Document, HACKER_NEWS);
    expect(found.length).toBe(400);
    expect(found.filter((row) => HACKER_NEWS.read(row).ok).length).toBe(400);
  });

  test('an id that is no number is not an id', () => {
    const reading = readOne(HACKER_NEWS, page(comment('x', 'twelve')));
    expect(reading.ok && reading.post.id).toMatch(/^h[0-9a-z]+$/);
  });
});
