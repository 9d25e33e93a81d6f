import type { Post } from '@/lib/core/post.ts';
import { absolute } from './addresses.ts';
import { attribute, wordsOf } from './names.ts';
import { collapse } from './plain-words.ts';
import { hashText, readPostText } from './post-text.ts';
import { findParts, queryAll, X_COUNTERS, X_SELECTORS } from './x-selectors.ts';
import { threadOf } from './x-thread.ts';

export type PostReading = { ok: true; post: Post } | { ok: false; missing: string[] };

const BASE = 'https://x.com/';
const DOMAIN = /\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i;

/** The posts below `root` that are on the page now, outermost elements only. */
export function findPosts(root: ParentNode): Element[] {
  return findParts(root, 'post').filter((post) => !post.parentElement?.closest('article'));
}

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
  const own = (part: Element) => !quote?.contains(part);
  const author = readAuthor(element, own);
  const textElement = findParts(element, 'text', own)[0];
  const { text, links } = textElement ? readPostText(textElement, BASE) : { text: '', links: [] };
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
    time: findParts(element, 'time', own)[0]?.getAttribute('datetime') ?? '',
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
  for (const selector of X_SELECTORS.quote) {
    const found = queryAll(element, selector).find(
      (box) =>
        !box.closest('[data-testid="User-Name"]') &&
        (box.querySelector('[data-testid="User-Name"]') || box.querySelector('div[lang]')),
    );
    if (found) return found;
  }
  return undefined;
}

/** Author of a post, its quoted post left out. */
function authorOf(element: Element): Post['author'] {
  const quote = findQuote(element);
  return readAuthor(element, (part) => !quote?.contains(part));
}

function readQuote(quote: Element): Post['quoted'] {
  const author = readAuthor(quote, () => true);
  const words = findParts(quote, 'text')[0];
  return { ...author, text: words ? readPostText(words, BASE).text : '' };
}

function readAuthor(element: Element, own: (part: Element) => boolean): Post['author'] {
  const box = findParts(element, 'userName', own)[0];
  const pieces = box ? queryAll(box, 'a, span, div[dir]').map((part) => wordsOf(part, 100)) : [];
  // The last one: a display name may itself be written like a handle.
  const shown = pieces.findLast((piece) => /^@\w{1,30}$/.test(piece))?.slice(1) ?? '';
  const linked = handleOfLink(box?.querySelector('a[href^="/"]'));
  const named = pieces.find((piece) => piece !== '' && !piece.startsWith('@') && !/^[·•]/.test(piece)) ?? '';
  const name = named.replace(/\s?@\w{1,30}.{0,60}$/, '');
  return { handle: linked || shown || handleOfLink(findParts(element, 'address', own)[0]), name };
}

function handleOfLink(link: Element | null | undefined): string {
  return /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,30})(?:\/|$)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
}

function findAddress(element: Element, own: (part: Element) => boolean): string {
  const links = findParts(element, 'address', own);
  const plain = links.find((link) => /\/status\/\d{1,25}$/.test(link.getAttribute('href') ?? ''));
  return (plain ?? links[0])?.getAttribute('href') ?? '';
}

/** A repost names who did it with a link. A reply names whom it answers between the author and the text. */
function relationOf(element: Element, own: (part: Element) => boolean, text: Element | undefined): Post['relation'] {
  const context = findParts(element, 'context', own)[0];
  if (context && (context.closest('a[href]') || context.querySelector('a[href]'))) return 'repost';
  const answers = queryAll(element, 'a[href^="/"]').some((link) => {
    if (!own(link) || !/^@\w/.test(wordsOf(link, 40)) || text?.contains(link)) return false;
    const before = text ? (link.compareDocumentPosition(text) & 4) !== 0 : true;
    return before && !link.closest(X_SELECTORS.userName[0]);
  });
  return answers ? 'reply' : 'post';
}

function readMedia(element: Element, own: (part: Element) => boolean): Post['media'] {
  const images = findParts(element, 'photo', own).map((image) => ({
    kind: 'image' as const,
    src: absolute(image.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(image, 'alt'),
  }));
  const videos = findParts(element, 'video', own).map((video) => ({
    kind: 'video' as const,
    src: absolute(video.getAttribute('poster') ?? video.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(video, 'aria-label'),
  }));
  return [...images, ...videos];
}

/** The link card shows a domain; the address behind it is the platform's own forwarding. */
function readCard(element: Element, own: (part: Element) => boolean): Post['card'] {
  const box = findParts(element, 'card', own)[0];
  const link = box?.matches('a[href]') ? box : box?.querySelector('a[href]');
  const href = absolute(link?.getAttribute('href') ?? '', BASE);
  if (!box || !link || !href) return undefined;
  const label = attribute(link, 'aria-label');
  const domain = DOMAIN.exec(label)?.[0] ?? DOMAIN.exec(wordsOf(box))?.[0] ?? '';
  const title = collapse(label.startsWith(domain) ? label.slice(domain.length) : label || wordsOf(link));
  return { domain: domain.toLowerCase(), href, title };
}

function readCounters(element: Element): Record<string, string> {
  const counters: Record<string, string> = {};
  for (const [name, selectors] of Object.entries(X_COUNTERS)) {
    const button = queryAll(element, selectors.join(', '))[0];
    const shown = wordsOf(button, 20) || (/^[\d.,\s]{1,20}/.exec(attribute(button, 'aria-label'))?.[0] ?? '').trim();
    if (shown !== '') counters[name] = shown;
  }
  const views = findParts(element, 'views')[0];
  const shown = wordsOf(views, 20) || viewsBeside(element);
  if (shown !== '') counters.views = shown;
  return counters;
}

/** A post on its own page shows its views beside the time: a number that no button holds. */
function viewsBeside(element: Element): string {
  const number = queryAll(element, '[data-testid="app-text-transition-container"]').find(
    (part) => !part.closest('button, a'),
  );
  return wordsOf(number, 20);
}
