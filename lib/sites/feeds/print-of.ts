import type { SelectorTable } from './adapter.ts';
import { findPart } from './find-parts.ts';
import { hashText } from './post-text.ts';

/** UTF-16 units of words that are kept as they are: comparing them is quicker than a hash of them. */
const SHORT = 600;

/**
 * A short text that changes when an element shows another post or other words: its address with its words, or with a hash of many.
 * `own` keeps out the parts of posts that stand inside. In: a table with `text` and, where the site has one, `address`.
 */
export function printOf(post: Element, table: SelectorTable, own?: (part: Element) => boolean): string {
  const address = findPart(post, table.address, own)?.getAttribute('href') ?? post.id;
  const text = findPart(post, table.text, own)?.textContent ?? '';
  return `${address.slice(0, 300)} ${text.length} ${text.length <= SHORT ? text : hashText(text.slice(0, 30_000))}`;
}
