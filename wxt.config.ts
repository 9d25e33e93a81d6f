import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { makeListFile } from './scripts/make-list-file.ts';
import { noMarkupFromText } from './scripts/no-markup-from-text.ts';
import { sealCredentials } from './scripts/seal-credentials.ts';
import { sealGuard } from './scripts/seal-guard.ts';
import { slimTokens } from './scripts/slim-tokens.ts';
import { ICONS } from './scripts/stores/icon-files.ts';
import { localCommands, makeLocaleFiles } from './scripts/words/locale-files.ts';

/** Chromium's worker has no parser for HTML: a page of the extension that nobody sees has one. */
const CHROMIUM = {
  permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus', 'offscreen', 'sidePanel'],
};
const FIREFOX = { permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'] };

/** Drawn in assets/icons; `npm run icons` makes the pictures. */
const icons = Object.fromEntries(Object.keys(ICONS).map((size) => [size, `icon/${size}.png`]));

/** Permissions are explained one by one in README.md; tests/arch checks that both lists agree. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [noMarkupFromText(), slimTokens(), sealGuard(), sealCredentials()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
    // The wrapper around content scripts dispatches an event with the extension's id on the page's document, and listens
    // for one that any page could send. Ours have no use for it: they get an empty context, and pages see nothing.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('./lib/guard/bridge/no-context.ts', import.meta.url)),
      },
    },
  }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      files.push(await makeListFile(config.wxtDir));
      files.push(...makeLocaleFiles(config.wxtDir));
      // Weights of the trained reading of sentences, loaded when a page of our subject needs them.
      files.push({
        absoluteSrc: fileURLToPath(new URL('./assets/understanding/model.bin', import.meta.url)),
        relativeDest: 'understanding.bin',
      });
      // The reader of credentials: 9 MB that are only read when a picture carries one.
      files.push({
        absoluteSrc: createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm'),
        relativeDest: 'c2pa.wasm',
      });
    },
    // The bridge has to stand before the guard: browsers run scripts of one moment in the order of the manifest, and the
    // guard hands its port over once, when it starts. Measured in Chromium and Firefox; tests/e2e/guard.e2e.ts holds it.
    'build:manifestGenerated': (_wxt, manifest) => {
      const first = (script: { js?: string[] }) => (script.js?.some((file) => file.endsWith('/bridge.js')) ? 0 : 1);
      manifest.content_scripts?.sort((one, other) => first(one) - first(other));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Receipts',
    short_name: 'Receipts',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
    host_permissions: ['http://*/*', 'https://*/*'],
    // 'wasm-unsafe-eval' lets pages of the extension start WebAssembly that it carries itself, and nothing else.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    icons,
    action: { default_title: 'Receipts', default_icon: icons },
    commands: localCommands(),
    omnibox: { keyword: 'receipts' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'receipts@receipts.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first that knows `data_collection_permissions` on Android.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
