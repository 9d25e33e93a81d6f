import { defineConfig } from 'wxt';

/** Permissions are explained one by one in README.md; tests/arch checks that both lists agree. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    name: 'Receipts',
    short_name: 'Receipts',
    description:
      'Every claim needs a receipt: inline notes on AI and crypto project pages, and plain words before you sign.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    action: { default_title: 'Receipts' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'receipts@receipts.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
