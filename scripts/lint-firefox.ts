// What Mozilla's own review would say about the Firefox build; a warning counts. tsx scripts/lint-firefox.ts RESULTS.json
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
/** Bytes of what the linter prints. */
const MOST = 64 * 1024 * 1024;

interface Message {
  _type: string;
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const linter = join(ROOT, 'node_modules/.bin/addons-linter');
const { stdout, stderr, error } = spawnSync(linter, ['--output', 'json', join(ROOT, '.output/firefox-mv3')], {
  encoding: 'utf8',
  maxBuffer: MOST,
});
const read = readReport(stdout);
const broken = read
  ? [...read.errors, ...read.warnings, ...read.notices].map(
      ({ _type, code, message, file = '', line = 0, column = 0 }) =>
        `linter for Firefox: ${_type} ${code} ${file}:${line}:${column} ${message}`,
    )
  : [`linter for Firefox: no report (${error?.message ?? stderr.slice(0, 300)})`];
const counts = { passed: broken.length === 0 ? 1 : 0, failed: broken.length };
for (const one of broken) console.error(`  ✗ ${one}`);
console.log(`linter for Firefox: ${counts.passed} passed, ${counts.failed} failed`);
const [results] = process.argv.slice(2);
if (results) writeFileSync(results, JSON.stringify({ ...counts, broken }));
process.exit(broken.length === 0 ? 0 : 1);

/** The linter's report; undefined when what it printed is none, which is never taken for "nothing found". */
function readReport(text: string): Record<'errors' | 'warnings' | 'notices', Message[]> | undefined {
  try {
    const report = JSON.parse(text) as Record<'errors' | 'warnings' | 'notices', Message[]> & { count?: number };
    return typeof report.count === 'number' ? report : undefined;
  } catch {
    return undefined;
  }
}
