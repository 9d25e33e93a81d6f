import type { FeedAdapter } from './adapter.ts';
import { queryAll } from './find-parts.ts';

/** What finding posts needs to know of a site. */
export type PostPlaces = Pick<FeedAdapter, 'selectors' | 'nests'>;

/** Which selector names the posts of a document: the first that ever matched there. */
const chosen = new WeakMap<Document, { places: PostPlaces; selector: string }>();

function postSelector(document: Document, places: PostPlaces): string | undefined {
  const known = chosen.get(document);
  if (known?.places === places) return known.selector;
  const selector = places.selectors.post.find((one) => queryAll(document, one).length > 0);
  if (selector !== undefined) chosen.set(document, { places, selector });
  return selector;
}

/**
 * The posts at or below `root`, in reading order. Where posts do not nest, only outermost elements: what looks like a
 * post inside of one is a quote.
 */
export function findPosts(root: Element | Document, places: PostPlaces): Element[] {
  const document = isDocument(root) ? root : root.ownerDocument;
  const selector = postSelector(document, places);
  if (selector === undefined) return [];
  const below = queryAll(root, selector);
  const own = !isDocument(root) && root.matches(selector) ? [root, ...below] : below;
  return places.nests ? own : own.filter((post) => !post.parentElement?.closest(selector));
}

/** The post that an element is or stands in: the nearest where posts nest, else the outermost. */
export function postAround(element: Element, places: PostPlaces): Element | undefined {
  const selector = postSelector(element.ownerDocument, places);
  if (selector === undefined) return undefined;
  let found = element.closest(selector);
  if (places.nests) return found ?? undefined;
  for (let at = found; at; at = at.parentElement?.closest(selector) ?? null) found = at;
  return found ?? undefined;
}

/** Is this part the post's own, and not that of a post that stands inside of it? For sites whose posts nest. */
export function isOwnPart(post: Element, part: Element, places: PostPlaces): boolean {
  return postAround(part, places) === post;
}

function isDocument(root: Element | Document): root is Document {
  return root.nodeType === 9;
}
