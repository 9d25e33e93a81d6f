import type { Post } from '@/lib/core/post.ts';

/** The post that a page is about, once it was seen; where lists give posts up, people scroll it out of the page. */
const seen = new WeakMap<Document, { path: string; element: Element; author: Post['author'] }>();

/** How a site's page of one post is told. */
export interface ThreadPage {
  /** The path is that of one post's page. */
  isPage(path: string): boolean;
  /** The post that the page at this path is about; undefined as long as it is not there. */
  findMain(document: Document, path: string): Element | undefined;
  authorOf(post: Element): Post['author'];
}

/**
 * The author of the post that this one stands under: on the page of one post, everything below that post answers it.
 * Undefined elsewhere, for that post itself and for what stands above it.
 */
export function threadOnPage(element: Element, page: ThreadPage): Post['author'] | undefined {
  const document = element.ownerDocument;
  const path = document.location?.pathname.slice(0, 500) ?? '';
  if (!page.isPage(path)) return undefined;
  let main = seen.get(document);
  if (main?.path !== path) {
    const found = page.findMain(document, path);
    const author = found && page.authorOf(found);
    if (!found || !author || author.handle === '') return undefined;
    main = { path, element: found, author };
    seen.set(document, main);
  }
  if (main.element === element) return undefined;
  if (main.element.isConnected) return main.element.compareDocumentPosition(element) & 4 ? main.author : undefined;
  // Scrolled out of the page, or drawn anew: what is read now stands below it, unless it is that post again.
  return page.findMain(document, path) === element ? undefined : main.author;
}
