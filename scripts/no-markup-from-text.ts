import type { Plugin } from 'vite';

/** One place in a library, as its file has it, and what stands there instead. */
interface Place {
  /** How the file's path ends. */
  file: string;
  from: string;
  to: string;
}

/**
 * The places where libraries of ours make elements from text. Nothing here asks them to, and a bundle that cannot is
 * easier to trust and to review:
 * - preact's `dangerouslySetInnerHTML`, which lint forbids us to write: it would set plain text.
 * - Readability puts a page back as it was, and lifts a picture out of a `noscript`: it copies the elements.
 */
const PLACES: readonly Place[] = [
  {
    file: '/preact/dist/preact.mjs',
    from: '(t.innerHTML=h.__html)',
    to: '(t.textContent=h.__html)',
  },
  {
    file: '/@mozilla/readability/Readability.js',
    from: 'var pageCacheHtml = page.innerHTML;',
    to: 'var pageCacheHtml = page.cloneNode(true);',
  },
  {
    file: '/@mozilla/readability/Readability.js',
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);',
  },
  {
    file: '/@mozilla/readability/Readability.js',
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);',
  },
];

/** Takes the making of markup from text out of libraries. A new version that reads otherwise stops the build. */
export function noMarkupFromText(): Plugin {
  return {
    name: 'no-markup-from-text',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const places = PLACES.filter(({ file }) => path.endsWith(file));
      return places.length > 0 ? { code: replaceAllOf(code, places), map: null } : undefined;
    },
  };
}

/** Out: the text with each place replaced. Throws when one is not there exactly once. */
export function replaceAllOf(code: string, places: readonly Place[] = PLACES): string {
  return places.reduce((text, { file, from, to }) => {
    const pieces = text.split(from);
    if (pieces.length !== 2) throw new Error(`${file} has "${from}" ${pieces.length - 1} times: look at it anew`);
    return pieces.join(to);
  }, code);
}
