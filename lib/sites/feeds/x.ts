import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { collapse } from '../plain-words.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { hashText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';
import { X_SELECTORS } from './x-selectors.ts';
import { threadOf } from './x-thread.ts';

type Own = (part: Element) => boolean;

const BASE = 'https://x.com/';
const DOMAIN = /\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i;
/** Addresses without a timeline: settings, messages, the compose box, sign-in. */
const NO_POSTS = /^\/(?:settings|messages|compose|i\/(?!bookmarks|lists|communities)|login|logout|tos|privacy)(?:\/|$)/;

export const X: FeedAdapter = {
  id: 'x',
  selectors: X_SELECTORS,
  looksLike: (document) => findPart(document, X_SELECTORS.site) !== undefined,
  expectsPosts: ({ pathname }) => pathname.length > 1 && !NO_POSTS.test(pathname),
  read: readPost,
  print: (post) => printOf(post, X_SELECTORS),
};

/** Reads one post. The quoted post is kept apart; counters are never text. Never throws: a broken post says what is missing. */
export function readPost(element: Element): PostReading {
  try {
    return readParts(element);
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(element: Element): PostReading {
  const quote = findQuote(element);
  const own: Own = (part) => !quote?.contains(part);
  const author = readAuthor(element, own);
  const textElement = findPart(element, X_SELECTORS.text, own);
  const { text, links } = textElement ? readPostText(textElement, BASE, LONGEST_POST) : { text: '', links: [] };
  const media = readMedia(element, own);
  const card = readCard(element, own);
  const missing = [
    ...(author.handle === '' ? ['author'] : []),
    ...(text === '' && media.length === 0 && !card && !quote ? ['text'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const address = findAddress(element, own);
  const number = /\/status\/(\d{1,25})/.exec(address)?.[1];
  const post: Post = {
    id: number ?? `h${hashText(`${author.handle}\n${text}`)}`,
    site: 'x',
    url: absolute(address.replace(/(\/status\/\d{1,25}).{0,4000}$/, '$1'), BASE) ?? '',
    author,
    text,
    links,
    media,
    time: findPart(element, X_SELECTORS.time, own)?.getAttribute('datetime') ?? '',
    relation: relationOf(element, own, textElement),
    counters: readCounters(element),
  };
  if (card) post.card = card;
  const thread = threadOf(element, authorOf);
  if (thread) Object.assign(post, { thread, relation: post.relation === 'repost' ? 'repost' : 'reply' });
  const quoted = quote && readQuote(quote);
  if (quoted) post.quoted = quoted;
  return { ok: true, post };
}

/** A badge beside a name is a link-like box too; only a box with a name or words of its own is a quoted post. */
function findQuote(element: Element): Element | undefined {
  const isQuote: Own = (box) =>
    !partAround(box, X_SELECTORS.userName.slice(0, 1)) &&
    (findPart(box, X_SELECTORS.userName.slice(0, 1)) ?? findPart(box, X_SELECTORS.text)) !== undefined;
  return findPart(element, X_SELECTORS.quote, isQuote);
}

/** Author of a post, its quoted post left out. */
function authorOf(element: Element): Post['author'] {
  const quote = findQuote(element);
  return readAuthor(element, (part) => !quote?.contains(part));
}

function readQuote(quote: Element): Post['quoted'] {
  const author = readAuthor(quote, () => true);
  const words = findPart(quote, X_SELECTORS.text);
  return { ...author, text: words ? readPostText(words, BASE, LONGEST_POST).text : '' };
}

function readAuthor(element: Element, own: Own): Post['author'] {
  const box = findPart(element, X_SELECTORS.userName, own);
  const pieces = box ? findParts(box, X_SELECTORS.namePiece).map((part) => wordsOf(part, 100)) : [];
  // The last one: a display name may itself be written like a handle.
  const shown = pieces.findLast((piece) => /^@\w{1,30}$/.test(piece))?.slice(1) ?? '';
  const linked = handleOfLink(box && findPart(box, X_SELECTORS.account));
  const named = pieces.find((piece) => piece !== '' && !piece.startsWith('@') && !/^[·•]/.test(piece)) ?? '';
  const name = named.replace(/\s?@\w{1,30}.{0,60}$/, '');
  return { handle: linked || shown || handleOfLink(findPart(element, X_SELECTORS.address, own)), name };
}

function handleOfLink(link: Element | undefined): string {
  return /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,30})(?:\/|$)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
}

function findAddress(element: Element, own: Own): string {
  const links = findParts(element, X_SELECTORS.address, own);
  const plain = links.find((link) => /\/status\/\d{1,25}$/.test(link.getAttribute('href') ?? ''));
  return (plain ?? links[0])?.getAttribute('href') ?? '';
}

/** A repost names who did it with a link. A reply names whom it answers between the author and the text. */
function relationOf(element: Element, own: Own, text: Element | undefined): Post['relation'] {
  const context = findPart(element, X_SELECTORS.context, own);
  if (context && (partAround(context, X_SELECTORS.link) ?? findPart(context, X_SELECTORS.link))) return 'repost';
  const answers = findParts(element, X_SELECTORS.account).some((link) => {
    if (!own(link) || !/^@\w/.test(wordsOf(link, 40)) || text?.contains(link)) return false;
    const before = text ? (link.compareDocumentPosition(text) & 4) !== 0 : true;
    return before && !partAround(link, X_SELECTORS.userName.slice(0, 1));
  });
  return answers ? 'reply' : 'post';
}

function readMedia(element: Element, own: Own): Post['media'] {
  const images = findParts(element, X_SELECTORS.photo, own).map((image) => ({
    kind: 'image' as const,
    src: absolute(image.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(image, 'alt'),
  }));
  const videos = findParts(element, X_SELECTORS.video, own).map((video) => ({
    kind: 'video' as const,
    src: absolute(video.getAttribute('poster') ?? video.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(video, 'aria-label'),
  }));
  return [...images, ...videos];
}

/** The link card shows a domain; the address behind it is the platform's own forwarding. */
function readCard(element: Element, own: Own): Post['card'] {
  const box = findPart(element, X_SELECTORS.card, own);
  const link = box && (isPart(box, X_SELECTORS.link) ? box : findPart(box, X_SELECTORS.link));
  const href = absolute(link?.getAttribute('href') ?? '', BASE);
  if (!box || !link || !href) return undefined;
  const label = attribute(link, 'aria-label');
  const domain = DOMAIN.exec(label)?.[0] ?? DOMAIN.exec(wordsOf(box))?.[0] ?? '';
  const title = collapse(label.startsWith(domain) ? label.slice(domain.length) : label || wordsOf(link));
  return { domain: domain.toLowerCase(), href, title };
}

function readCounters(element: Element): Record<string, string> {
  const counters: Record<string, string> = {};
  for (const name of ['replies', 'reposts', 'likes', 'bookmarks'] as const) {
    const button = findPart(element, X_SELECTORS[name]);
    if (!button) continue;
    const shown = wordsOf(button, 20) || (/^[\d.,\s]{1,20}/.exec(attribute(button, 'aria-label'))?.[0] ?? '').trim();
    if (shown !== '') counters[name] = shown;
  }
  const views = findPart(element, X_SELECTORS.views);
  const shown = wordsOf(views, 20) || viewsBeside(element);
  if (shown !== '') counters.views = shown;
  return counters;
}

/** A post on its own page shows its views beside the time: a number that no button holds. */
function viewsBeside(element: Element): string {
  const number = findPart(element, X_SELECTORS.number, (part) => !partAround(part, X_SELECTORS.control));
  return wordsOf(number, 20);
}
