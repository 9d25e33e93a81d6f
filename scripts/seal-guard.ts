import { transform } from 'esbuild';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { INNER_NAMES } from './inner-names.ts';

/** Scripts of every page. */
const NAMES = ['guard', 'bridge'] as const;
/** The build tool's wrapper around content scripts: logs and a promise that neither guard nor bridge has a use for. */
const WRAPPER = /wxt-content-script-(?:main|isolated)-world-entrypoint/;
const OURS = /\/(?:guard|bridge)\.content\.ts/;
const FOOTER = /\n?(?:guard|bridge);\s*$/;

/**
 * Seals the scripts of every page. The guard runs in the page's own world: no global for its bundle, strict mode (sloppy
 * functions can be read from the stack), and a neutral name in stack traces, where the address of the file would tell
 * every page that the extension is there. Both are made small once more, with short names for what is only theirs.
 * Fails the build when a bundle does not look as expected, so that nothing leaks unnoticed.
 * Known limit: in Chromium `CallSite.getFileName()` still tells a page that calls our function from its own stack.
 */
export function sealGuard(): Plugin {
  let ours = false;
  return {
    name: 'seal-guard',
    enforce: 'post',
    async transform(code, id) {
      if (!WRAPPER.test(id)) return undefined;
      const entry = /import definition from ["']([^"']+)["']/.exec(code)?.[1];
      if (!entry) return this.error('the wrapper of content scripts has changed');
      ours = OURS.test((await this.resolve(entry, id))?.id ?? '');
      if (!ours) return undefined;
      return `import ours from ${JSON.stringify(entry)};
ours.main();
export default 0;`;
    },
    async generateBundle(_options, bundle) {
      for (const name of NAMES) {
        const file = `content-scripts/${name}.js`;
        const opening = `var ${name}=(function(){`;
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') continue;
        if (!ours || !chunk.code.startsWith(opening))
          this.error(`${file} begins with ${chunk.code.slice(0, 60)}, ends with ${chunk.code.slice(-60)}`);
        const body = chunk.code.slice(opening.length).replace(FOOTER, '');
        const small = await shrink(`(function(){"use strict";${body}`, INNER_NAMES[name]);
        chunk.code = name === 'guard' ? `${small}\n//# sourceURL=anonymous\n` : `${small}\n`;
      }
    },
  };
}

/**
 * Nothing that could change an order of reads is on: the guard reads page objects, and each of its reads is one on
 * purpose. Only inner names are shortened; every other property is the page's, the browser's or the wire's.
 * Each of the two leaves something to the other: one after the other they save most.
 */
async function shrink(code: string, inner: readonly string[]): Promise<string> {
  const before = await transform(code, { minify: true, target: 'es2022', charset: 'utf8' });
  const made = await minify(before.code, {
    ecma: 2020,
    compress: {
      passes: 3,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      toplevel: true,
      hoist_funs: true,
    },
    mangle: { toplevel: true, properties: { builtins: true, regex: new RegExp(`^(?:${inner.join('|')})$`) } },
  });
  if (made.code === undefined) throw new Error('nothing was left of it');
  return made.code;
}
