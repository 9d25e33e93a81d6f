import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { readText } from '@/lib/sites/text.ts';

const URL_OF_PAGE = 'https://orbit.example/home';
const READERS: [string, (source: string) => PageDoc][] = [
  ['readMarkdown', (source) => readMarkdown(source, { url: URL_OF_PAGE })],
  ['readText', (source) => readText(source, { url: URL_OF_PAGE })],
  ['readHtml', (source) => readHtml(source, { url: URL_OF_PAGE })],
];

const MARKS = '# |## |- |1. |* |**|_|~~|`|```|> |[|](|)|![|](button:)|](field:)|<!--|-->|---|===|\\|\\\\'.split('|');
const TAGS =
  '<p>|</p>|<div class=a>|</div>|<b>|</b>|<a href="/x">|<a href="javascript:alert(1)">|</a>|<button>|</button>|<img alt="a  b" src=x>|<input placeholder="seed phrase">|<ul><li>|</ul>|<table><tr><td>|</table>|<h2>|</h2>|<br>|<script>|</script>|<template>|<details>|<select><option>|<style>|<form><input name=nextSibling>|<svg>|<base href="data:,">'.split(
    '|',
  );
const WORDS = [
  ...[
    'AI token',
    'https://a.example/b',
    'http://[',
    'www.',
    '$3M',
    '12%',
    '|a|b|\n|-|-|\n',
    '&amp;',
    '&#0;',
    '&#x110000;',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '\t',
    '\u00a0',
    '\u202e',
    '\u200b',
    '\ud800',
    '\udc00',
    '👨\u200d👩',
    'e\u0301',
    '\0',
    '\u2028',
  ],
];
const source = fc
  .array(fc.oneof(fc.constantFrom(...MARKS, ...TAGS, ...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

describe.each(READERS)('%s', (_name, read) => {
  test('gives blocks with consecutive indexes, trimmed and collapsed, and every place inside its block', () => {
    fc.assert(
      fc.property(source, (given) => {
        const doc = read(given);
        doc.blocks.forEach((block, index) => {
          expect(block.index).toBe(index);
          expect(block.text).toBe(block.text.replace(/\s+/g, ' ').trim());
          expect(block.text).not.toBe('');
          expect(block.heading).toBeLessThan(index);
          expect(block.lead).toBeLessThan(index);
        });
        for (const { block, start, end, href } of doc.links) {
          expect(block).toBeLessThan(doc.blocks.length);
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(doc.blocks[block]?.text.length ?? 0);
          expect(href).not.toMatch(/^(?:javascript|data|blob|vbscript):/i);
        }
        for (const { block } of [...doc.actions, ...doc.media]) expect(block).toBeLessThan(doc.blocks.length);
      }),
      { numRuns: 300 },
    );
  });

  const nested: [open: string, middle: string, close: string][] = [
    ['[', 'x', '](y)'],
    ['[', '![a](b)', '](y)'],
    ['[![a](b)', '', '](y)'],
    ['**', 'x', '**'],
    ['> ', '', ''],
    ['`', '', ''],
    ['[a](', '', ''],
    ['<a ', '', ''],
    ['<b>', 'x', '</b>'],
    ['word ', '', ''],
    ['- a\n', '', ''],
    ['http://', '', ''],
  ];
  test.each(nested)('goes through 100 KB of %j %j %j', (open, middle, close) => {
    const count = Math.floor(100_000 / (open.length + close.length));
    const doc = read(`${open.repeat(count)}${middle}${close.repeat(count)}`);
    expect(doc.blocks.every(({ index }, at) => index === at)).toBe(true);
  });
});
