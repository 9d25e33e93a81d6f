import { MAX_BLOCKS, MAX_PAGE_TEXT, type PageDoc } from '@/lib/core/page-doc.ts';
import type { Post } from '@/lib/core/post.ts';

/** Most links, pictures and actions together; the readers take fewer. */
const MOST_PARTS = 10_000;
/** Most characters of addresses, names and alt texts together. */
const MOST_AROUND = 20_000_000;
const MOST_POSTS = 2_000;
const MOST_POST_TEXT = 5_000_000;

/**
 * Whether a PageDoc is as small as our readers make it. A content script lives in the page's own process, so what it
 * sends is checked like any other hostile input, before rules and storage see it.
 */
export function isBoundedDoc(doc: PageDoc): boolean {
  const { blocks, links, media, actions } = doc;
  if (blocks.length > MAX_BLOCKS || links.length + media.length + actions.length > MOST_PARTS) return false;
  if (sum(blocks.map(({ text }) => text)) > MAX_PAGE_TEXT) return false;
  const around = [
    doc.url,
    doc.title,
    ...Object.values(doc.meta).flat(),
    ...doc.missing,
    ...doc.signs.scriptHosts,
    ...Object.values(doc.signs.scripts ?? {}).flat(),
    ...(doc.signs.dataHosts ?? []),
    ...(doc.signs.walletPaths ?? []).map(({ marker }) => marker),
    ...Object.values(doc.signs.walletForm ?? {}),
    doc.signs.clipboard ?? '',
    ...links.flatMap(({ text, href }) => [text, href]),
    ...media.flatMap(({ src, alt, href }) => [src, alt, href ?? '']),
    ...actions.flatMap(({ name, href }) => [name, href ?? '']),
  ];
  return sum(around) <= MOST_AROUND && blocks.every(({ index }, at) => index === at);
}

/** Whether a batch of posts is one that a feed can show. */
export function areBoundedPosts(posts: readonly Post[]): boolean {
  return posts.length <= MOST_POSTS && JSON.stringify(posts).length <= MOST_POST_TEXT;
}

function sum(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0);
}
