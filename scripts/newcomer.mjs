// npm run newcomer: what a stranger does. A fresh clone of HEAD in an empty folder, npm ci, npm run try; with its times.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** What `npm run try` leaves for somebody without a display: a page with its marks, its popup, and a claim page. */
const PICTURES = ['project-html.png', 'project-html-popup.png', 'claim-html.png', 'claim-html-popup.png'];
/** What it has to say on the way. */
const SAID = [/What this page asks of you/, /\d+ claims? on \d+ pages?/];
/** What it must not say: the careful project has no marks, these two do; and each popup has its words. */
const UNREAD = /No marks came[^═]*══ \S+\/(?:project|claim)\.html|did not say anything in time/;

const folder = mkdtempSync(join(tmpdir(), 'receipts-newcomer-'));
const clone = join(folder, 'receipts');
// Without a display no window waits to be closed by a person.
const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
const times = [];

/** One command, as it is typed; its output is shown, and given back as text. Ends the program when it fails. */
function step(name, cwd, command, args) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  console.log(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  times.push([name, Date.now() - begun]);
  if (done.status !== 0) throw new Error(`${name} ended with ${done.status ?? done.error?.message}.`);
  return done.stdout;
}

/** Ends the program when a newcomer would have seen less than there is to see. */
function look(said) {
  const unsaid = SAID.filter((words) => !words.test(said));
  if (unsaid.length > 0) throw new Error(`npm run try did not say ${unsaid.join(' and ')}.`);
  if (UNREAD.test(said)) throw new Error('npm run try showed a page that has notes without them.');
  for (const name of PICTURES) {
    const path = join(clone, 'try-screens', name);
    if (!existsSync(path) || statSync(path).size === 0) throw new Error(`npm run try left no ${name}.`);
  }
}

try {
  step('git clone', folder, 'git', ['clone', '--quiet', ROOT, clone]);
  step('npm ci', clone, 'npm', ['ci', '--no-audit', '--no-fund']);
  look(step('npm run try', clone, 'npm', ['run', 'try']));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`;
for (const [name, ms] of times) console.log(`${name.padEnd(14)}${seconds(ms).padStart(9)}`);
console.log(`${'all'.padEnd(14)}${seconds(times.reduce((sum, [, ms]) => sum + ms, 0)).padStart(9)}`);
