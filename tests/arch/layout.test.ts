import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Folders that are made here and are no part of the repository. */
const ignored = new Set(
  read('.gitignore')
    .split('\n')
    .map((line) => line.replaceAll('/', '').trim()),
);

function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name))
    .map((entry) => join(folder, entry.name, '/'));
}

const readme = read('README.md');
const section = (readme.split('\n## Layout\n')[1] ?? '').split('\n## ', 1)[0] ?? '';
const named = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');

describe('README, layout', () => {
  it('names every folder at the top and in lib, and no other', () => {
    const there = [...foldersIn('').filter((folder) => folder !== 'lib/'), ...foldersIn('lib')];
    expect(named.toSorted()).toEqual(there.toSorted());
  });
});

describe('docs/architecture', () => {
  const layers = foldersIn('lib').map((folder) => folder.slice(0, -1));

  it.each(['docs/architecture.svg', 'docs/architecture.md'])('%s has every layer', (file) => {
    expect(layers.filter((layer) => !read(file).includes(layer))).toEqual([]);
  });

  it('names every room of the background, and no other', () => {
    const [, rooms = ''] = read('docs/architecture.md').split('\n## The rooms of the background\n');
    const told = [...(rooms.split('\n## ', 1)[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, room = '']) => room);
    const there = foldersIn('lib/background').map((folder) => folder.slice('lib/background/'.length));
    expect(told.toSorted()).toEqual(there.toSorted());
  });

  it('its picture names no folder or file that is not there', () => {
    const paths = [...read('docs/architecture.svg').matchAll(/\b(?:lib|scripts)\/[a-z./-]*[a-z]/g)].map(
      ([path]) => path,
    );
    expect(paths.length).toBeGreaterThan(15);
    const gone = paths.filter((path) => !readdirSync(join(ROOT, path, '..')).includes(path.split('/').at(-1) ?? ''));
    expect(gone).toEqual([]);
  });
});
