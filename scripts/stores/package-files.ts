import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedFile } from './write-zip.ts';

/**
 * What a reviewer needs to build the same files again, from the root of the checkout: folders with a slash, files
 * without. Tests and pictures of the documentation are not among them: nothing of them reaches a build.
 */
const SOURCES = [
  'assets/',
  'components/',
  'docs/store/',
  'entrypoints/',
  'lib/',
  'public/',
  'scripts/',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs/dependencies.md',
  'docs/release.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Left by desktops and editors; never part of the sources. */
const LEFT_BEHIND = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|[^/]*(?:~|\.sw[op]|\.log|\.orig))$/;

/** One package: which folder it is made of, and where it goes. `edge` takes what Chrome takes. */
export interface Package {
  name: 'chrome' | 'edge' | 'firefox' | 'sources';
  /** File name, with the version of package.json. */
  file: string;
  files(): PackedFile[];
}

/** All packages of a checkout with finished builds in `.output`. In: the root of the checkout. */
export function packagesOf(root: string): Package[] {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const built = (folder: string) => () => readFolder(join(root, '.output', folder), '');
  const named = (one: Package['name'], files: Package['files']): Package => ({
    name: one,
    file: `${name}-${version}-${one}.zip`,
    files,
  });
  return [
    named('chrome', built('chrome-mv3')),
    named('edge', built('chrome-mv3')),
    named('firefox', built('firefox-mv3')),
    named('sources', () => sourcesOf(root)),
  ];
}

function sourcesOf(root: string): PackedFile[] {
  return SOURCES.flatMap((one) =>
    one.endsWith('/') ? readFolder(join(root, one), one) : [{ path: one, bytes: readFileSync(join(root, one)) }],
  ).filter(({ path }) => !LEFT_BEHIND.test(path));
}

function readFolder(folder: string, prefix: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => ({ path: prefix + file.replaceAll('\\', '/'), bytes: readFileSync(join(folder, file)) }));
}
