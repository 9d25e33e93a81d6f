import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PASSAGES } from '@/lib/rules/passages/index.ts';

const FOLDER = 'lib/rules/passages';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'family.ts')
  .map((file) => file.slice(0, -3))
  .sort();

test('every file in lib/rules/passages is listed in its index, in alphabetical order', () => {
  expect(
    PASSAGES.map(({ id }) => id),
    'Add one import line and one entry per file to lib/rules/passages/index.ts, sorted by id; an id equals its file name.',
  ).toEqual(files);
});

describe.each(PASSAGES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has at least 6 examples that are found and 6 that are not', () => {
    const message = `Add examples to ${FOLDER}/${id}.ts: at least 6 flags and 6 passes, with near misses.`;
    expect(rule.examples.flags.length, message).toBeGreaterThanOrEqual(6);
    expect(rule.examples.passes.length, message).toBeGreaterThanOrEqual(6);
  });

  test('asks for no more families than it has, and for some of its own', () => {
    const names = rule.families.map(({ name }) => name);
    expect(new Set(names).size, `${id} names a family twice.`).toBe(names.length);
    expect(rule.least).toBeLessThanOrEqual(names.length);
    for (const name of rule.must) expect(names, `${id} has no family ${name}.`).toContain(name);
    expect(rule.window).toBeGreaterThanOrEqual(1);
  });

  test('has patterns and cues that the single pass can use', () => {
    for (const { name, pattern, cues } of rule.families) {
      expect(pattern.flags, `${id}: ${name} is tested on one sentence at a time.`).toBe('i');
      expect(cues.length, `${id}: ${name} has no cues, so it is never tried.`).toBeGreaterThan(0);
      for (const cue of cues)
        expect(cue, `A cue of ${id} is a word beginning in lower case, or a sign.`).toMatch(/^(?:[a-z0-9]+|[%$€])$/);
    }
  });
});
