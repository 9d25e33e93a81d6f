import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LookUpMode } from '@/lib/core/look-up.ts';
import { LOOK_UPS } from '@/lib/core/look-ups.ts';
import { readSources } from './source-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const page = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
const sources = readSources(['lib', 'entrypoints', 'components']);
const USUALLY: Record<LookUpMode, string> = { off: 'off', ask: 'when you press', on: 'by itself' };

describe('docs/privacy.md', () => {
  it('has each look-up with what it sends, to whom and when, in the order of the list', () => {
    const lines = LOOK_UPS.map(({ title, sends, to, usual }) => `| ${title} | ${sends} | ${to} | ${USUALLY[usual]} |`);
    const table = page.slice(page.indexOf('| look-up |')).split('\n\n', 1)[0]?.split('\n').slice(2);
    expect(table).toEqual(lines);
  });

  it('names everything that is stored under a name of its own', () => {
    const names = sources.flatMap(({ text }) =>
      [...text.matchAll(/'(?:local|sync):([a-z-]{1,40})'/g)].map((match) => match[1] ?? ''),
    );
    expect(names.length).toBeGreaterThan(8);
    const missing = [...new Set(names)].filter((name) => !page.includes(`\`${name}\``));
    expect(missing, 'say in docs/privacy.md what is kept under these names, and for how long').toEqual([]);
  });

  it('names every database', () => {
    const names = sources.flatMap(({ path, text }) =>
      path.startsWith('lib/store/')
        ? [...text.matchAll(/'(receipts(?:-[a-z]{2,20}){0,3})'/g)].map((match) => match[1] ?? '')
        : [],
    );
    expect(names).toContain('receipts');
    const locks = sources.flatMap(({ text }) =>
      [...text.matchAll(/(?:takeTurns|BroadcastChannel|locks\.request)\('([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    );
    const databases = [...new Set(names)].filter((name) => !locks.includes(name));
    expect(databases.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
