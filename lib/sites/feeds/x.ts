import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import type { FeedAdapter, PostReading } from './adapter.ts';
import { findPart, findParts, partAround } from './find-parts.ts';
import { planIndex, readIndexed } from './part-index.ts';
import { hashText } from './post-text.ts';
import { printOf } from './print-of.ts';
import { shortWordsOf } from './short-words.ts';
import { authorOf, findQuote, handleOfLink, NAME_BOX, type Own, readAuthor } from './x-author.ts';
import { readCard } from './x-card.ts';
import { isTranslated, labelsOf, linkOf, namesOwnerOfBot } from './x-labels.ts';
import { X_ATTRIBUTES, X_KINDS, X_SELECTORS } from './x-selectors.ts';
import { threadOf } from './x-thread.ts';
import { readPlain, readWords } from './x-words.ts';

const BASE = 'https://x.com/';
/** Addresses without a timeline: settings, messages, the compose box, sign-in. */
const NO_POSTS = /^\/(?:settings|messages|compose|i\/(?!bookmarks|lists|communities)|login|logout|tos|privacy)(?:\/|$)/;
/** Quotes inside a quote that are read: the post, what it quotes, and what that quotes. */
const DEEPEST_QUOTE = 2;

/** An address that is whole as it stands, but for the host. */
const PLAIN_ADDRESS = /^\/\w{1,30}\/status\/\d{1,25}$/;
const INDEX = planIndex(X_ATTRIBUTES.testId, X_KINDS);

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
    return readIndexed(element, INDEX, () => readParts(element));
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(element: Element): PostReading {
  const quote = findQuote(element);
  const own: Own = (part) => !quote?.contains(part);
  const author = readAuthor(element, own);
  const { text, links, place } = readWords(element, own);
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
    url: wholeAddress(address.replace(/(\/status\/\d{1,25}).{0,4000}$/, '$1')),
    author,
    text,
    links,
    media,
    time: findPart(element, X_SELECTORS.time, own)?.getAttribute('datetime') ?? '',
    relation: relationOf(element, own, place),
    counters: readCounters(element),
    ...whatSurrounds(element, own, place),
  };
  if (card) post.card = card;
  const thread = threadOf(element, authorOf);
  if (thread) Object.assign(post, { thread, relation: post.relation === 'repost' ? 'repost' : 'reply' });
  const quoted = quote && readQuote(quote, 1);
  if (quoted) post.quoted = quoted;
  return { ok: true, post, print: printOf(element, X_SELECTORS) };
}

/** What the platform says around the words: who reposted, labels, "show more", a translation. Only what there is. */
function whatSurrounds(element: Element, own: Own, text: Element | undefined): Partial<Post> {
  const repostedBy = reposterOf(element, own);
  const said = element.textContent ?? '';
  const labels = labelsOf(element, own, text, said);
  return {
    ...(repostedBy === '' ? {} : { repostedBy }),
    ...(labels.length > 0 ? { labels } : {}),
    ...(findPart(element, X_SELECTORS.more, own) ? { truncated: true } : {}),
    ...(isTranslated(element, own, text, said) ? { translated: true } : {}),
  };
}

function readQuote(quote: Element, depth: number): Post['quoted'] {
  const inner = depth < DEEPEST_QUOTE ? findQuote(quote) : undefined;
  const own: Own = (part) => !inner?.contains(part);
  const words = findPart(quote, X_SELECTORS.text, own);
  const below = inner && readQuote(inner, depth + 1);
  return {
    ...readAuthor(quote, own),
    text: words ? readPlain(words).text : '',
    ...(below ? { quoted: below } : {}),
  };
}

/** Most addresses need no parser: it takes longer than all else about them. */
function wholeAddress(address: string): string {
  return PLAIN_ADDRESS.test(address) ? BASE + address.slice(1) : (absolute(address, BASE) ?? '');
}

function findAddress(element: Element, own: Own): string {
  const links = findParts(element, X_SELECTORS.address, own);
  const plain = links.find((link) => /\/status\/\d{1,25}$/.test(link.getAttribute('href') ?? ''));
  return (plain ?? links[0])?.getAttribute('href') ?? '';
}

/** Handle of who reposted: the line above the post is a link to an account. Empty where nobody did. */
function reposterOf(element: Element, own: Own): string {
  const context = findPart(element, X_SELECTORS.context, own);
  return context ? handleOfLink(linkOf(context)) : '';
}

/** A repost names who did it with a link. A reply names whom it answers between the author and the text. */
function relationOf(element: Element, own: Own, text: Element | undefined): Post['relation'] {
  if (reposterOf(element, own) !== '') return 'repost';
  const answers = findParts(element, X_SELECTORS.account).some((link) => {
    if (partAround(link, NAME_BOX) || !own(link) || text?.contains(link)) return false;
    const before = text ? (link.compareDocumentPosition(text) & 4) !== 0 : true;
    return before && /^@\w/.test(wordsOf(link, 40)) && !namesOwnerOfBot(link);
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

function readCounters(element: Element): Record<string, string> {
  const counters: Record<string, string> = {};
  for (const name of ['replies', 'reposts', 'likes', 'bookmarks'] as const) {
    const button = findPart(element, X_SELECTORS[name]);
    if (!button) continue;
    const shown =
      shortWordsOf(button, 20) || (/^[\d.,\s]{1,20}/.exec(attribute(button, 'aria-label'))?.[0] ?? '').trim();
    if (shown !== '') counters[name] = shown;
  }
  const views = findPart(element, X_SELECTORS.views);
  const shown = (views ? shortWordsOf(views, 20) : '') || viewsBeside(element);
  if (shown !== '') counters.views = shown;
  return counters;
}

/** A post on its own page shows its views beside the time: a number that no button holds. */
function viewsBeside(element: Element): string {
  const number = findPart(element, X_SELECTORS.number, (part) => !partAround(part, X_SELECTORS.control));
  return number ? shortWordsOf(number, 20) : '';
}
