import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const page = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
const ROOMS = ['tests/unit', 'tests/arch', 'tests/e2e', 'tests/properties', 'lib/rules'];
const files = ROOMS.flatMap((room) => readdirSync(join(ROOT, room)));
const there = new Set([...files.map((file) => file.replace(/(?:\.(?:test|e2e))?\.tsx?$/, '')), 'properties']);

it('docs/threat-model.md names tests and rules that exist', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.split('|').length === 5);
  const named = rows.flatMap((line) =>
    [...(line.split('|')[3] ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});
