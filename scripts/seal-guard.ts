import type { Plugin } from 'vite';

const OPENING = 'var guard=(function(){';
/** The build tool's wrapper around page-world scripts: logs and a promise that the guard has no use for. */
const WRAPPER = /wxt-content-script-main-world-entrypoint/;
const FOOTER = /\n?guard;\s*$/;

/**
 * Seals the built guard, which runs in the page's own world: no global for its bundle, strict mode (sloppy functions can
 * be read from the stack), and a neutral name in stack traces, where the address of the file would tell every page that
 * the extension is there. Fails the build when the bundle does not look as expected, so that nothing leaks unnoticed.
 * Known limit: in Chromium `CallSite.getFileName()` still tells a page that calls our function from its own stack.
 */
export function sealGuard(): Plugin {
  return {
    name: 'seal-guard',
    enforce: 'post',
    transform(code, id) {
      if (!WRAPPER.test(id)) return undefined;
      const entry = /import definition from ["']([^"']+)["']/.exec(code)?.[1];
      if (!entry) return this.error('the wrapper of page-world scripts has changed');
      return `import guard from ${JSON.stringify(entry)};
guard.main();
export default 0;`;
    },
    generateBundle(_options, bundle) {
      const chunk = bundle['content-scripts/guard.js'];
      if (chunk?.type !== 'chunk') return;
      if (!chunk.code.startsWith(OPENING))
        this.error(`guard.js begins with ${chunk.code.slice(0, 60)}, ends with ${chunk.code.slice(-60)}`);
      const body = chunk.code.slice(OPENING.length).replace(FOOTER, '');
      chunk.code = `(function(){"use strict";${body}\n//# sourceURL=anonymous\n`;
    },
  };
}
