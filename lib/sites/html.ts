import { parseHTML } from 'linkedom';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { buildDoc } from './doc-builder.ts';
import { readGeneric } from './generic.ts';
import { parseableLength } from './source-depth.ts';

/** Longest source that is parsed, in characters; pages of people's own browsers stay far below it. */
const MAX_SOURCE = 8_000_000;

/**
 * Reads HTML source into a PageDoc with a parser of its own. For the command line only: linkedom is never bundled
 * into the extension, which reads the browser's DOM. Never throws; what could not be read is named in `missing`.
 */
export function readHtml(html: string, options: { url: string }): PageDoc {
  if (isBinary(html)) return nothing(options.url, 'this is not text');
  if (html.trim() === '') return nothing(options.url, 'the page is empty');
  const source = html.length > MAX_SOURCE ? html.slice(0, MAX_SOURCE) : html;
  try {
    const depth = parseableLength(source);
    const { document } = parseHTML(asPage(withShortClasses(source.slice(0, depth))));
    const { doc } = readGeneric(document as unknown as Document, options);
    if (depth < source.length) doc.missing.push(`source after character ${depth}: elements nested very deep`);
    if (source.length < html.length) doc.missing.push(`source after the first ${MAX_SOURCE} characters`);
    return doc;
  } catch {
    return nothing(options.url, 'the page could not be parsed');
  }
}

/** The parser runs out of stack on an element with a hundred thousand classes, and the whole page would go unread. */
function withShortClasses(source: string): string {
  return source.replace(/(\sclass\s?=\s?)(?:("[^"]{5000})[^"]{0,999999}|('[^']{5000})[^']{0,999999})/gi, '$1$2$3');
}

/** linkedom takes the first element of a fragment for the whole document. */
function asPage(source: string): string {
  if (/<body[\s>]/i.test(source)) return source;
  if (/<html[\s>]/i.test(source.slice(0, 10_000)) && /<\/head>/i.test(source)) return source;
  return `<!doctype html><html><head></head><body>${source}</body></html>`;
}

/** Zero bytes, or many characters that stand for bytes which are no text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 8_000);
  if (start.includes('\0')) return true;
  const broken = start.split('\uFFFD').length - 1;
  return broken > 8 && broken * 20 > start.length;
}

function nothing(url: string, why: string): PageDoc {
  const builder = buildDoc('generic', url);
  builder.miss(why);
  return builder.doc;
}
