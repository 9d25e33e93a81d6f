import * as z from 'zod/mini';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { isBoundedDoc } from '@/lib/messaging/bounds.ts';

/** What a reader of source answers, checked: the source is hostile, and so is what was made of it. */
export const SourceAnswer = z.object({
  doc: PageDoc.check(z.refine(isBoundedDoc)),
  scripts: z.boolean(),
  asksForScripts: z.boolean(),
});
export type SourceAnswer = z.infer<typeof SourceAnswer>;

/** A page's source with the address that it came from. */
export interface Source {
  text: string;
  url: string;
  kind: 'html' | 'markdown' | 'text';
}

/** Reads source with the browser's own parser; undefined when nobody could. */
export type ReadSource = (source: Source) => Promise<SourceAnswer | undefined>;

/** Less visible text than this, in UTF-16 units, is hardly any. */
const HARDLY_ANY = 300;
/** So much was much; and the share of it that is left when a program draws the rest. */
const MUCH = 1_500;
const LEFT = 0.1;

/**
 * Is this the source of a page that its own scripts draw? Either it has hardly any text and says itself that it needs
 * scripts, or nearly all that was there at the last look, in UTF-16 units, is missing from a page with scripts.
 */
export function isDrawnByScripts({ doc, scripts, asksForScripts }: SourceAnswer, before: number | undefined): boolean {
  const length = textLength(doc);
  if (length < HARDLY_ANY && (asksForScripts || (scripts && length === 0))) return true;
  return scripts && before !== undefined && before >= MUCH && length < before * LEFT;
}

/** Visible text of a page, in UTF-16 units. */
export function textLength(doc: PageDoc): number {
  return doc.blocks.reduce((sum, { text, hidden }) => sum + (hidden ? 0 : text.length), 0);
}
