// What was built, checked as it ships: size, hosts, forbidden strings. tsx scripts/check-bundle.ts RESULTS.json
// The whole manifest is compared by scripts/check-packages.ts.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
/** Bytes. Source: the budgets of the design (README, "Measured"). */
const GUARD_LIMIT = 10 * 1024;
const EVERY_PAGE_LIMIT = 25 * 1024;
/** Its own scripts, and WebAssembly that it carries itself: the reader of pictures' credentials. */
const POLICY = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'";
const HOSTS = ['http://*/*', 'https://*/*'];
const FORBIDDEN: readonly [RegExp, string][] = [
  [/content-script-started/, 'tells pages that the extension is there (noScriptStartedPostMessage)'],
  [/\bnew Function\(|[^.\w]eval\(/, 'makes code from text'],
  [/\bimportScripts\(/, 'loads scripts'],
  [/\/work\/|\/home\/|\/tmp\//, 'holds a path of one machine'],
  [/sourceMappingURL=/, 'points to a source map'],
];

interface Manifest {
  host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  content_scripts?: {
    js?: string[];
    world?: string;
    run_at?: string;
    all_frames?: boolean;
    match_origin_as_fallback?: boolean;
  }[];
  browser_specific_settings?: { gecko?: { id?: string; data_collection_permissions?: unknown } };
}

const counts = { passed: 0, failed: 0 };
const broken: string[] = [];

function check(what: string, holds: boolean, detail: unknown = ''): void {
  counts[holds ? 'passed' : 'failed'] += 1;
  if (!holds) broken.push(`bundle: ${what}`);
  console.log(`  ${holds ? '✓' : '✗'} ${what}${detail === '' ? '' : ` (${detail})`}`);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

function checkManifest(name: string, manifest: Manifest): void {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  check(`${name}: host permissions`, same([...(manifest.host_permissions ?? [])].sort(), HOSTS));
  check(`${name}: pages cannot load anything of ours`, manifest.web_accessible_resources === undefined);
  check(`${name}: pages cannot connect to us`, manifest.externally_connectable === undefined);
  const csp = manifest.content_security_policy?.extension_pages ?? '';
  check(`${name}: runs only its own scripts`, csp === POLICY, csp);
  const guard = manifest.content_scripts?.find((script) => script.world === 'MAIN');
  check(
    `${name}: the guard runs first, in every frame`,
    guard?.run_at === 'document_start' && guard.all_frames === true && guard.match_origin_as_fallback === true,
  );
}

function checkFiles(name: string, folder: string, manifest: Manifest): void {
  const everyPage = new Set((manifest.content_scripts ?? []).flatMap((script) => script.js ?? []));
  let together = 0;
  for (const file of everyPage) {
    const bytes = statSync(join(folder, file)).size;
    together += bytes;
    if (file.includes('guard')) check(`${name}: ${file} ≤ ${GUARD_LIMIT} bytes`, bytes <= GUARD_LIMIT, bytes);
  }
  check(`${name}: on every page together ≤ ${EVERY_PAGE_LIMIT} bytes`, together <= EVERY_PAGE_LIMIT, together);
  const looked = listFiles(folder).filter((one) => /\.(?:js|html|css|json)$/.test(one));
  const forbidden = looked.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, why]) => `${file} ${why}`);
  });
  check(`${name}: no forbidden string in ${looked.length} files`, forbidden.length === 0, forbidden.join('; '));
}

for (const name of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(ROOT, '.output', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  checkManifest(name, manifest);
  checkFiles(name, folder, manifest);
  if (name === 'firefox-mv3') {
    const gecko = manifest.browser_specific_settings?.gecko;
    check(
      `${name}: has an id and says that it collects nothing`,
      Boolean(gecko?.id && gecko.data_collection_permissions),
    );
  }
}
console.log(`bundle: ${counts.passed} passed, ${counts.failed} failed`);
const [results] = process.argv.slice(2);
if (results) writeFileSync(results, JSON.stringify({ ...counts, broken }));
process.exit(counts.failed === 0 ? 0 : 1);
