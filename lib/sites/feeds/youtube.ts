import type { Post, PostLabel } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { givenParts } from './given-parts.ts';
import { hashText, type PostText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';
import { YOUTUBE_SELECTORS as TABLE } from './youtube-selectors.ts';

interface Account {
  handle: string;
  name: string;
}

const BASE = 'https://www.youtube.com/';
/** Whatever can name the channel. */
const OWNERS = [...TABLE.owner, ...TABLE.channelPost];

export const YOUTUBE: FeedAdapter = {
  id: 'youtube',
  selectors: TABLE,
  looksLike: (document) => findPart(document, TABLE.site) !== undefined,
  // Comments come when somebody scrolls down to them, or never: only the page of a channel's post is sure to have one.
  expectsPosts: ({ hostname, pathname }) => !/^(?:m|music|studio)\./.test(hostname) && /^\/post\/\w/.test(pathname),
  read: readPost,
  print: (post) => printOf(post, TABLE),
  chipPlace: (post) => findPart(post, TABLE.chip) ?? post,
};

/** Reads one comment, or a post of a channel. Never throws: a broken one says what is missing. */
export function readPost(element: Element): PostReading {
  try {
    return readParts(element);
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(element: Element): PostReading {
  const badge = findPart(element, TABLE.badge);
  const author = authorOf(element, badge);
  const words = findPart(element, TABLE.text);
  const { text, links } = unwrapped(words ? readPostText(words, BASE, LONGEST_POST) : { text: '', links: [] });
  const media = mediaOf(element);
  const card = cardOf(element);
  const missing = [
    ...(author.handle || author.name ? [] : ['author']),
    ...(text === '' && media.length === 0 && !card ? ['text'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const isComment = !isPart(element, TABLE.channelPost);
  const thread = isComment ? ownerOf(element.ownerDocument) : undefined;
  const url = absolute(findPart(element, TABLE.address)?.getAttribute('href') ?? '', BASE) ?? '';
  const post: Post = {
    id: idIn(url) || `h${hashText(`${author.handle}\n${author.name}\n${text}`)}`,
    site: 'youtube',
    url,
    author,
    text,
    links,
    media,
    // Only "2 days ago" is shown.
    time: '',
    relation: isComment ? 'reply' : 'post',
    counters: countersOf(element),
    ...givenParts({
      card,
      thread,
      labels: labelsOf(element, badge, thread !== undefined && isSame(author, thread)),
      truncated: findPart(element, TABLE.more) !== undefined,
      translated: findPart(element, TABLE.translated) !== undefined,
    }),
  };
  return { ok: true, post };
}

/** Comments show the handle; a post of a channel, and older accounts, a name. */
function authorOf(element: Element, badge: Element | undefined): Account {
  const shown = findPart(element, TABLE.author);
  const named = badge && findPart(badge, TABLE.badgeName);
  const linked = [shown, named, badge].map(
    (part) => part && (isPart(part, TABLE.link) ? part : findPart(part, TABLE.link)),
  );
  const handles = linked.map((link) => handleIn(link?.getAttribute('href') ?? '')).filter((handle) => handle !== '');
  const words = wordsOf(shown, 100) || wordsOf(named, 100);
  const isHandle = /^@\S{1,100}$/.test(words);
  return { handle: handles[0] ?? (isHandle ? words.slice(1) : ''), name: isHandle ? '' : words };
}

/** "/@handle", which may be written in any script, or "/channel/<number>". */
function handleIn(href: string): string {
  const found = /^(?:https?:\/\/(?:www\.)?youtube\.com)?\/(?:@|channel\/)([^/?#]{1,200})/.exec(href)?.[1] ?? '';
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** The element that names the channel: asked for once, and again when it was left or went. */
const owners = new WeakMap<Document, Element>();

/** The channel that comments stand under: the video's, or that of the channel's post on whose page they are. */
function ownerOf(document: Document): Account | undefined {
  const isShown = (part: Element) => !partAround(part, TABLE.left);
  let owner = owners.get(document);
  if (!owner?.isConnected || !isPart(owner, OWNERS) || !isShown(owner)) {
    owner = findPart(document, TABLE.owner, isShown) ?? findPart(document, TABLE.channelPost, isShown);
    if (!owner) return undefined;
    owners.set(document, owner);
  }
  if (isPart(owner, TABLE.channelPost)) return authorOf(owner, undefined);
  const handle = handleIn(findPart(owner, TABLE.ownerLink)?.getAttribute('href') ?? '');
  const name = wordsOf(findPart(owner, TABLE.ownerName), 100);
  return handle || name ? { handle, name } : undefined;
}

function isSame(one: Account, other: Account): boolean {
  return one.handle !== '' && one.handle.toLowerCase() === other.handle.toLowerCase();
}

/** The badge is the channel's own or says that YouTube checked a channel. */
function labelsOf(element: Element, badge: Element | undefined, isOwner: boolean): PostLabel[] {
  const isOwn = isOwner || (badge !== undefined && isPart(badge, TABLE.ownBadge));
  return [
    ...(isOwn ? ['author' as const] : []),
    ...(findPart(element, TABLE.pinned) ? ['pinned' as const] : []),
    ...(badge && !isOwn ? ['verified' as const] : []),
  ];
}

/** Links lead through YouTube's own forwarding, which carries where they really go. */
function unwrapped({ text, links }: PostText): PostText {
  return { text, links: links.map((link) => ({ ...link, href: targetOf(link.href) })) };
}

function targetOf(href: string): string {
  if (!/^https:\/\/(?:www\.)?youtube\.com\/redirect\?/.test(href)) return href;
  const target = absolute(new URL(href).searchParams.get('q') ?? '', '');
  return target && /^https?:/.test(target) ? target : href;
}

function idIn(url: string): string {
  return /[?&]lc=([\w.-]{5,100})/.exec(url)?.[1] ?? /\/post\/([\w-]{5,100})/.exec(url)?.[1] ?? '';
}

/** How many answers there are stands on their thread, not on the comment itself. */
function countersOf(element: Element): Record<string, string> {
  const likes = wordsOf(findPart(element, TABLE.likes), 20);
  const thread = partAround(element, TABLE.answers) ? undefined : partAround(element, TABLE.thread);
  const replies = /\d[\d.,]{0,10}\s?[KMB]?/.exec(wordsOf(thread && findPart(thread, TABLE.replies), 40))?.[0].trim();
  return { ...(likes === '' ? {} : { likes }), ...(replies ? { replies } : {}) };
}

function mediaOf(element: Element): Post['media'] {
  if (!isPart(element, TABLE.channelPost)) return [];
  return findParts(element, TABLE.photo)
    .slice(0, 20)
    .map((image) => ({
      kind: 'image' as const,
      src: absolute(image.getAttribute('src') ?? '', BASE) ?? '',
      alt: attribute(image, 'alt'),
    }));
}

/** A video that a channel's post shows; it stays on the site. */
function cardOf(element: Element): Post['card'] {
  const link = isPart(element, TABLE.channelPost) ? findPart(element, TABLE.card) : undefined;
  const href = absolute(link?.getAttribute('href') ?? '', BASE);
  if (!link || !href) return undefined;
  return { domain: '', href, title: wordsOf(findPart(element, TABLE.cardTitle)) || attribute(link, 'title') };
}
