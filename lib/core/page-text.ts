import type { PageDoc } from './page-doc.ts';
import { normalise } from './text/normalise.ts';

/** The text that the hash of a page is taken over: every Block, normalised, one a line. */
export function pageText(doc: PageDoc): string {
  return doc.blocks.map((block) => normalise(block.text).text).join('\n');
}
