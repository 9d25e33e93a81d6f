import { findParts } from './find-parts.ts';
import { X_SELECTORS } from './x-selectors.ts';

interface Author {
  handle: string;
  name: string;
}

/** The post that a status page is about, once it was seen; people scroll it out of the page. */
const seen = new WeakMap<Document, { path: string; element: Element; author: Author }>();
/** Looks for it that found nothing. Each goes over all posts of the page, so there is an end to them. */
const misses = new WeakMap<Document, { path: string; times: number }>();
const MOST_MISSES = 60;

/**
 * The author of the post that this one stands under: on the page of one post, everything below that post answers it.
 * Undefined elsewhere, for the post itself and for what stands above it.
 */
export function threadOf(element: Element, authorOf: (post: Element) => Author): Author | undefined {
  const document = element.ownerDocument;
  if (!mayBeThread(document)) return undefined;
  const path = document.location?.pathname ?? '';
  const named = /^\/(\w{1,30})\/status\/(\d{1,25})/.exec(path);
  if (!named) return undefined;
  let main = seen.get(document);
  if (main?.path !== path) {
    const missed = misses.get(document)?.path === path ? (misses.get(document)?.times ?? 0) : 0;
    if (missed >= MOST_MISSES) return undefined;
    main = findMain(document, named[1] ?? '', named[2] ?? '', path, authorOf);
    if (!main) {
      misses.set(document, { path, times: missed + 1 });
      return undefined;
    }
    seen.set(document, main);
  }
  if (main.element === element) return undefined;
  // Scrolled out of the page: what is read now stands below it.
  if (!main.element.isConnected) return isPostNumber(element, named[2] ?? '') ? undefined : main.author;
  return main.element.compareDocumentPosition(element) & 4 ? main.author : undefined;
}

/** The path is in the address, which is quicker to get. A page's own elements may cover it. */
function mayBeThread(document: Document): boolean {
  const address: unknown = document.URL;
  return typeof address !== 'string' || address.includes('/status/');
}

function findMain(
  document: Document,
  handle: string,
  number: string,
  path: string,
  authorOf: (post: Element) => Author,
) {
  for (const element of findParts(document, X_SELECTORS.post)) {
    if (!isPostNumber(element, number)) continue;
    const author = authorOf(element);
    if (author.handle.toLowerCase() === handle.toLowerCase()) return { path, element, author };
  }
  return undefined;
}

function isPostNumber(element: Element, number: string): boolean {
  return findParts(element, X_SELECTORS.address).some((link) =>
    `${link.getAttribute('href') ?? ''}/`.includes(`/status/${number}/`),
  );
}
