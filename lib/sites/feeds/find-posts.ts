import type { FeedAdapter } from './adapter.ts';
import { hasAny, queryAll } from './find-parts.ts';

/** What finding posts needs to know of a site. */
export type PostPlaces = Pick<FeedAdapter, 'selectors' | 'nests'>;

/** Which selector names the posts of a document: the first that ever matched there. */
const chosen = new WeakMap<Document, { places: PostPlaces; selector: string }>();

/** Only `root` is searched until something is found there: where there are no posts, each look costs what it looks at. */
function postSelector(root: Element | Document, places: PostPlaces): string | undefined {
  const document = documentOf(root);
  const known = chosen.get(document);
  if (known?.places === places) return known.selector;
  const { post } = places.selectors;
  const isHere = post.some((one) => hasAny(root, one) || (!isDocument(root) && matches(root, one)));
  const selector = isHere ? post.find((one) => hasAny(document, one)) : undefined;
  if (selector !== undefined) chosen.set(document, { places, selector });
  return selector;
}

/** Another page began in the same document, or its markup came later: the selector is chosen anew. */
export function chooseAgain(document: Document): void {
  chosen.delete(document);
}

/** What may be posts at or below `root`, in reading order: what stands inside of another one is not left out yet. */
export function findCandidates(root: Element | Document, places: PostPlaces): Element[] {
  const selector = postSelector(root, places);
  if (selector === undefined) return [];
  const below = queryAll(root, selector);
  return !isDocument(root) && root.matches(selector) ? [root, ...below] : below;
}

/** Is a candidate a post of its own? Where posts do not nest, what looks like a post inside of one is a quote. */
export function isOutermost(candidate: Element, places: PostPlaces): boolean {
  const selector = chosen.get(candidate.ownerDocument)?.selector;
  return places.nests === true || selector === undefined || !candidate.parentElement?.closest(selector);
}

/**
 * The posts at or below `root`, in reading order. Where posts do not nest, only outermost elements: what looks like a
 * post inside of one is a quote.
 */
export function findPosts(root: Element | Document, places: PostPlaces): Element[] {
  return findCandidates(root, places).filter((post) => isOutermost(post, places));
}

/** The post that an element is or stands in: the nearest where posts nest, else the outermost. */
export function postAround(element: Element, places: PostPlaces): Element | undefined {
  const known = chosen.get(element.ownerDocument);
  const selector = known?.places === places ? known.selector : postSelector(element.ownerDocument, places);
  if (selector === undefined) return undefined;
  let found = element.closest(selector);
  if (places.nests) return found ?? undefined;
  for (let at = found; at; at = at.parentElement?.closest(selector) ?? null) found = at;
  return found ?? undefined;
}

function documentOf(root: Element | Document): Document {
  return isDocument(root) ? root : root.ownerDocument;
}

function isDocument(root: Element | Document): root is Document {
  return root.nodeType === 9;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
