import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { PACK_BOUNDS } from '@/lib/core/rule-pack.ts';
import { THRESHOLDS } from '@/lib/core/thresholds.ts';
import { checkPackFile } from '@/lib/packs/check.ts';
import { packSchema, SCHEMA_FILE } from '../../scripts/rule-pack-schema.ts';

const DOCS = readFileSync('docs/rule-packs.md', 'utf8');

describe('docs/rule-packs.md', () => {
  test('has a whole pack that can be imported', () => {
    const example = /```json\n([\s\S]*?)\n```/.exec(DOCS)?.[1] ?? '';
    const checked = checkPackFile(example, OUR_RULING);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  test.each(THRESHOLDS.map((threshold) => [threshold.id, threshold] as const))(
    'knows the threshold %s',
    (id, known) => {
      expect(DOCS).toContain(`| \`${id}\` | ${known.says} | ${known.normal} | ${known.least}–${known.most} |`);
    },
  );

  test('tells the bounds', () => {
    const { bytes, phrases, hosts } = PACK_BOUNDS;
    expect(DOCS).toContain(`${bytes / 1024} KB, ${phrases.toLocaleString('en')} phrases, ${hosts} hosts, 20 packs`);
  });
});

test(`${SCHEMA_FILE} is the schema of the program`, () => {
  const published = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as unknown;
  expect(published, 'write it anew with npm run docs').toEqual(JSON.parse(JSON.stringify(packSchema())));
});
