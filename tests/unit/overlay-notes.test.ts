import { describe, expect, test } from 'vitest';
import type { Finding } from '@/lib/core/finding.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import { MOST_NOTES, pickInlineNotes } from '@/lib/overlay/inline-notes.ts';
import { isInside, placeBeside } from '@/lib/overlay/place-box.ts';

let made = 0;
function finding(some: Partial<Finding>): Finding {
  const rule = `rule-${made++}`;
  return {
    rule,
    row: 'token',
    severity: 'caution',
    confidence: 'high',
    quote: rule,
    block: made,
    start: 0,
    end: 5,
    say: '',
    ask: '',
    clears: '',
    ...some,
  };
}

const HOST = 'example.org';
function picked(findings: readonly Finding[], hidden: readonly string[] = [], lost: readonly Finding[] = []) {
  const options = { host: HOST, hidden, hasPlace: (one: Finding) => !lost.includes(one) };
  return pickInlineNotes(findings, options).map((note) => note.index);
}

describe('pickInlineNotes', () => {
  test.each<[string, Partial<Finding>, boolean]>([
    ['a caution', {}, true],
    ['a warning of medium confidence', { severity: 'warning', confidence: 'medium' }, true],
    ['an info', { severity: 'info' }, false],
    ['a good sign', { severity: 'good' }, false],
    ['a danger of low confidence', { severity: 'danger', confidence: 'low' }, false],
    ['something about the whole page', { block: -1 }, false],
    ['an empty place', { end: 0 }, false],
  ])('%s', (_name, some, expected) => {
    expect(picked([finding(some)])).toEqual(expected ? [0] : []);
  });

  test('strongest first, at most five', () => {
    const many = Array.from({ length: 9 }, (_, nth) => finding({ severity: nth === 8 ? 'danger' : 'caution' }));
    expect(picked(many)).toHaveLength(MOST_NOTES);
    expect(picked(many)[0]).toBe(8);
  });

  test('fewer where a rule pack asks for it, and its own phrases after ours', () => {
    const pack = { id: 'brightloom-words', name: 'Brightloom words' };
    const notes = [finding({ pack }), finding({}), finding({ severity: 'danger' }), finding({})];
    const options = { host: HOST, hidden: [], hasPlace: () => true };
    expect(pickInlineNotes(notes, options).map(({ index }) => index)).toEqual([2, 1, 3, 0]);
    expect(pickInlineNotes(notes, { ...options, most: 3 }).map(({ index }) => index)).toEqual([2, 1, 3]);
    expect(
      pickInlineNotes(
        Array(9)
          .fill(0)
          .map(() => finding({})),
        { ...options, most: 40 },
      ),
    ).toHaveLength(MOST_NOTES);
  });

  test('one for a rule and one for a place', () => {
    expect(picked([finding({ rule: 'a' }), finding({ rule: 'a' })])).toEqual([0]);
    expect(
      picked([finding({ block: 1 }), finding({ block: 1, start: 4, end: 9 }), finding({ block: 1, start: 5 })]),
    ).toEqual([0]);
    expect(picked([finding({ block: 1 }), finding({ block: 1, start: 5, end: 9 })])).toEqual([0, 1]);
  });

  test('what is hidden here and what lost its place makes room', () => {
    const [one, two] = [finding({}), finding({})];
    expect(picked([one, two], [findingKey(HOST, one)])).toEqual([1]);
    expect(picked([one, two], [findingKey('other.example', one)])).toEqual([0, 1]);
    expect(picked([one, two], [], [one])).toEqual([1]);
  });
});

describe('placeBeside', () => {
  const view = { width: 1000, height: 800 };
  const size = { width: 360, height: 300 };
  test.each([
    ['below', { left: 100, top: 100, right: 200, bottom: 120 }, { left: 100, top: 126 }],
    ['above when there is no room below', { left: 100, top: 700, right: 200, bottom: 720 }, { left: 100, top: 394 }],
    ['inside the right edge', { left: 900, top: 100, right: 990, bottom: 120 }, { left: 632, top: 126 }],
    ['inside the left edge', { left: -50, top: 100, right: 20, bottom: 120 }, { left: 8, top: 126 }],
  ])('%s', (_name, anchor, expected) => {
    expect(placeBeside(anchor, size, view)).toEqual(expected);
  });

  test('a window that is too small shows its top left corner', () => {
    expect(placeBeside({ left: 5, top: 5, right: 9, bottom: 9 }, size, { width: 320, height: 200 })).toEqual({
      left: 8,
      top: 8,
    });
  });
});

describe('isInside', () => {
  const boxes = [
    { left: 10, top: 10, right: 50, bottom: 20 },
    { left: 0, top: 30, right: 20, bottom: 40 },
  ];
  test.each([
    [15, 15, true],
    [15, 35, true],
    [30, 35, false],
    [15, 21, true],
    [15, 25, false],
  ])('%i, %i: %s', (x, y, expected) => {
    expect(isInside(boxes, x, y)).toBe(expected);
  });
});
