import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, snapshotOf } from '@/scripts/stores/manifest-snapshot.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

describe('README', () => {
  it('explains every permission of the manifests, and none that they do not ask for', () => {
    const kinds = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
    const asked = BUILDS.flatMap((build) =>
      kinds.flatMap((kind) => (snapshotOf(ROOT, build)[kind] as string[] | undefined) ?? []),
    );
    expect(asked.length).toBeGreaterThan(0);
    const [, table = ''] = readme.split('\n## Permissions, and why\n');
    const lines = (table.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]+) \|/gm);
    const explained = [...lines].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map((one) => one[1]));
    expect(explained.sort(), 'one line for each in the table "Permissions, and why"').toEqual(
      [...new Set(asked)].sort(),
    );
  });

  it('shows only pictures and pages that are there', () => {
    const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const files = new Set(readdirSync(ROOT, { recursive: false, encoding: 'utf8' }));
    const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`);
    const missing = linked.filter((file) => !files.has(file) && !docs.includes(file));
    expect(missing).toEqual([]);
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('has no figure left to fill in', () => {
    expect(readme).not.toMatch(/\{\{|TBD|XXX/);
  });
});
