import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { KIND_SIGNS } from '@/lib/core/engine/kind-signs.ts';
import { FACETS } from '@/lib/rules/facets/index.ts';
import { PASSAGES } from '@/lib/rules/passages/index.ts';
import { readText } from '@/lib/sites/text.ts';

const SIZE = 100_000;
const LIMIT = 60_000;

/** Everything that kinds, facets and passages look for, by name. */
const PATTERNS: [string, RegExp, readonly string[]][] = [
  ...KIND_SIGNS.map(({ kind, pattern, cues }): [string, RegExp, readonly string[]] => [`kind ${kind}`, pattern, cues]),
  ...FACETS.map(({ id, pattern, cues }): [string, RegExp, readonly string[]] => [id, pattern, cues]),
  ...PASSAGES.flatMap(({ id, families }) =>
    families.map(({ name, pattern, cues }): [string, RegExp, readonly string[]] => [`${id} ${name}`, pattern, cues]),
  ),
];

/** Repeats without a bound, outside of classes and escapes. */
function unbounded(source: string): string[] {
  const bare = source.replace(/\\./g, '_').replace(/\[[^\]]{0,200}\]/g, '_');
  return bare.match(/.{0,12}(?:[*+]|\{\d{1,4},\}).{0,4}/g) ?? [];
}

/** Words of the pattern itself, in its order: the closest thing to a match that never ends. */
function wordsOf(source: string): string {
  return (source.match(/[a-z]{3,14}/gi) ?? ['nothing']).join(' ');
}

const long = (unit: string) => `${unit} `.repeat(Math.ceil(SIZE / (unit.length + 1))).slice(0, SIZE);

describe.each(PATTERNS)('%s', (_, pattern, cues) => {
  test('has bounded repeats only, and no g flag', () => {
    expect(unbounded(pattern.source)).toEqual([]);
    expect(pattern.flags).toBe('i');
  });

  test('has no cue twice, and words or signs for cues', () => {
    expect(new Set(cues).size).toBe(cues.length);
    for (const cue of cues) expect(cue).toMatch(/^(?:[a-z0-9]{1,20}|[%$€])$/);
  });

  test(
    'goes through 2,000 characters of its own words, as long as a sentence gets',
    () => {
      const sentence = long(wordsOf(pattern.source)).slice(0, 2_000);
      for (let times = 0; times < 50; times += 1) pattern.test(sentence);
      expect(pattern.test('')).toBe(false);
    },
    LIMIT,
  );
});

describe('a whole page', () => {
  const CUES = PATTERNS.flatMap(([, , cues]) => cues).join(' ');
  test.each([
    ['of all cues', long(CUES)],
    ['of all cues in short sentences', long(CUES.replace(/ /g, '. '))],
    ['of all words of all patterns', long(PATTERNS.map(([, { source }]) => wordsOf(source)).join('. '))],
    [
      'of the words of passages in lists',
      long(`- ${PASSAGES.flatMap(({ examples }) => examples.flags).join('\n- ')}\n`),
    ],
  ])(
    '%s is judged',
    (_, text) => {
      const report = judgePage(readText(`Orbit AI agents token\n\n${text}`, { url: 'https://orbit.example/' }), {
        now: 0,
        asked: true,
        as: 'landing',
      });
      expect(report.rows).toHaveLength(10);
      expect(JSON.stringify(report.rows).length).toBeLessThan(60_000);
      expect(report.passages?.length ?? 0).toBeLessThanOrEqual(3 * PASSAGES.length);
    },
    LIMIT,
  );
});
