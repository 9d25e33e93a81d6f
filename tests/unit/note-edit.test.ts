import { describe, expect, it } from 'vitest';
import { cleanNote, LONGEST_NOTE, noteConflict } from '@/lib/core/note-edit.ts';

describe('a note that is edited', () => {
  it.each([
    ['is written where nobody else wrote', { before: 'one', note: 'two' }, 'one', { is: 'write', note: 'two' }],
    ['is written as the first', { before: '', note: 'first' }, '', { is: 'write', note: 'first' }],
    ['may be emptied', { before: 'one', note: '  ' }, 'one', { is: 'write', note: '' }],
    ['is left where it says the same', { before: 'one', note: 'one ' }, 'one', { is: 'same' }],
    ['is left where both windows wrote the same', { before: 'one', note: 'two' }, 'two', { is: 'same' }],
    [
      'waits where another window wrote',
      { before: 'one', note: 'mine' },
      'theirs',
      { is: 'changed-meanwhile', theirs: 'theirs' },
    ],
    [
      'waits where another window emptied it',
      { before: 'one', note: 'mine' },
      '',
      { is: 'changed-meanwhile', theirs: '' },
    ],
    [
      'is written over the other text once that was shown',
      { before: 'theirs', note: 'mine' },
      'theirs',
      { is: 'write', note: 'mine' },
    ],
  ])('%s', (_, edit, kept, end) => {
    expect(noteConflict(edit, kept)).toEqual(end);
  });
});

describe('a note as it is kept', () => {
  it.each([
    ['lines stay', 'one\r\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['marks that turn the direction go', 'pay\u202Eerom', 'pay erom'],
    ['control characters go', 'a\u0000b\u0007c', 'a b c'],
    ['markup stays text', '<b>x</b>', '<b>x</b>'],
    ['what is too long is cut', 'x'.repeat(LONGEST_NOTE + 5), 'x'.repeat(LONGEST_NOTE)],
  ])('%s', (_, typed, kept) => {
    expect(cleanNote(typed)).toBe(kept);
  });
  it('is not cut through a character', () => {
    const kept = cleanNote(`${'x'.repeat(LONGEST_NOTE - 1)}😀`);
    expect(kept.isWellFormed()).toBe(true);
    expect(kept.length).toBeLessThanOrEqual(LONGEST_NOTE);
  });
});
