import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Piece } from '@/lib/core/text/word-diff.ts';

const SIGN = { same: '', gone: '-', new: '+' };
const told = (pieces: readonly Piece[]) =>
  pieces.map(({ is, text }) => (is === 'same' ? text : `[${SIGN[is]}${text}]`)).join('');
const without = (pieces: readonly Piece[], left: Piece['is']) =>
  pieces
    .filter(({ is }) => is !== left)
    .map(({ text }) => text)
    .join('');

describe('words that differ', () => {
  it.each([
    ['the same words', 'the same words', 'the same words'],
    ['', '', ''],
    ['', 'all new', '[+all new]'],
    ['all gone', '', '[-all gone]'],
    ['12,000 jobs in October', '14,000 jobs in October', '[-12,000][+14,000] jobs in October'],
    ['We were audited by Acme.', 'We were audited.', 'We were audited[- by Acme].'],
    ['Limits are on.', 'Spending limits are on.', '[-Limits][+Spending limits] are on.'],
    ['one two three four', 'one three two four', 'one [-two ]three[+ two] four'],
    ['資金は安全', '資金は凍結', '資金は[-安全][+凍結]'],
    ['a\ud800b', 'a\ud800c', 'a\ud800[-b][+c]'],
  ])('%j against %j', (before, after, words) => {
    expect(told(diffWords(before, after))).toBe(words);
  });

  it('takes a number with its marks for one word', () => {
    expect(diffWords('We settled 12,000 jobs.', 'We settled 15,500 jobs.')).toEqual([
      { is: 'same', text: 'We settled ' },
      { is: 'gone', text: '12,000' },
      { is: 'new', text: '15,500' },
      { is: 'same', text: ' jobs.' },
    ]);
  });

  it('loses nothing of either text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(fc.constantFrom('a', 'b', ' ', '.', '數')).map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(without(pieces, 'new')).toBe(before);
        expect(without(pieces, 'gone')).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it('tells a long text that differs all over as one replaced piece', () => {
    const before = `start ${'a '.repeat(5_000)}end`;
    const after = `start ${'b '.repeat(5_000)}end`;
    expect(diffWords(before, after).map(({ is }) => is)).toEqual(['same', 'gone', 'new', 'same']);
  });
});
