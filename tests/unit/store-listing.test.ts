import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictWords } from '@/lib/core/wording.ts';
import { BUILDS, snapshotOf } from '@/scripts/stores/manifest-snapshot.ts';
import { messagesOf } from '../../scripts/words/locale-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const STORE = join(ROOT, 'docs/store');
const read = (file: string) => readFileSync(join(STORE, file), 'utf8').trim();
const { version, description } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;

/** What a manifest asks for, of every kind. */
function askedFor(): string[] {
  const kinds = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  const asked = BUILDS.flatMap((build) => kinds.flatMap((kind) => (snapshotOf(ROOT, build)[kind] as string[]) ?? []));
  return [...new Set(asked)].sort();
}

/** First cells of the table of permissions, with their texts. */
function justified(): Map<string, string> {
  const lines = read('permissions.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm);
  return new Map([...lines].map(([, permission = '', text = '']) => [permission, text]));
}

describe('what the stores are given', () => {
  it.each([
    ['short.txt', 30, 132],
    ['summary-firefox.txt', 30, 250],
    ['description.txt', 250, 10_000],
  ])('%s has from %i to %i characters', (file, least, most) => {
    expect(read(file).length).toBeGreaterThanOrEqual(least);
    expect(read(file).length).toBeLessThanOrEqual(most);
  });

  it('the short text is the one of the package and of the manifests', () => {
    expect(read('short.txt')).toBe(description);
    for (const build of BUILDS) expect(snapshotOf(ROOT, build).description).toBe('__MSG_description__');
    expect(messagesOf('en').description?.message).toBe(description);
  });

  it('gives a reason for every permission, and for none that is not asked for', () => {
    expect([...justified().keys()].sort()).toEqual(askedFor());
  });

  it.each([...justified()])('the reason for %s fits its field', (_, text) => {
    expect(text.length).toBeGreaterThan(30);
    expect(text.length).toBeLessThanOrEqual(1_000);
  });

  it.each(readdirSync(STORE))('%s observes and passes no verdict', (file) => {
    expect(verdictWords(read(file))).toEqual([]);
  });

  it('the version has its part in the list of changes, below what is not released', () => {
    const parts = [...readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').matchAll(/^## \[([^\]]+)\]/gm)].map(
      (one) => one[1],
    );
    expect(parts.slice(0, 2)).toEqual(['Unreleased', version]);
  });

  it('the version stands in one place', () => {
    expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).not.toMatch(/^\s*version\b/m);
  });
});
