import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { createPrefilter } from '@/lib/core/engine/prefilter.ts';
import { foldLetters } from '@/lib/core/text/fold-letters.ts';
import { RULES } from '@/lib/rules/index.ts';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { textOf } from '../rules/examine-example.ts';

const FOLDER = 'lib/rules/locales';
const entries = readdirSync(FOLDER, { withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
  .map((entry) => entry.name.slice(0, -3))
  .sort();

/** What every pack has to read at least. Source: the specification, section 10. */
const FAMILIES: Record<string, readonly string[]> = {
  claims: ['claim-needs-wallet', 'claim-link-in-post'],
  'return promises': ['guaranteed-return', 'yield-number-no-source'],
  'secret phrases': ['recovery-phrase-request'],
  urgency: ['deadline-pressure', 'presale-pressure'],
};

test('every file in lib/rules/locales is listed in its index, in alphabetical order', () => {
  expect(
    LOCALES.map((pack) => pack.lang),
    'Add one import line and one entry per language to lib/rules/locales/index.ts, sorted by code.',
  ).toEqual(files);
});

describe.each(LOCALES.map((pack) => [pack.lang, pack] as const))('%s', (lang, pack) => {
  test.each(Object.entries(FAMILIES))('reads %s', (_, rules) => {
    const read = pack.rules.map((rule) => rule.rule);
    expect(read, `Add these rules to the pack of ${lang}.`).toEqual(expect.arrayContaining([...rules]));
  });

  test('names every rule once, and only rules that exist', () => {
    const ids = pack.rules.map((rule) => rule.rule);
    expect(new Set(ids).size).toBe(ids.length);
    const exist = new Set(RULES.map((rule) => rule.id));
    expect(ids.filter((id) => !exist.has(id))).toEqual([]);
  });

  test('can tell talk about a claim from the claim', () => {
    expect(pack.spokenAbout.length).toBeGreaterThanOrEqual(3);
    for (const around of pack.spokenAbout) expect(around).toContain('…');
  });

  test.each(pack.rules.map((rule) => [rule.rule, rule] as const))('%s has 5 + 5 examples, and cues', (id, rule) => {
    const { flags, passes } = rule.examples;
    expect(flags.length, `Add flags to ${id} in ${lang}.`).toBeGreaterThanOrEqual(5);
    expect(passes.length, `Add passes to ${id} in ${lang}.`).toBeGreaterThanOrEqual(5);
    expect(rule.patterns.length > 0, 'patterns need cues, and cues patterns').toBe(rule.cues.length > 0);
    for (const pattern of [...rule.patterns, ...(rule.not ? [rule.not] : []), ...(rule.near ? [rule.near] : [])]) {
      expect(pattern.flags, 'a flag g or y would make a pattern remember').not.toMatch(/[gy]/);
      const letters = pattern.source.replace(/[\0-\x7f]/g, '');
      expect(letters, 'it reads folded text: compile it with pattern(), or write small letters without marks').toBe(
        foldLetters(letters),
      );
    }
    if (rule.cues.length === 0) return;
    const prefilter = createPrefilter([rule]);
    for (const flag of flags.filter((example) => !textOf(example).includes(']('))) {
      let hits = 0;
      const doc = readMarkdown(textOf(flag), { url: 'https://brightloom.example/' });
      prefilter.scan(createPageText(doc).visible, () => {
        hits += 1;
      });
      expect(hits, `No cue of ${id} stands in: ${textOf(flag)}`).toBeGreaterThan(0);
    }
  });
});

/** Source files of the packs, and of what stands in their folders. */
const sources = [
  ...files.map((file) => `${FOLDER}/${file}.ts`),
  ...entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`${FOLDER}/${name}`).map((file) => `${FOLDER}/${name}/${file}`)),
];

test.each(sources)('%s has only patterns that stay linear', (path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const unbounded = lines.filter(
    (line) =>
      /pattern\(|String\.raw|= \/|: \//.test(line) &&
      /(?<!\\)[\])\w.][*+](?!\s?\$\{)/.test(line.replace(/\\[+*]/g, '')),
  );
  expect(
    unbounded.map((line) => line.trim().slice(0, 120)),
    `Bound the quantifiers in ${path}.`,
  ).toEqual([]);
});
