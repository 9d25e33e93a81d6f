import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { handleOf, nameOf, type Own, quoteAuthor } from './bluesky-author.ts';
import { readCard, readCounters, readMedia } from './bluesky-parts.ts';
import { BLUESKY_ATTRIBUTES, BLUESKY_SELECTORS as PARTS } from './bluesky-selectors.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { threadOnPage } from './page-thread.ts';
import { planIndex, readIndexed } from './part-index.ts';
import { hashText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';

/** Pages with posts on them. */
const LISTS =
  /^\/(?:search|saved|hashtag\/[^/]{1,200}|profile\/[^/]{1,300}(?:\/(?:post|feed|lists)\/[^/]{1,100})?)?\/?$/;
const ONE_POST = /^\/profile\/([^/]{1,300})\/post\/(\w{1,40})\/?$/;
/** The address of a post, or of one of its counters. */
const POST_PATH = /\/profile\/([^/]{1,300})\/post\/(\w{1,40})(?:[/?#]|$)/;
/** The long form of a time in the app's English, in the time zone of the browser. */
const LONG_TIME = /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}(?: at|,) \d{1,2}:\d\d [AP]M$/;

export const BLUESKY: FeedAdapter = {
  id: 'bluesky',
  selectors: PARTS,
  looksLike: (document) => findPart(document, PARTS.site) !== undefined,
  expectsPosts: ({ pathname }) => LISTS.test(pathname),
  read: readPost,
  // Under the content: the box of the post begins under the author's picture, left of it.
  chipPlace(post) {
    const own = ownPartsOf(post);
    return findPart(post, PARTS.content, own) ?? findWords(post, own)?.parentElement ?? post;
  },
  print(post) {
    try {
      const own = ownPartsOf(post);
      return printOf(post, PARTS, (part) => own(part) && !partAround(part, PARTS.button));
    } catch {
      return '';
    }
  },
};

const INDEX = planIndex(BLUESKY_ATTRIBUTES.testId);

/** Reads one post. The quoted post is kept apart; what moderation covers is not read. Never throws. */
export function readPost(element: Element): PostReading {
  try {
    return readIndexed(element, INDEX, () => readParts(element));
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(element: Element): PostReading {
  const quote = findPart(element, PARTS.quote);
  const own: Own = (part) => !quote?.contains(part);
  const place = findWords(element, own);
  const base = element.ownerDocument.location?.href ?? '';
  const { text, links } = place ? readPostText(place, base, LONGEST_POST) : { text: '', links: [] };
  const outside: Own = (part) => own(part) && !place?.contains(part);
  const address = findAddress(element, outside);
  const author = authorIn(element, outside);
  const card = readCard(element, base, outside);
  const media = readMedia(element, base, outside);
  const isCovered = !text && !card && !quote && media.length === 0 && isClosed(element, own);
  const missing = [
    ...(author.handle === '' ? ['author'] : []),
    ...(!text && !card && !quote && media.length === 0 && !isCovered ? ['text'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const isPlaced = relationOf(element, place, outside);
  const thread = threadOnPage(element, THREAD);
  const post: Post = {
    id: address?.key ?? `h${hashText(`${author.handle}\n${text}`)}`,
    site: 'bluesky',
    url: address ? (absolute(address.path, base) ?? '') : '',
    author,
    text,
    links,
    media,
    time: timeOf(element, outside),
    relation: thread && isPlaced.relation === 'post' ? 'reply' : isPlaced.relation,
    counters: readCounters(element),
  };
  if (isPlaced.repostedBy) post.repostedBy = isPlaced.repostedBy;
  if (card) post.card = card;
  if (quote) post.quoted = readQuote(quote, base);
  if (thread) post.thread = thread;
  const labels = labelsOf(element, author.handle, isPlaced.isPinned, outside);
  if (labels.length > 0) post.labels = labels;
  const behind = place?.nextElementSibling;
  if (isCovered || (behind && isPart(behind, PARTS.button))) post.truncated = true;
  return { ok: true, post };
}

function ownPartsOf(post: Element): Own {
  const quote = findPart(post, PARTS.quote);
  return (part) => !quote?.contains(part);
}

const THREAD = {
  isPage: (path: string) => ONE_POST.test(path),
  /** The post that the page names; on its own page that one has no link to itself unless people counted. */
  findMain(document: Document, path: string): Element | undefined {
    const key = ONE_POST.exec(path)?.[2];
    return findParts(document, PARTS.post).find((post) => {
      const linked = linkedPost(post, outsideOf(post));
      return linked === undefined || linked.key === key;
    });
  },
  authorOf: (post: Element) => authorIn(post, outsideOf(post)),
};

/** Words on a button are the site's: what moderation covers shows only the button that uncovers it. */
function findWords(element: Element, own: Own): Element | undefined {
  return findPart(element, PARTS.text, (part) => own(part) && !partAround(part, PARTS.button));
}

/** Parts outside of the quoted post and of the words, where links are anybody's. */
function outsideOf(post: Element): Own {
  const own = ownPartsOf(post);
  const place = findWords(post, own);
  return (part) => own(part) && !place?.contains(part);
}

function authorIn(element: Element, outside: Own): Post['author'] {
  const handle = handleOf(element, outside) || (findAddress(element, outside)?.handle ?? '');
  return { handle, name: nameOf(element, handle, outside) };
}

interface Address {
  handle: string;
  key: string;
  path: string;
}

function linkedPost(element: Element, outside: Own): Address | undefined {
  const link = findPart(element, PARTS.address, (part) => outside(part) && addressIn(part) !== undefined);
  return link && addressIn(link);
}

function addressIn(link: Element): Address | undefined {
  const [, handle, key] = POST_PATH.exec((link.getAttribute('href') ?? '').slice(0, 1_000)) ?? [];
  return handle && key ? { handle, key, path: `/profile/${handle}/post/${key}` } : undefined;
}

/** Where a post has no link to itself, it is the one that the page is about. */
function findAddress(element: Element, outside: Own): Address | undefined {
  const linked = linkedPost(element, outside);
  if (linked) return linked;
  const [, handle, key] = ONE_POST.exec(element.ownerDocument.location?.pathname ?? '') ?? [];
  return handle && key ? { handle, key, path: `/profile/${handle}/post/${key}` } : undefined;
}

/** The site shows "3h", with the long form as a label in the language of the app; only the English one is certain. */
function timeOf(element: Element, outside: Own): string {
  const given = attribute(findPart(element, PARTS.time, outside), 'datetime');
  if (given !== '') return given;
  const label = attribute(findPart(element, PARTS.address, outside), 'aria-label');
  const time = LONG_TIME.test(label) ? Date.parse(label.replace(/ at|,(?= \d{1,2}:)/, '')) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/**
 * The row above a post says why it is here: with a link to an account when that one reposted it, without any link when it
 * is pinned. The row between head and content says that it answers somebody. Both told by where they stand, in any
 * language.
 */
function relationOf(element: Element, place: Element | undefined, outside: Own) {
  const content = findPart(element, PARTS.content, outside) ?? place;
  const row = rowAbove(element, content, outside);
  const words = wordsOf(row, 200);
  const account =
    row && findPart(row, PARTS.account, (link) => /^[^?#]{0,60}\/profile\/[^/]{1,300}$/.test(hrefOf(link)));
  const repostedBy = words !== '' && account ? (hrefOf(account).split('/').at(-1) ?? '') : '';
  const isPinned = row !== undefined && words !== '' && !findPart(row, PARTS.link);
  const before = findPart(element, PARTS.content, outside)?.previousElementSibling;
  const isReply = Boolean(before && wordsOf(before, 100) !== '' && !findPart(before, PARTS.address));
  const relation: Post['relation'] = repostedBy !== '' ? 'repost' : isReply ? 'reply' : 'post';
  return { relation, repostedBy, isPinned };
}

/** The neighbour above the row that holds both the author's picture and the content. */
function rowAbove(element: Element, content: Element | undefined, outside: Own): Element | undefined {
  const avatar = findPart(element, PARTS.avatar, outside);
  if (!avatar || !content || !isFeedItem(element)) return undefined;
  let at = avatar.parentElement;
  for (let step = 0; at && at !== element && !at.contains(content) && step < 20; step++) at = at.parentElement;
  return at && at !== element ? (at.previousElementSibling ?? undefined) : undefined;
}

function isFeedItem(element: Element): boolean {
  return !attribute(element, BLUESKY_ATTRIBUTES.testId).startsWith('postThreadItem-');
}

function hrefOf(link: Element): string {
  return (link.getAttribute('href') ?? '').slice(0, 1_000);
}

/** A box of content that holds no more than the button that opens it. */
function isClosed(element: Element, own: Own): boolean {
  const content = findPart(element, PARTS.content, own);
  return content !== undefined && findPart(content, PARTS.button) !== undefined;
}

function readQuote(quote: Element, base: string): NonNullable<Post['quoted']> {
  const inner = findPart(quote, PARTS.quote);
  const own: Own = (part) => !inner?.contains(part);
  const place = findWords(quote, own);
  const quoted = { ...quoteAuthor(quote, own), text: place ? readPostText(place, base, LONGEST_POST).text : '' };
  if (!inner) return quoted;
  const { handle, name, text } = readQuote(inner, base);
  return { ...quoted, quoted: { handle, name, text } };
}

function labelsOf(element: Element, handle: string, isPinned: boolean, outside: Own): NonNullable<Post['labels']> {
  const isHandle: Own = (link) => outside(link) && wordsOf(link, 400).endsWith(`@${handle}`);
  const link = findPart(element, PARTS.account, isHandle);
  const box = link && wordsOf(link, 400) === `@${handle}` ? link.parentElement : link;
  const hasBadge = box ? findPart(box, PARTS.badge) !== undefined : false;
  return [...(isPinned ? (['pinned'] as const) : []), ...(hasBadge ? (['verified'] as const) : [])];
}
