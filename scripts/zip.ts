// Packages for the stores, into .output/packages: npm run zip [-- --built | --check]
//   --built  packs the builds that are there;  --check  builds and packs once more, and compares
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOf } from './stores/package-files.ts';
import { writeZip } from './stores/write-zip.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const FOLDER = join(ROOT, '.output/packages');

function build(): void {
  for (const words of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    rmSync(join(ROOT, '.output', words.length > 1 ? 'firefox-mv3' : 'chrome-mv3'), { recursive: true, force: true });
    const { status } = spawnSync('npx', ['wxt', ...words], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`wxt ${words.join(' ')} did not end well`);
  }
}

/** Packs what is built. Out: lines of name and SHA-256, as `sha256sum --check` reads them. */
function pack(write: boolean): string {
  return packagesOf(ROOT)
    .map(({ file, files }) => {
      const bytes = writeZip(files());
      if (write) writeFileSync(join(FOLDER, file), bytes);
      return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
    })
    .join('');
}

const words = process.argv.slice(2);
if (!words.includes('--built')) build();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const sums = pack(true);
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
process.stdout.write(sums);
if (words.includes('--check')) {
  build();
  const again = pack(false);
  if (again !== sums) {
    process.stdout.write(again);
    console.error('Built again, the packages are others: something in the build depends on more than the sources.');
    process.exit(1);
  }
  process.stdout.write('Built again: the same.\n');
}
