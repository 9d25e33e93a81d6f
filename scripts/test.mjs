// Everything that must always hold, from a fresh clone: `npm test`. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser, ensureNode, ensurePackages, ROOT, run } from './setup.mjs';

ensureNode();
ensurePackages();
const browsers = { chromium: ensureBrowser('chromium'), firefox: ensureBrowser('firefox') };
const env = { ...process.env, RECEIPTS_CHROMIUM: browsers.chromium, RECEIPTS_FIREFOX: browsers.firefox };
const results = join(ROOT, '.output/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
/** What failed, said once more at the end: a whole run prints fifteen thousand lines. */
const broken = [];

/** One program that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n── ${name}`);
  const ok = run(command, args, { env });
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) {
    broken.push(name);
    console.error(`${name} failed.`);
  }
  return ok;
}

/** A program that writes its own counts to a file: { passed, failed }. No file counts as one failure. */
function counted(name, command, args, file) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, env, stdio: 'inherit' });
  add(name, status, file);
}

/** The same, begun now and waited for later. */
function begin(name, command, args, file, more = {}) {
  console.log(`\n── ${name}`);
  const child = spawn(command, args, { cwd: ROOT, env: { ...env, ...more }, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', () => resolve({ name, status: 1, file }));
    child.on('close', (status) => resolve({ name, status, file }));
  });
}

/** Adds what such a program wrote, once it has ended. */
function add(name, status, file) {
  const counts = existsSync(file) ? readCounts(file) : { passed: 0, failed: 1, broken: [`${name} wrote no results`] };
  if (status !== 0 && counts.failed === 0) {
    counts.failed = 1;
    counts.broken = [`${name} ended with ${status}`];
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  broken.push(...counts.broken);
}

/** Suites of some lanes in one browser (tests/e2e/lanes.ts); `hand` tells runs apart that share them. */
function suites(browser, lanes, hand = '') {
  const file = join(results, `e2e-${browser}${lanes.join('')}${hand}.json`);
  return { file, args: ['tsx', 'tests/e2e/run.ts', browser, file, ...lanes] };
}

/**
 * The suites that may run while other browsers run too, in three at once. Whoever is free takes the next one
 * (tests/e2e/turns.ts), so that all end at nearly the same time.
 */
async function besideEachOther() {
  console.log('\n── end to end, both browsers');
  const turns = join(results, 'turns');
  mkdirSync(turns);
  const hands = [['chromium'], ['firefox'], ['chromium', 'firefox']].map(async (browsers, hand) => {
    for (const browser of browsers) {
      const { file, args } = suites(browser, ['--beside', '--saved'], `-${hand}`);
      const ended = await begin(`${browser} beside others, ${hand}`, 'npx', args, file, { RECEIPTS_TURNS: turns });
      add(ended.name, ended.status, file);
    }
  });
  await Promise.all(hands);
}

/**
 * Suites that need the machine to themselves, one browser after the other; and beside them, only when the processors
 * have nothing else to do, the tests without a browser: those suites wait most of the time.
 */
async function aloneAndIdle() {
  const unitFile = join(results, 'unit.json');
  const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`];
  const unit = idly('unit, rules, properties, components, arch', ['vitest', 'run', ...json], unitFile);
  const others = [
    ['commands of the documents', 'tests/docs/run.ts', 'docs'],
    ...(built
      ? [
          ['manifests and packages', 'scripts/check-packages.ts', 'packages'],
          ['linter for Firefox', 'scripts/lint-firefox.ts', 'linter'],
        ]
      : []),
  ];
  const oneByOne = (async () => {
    for (const [name, script, short] of others) {
      const file = join(results, `${short}.json`);
      const ended = await idly(name, ['tsx', script, file], file);
      add(name, ended.status, file);
    }
  })();
  if (built) {
    for (const browser of ['chromium', 'firefox']) {
      const { file, args } = suites(browser, ['--alone']);
      const { name, status } = await begin(`end to end, ${browser} alone`, 'npx', args, file);
      add(name, status, file);
    }
  }
  const { name, status } = await unit;
  add(name, status, unitFile);
  await oneByOne;
}

/** Begun now, for when the processors have nothing else to do. */
function idly(name, words, file) {
  return begin(name, 'nice', ['-n', '19', 'npx', ...words], file);
}

function readCounts(file) {
  const read = JSON.parse(readFileSync(file, 'utf8'));
  if (read.numPassedTests === undefined) return read;
  // A file that could not run has no test that failed, and is counted as one.
  const files = read.testResults.filter(({ status }) => status === 'failed');
  const failed = files.flatMap(({ name, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return (tests.length > 0 ? tests : ['did not run']).map((test) => `${relative(ROOT, name)}: ${test}`);
  });
  return { passed: read.numPassedTests, failed: Math.max(failed.length, read.numFailedTests), broken: failed };
}

step('lint', 'npx', ['biome', 'check', '.']);
step('types', 'npx', ['tsc', '--noEmit']);
const built = [
  step('build for Chrome', 'npx', ['wxt', 'build']),
  step('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']),
].every(Boolean);
if (built) {
  const bundle = join(results, 'bundle.json');
  counted('bundle check', 'npx', ['tsx', 'scripts/check-bundle.ts', bundle], bundle);
  await besideEachOther();
}
await aloneAndIdle();
if (broken.length > 0) console.log(`\n── failed\n${broken.map((one) => `  ✗ ${one}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
