import { describe, expect, test } from 'vitest';
import { createWordIndex } from '@/lib/core/engine/word-index.ts';

const placesIn = (text: string, ...cues: string[]) => [...createWordIndex(text).placesOf(cues)];

describe('places of words and signs', () => {
  test.each<[string, string, string[], number[]]>([
    ['begin where a word does', 'audit an audit, reaudit', ['audit'], [0, 9]],
    ['come in order, whatever the order of the cues', 'zk proof and agent', ['zk', 'proof', 'agent'], [0, 3, 13]],
    ['of one letter are all that begin with it', 'a big bot, bb', ['b'], [2, 6, 11]],
    ['do not begin behind an underscore', 'my_key key_my', ['key'], [7]],
    ['of a sign are everywhere', '5% and $5, ₿1', ['%', '$', '₿'], [1, 7, 11]],
    ['begin behind a letter of another script', 'яtoken', ['token'], [1]],
  ])('%s', (_, text, cues, expected) => expect(placesIn(text, ...cues)).toEqual(expected));

  test('hold a text of nothing but signs', () => {
    expect(placesIn('%'.repeat(9), '%')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
