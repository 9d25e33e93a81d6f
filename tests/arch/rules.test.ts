import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { createPrefilter } from '@/lib/core/engine/prefilter.ts';
import type { SentenceRule } from '@/lib/core/rule.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { textOf } from '../rules/examine-example.ts';

const FOLDER = 'lib/rules';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const isSentenceRule = (rule: (typeof RULES)[number]): rule is SentenceRule =>
  rule.kind === 'claim' || rule.kind === 'green';

describe('the registry of rules', () => {
  test('every file in lib/rules is listed in lib/rules/index.ts, in alphabetical order', () => {
    expect(
      RULES.map((rule) => rule.id),
      'Add one import line and one entry per rule file to lib/rules/index.ts, sorted by id; an id equals its file name.',
    ).toEqual(files);
  });

  test.each(files)('%s exports a rule with its own name', async (file) => {
    const { default: rule } = (await import(`../../lib/rules/${file}.ts`)) as { default: { id: string } };
    expect(rule.id, `The id in lib/rules/${file}.ts must be "${file}".`).toBe(file);
  });
});

test.each(readdirSync(`${FOLDER}/lexicon`))('lexicon/%s has only patterns that stay linear', (file) => {
  const source = readFileSync(`${FOLDER}/lexicon/${file}`, 'utf8');
  expect(unboundedRepeats(source), `Bound the quantifiers in ${FOLDER}/lexicon/${file}.`).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has at least 6 examples that it flags and 6 that it passes', () => {
    const message = `Add examples to lib/rules/${id}.ts: at least 6 flags and 6 passes, with near misses.`;
    expect(rule.examples.flags.length, message).toBeGreaterThanOrEqual(6);
    expect(rule.examples.passes.length, message).toBeGreaterThanOrEqual(6);
  });

  test('speaks in observations', () => {
    for (const field of ['title', 'say', 'ask', 'clears'] as const) {
      const words = verdictWords(rule[field]);
      expect(words, `Reword "${field}" of ${id}: say what was seen, without ${words.join(', ')}.`).toEqual([]);
      expect(rule[field].trim(), `"${field}" of ${id} is empty.`).not.toBe('');
    }
    expect(rule.source.length, `Name at least one source for ${id}.`).toBeGreaterThan(0);
    expect(rule.pages.length, `Name the page types on which ${id} may speak.`).toBeGreaterThan(0);
  });

  test('has only patterns that stay linear', () => {
    const source = readFileSync(`${FOLDER}/${id}.ts`, 'utf8');
    expect(unboundedRepeats(source), `Bound the quantifiers in lib/rules/${id}.ts: {0,60} instead of * or +.`).toEqual(
      [],
    );
  });
});

describe.each(RULES.filter(isSentenceRule).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has cues that stand in every example that it flags', () => {
    for (const cue of rule.cues) {
      expect(cue, `A cue of ${id} is a word beginning in lower case, or one of % $ €.`).toMatch(
        /^(?:[a-z0-9]+|[%$€])$/,
      );
    }
    const prefilter = createPrefilter([rule]);
    for (const example of rule.examples.flags) {
      const doc = readMarkdown(textOf(example), { url: 'https://brightloom.example/' });
      let hits = 0;
      prefilter.scan(createPageText(doc).visible, () => {
        hits += 1;
      });
      expect(hits, `No cue of ${id} begins a word of: ${textOf(example)}`).toBeGreaterThan(0);
    }
  });
});

/** Lines that repeat a group or a wide class without a bound, inside something that looks like a pattern. */
function unboundedRepeats(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => /String\.raw|pattern\(|=\s*\/|^\s*\//.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .filter((line) => /\)[*+]|\[\^[^\]]{1,20}\][*+]|(?<!\\)\.[*+]/.test(line.replace(/\/[*]{2}.*?[*]\//g, '')))
    .map((line) => line.trim().slice(0, 120));
}
