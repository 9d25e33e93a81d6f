import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { accountOf, authorLink, contextRows, nameOf, type Own } from './farcaster-author.ts';
import { readCard, readCounters, readMedia } from './farcaster-parts.ts';
import { FARCASTER_SELECTORS as PARTS } from './farcaster-selectors.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { threadOnPage } from './page-thread.ts';
import { hashText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';

/** Pages with posts on them: home, channels, conversations, accounts. */
const LISTS =
  /^\/(?:[\w.-]{1,60}(?:\/(?:0x[\da-f]{6,64}|casts-and-replies))?|~\/(?:home|trending|following|channel\/[^/]{1,100}|conversations\/0x[\da-f]{6,64}|bookmarks)(?:\/[\w-]{1,30})?)?\/?$/i;
/** Words that stand first in addresses and are no account. */
const NO_ACCOUNT = /^\/(?:miniapps|download|login|developers|terms|privacy)(?:\/|$)/i;
const ONE_POST = /^\/(?:([\w.-]{1,60})|~\/conversations)\/(0x[\da-f]{6,64})\/?$/i;
/** The address of a post: account and the first digits of its hash. */
const POST_PATH =
  /^(?:https:\/\/(?:farcaster\.xyz|warpcast\.com))?(?:\/([\w.-]{1,60})|\/~\/conversations)\/(0x[\da-f]{6,64})(?:[/?#]|$)/i;

export const FARCASTER: FeedAdapter = {
  id: 'farcaster',
  selectors: PARTS,
  looksLike: (document) => findPart(document, PARTS.site) !== undefined,
  expectsPosts: ({ pathname }) => LISTS.test(pathname) && !NO_ACCOUNT.test(pathname),
  read: readPost,
  // Under the words: the box of the post begins under the author's picture, left of them.
  chipPlace: (post) => findPart(post, PARTS.text, ownPartsOf(post)) ?? post,
  print(post) {
    try {
      return `${printOf(post, PARTS, ownPartsOf(post))} ${post.querySelectorAll(PARTS.showOriginal[0]).length}`;
    } catch {
      return '';
    }
  },
};

/** Reads one post. The quoted post is kept apart. Never throws: a broken post says what is missing. */
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
  const base = baseOf(element);
  const place = findPart(element, PARTS.text, own);
  const isNoWord = (part: Element) => isPart(part, PARTS.noWords);
  const { text, links } = place ? readPostText(place, base, LONGEST_POST, isNoWord) : { text: '', links: [] };
  const outside: Own = (part) => own(part) && !place?.contains(part);
  const address = findAddress(element, outside);
  const author = authorIn(element, outside);
  const card = readCard(element, base, outside);
  const media = readMedia(element, base, outside);
  const missing = [
    ...(author.handle === '' ? ['author'] : []),
    ...(text === '' && !card && !quote && media.length === 0 ? ['text'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const link = authorLink(element, author.handle, outside);
  const context = contextOf(element, link);
  const thread = threadOnPage(element, THREAD);
  const isReply = thread !== undefined || answersSomebody(element, link, outside);
  const post: Post = {
    id: address?.hash ?? `h${hashText(`${author.handle}\n${text}`)}`,
    site: 'farcaster',
    url: address ? (absolute(address.path, base) ?? '') : '',
    author,
    text,
    links,
    media,
    time: attribute(findPart(element, PARTS.time, outside), 'datetime'),
    relation: context.repostedBy !== '' ? 'repost' : isReply ? 'reply' : 'post',
    counters: readCounters(element, outside),
  };
  if (context.repostedBy !== '') post.repostedBy = context.repostedBy;
  if (card) post.card = card;
  if (quote) post.quoted = readQuote(quote, base);
  if (thread) post.thread = thread;
  const labels = [
    ...(context.isPinned ? (['pinned'] as const) : []),
    ...(hasBadge(link) ? (['verified'] as const) : []),
  ];
  if (labels.length > 0) post.labels = labels;
  if (isCut(place)) post.truncated = true;
  if (context.isTranslated) post.translated = true;
  return { ok: true, post };
}

function baseOf(element: Element): string {
  return element.ownerDocument.location?.href ?? '';
}

function findQuote(element: Element): Element | undefined {
  return findPart(element, PARTS.quoteCover)?.parentElement ?? undefined;
}

function ownPartsOf(post: Element): Own {
  const quote = findQuote(post);
  return (part) => !quote?.contains(part);
}

/** Parts outside of the quoted post and of the words, where links are anybody's. */
function outsideOf(post: Element): Own {
  const own = ownPartsOf(post);
  const place = findPart(post, PARTS.text, own);
  return (part) => own(part) && !place?.contains(part);
}

const THREAD = {
  isPage: (path: string) => ONE_POST.test(path),
  /** The large post; where that was not told by its structure, the one whose hash begins like that of the page. */
  findMain(document: Document, path: string): Element | undefined {
    const hash = (ONE_POST.exec(path)?.[2] ?? '').toLowerCase();
    const isNamed: Own = (post) => post.id.toLowerCase().startsWith(`cast:${hash}`);
    const isWhole: Own = (post) => !partAround(post, PARTS.numbered);
    return findPart(document, PARTS.main, isWhole) ?? findParts(document, PARTS.post).find(isNamed);
  },
  authorOf: (post: Element) => authorIn(post, outsideOf(post)),
};

interface Address {
  handle: string;
  hash: string;
  path: string;
}

/** The post's own link; where it has none, it is the one that the page is about. The id has the whole hash. */
function findAddress(element: Element, outside: Own): Address | undefined {
  const link = findPart(element, PARTS.address, (part) => outside(part) && addressIn(hrefOf(part)) !== undefined);
  const page = (element.ownerDocument.location?.pathname ?? '').slice(0, 300);
  const found = (link && addressIn(hrefOf(link))) ?? (isNumbered(element) ? undefined : addressIn(page));
  const whole = /^cast:(0x[\da-f]{6,64})$/i.exec(element.id)?.[1]?.toLowerCase();
  if (!whole) return found;
  return { handle: '', path: `/~/conversations/${whole}`, ...found, hash: whole.slice(0, 10) };
}

function isNumbered(element: Element): boolean {
  return element.id.startsWith('cast:');
}

function addressIn(path: string): Address | undefined {
  const [, handle, hash] = POST_PATH.exec(path) ?? [];
  if (!hash) return undefined;
  const prefix = hash.toLowerCase().slice(0, 10);
  return { handle: handle ?? '', hash: prefix, path: `/${handle ?? '~/conversations'}/${handle ? prefix : hash}` };
}

function hrefOf(link: Element): string {
  return (link.getAttribute('href') ?? '').slice(0, 1_000);
}

function authorIn(element: Element, outside: Own): Post['author'] {
  const first = findPart(
    element,
    PARTS.account,
    (link) => outside(link) && accountOf(link) !== '' && wordsOf(link, 80) !== '',
  );
  const handle = findAddress(element, outside)?.handle || (first ? accountOf(first) : '');
  return { handle, name: nameOf(authorLink(element, handle, outside), handle) };
}

/** The lines above the head: who recast it, that it is pinned, that it is translated. The app is in English only. */
function contextOf(element: Element, link: Element | undefined) {
  const rows = link ? contextRows(element, link) : [];
  const said = rows.map((row) => ({ row, words: wordsOf(row, 200) }));
  const recast = said.find(({ words }) => /\srecasted(?:\s|$)/.test(words));
  const account = recast && findPart(recast.row, PARTS.account, (part) => accountOf(part) !== '');
  return {
    repostedBy: account ? accountOf(account) : '',
    isPinned: said.some(({ words }) => /^(?:Pinned|Announcement)\b/.test(words)),
    isTranslated: said.some(({ row, words }) => /^translated from /i.test(words) && findPart(row, PARTS.showOriginal)),
  };
}

/** "Replying to @name" stands between the head and the words. */
function answersSomebody(element: Element, link: Element | undefined, outside: Own): boolean {
  const answered: Own = (part) =>
    outside(part) &&
    accountOf(part) !== '' &&
    wordsOf(part, 80).startsWith('@') &&
    Boolean(link && isAfter(link, part));
  const row = findPart(element, PARTS.account, answered)?.parentElement;
  return [row, row?.parentElement].some((box) => wordsOf(box, 100).startsWith('Replying to'));
}

function isAfter(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** The badge of a paid account stands right behind its name. */
function hasBadge(link: Element | undefined): boolean {
  let at = link;
  const words = wordsOf(link, 80);
  for (let step = 0; at && !at.nextElementSibling && step < 3 && wordsOf(at.parentElement, 80) === words; step++) {
    at = at.parentElement ?? undefined;
  }
  const next = at?.nextElementSibling;
  if (!next || wordsOf(next, 20) !== '') return false;
  return isPart(next, PARTS.icon) || findPart(next, PARTS.icon) !== undefined;
}

function isCut(place: Element | undefined): boolean {
  return place !== undefined && findPart(place, PARTS.noWords) !== undefined;
}

function readQuote(quote: Element, base: string): NonNullable<Post['quoted']> {
  const inside: Own = () => true;
  const place = findPart(quote, PARTS.quoteText);
  return { ...authorIn(quote, inside), text: place ? readPostText(place, base, LONGEST_POST).text : '' };
}
