import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type SiteServer, serveSite } from '../server.ts';

const SITE = new URL('../../fixtures/site', import.meta.url).pathname;

/**
 * Serves the test pages together with scripts that need packages: each file of `scripts` (under tests/fixtures/site) is
 * bundled now and stands at /bundles/ under its own name.
 */
export async function serveBundled(scripts: readonly string[]): Promise<SiteServer> {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-bundles-'));
  await build({
    entryPoints: scripts.map((script) => join(SITE, script)),
    outdir: join(folder, 'bundles'),
    outbase: SITE,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const server = await serveSite([folder, SITE]);
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
