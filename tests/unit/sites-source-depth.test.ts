import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/sites/html.ts';
import { parseableLength } from '@/lib/sites/source-depth.ts';

describe('parseableLength', () => {
  const whole: [string, string][] = [
    ['an ordinary page', '<!doctype html><body><div><p>One<p>Two<ul><li>a<li>b</ul></div>'.repeat(500)],
    ['pictures and breaks, which hold nothing', '<br><img src=x><input>'.repeat(30_000)],
    ['markup inside a script', `<script>${'"<div>"'.repeat(30_000)}</script><p>after`],
    ['a script that never ends', `<p>text<script>${'<div>'.repeat(30_000)}`],
    ['closing tags of nothing', '</div>'.repeat(30_000)],
    ['unclosed paragraphs', '<p>word '.repeat(15_000)],
  ];
  it.each(whole)('takes all of %s', (_what, source) => expect(parseableLength(source)).toBe(source.length));

  const deep: [string, string][] = [
    ['unclosed divisions', '<div>'.repeat(200_000)],
    ['unclosed bold text', '<b>'.repeat(200_000)],
    ['closed ones, too late', '<div>'.repeat(200_000) + '</div>'.repeat(200_000)],
    ['items inside lists inside items', '<ul><li>item'.repeat(50_000)],
    ['paragraphs and cells by turns', '<p><td>'.repeat(100_000)],
  ];
  it.each(deep)('stops in %s, and the Report says so', (_what, source) => {
    expect(parseableLength(source)).toBeLessThan(source.length);
    const doc = readHtml(`<h1>Orbit</h1><p>First words.</p>${source}`, { url: 'https://orbit.example/' });
    expect(doc.blocks.map(({ text }) => text)).toContain('First words.');
    expect(doc.missing.join()).toContain('nested very deep');
  });
});

it('an element with very many classes does not hide the page', () => {
  for (const mark of ['"', "'"]) {
    const many = `<p class=${mark}${'b '.repeat(300_000)}${mark}>First</p><p class=${mark}x${mark}>Second</p>`;
    const doc = readHtml(many, { url: 'https://orbit.example/' });
    expect(doc.blocks.map(({ text }) => text)).toEqual(['First', 'Second']);
    expect(doc.missing).toEqual([]);
  }
});
