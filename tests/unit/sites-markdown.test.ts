import { describe, expect, test } from 'vitest';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const read = (text: string) => readMarkdown(text, { url: 'https://example.org/a/' });

describe('readMarkdown blocks', () => {
  test.each([
    ['# Title', [['heading', 'Title']]],
    ['## Title ##', [['heading', 'Title']]],
    ['Title\n=====', [['heading', 'Title']]],
    [
      'one\ntwo\n\nthree',
      [
        ['paragraph', 'one two'],
        ['paragraph', 'three'],
      ],
    ],
    [
      '- one\n  more\n* two\n1. three',
      [
        ['item', 'one more'],
        ['item', 'two'],
        ['item', 'three'],
      ],
    ],
    [
      '- [x] done\n- [ ] open',
      [
        ['item', 'done'],
        ['item', 'open'],
      ],
    ],
    ['> said\n> so', [['quote', 'said so']]],
    ['```js\na = 1\n```', [['code', 'a = 1']]],
    [
      '| A | B |\n|---|---|\n| 1 | 2 |',
      [
        ['cell', 'A'],
        ['cell', 'B'],
        ['cell', '1'],
        ['cell', '2'],
      ],
    ],
    ['2.3M+ users', [['stat', '2.3M+ users']]],
    ['---\ntitle: x\n---\nwords', [['paragraph', 'words']]],
    ['a <!-- not shown --> b', [['paragraph', 'a b']]],
    ['**bold** _lean_ `code` ~~out~~', [['paragraph', 'bold lean code out']]],
    ['my_var_name 40 % * \\*kept\\*', [['paragraph', 'my_var_name 40 % * *kept*']]],
    ['<p align="center"><b>words</b></p>', [['paragraph', 'words']]],
  ])('%j', (source, expected) => {
    expect(read(source).blocks.map((block) => [block.kind, block.text])).toEqual(expected);
  });

  test('every result is a valid PageDoc', () => {
    for (const source of ['', '#', '[', '[a](', '![](', '|', '```', '> ', '<a', '[a](b)'.repeat(50), '*'.repeat(99)]) {
      expect(PageDoc.safeParse(read(source)).error, source).toBeUndefined();
    }
  });

  test('a list knows its lead-in and its heading', () => {
    const { blocks } = read('## Risks\n\nRed flags:\n\n- one\n- two');
    expect(blocks.map((block) => [block.heading, block.lead])).toEqual([
      [-1, -1],
      [0, -1],
      [0, 1],
      [0, 1],
    ]);
    expect(blocks[2]?.group).toBe(blocks[3]?.group);
  });
});

describe('readMarkdown links and actions', () => {
  test.each([
    ['see [the docs](/d) now', 'the docs', 'https://example.org/d'],
    ['see [a (b)](https://x.test/a_(b)) now', 'a (b)', 'https://x.test/a_(b)'],
    ['see <https://x.test/> now', 'https://x.test/', 'https://x.test/'],
    ['see (https://x.test/a).', 'https://x.test/a', 'https://x.test/a'],
    ['<a href="/z">zed <b>bold</b></a>', 'zed bold', 'https://example.org/z'],
    ['[![the badge](b.svg)](https://x.test/)', 'the badge', 'https://x.test/'],
    ['[**bold** words](b "title")', 'bold words', 'https://example.org/a/b'],
  ])('%s', (source, text, href) => {
    const { links, blocks } = read(source);
    expect(links.map((link) => [link.text, link.href])).toEqual([[text, href]]);
    const link = links[0];
    expect(blocks[link?.block ?? -1]?.text.slice(link?.start, link?.end)).toBe(text);
  });

  test('a script address is no link', () => {
    expect(read('[x](javascript:alert(1))').links).toEqual([]);
  });

  test('buttons and fields become Actions', () => {
    const { actions, blocks } = read('[Claim now](button:)\n\nType your [Recovery phrase](field:) here');
    expect(actions).toEqual([
      { block: 0, kind: 'button', name: 'Claim now', group: blocks[0]?.group },
      { block: 1, kind: 'field', name: 'Recovery phrase', group: blocks[1]?.group, input: 'text' },
    ]);
    expect(blocks.map((block) => block.kind)).toEqual(['action', 'paragraph']);
  });

  test('a connect button is a sign of a wallet', () => {
    expect(read('[Connect wallet](button:)').signs.wallet).toBe(true);
    expect(read('Connect wallet to start').signs.wallet).toBe(false);
  });
});
