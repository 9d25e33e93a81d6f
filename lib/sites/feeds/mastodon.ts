import type { Post, PostLabel } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import type { FeedAdapter, PostReading } from './adapter.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { MASTODON_ATTRIBUTES, MASTODON_SELECTORS as PARTS } from './mastodon-selectors.ts';
import { type Own, plainWords, readWords } from './mastodon-words.ts';
import { threadOnPage } from './page-thread.ts';
import { hashText } from './post-text.ts';
import { printOf } from './print-of.ts';

/** Pages with posts on them, in the interface, its columns ("deck") and the addresses of older versions ("web"). */
const LISTS =
  /^\/(?:(?:deck|web)\/)?(?:home|public(?:\/local|\/remote)?|explore(?:\/posts)?|tags\/[^/]{1,100}|timelines\/.{1,200}|bookmarks|favourites|lists\/\d{1,20}|@[^/]{1,300}(?:\/with_replies|\/\d{1,25})?)\/?$/;
/** The page of one post. */
const ONE_POST = /^\/(?:(?:deck|web)\/)?@[^/]{1,300}\/\d{1,25}\/?$/;
/** A domain in any script: the interface shows names in their own letters. */
const DOMAIN = /^(?:[\p{L}\p{M}\d-]{1,63}\.){1,6}[\p{L}\p{M}\d-]{2,63}(?![^\s·])/u;

export const MASTODON: FeedAdapter = {
  id: 'mastodon',
  selectors: PARTS,
  looksLike: (document) => findPart(document, PARTS.site) !== undefined,
  expectsPosts: ({ pathname }) => LISTS.test(pathname),
  read: readPost,
  print(post) {
    try {
      return `${printOf(post, PARTS, ownPartsOf(post))} ${findParts(post, PARTS.readMore).length}`;
    } catch {
      return '';
    }
  },
};

/** Reads one post. The quoted post is kept apart; words behind a closed warning are not read. Never throws. */
export function readPost(element: Element): PostReading {
  try {
    return readParts(element);
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

/** Parts of a quoted post stand in its own box. */
function ownPartsOf(post: Element): Own {
  const box = findPart(post, PARTS.quote);
  return (part) => !box?.contains(part);
}

function readParts(element: Element): PostReading {
  const own = ownPartsOf(element);
  const author = readAuthor(element, own);
  const { text, links, isHidden } = readWords(element, baseOf(element), own);
  const media = readMedia(element, own);
  const card = readCard(element, own);
  const quoted = readQuote(element);
  const isCut = isHidden || findPart(element, PARTS.readMore, own) !== undefined;
  const missing = [
    ...(author.handle === '' ? ['author'] : []),
    ...(text === '' && !isHidden && media.length === 0 && !card && !quoted ? ['text'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const address = findPart(element, PARTS.address, own)?.getAttribute('href') ?? '';
  const booster = contextOf(element, PARTS.boosted);
  const thread = threadOnPage(element, { isPage: (path) => ONE_POST.test(path), findMain, authorOf });
  const isReply = thread !== undefined || isPart(element, PARTS.reply);
  const labels = labelsOf(element, own);
  const post: Post = {
    id: idOf(element, address) || `h${hashText(`${author.handle}\n${text}`)}`,
    site: 'mastodon',
    url: absolute(address, baseOf(element)) ?? '',
    author,
    text,
    links,
    media,
    time: attribute(findPart(element, PARTS.time, own), 'datetime'),
    relation: booster ? 'repost' : isReply ? 'reply' : 'post',
    counters: countersOf(element, own),
  };
  if (booster) post.repostedBy = accountOf(findPart(booster, PARTS.link), booster) || wordsOf(booster, 100);
  if (card) post.card = card;
  if (quoted) post.quoted = quoted;
  if (thread) post.thread = thread;
  if (labels.length > 0) post.labels = labels;
  if (isCut) post.truncated = true;
  if (findPart(element, PARTS.translated, own)) post.translated = true;
  return { ok: true, post };
}

function baseOf(element: Element): string {
  return element.ownerDocument.location?.href ?? '';
}

function idOf(element: Element, address: string): string {
  const given = element.getAttribute(MASTODON_ATTRIBUTES.id) ?? '';
  return (/^\d{1,25}$/.exec(given) ?? /(?<=\/)\d{1,25}(?=\/?$)/.exec(address))?.[0] ?? '';
}

function findMain(document: Document): Element | undefined {
  return findPart(document, PARTS.main);
}

function authorOf(post: Element): Post['author'] {
  return readAuthor(post, ownPartsOf(post));
}

function readAuthor(element: Element, own: Own): Post['author'] {
  const link = findPart(element, PARTS.account, own);
  const shown = wordsOf(findPart(element, PARTS.accountName, own), 300);
  const name = findPart(element, PARTS.displayName, own);
  return { handle: accountOf(link, element) || withHost(shown, element), name: name ? plainWords(name, 200) : '' };
}

/**
 * The account that a link leads to, as name@host. The interface links to accounts of its own instance without a host, and
 * shows them with one in some places only: the page's host is taken, so that one account has one handle everywhere.
 */
function accountOf(link: Element | undefined, element: Element): string {
  const path = /^\/(?:(?:deck|web)\/)?(@[^/?#]{1,300})$/.exec(link?.getAttribute('href') ?? '')?.[1];
  return path === undefined ? '' : withHost(path, element);
}

function withHost(account: string, element: Element): string {
  const [, name, host] = /^@?([\w.-]{1,100})(?:@([^\s@/]{1,253}))?(?:\s|$)/.exec(account) ?? [];
  return name === undefined ? '' : `${name}@${host ?? element.ownerDocument.location?.hostname ?? ''}`;
}

/** The line above a post stands beside it, in the wrapper that both share. */
function contextOf(element: Element, selectors: readonly string[]): Element | undefined {
  const wrapper = element.parentElement;
  const isBeside: Own = (part) => part.parentElement === wrapper;
  return wrapper ? findPart(wrapper, selectors, isBeside) : undefined;
}

function readQuote(element: Element): Post['quoted'] {
  const box = findPart(element, PARTS.quote, (part) => !isPart(part, PARTS.quoteGone));
  if (!box) return undefined;
  const own = ownPartsOf(box);
  const quoted: NonNullable<Post['quoted']> = {
    ...readAuthor(box, own),
    text: readWords(box, baseOf(element), own).text,
  };
  const inner = readQuote(box) ?? namedQuote(box);
  if (inner) quoted.quoted = { handle: inner.handle, name: inner.name, text: inner.text };
  return quoted.handle === '' && quoted.text === '' ? undefined : quoted;
}

/** "Quoted a post by @name": the site shows no more of a quote in a quote. */
function namedQuote(box: Element): Post['quoted'] {
  const words = wordsOf(findPart(box, PARTS.quoteNamed), 500);
  const account = /@[\w.-]{1,100}(?:@[^\s@/]{1,253})?/.exec(words)?.[0];
  return account === undefined ? undefined : { handle: withHost(account, box), name: '', text: '' };
}

function readMedia(element: Element, own: Own): Post['media'] {
  const base = baseOf(element);
  const images = findParts(element, PARTS.photo, own).map((image) => ({
    kind: 'image' as const,
    src: absolute(image.getAttribute('src') ?? '', base) ?? '',
    alt: attribute(image, 'alt'),
  }));
  const videos = findParts(element, PARTS.video, own).map((video) => ({
    kind: 'video' as const,
    src: absolute(video.getAttribute('poster') ?? video.getAttribute('src') ?? '', base) ?? '',
    alt: attribute(video, 'aria-label') || attribute(video, 'title'),
  }));
  return [...images, ...videos];
}

/**
 * What a link card shows as its host is the name that the page behind it gives itself; only what is written like a
 * domain is told as one.
 */
function readCard(element: Element, own: Own): Post['card'] {
  const box = findPart(element, PARTS.card, own);
  const link = box && (isPart(box, PARTS.link) ? box : findPart(box, PARTS.link));
  const href = absolute(link?.getAttribute('href') ?? '', baseOf(element));
  if (!box || !href) return undefined;
  const domain = DOMAIN.exec(wordsOf(findPart(box, PARTS.cardHost), 300))?.[0] ?? '';
  return { domain: domain.toLowerCase(), href, title: wordsOf(findPart(box, PARTS.cardTitle)) };
}

function labelsOf(element: Element, own: Own): PostLabel[] {
  const isPinned = contextOf(element, PARTS.pinned) ?? partAround(element, PARTS.pinned.slice(1));
  return [...(findPart(element, PARTS.bot, own) ? (['bot'] as const) : []), ...(isPinned ? (['pinned'] as const) : [])];
}

function countersOf(element: Element, own: Own): Record<string, string> {
  const counters: Record<string, string> = {};
  for (const name of ['replies', 'reposts', 'likes'] as const) {
    const shown = wordsOf(findPart(element, PARTS[name], own), 20);
    if (/\d/.test(shown)) counters[name] = shown;
  }
  return counters;
}
