import { describe, expect, test } from 'vitest';
import { withJoints } from '@/lib/core/text/joint.ts';

const CASES: [what: string, source: string, expected: string][] = [
  ['behind a group', '(?:a|b)c', '(?:a|b)(?=)c'],
  ['behind its quantifier', '(?:a|b){0,3}?c(d)?', '(?:a|b){0,3}?(?=)c(d)?(?=)'],
  ['behind a named group', '(?<noun>a)+b', '(?<noun>a)+(?=)b'],
  ['inside out', '(?:(?:a)b)c', '(?:(?:a)(?=)b)(?=)c'],
  ['not in what looks around', '(?<!(?:a|b))(?!(?:c)d)(?=(e))f', '(?<!(?:a|b))(?!(?:c)d)(?=(e))f'],
  ['behind what looks around', '(?!(?:a)b)(?:c)', '(?!(?:a)b)(?:c)(?=)'],
  ['brackets that are characters', String.raw`\(a\)[)(\]]b`, String.raw`\(a\)[)(\]]b`],
  ['a brace that is a character', '(?:a)\\{x', '(?:a)(?=)\\{x'],
  ['nothing to join', 'plain', 'plain'],
];

describe('joints', () => {
  test.each(CASES)('%s', (_what, source, expected) => expect(withJoints(source)).toBe(expected));
  test.each(CASES)('still a pattern: %s', (_what, source) =>
    expect(() => new RegExp(withJoints(source))).not.toThrow(),
  );
  test('a source longer than one piece stays whole', () => {
    expect(withJoints('x'.repeat(1_000))).toBe('x'.repeat(1_000));
  });
});
