// Everything that must always hold, from a fresh clone: `npm test`. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureNode, ensurePackages, ROOT, run } from './setup.mjs';

ensureNode();
ensurePackages();
const browsers = { chromium: ensureBrowser('chromium'), firefox: ensureBrowser('firefox') };
const env = { ...process.env, RECEIPTS_CHROMIUM: browsers.chromium, RECEIPTS_FIREFOX: browsers.firefox };
const results = join(ROOT, '.output/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };

/** One program that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n── ${name}`);
  const ok = run(command, args, { env });
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.error(`${name} failed.`);
  return ok;
}

/** A program that writes its own counts to a file: { passed, failed }. No file counts as one failure. */
function counted(name, command, args, file) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, env, stdio: 'inherit' });
  add(status, file);
}

/** Adds what such a program wrote, once it has ended. */
function add(status, file) {
  const counts = existsSync(file) ? readCounts(file) : { passed: 0, failed: 1 };
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
}

/** Suites of some lanes in one browser (tests/e2e/lanes.ts). */
function suites(browser, ...lanes) {
  const file = join(results, `e2e-${browser}${lanes.join('')}.json`);
  return { file, args: ['tsx', 'tests/e2e/run.ts', browser, file, ...lanes] };
}

/** The suites that may run while other browsers run too, in three at once. */
async function besideEachOther() {
  console.log('\n── end to end, both browsers');
  const runs = [
    ['chromium', '--beside'],
    ['chromium', '--saved'],
    ['firefox', '--beside', '--saved'],
  ];
  const ends = runs.map(([browser, ...lanes]) => {
    const { file, args } = suites(browser, ...lanes);
    const child = spawn('npx', args, { cwd: ROOT, env, stdio: 'inherit' });
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, file })));
  });
  for (const { status, file } of await Promise.all(ends)) add(status, file);
}

function readCounts(file) {
  const read = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: read.numPassedTests ?? read.passed, failed: read.numFailedTests ?? read.failed };
}

step('lint', 'npx', ['biome', 'check', '.']);
step('types', 'npx', ['tsc', '--noEmit']);
const unit = join(results, 'unit.json');
counted(
  'unit, rules, properties, components, arch',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
);
const built = [
  step('build for Chrome', 'npx', ['wxt', 'build']),
  step('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']),
].every(Boolean);
if (built) {
  const bundle = join(results, 'bundle.json');
  counted('bundle check', 'npx', ['tsx', 'scripts/check-bundle.ts', bundle], bundle);
  await besideEachOther();
  for (const browser of ['chromium', 'firefox']) {
    const { file, args } = suites(browser, '--alone');
    counted(`end to end, ${browser} alone`, 'npx', args, file);
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
