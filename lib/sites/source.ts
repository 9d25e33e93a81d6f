import type { PageDoc } from '@/lib/core/page-doc.ts';
import { buildDoc } from './doc-builder.ts';
import { readGeneric } from './generic.ts';
import { readMarkdown } from './markdown.ts';
import { parseableLength } from './source-depth.ts';
import { readText } from './text.ts';

/** What a page was fetched as. */
export type SourceKind = 'html' | 'markdown' | 'text';

/** A page read from its source, with what tells whether its own scripts would have drawn more. */
export interface SourceRead {
  doc: PageDoc;
  /** It loads or carries scripts. */
  scripts: boolean;
  /** It says so itself: a notice for readers without scripts, or an empty place for a program to draw into. */
  asksForScripts: boolean;
}

/** Where programs draw their page, by the ids that common frameworks use. Source: their own starter pages. */
const PLACES = ['#root', '#app', '#__next', '#__nuxt', '#svelte', 'app-root'];

/**
 * Reads fetched source into a PageDoc. HTML goes through the browser's own parser, which makes a document that stands
 * nowhere: its scripts do not run and nothing in it is loaded. This is the only place that may use that parser; what it
 * makes is read and thrown away, never shown. Never throws; what could not be read is named in `missing`.
 */
export function readSource(source: string, { url, kind }: { url: string; kind: SourceKind }): SourceRead {
  if (kind === 'markdown') return plain(readMarkdown(source, { url }));
  if (kind === 'text') return plain(readText(source, { url }));
  try {
    return readHtmlSource(source, url);
  } catch {
    const builder = buildDoc('generic', url);
    builder.miss('the page could not be parsed');
    return plain(builder.doc);
  }
}

function readHtmlSource(source: string, url: string): SourceRead {
  const depth = parseableLength(source);
  const document = new DOMParser().parseFromString(source.slice(0, depth), 'text/html');
  const { doc } = readGeneric(document, { url });
  if (depth < source.length) doc.missing.push(`source after character ${depth}: elements nested very deep`);
  return { doc, scripts: hasScripts(document), asksForScripts: asksForScripts(document) };
}

function plain(doc: PageDoc): SourceRead {
  return { doc, scripts: false, asksForScripts: false };
}

function hasScripts(document: Document): boolean {
  return document.querySelector('script:not([type*="json"])') !== null;
}

function asksForScripts(document: Document): boolean {
  const notices = [...document.getElementsByTagName('noscript')].slice(0, 20);
  if (notices.some((notice) => /javascript/i.test((notice.textContent ?? '').slice(0, 2_000)))) return true;
  return PLACES.some((place) => {
    const element = document.querySelector(place);
    return element !== null && (element.textContent ?? '').trim() === '';
  });
}
