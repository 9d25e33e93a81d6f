import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Root of the checkout; every script runs from there. */
export const ROOT = new URL('..', import.meta.url).pathname;

const MINIMUM = [20, 19];

/** Where Debian, and others, put the browsers that we test with. */
const BROWSERS = {
  chromium: {
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  },
  firefox: {
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    packages: ['firefox-esr'],
  },
};

/** Ends the program with one sentence for a person. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Runs a program with its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return done.status === 0;
}

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    stop(`Receipts needs Node ${MINIMUM.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function ensurePackages() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1_000;
  if (current && existsSync(join(ROOT, 'node_modules/.bin/wxt'))) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci did not finish; its message is above.');
}

/** Path of a browser, installed from Debian's packages when it is missing and we may. */
export function ensureBrowser(name) {
  const { paths, packages } = BROWSERS[name];
  const wanted = process.env[`RECEIPTS_${name.toUpperCase()}`];
  if (wanted) {
    if (!existsSync(wanted)) stop(`RECEIPTS_${name.toUpperCase()} names ${wanted}, which is not there.`);
    return wanted;
  }
  const found = paths.find((path) => existsSync(path));
  if (found) return found;
  if (!isDebian() || process.getuid?.() !== 0) {
    stop(
      `${name} was not found (looked at ${paths.join(', ')}). Install it, or give its path in RECEIPTS_${name.toUpperCase()}.`,
    );
  }
  console.log(`Installing ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const now = paths.find((path) => existsSync(path));
  if (!now) stop(`${name} could not be installed from Debian's packages; apt-get's message is above.`);
  return now;
}

function isDebian() {
  try {
    return /\bdebian\b/i.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
  } catch {
    return false;
  }
}
