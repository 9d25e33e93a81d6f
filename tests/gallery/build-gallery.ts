import { join } from 'node:path';
import { build } from 'vite';
import { slimTokens } from '../../scripts/slim-tokens.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Bundles the gallery and gives its folder. No browser API is in it: components have none. */
export async function buildGallery(): Promise<string> {
  const folder = join(ROOT, '.output/gallery');
  await build({
    configFile: false,
    root: join(ROOT, 'tests/gallery'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [slimTokens()],
    build: {
      ...{ outDir: folder, emptyOutDir: true, target: 'es2022', minify: false, modulePreload: false },
      chunkSizeWarningLimit: 9_000,
      rolldownOptions: { input: ['index', 'sheet'].map((name) => join(ROOT, `tests/gallery/${name}.html`)) },
    },
  });
  return folder;
}
