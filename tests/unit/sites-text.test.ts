import { describe, expect, test } from 'vitest';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { readText } from '@/lib/sites/text.ts';

const POST = [
  'Machines with purses: what is real so far',
  '',
  'Everybody talks about it. Here is what we found.',
  'Where a ledger does NOT help (the costume categories)',
  'This section is short.',
  '1) “The weights live on the chain”',
  'Chains are slow computers that agree with each other.',
  'Red flags:',
  '- “Earn 300 % a month”',
  '- no names',
  'Green flags:',
  '• a written consent flow',
  '1. Read the terms',
  '2. Ask who pays',
  'More at https://example.org/list).',
  '2.3M users',
].join('\n');

describe('readText', () => {
  const doc = readText(POST, { url: 'https://example.org/post' });
  const find = (text: string) => doc.blocks.find((block) => block.text.startsWith(text));

  test('gives a valid PageDoc', () => {
    expect(PageDoc.safeParse(doc).success).toBe(true);
    expect(doc.title).toBe('Machines with purses: what is real so far');
  });

  test.each([
    ['Machines', 'heading'],
    ['Everybody', 'paragraph'],
    ['Where a ledger', 'heading'],
    ['1) “The weights', 'heading'],
    ['Red flags:', 'paragraph'],
    ['“Earn 300', 'item'],
    ['a written', 'item'],
    ['Read the terms', 'item'],
    ['More at', 'paragraph'],
    ['2.3M users', 'stat'],
  ])('%s is a %s', (text, kind) => {
    expect(find(text)?.kind).toBe(kind);
  });

  test('items know the line that introduces them and share a group', () => {
    const lead = find('Red flags:')?.index;
    expect(find('“Earn 300')?.lead).toBe(lead);
    expect(find('no names')?.lead).toBe(lead);
    expect(find('no names')?.group).toBe(find('“Earn 300')?.group);
    expect(find('a written')?.lead).toBe(find('Green flags:')?.index);
  });

  test('a bare address is a link without the closing punctuation', () => {
    expect(doc.links.map((link) => [link.text, link.href])).toEqual([
      ['https://example.org/list', 'https://example.org/list'],
    ]);
  });

  test('hard-wrapped lines are one paragraph', () => {
    const words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa la'.repeat(1);
    const wrapped = readText([words, words, words, words, 'end of it.', '', 'Next one here.'].join('\n'), { url: '' });
    expect(wrapped.blocks.map((block) => block.text.slice(-10))).toEqual(['end of it.', 'one here.'.padStart(10, ' ')]);
  });

  test('empty and very long texts are honest', () => {
    expect(readText('', { url: '' }).blocks).toEqual([]);
    const long = readText('a line of words that is not very short\n'.repeat(30_000), { url: '' });
    expect(long.missing).toEqual(['text after the first 600000 characters']);
  });
});
