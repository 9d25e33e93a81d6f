import { judgePage } from '@/lib/background/judge.ts';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { Report } from '@/lib/core/report.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { readText } from '@/lib/sites/text.ts';
import { readPage } from '@/lib/understanding/read-page.ts';
import { trained } from './trained.ts';

/** Address of a page whose address was not given. It belongs to nobody (RFC 2606). */
export const NO_ADDRESS = 'https://page.invalid/';

/** An address that a page can have: web or file. */
export function isPageAddress(url: string): boolean {
  return canParseUrl(url) && /^(?:https?|file):$/.test(new URL(url).protocol);
}

const HTML =
  /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype|html|head|body|div|main|section|article|meta|script|p|h[1-6])\b/i;
const MARKDOWN = /^#{1,6} \S|^\s*[-*] \S[^\n]{0,2000}\]\(|\]\(https?:/m;

/** Reads a page from a file's text by its name, or by its looks when the name tells nothing. */
export function readPageFile(text: string, name: string, url: string): PageDoc {
  if (/\.(?:x?html?)$/i.test(name)) return readHtml(text, { url });
  if (/\.(?:md|markdown)$/i.test(name)) return readMarkdown(text, { url });
  if (/\.(?:txt|text)$/i.test(name)) return readText(text, { url });
  const head = text.slice(0, 20_000);
  if (HTML.test(head)) return readHtml(text, { url });
  return MARKDOWN.test(head) ? readMarkdown(text, { url }) : readText(text, { url });
}

/** The Report that the extension would make of this page, checked by the same schema. */
export function reportOf(doc: PageDoc, now: number, ruling?: Ruling): Report {
  return Report.parse(judgePage(doc, { now, ruling, readings: readPage(doc, trained()) }));
}

/** `{ id, url, html }` or `{ id, url, text }` → the page. Throws with a sentence when the line is something else. */
export function docOfLine(line: Record<string, unknown>): PageDoc {
  const url = typeof line.url === 'string' && line.url !== '' ? line.url : NO_ADDRESS;
  if (!isPageAddress(url)) throw new Error('url is not the address of a page');
  if (typeof line.html === 'string') return readHtml(line.html, { url });
  if (typeof line.text === 'string') return readText(line.text, { url });
  // What could not be read before it came here says why itself: a record of a crawl, say.
  throw new Error(typeof line.error === 'string' ? line.error : 'a page needs html or text');
}
