// Manifests and packages of the finished builds: tsx scripts/check-packages.ts RESULTS.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import {
  BUILDS,
  type Build,
  builtManifest,
  differences,
  snapshotOf,
  withoutVersion,
} from './stores/manifest-snapshot.ts';
import { type Package, packagesOf } from './stores/package-files.ts';
import { type PackedFile, writeZip } from './stores/write-zip.ts';

const ROOT = new URL('..', import.meta.url).pathname;
/** Bytes. Source: addons.mozilla.org takes files up to 200 MB, the Chrome Web Store up to 2 GB; ours stay far below. */
const LARGEST = 16 * 1024 * 1024;
/** Nothing of the machine, of tests or of secrets belongs in a package. */
const FOREIGN = /(?:^|\/)(?:node_modules|\.git|\.output|\.wxt|tests|\.env[^/]*|[^/]+\.(?:pem|key|map))(?:\/|$)/;
/** What the sources need to build. */
const NEEDED = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'entrypoints/background.ts'];

const counts = { passed: 0, failed: 0 };
const broken: string[] = [];

function check(what: string, wrong: readonly string[]): void {
  const holds = wrong.length === 0;
  counts[holds ? 'passed' : 'failed'] += 1;
  if (!holds) broken.push(`packages: ${what}`);
  console.log(`  ${holds ? '✓' : '✗'} ${what}${wrong.map((one) => `\n      ${one}`).join('')}`);
}

function checkManifest(build: Build, version: string): void {
  const manifest = builtManifest(ROOT, build);
  check(
    `${build}: version ${version}, from package.json`,
    manifest.version === version ? [] : [String(manifest.version)],
  );
  check(
    `${build}: the manifest is the one in tests/manifests (wanted otherwise? npx tsx scripts/keep-manifests.ts)`,
    differences(snapshotOf(ROOT, build), withoutVersion(manifest)),
  );
}

/** What a package was made of and what comes out of it have to be the same files. */
function unpackedOtherwise(files: readonly PackedFile[], zip: Uint8Array): string[] {
  const out = new Map(Object.entries(unzipSync(zip)));
  const lost = files.filter(({ path, bytes }) => Buffer.compare(out.get(path) ?? Buffer.of(), bytes) !== 0);
  return out.size === files.length ? lost.map(({ path }) => path) : [`${files.length} files in, ${out.size} out`];
}

function checkPackage({ name, files }: Package): void {
  const read = files();
  const zip = writeZip(read);
  // Read again, and turned round: neither the moment nor the order in which a disk lists files may show.
  const again = writeZip(files().reverse());
  check(`${name}: packed twice, the same bytes`, Buffer.compare(zip, again) === 0 ? [] : ['they differ']);
  check(`${name}: what is packed comes out again`, unpackedOtherwise(read, zip));
  const foreign = read.map(({ path }) => path).filter((path) => FOREIGN.test(path));
  check(`${name}: nothing that does not belong there`, foreign);
  check(`${name}: ${zip.length} bytes`, zip.length < LARGEST ? [] : [`at most ${LARGEST}`]);
  const has = new Set(read.map(({ path }) => path));
  const needed = name === 'sources' ? NEEDED : ['manifest.json'];
  check(
    `${name}: ${needed.join(', ')} at its root`,
    needed.filter((path) => !has.has(path)),
  );
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
for (const build of BUILDS) checkManifest(build, version);
// Edge's package is Chrome's under another name.
for (const one of packagesOf(ROOT)) if (one.name !== 'edge') checkPackage(one);
console.log(`packages: ${counts.passed} passed, ${counts.failed} failed`);
const [results] = process.argv.slice(2);
if (results) writeFileSync(results, JSON.stringify({ ...counts, broken }));
process.exit(counts.failed === 0 ? 0 : 1);
