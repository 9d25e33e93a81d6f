// Agrees to the manifests as they were built: npx tsx scripts/keep-manifests.ts. Read the difference before you commit it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BUILDS, builtManifest, snapshotPath, withoutVersion } from './stores/manifest-snapshot.ts';

const ROOT = new URL('..', import.meta.url).pathname;
for (const build of BUILDS) {
  const path = snapshotPath(ROOT, build);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(withoutVersion(builtManifest(ROOT, build)), null, 2)}\n`);
}
// As lint wants them: short lists in one line.
spawnSync('npx', ['biome', 'check', '--write', 'tests/manifests'], { cwd: ROOT, stdio: 'inherit' });
