import { attribute, wordsOf } from '../names.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { REDDIT_ATTRIBUTES, REDDIT_SELECTORS } from './reddit-selectors.ts';

type Selectors = readonly string[];

/** Elements that are looked through for the parts of one comment, and how far down. */
const MOST_STEPS = 300;
const DEEPEST = 6;

/** The first of these attributes that an element has; at most 300 characters. */
export function given(post: Element, name: keyof typeof REDDIT_ATTRIBUTES): string {
  for (const key of REDDIT_ATTRIBUTES[name]) {
    const value = attribute(post, key);
    if (value !== '') return value;
  }
  return '';
}

/** An attribute as it is, for what must not be shortened: addresses and descriptions. At most `limit` characters. */
export function givenWhole(post: Element, name: keyof typeof REDDIT_ATTRIBUTES, limit: number): string {
  for (const key of REDDIT_ATTRIBUTES[name]) {
    const value = post.getAttribute(key) ?? '';
    if (value !== '' && value.length <= limit) return value;
  }
  return '';
}

/**
 * Where the parts of this post are looked for. A comment holds its answers, so only those areas of it that hold none
 * are looked into: found from above, without going into an answer, so that a long thread takes no longer than its sum.
 */
export function areasOf(post: Element): Element[] {
  if (!isPart(post, REDDIT_SELECTORS.comment) || isPart(post, REDDIT_SELECTORS.found)) return [post];
  const areas: Element[] = [];
  let level = [...post.children];
  for (let depth = 0, steps = 0; depth < DEEPEST && level.length > 0 && steps < MOST_STEPS; depth++) {
    const below: Element[] = [];
    for (const element of level) {
      if (++steps > MOST_STEPS) break;
      if (isPart(element, REDDIT_SELECTORS.item)) continue;
      if (isArea(element)) areas.push(element);
      else below.push(...[...element.children].slice(0, MOST_STEPS));
    }
    level = below;
  }
  return areas;
}

/** Leaves are areas; so are named parts, unless answers were put into one. */
function isArea(element: Element): boolean {
  if (element.firstElementChild === null) return true;
  return isPart(element, REDDIT_SELECTORS.area) && element.querySelector(REDDIT_SELECTORS.item[0]) === null;
}

/** The first match of the first selector that matches anything in these areas, or one of them itself. */
export function partIn(areas: readonly Element[], selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    for (const area of areas) {
      const found = isPart(area, [selector]) ? area : findPart(area, [selector]);
      if (found) return found;
    }
  }
  return undefined;
}

/** All matches of the first selector that matches anything in these areas. */
export function partsIn(areas: readonly Element[], selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const found = areas.flatMap((area) => findParts(area, [selector]));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * ISO 8601 in UTC, as the attributes have it with more digits than a clock, as milliseconds, or as a `time` element
 * says. Empty where there is none of them.
 */
export function timeOf(post: Element, areas: readonly Element[]): string {
  const ago = partIn(areas, REDDIT_SELECTORS.ago);
  const shown = given(post, 'time') || attribute(partIn(areas, REDDIT_SELECTORS.time), 'datetime');
  const time = shown || (ago ? given(ago, 'ago') : '');
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?\d{0,6}(?:\+00:?00|Z)$/.exec(time);
  if (parts) return `${parts[1]}${parts[2] ?? ''}Z`;
  return /^\d{12,14}$/.test(time) ? new Date(Number(time)).toISOString() : time;
}

/** The submission that a comment stands under: by its id, by the address of the comment, else the page's own. */
export function submissionOf(comment: Element): Element | undefined {
  const document = comment.ownerDocument;
  const inAddress = /\/comments\/(\w{1,20})\//.exec(given(comment, 'address'))?.[1];
  const ids = [given(comment, 'submission'), ...(inAddress ? [`t3_${inAddress}`, `thing_t3_${inAddress}`] : [])];
  for (const id of ids) {
    const found = id === '' ? null : document.getElementById(id);
    if (found && isPart(found, REDDIT_SELECTORS.submission)) return found;
  }
  const page = /\/comments\/(\w{1,20})(?:\/|$)/.exec(document.location?.pathname ?? '')?.[1];
  return page === undefined || (inAddress ?? page) !== page ? undefined : mainOf(document, page);
}

/** The submission of a page about one; a look for it goes through the whole page, so there are not many. */
const mains = new WeakMap<Document, { page: string; element: Element | undefined; looks: number }>();
const MOST_LOOKS = 30;

function mainOf(document: Document, page: string): Element | undefined {
  const known = mains.get(document);
  const looks = known?.page === page ? known.looks : 0;
  if (known && looks > 0 && (known.element?.isConnected || looks >= MOST_LOOKS)) return known.element;
  const element = findPart(document, REDDIT_SELECTORS.submission);
  mains.set(document, { page, element, looks: looks + 1 });
  return element;
}

/** Handle without "u/". Attribute, else link, else what a search result says of itself; empty where an account is gone. */
export function authorOf(post: Element, areas: readonly Element[]): string {
  const named =
    given(post, 'author') ||
    wordsOf(partIn(areas, REDDIT_SELECTORS.author), 60) ||
    authorOfProfile(post) ||
    authorInContext(post, areas);
  const handle = named.replace(/^\/?u\//, '');
  return handle.startsWith('[') ? '' : handle;
}

function authorOfProfile(post: Element): string {
  if (!isPart(post, REDDIT_SELECTORS.onProfile)) return '';
  return /^\/user\/([\w-]{1,30})/.exec(post.ownerDocument.location?.pathname ?? '')?.[1] ?? '';
}

function authorInContext(post: Element, areas: readonly Element[]): string {
  const holder = partIn(areas, REDDIT_SELECTORS.context) ?? partAround(post, REDDIT_SELECTORS.context);
  const text = holder ? givenWhole(holder, 'context', 10_000) : '';
  if (text === '') return '';
  try {
    const context = JSON.parse(text) as { profile?: { name?: unknown } } | null;
    const name = context?.profile?.name;
    return typeof name === 'string' ? name.slice(0, 60) : '';
  } catch {
    return '';
  }
}
