import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

describe('README', () => {
  it('explains every permission that the manifest asks for', () => {
    const asked = [...config.matchAll(/(?:host_)?permissions: \[([^\]]*)\]/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/'([^']+)'/g)].map((one) => one[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(0);
    const missing = asked.filter((permission) => !readme.includes(`\`${permission}\``));
    expect(missing, 'give each of these a line in the table "Permissions, and why"').toEqual([]);
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
