import type { Post } from '@/lib/core/post.ts';

/**
 * A post, or what could not be found of it, in words that a person can pass on: "author", "text". `print` is what the
 * adapter's `print` gives for the element, where reading the post has that at hand.
 */
export type PostReading = { ok: true; post: Post; print?: string } | { ok: false; missing: string[] };

/**
 * Where the parts of a post stand on one site: for each part the selectors in order of trust (the site's own test ids,
 * ARIA, semantics, structure), never generated class names. Each table is a file of its own, `<id>-selectors.ts`, and
 * the only place that knows a site's markup, so that a redesign is mended in one file.
 */
export type SelectorTable = Readonly<Record<string, readonly string[]>> & {
  /** One post. The first selector that matches anything in the document is the one for this document. */
  readonly post: readonly string[];
  readonly text: readonly string[];
};

/** How one site's posts are read. Everything here only reads: no request, no change, nothing of the page's scripts. */
export interface FeedAdapter {
  /** Equal to the file name, and to its line in lib/core/feed-sites.ts: 'x', 'hacker-news'. */
  id: string;
  selectors: SelectorTable;
  /** The tables of a site with several front ends, by their names; the report on what could not be read counts them all. */
  fronts?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** A reply's element stands inside the element of what it answers, as in comment trees. */
  nests?: boolean;
  /** The structure of the site, whatever the host: a mirror, an instance, a copy. */
  looksLike(document: Document): boolean;
  /** Does the site show posts at this address? A page there without any counts as one that could not be read. */
  expectsPosts(address: URL): boolean;
  /** Reads one post; never throws. Text at most LONGEST_POST UTF-16 units. */
  read(post: Element): PostReading;
  /** Changes when the element shows another post, or other words. Cheap: it is asked once a second for what is seen. */
  print(post: Element): string;
  /** The element that the chip becomes the last child of; the post itself where left out. */
  chipPlace?(post: Element): Element;
}

/** Longest post that is read, in UTF-16 units: the longest that any of the sites allows (X, for subscribers). */
export const LONGEST_POST = 25_000;
