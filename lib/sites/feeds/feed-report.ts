import { kindOfAddress } from '@/lib/core/feed-address.ts';
import type { FeedReport, OutlineLine } from '@/lib/core/feed-report.ts';
import type { FeedAdapter } from './adapter.ts';
import { findRows } from './feed-rows.ts';
import { queryAll } from './find-parts.ts';
import { findPosts } from './find-posts.ts';
import type { Feed } from './index.ts';
import { type MarkupNames, namesFor } from './markup-names.ts';

/** Posts that are read for the report, at most. */
const MOST_POSTS = 60;
const MOST_LINES = 60;
const MOST_DEPTH = 16;
const MOST_COUNT = 99_999;

/**
 * What could be read of a feed's page, for somebody who mends the selectors: counts, names of markup, and nothing that
 * the page says. Only when a person asks for it: it looks at the whole document.
 */
export function readFeedReport(document: Document, { adapter, by }: Feed): FeedReport {
  const posts = findPosts(document, adapter).slice(0, MOST_POSTS);
  const readings = posts.map((post) => ({ post, missing: missingOf(adapter, post) }));
  const unread = readings.filter(({ missing }) => missing.length > 0);
  const parts = allParts(adapter);
  const names = namesFor(parts.flatMap(([, selectors]) => selectors));
  const shown = posts.length === 0 ? findRows(document) : unread.map(({ post }) => post);
  return {
    site: adapter.id,
    by,
    address: kindOfAddress(adapter.id, document.location?.pathname ?? ''),
    posts: posts.length,
    read: posts.length - unread.length,
    missing: countMissing(unread.map(({ missing }) => missing)),
    selectors: countSelectors(document, parts, posts),
    outlines: shown.slice(0, 2).map((element) => outline(element, parts, names)),
  };
}

function missingOf(adapter: FeedAdapter, post: Element): readonly string[] {
  const reading = adapter.read(post);
  return reading.ok ? [] : reading.missing.length > 0 ? reading.missing : ['post'];
}

function countMissing(all: readonly (readonly string[])[]): FeedReport['missing'] {
  const counts = new Map<string, number>();
  for (const missing of all) for (const part of new Set(missing)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].slice(0, 20).map(([part, posts]) => ({ part, posts }));
}

type Parts = readonly (readonly [string, readonly string[]])[];

/** Every part that the adapter knows, with its selectors; "preview text" where a site has several front ends. */
function allParts({ selectors, fronts }: FeedAdapter): Parts {
  if (!fronts) return Object.entries(selectors);
  return Object.entries(fronts).flatMap(([front, table]) =>
    Object.entries(table).map(([part, all]) => [`${front} ${part}`, all] as const),
  );
}

function countSelectors(document: Document, parts: Parts, posts: readonly Element[]): FeedReport['selectors'] {
  return parts
    .flatMap(([part, selectors]) =>
      selectors.map((selector) => ({
        part,
        selector: selector.slice(0, 200),
        matches: Math.min(queryAll(document, selector).length, MOST_COUNT),
        posts: posts.filter((post) => matches(post, selector) || queryAll(post, selector).length > 0).length,
      })),
    )
    .slice(0, 400);
}

/** The elements of a post from the outside in, those that look alike counted together. */
function outline(post: Element, parts: Parts, names: MarkupNames): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const add = (element: Element, depth: number) => {
    if (lines.length >= MOST_LINES || depth > MOST_DEPTH) return;
    const role = names.roleOf(element);
    const line: OutlineLine = {
      depth,
      name: names.tagOf(element),
      attributes: names.attributesOf(element),
      ...(role === undefined ? {} : { role }),
      parts: partsOf(element, parts),
      times: 1,
    };
    const last = lines.at(-1);
    if (last && element.childElementCount === 0 && isAlike(last, line)) {
      last.times++;
      return;
    }
    lines.push(line);
    // An icon is one thing, whatever it is drawn with.
    if (line.name !== 'svg') for (const child of element.children) add(child, depth + 1);
  };
  add(post, 0);
  return lines;
}

function isAlike(one: OutlineLine, other: OutlineLine): boolean {
  return JSON.stringify({ ...one, times: 0 }) === JSON.stringify({ ...other, times: 0 });
}

function partsOf(element: Element, parts: Parts): string[] {
  return parts
    .flatMap(([part, selectors]) => {
      const at = selectors.findIndex((selector) => matches(element, selector));
      return at < 0 ? [] : [at === 0 ? part : `${part} ${at + 1}`];
    })
    .slice(0, 12);
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
