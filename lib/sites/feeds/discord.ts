import type { Post, PostLabel } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { accountAbove, type DiscordAccount, nameIn, numberIn } from './discord-author.ts';
import { DISCORD_ATTRIBUTES, DISCORD_SELECTORS as TABLE } from './discord-selectors.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { givenParts } from './given-parts.ts';
import { joinTexts } from './join-texts.ts';
import { hashText, type PostText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';

const BASE = 'https://discord.com/';
/** First second of Discord's numbers, in milliseconds; the upper 42 bits of one count from there. Source: its API reference. */
const EPOCH = 1_420_070_400_000n;
/** Boxes, files and buttons of one message that are read. Discord allows 10 boxes and 25 buttons. */
const MOST_PARTS = 30;
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i;

export const DISCORD: FeedAdapter = {
  id: 'discord',
  selectors: TABLE,
  looksLike: (document) => findPart(document, TABLE.site) !== undefined,
  // Forums and voice channels have an address like any channel's, and no messages: only these are sure to have some.
  expectsPosts: ({ pathname }) => /^\/channels\/(?:@me\/\d|\d{1,25}\/\d{1,25}\/\d)/.test(pathname),
  read: readPost,
  print: (post) => printOf(post, TABLE, isOwn),
  chipPlace: (post) => findPart(post, TABLE.chip) ?? post,
};

/** Not of the message that it answers. */
function isOwn(part: Element): boolean {
  return !partAround(part, TABLE.quote);
}

/** Reads one message. Never throws: a broken one says what is missing. */
export function readPost(element: Element): PostReading {
  try {
    return readParts(element);
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(element: Element): PostReading {
  const author = accountAbove(element);
  const { channel, number } = numbersOf(element);
  const words = findPart(element, TABLE.text, isOwn);
  const main = words ? textIn(words) : { text: '', links: [] };
  // Most messages have nothing below their words.
  const below = findPart(element, TABLE.extras, isOwn);
  const extras = below?.firstElementChild ? below : undefined;
  const { said, card } = extras ? boxesOf(extras, main) : { said: [], card: undefined };
  const { text, links } = joinTexts([main, ...said, ...(extras ? linesOf(extras) : [])]);
  const media = extras ? mediaOf(extras) : [];
  const quote = findPart(element, TABLE.quote);
  const missing = [
    ...(author.handle || author.name ? [] : ['author']),
    ...(text === '' && media.length === 0 && !card && !findPart(element, TABLE.wordless) ? ['text'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const post: Post = {
    id: number || `h${hashText(`${author.handle}\n${author.name}\n${text}`)}`,
    site: 'discord',
    url: addressOf(element.ownerDocument, channel, number),
    author: { handle: author.handle, name: author.name },
    text,
    links,
    media,
    time: timeOf(element, number),
    relation: quote ? 'reply' : 'post',
    counters: {},
    ...givenParts({
      card,
      quoted: quote && quotedIn(quote),
      labels: labelsOf(author),
      truncated: findPart(element, TABLE.concealed, isOwn) !== undefined,
    }),
  };
  return { ok: true, post };
}

function textIn(words: Element, isLine?: (part: Element) => boolean): PostText {
  return readPostText(words, BASE, LONGEST_POST, (part) => isPart(part, TABLE.leave), isLine);
}

/** "chat-messages-<channel>-<message>". */
function numbersOf(element: Element): { channel: string; number: string } {
  const found = /chat-messages-(?:(\d{1,25})-)?(\d{1,25})$/.exec(
    element.id || (element.getAttribute(DISCORD_ATTRIBUTES.listItem) ?? ''),
  );
  return { channel: found?.[1] ?? '', number: found?.[2] ?? '' };
}

function addressOf(document: Document, channel: string, number: string): string {
  const place = /^\/channels\/(@me|\d{1,25})\//.exec(document.location?.pathname ?? '')?.[1];
  return place && channel && number ? `${BASE}channels/${place}/${channel}/${number}` : '';
}

/** Numbers of messages hold the millisecond of their sending. */
function timeOf(element: Element, number: string): string {
  const given = findPart(element, TABLE.time, isOwn)?.getAttribute('datetime')?.slice(0, 40);
  if (given || !/^\d{17,20}$/.test(number)) return given ?? '';
  return new Date(Number((BigInt(number) >> 22n) + EPOCH)).toISOString();
}

/**
 * Boxes below the words: the preview of a page that the words link to is its card; what else an app put into a box it
 * said itself.
 */
function boxesOf(extras: Element, words: PostText): { said: PostText[]; card: Post['card'] } {
  const said: PostText[] = [];
  let card: Post['card'];
  for (const box of findParts(extras, TABLE.box).slice(0, MOST_PARTS)) {
    const link = findPart(box, TABLE.link, (part) => wordsOf(part) !== '');
    const href = absolute(link?.getAttribute('href') ?? '', BASE);
    const isPreview = href !== undefined && words.links.some((one) => isSamePage(one.href, href));
    if (!isPreview) said.push(textIn(box, (part) => isPart(part, TABLE.line)));
    else card ??= { domain: domainIn(box), href, title: wordsOf(link) };
  }
  return { said, card };
}

function isSamePage(one: string, other: string): boolean {
  return one.replace(/[#?].{0,4000}$/, '') === other.replace(/[#?].{0,4000}$/, '');
}

/** A preview names its site first, as the site calls itself; a domain only where that is one. */
function domainIn(box: Element): string {
  const first = wordsOf(findPart(box, TABLE.namePiece), 100);
  return DOMAIN.test(first) ? first.toLowerCase() : '';
}

/** Files and buttons with where they lead. */
function linesOf(extras: Element): PostText[] {
  const isLine = (part: Element) => !partAround(part, TABLE.box);
  const found = [...findParts(extras, TABLE.document, isLine), ...findParts(extras, TABLE.button, isLine)];
  return [...new Set(found)].slice(0, MOST_PARTS).map((part) => {
    const text = wordsOf(part);
    const href = absolute(part.getAttribute('href') ?? '', BASE);
    return { text, links: href && text !== '' ? [{ text, href, start: 0, end: text.length }] : [] };
  });
}

function mediaOf(extras: Element): Post['media'] {
  const isSent = (part: Element) => !partAround(part, TABLE.reactions);
  const read = (kind: 'image' | 'video') => (part: Element) => ({
    kind,
    src: absolute(part.getAttribute('poster') ?? part.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(part, 'alt') || attribute(part, 'aria-label'),
  });
  return [
    ...findParts(extras, TABLE.photo, isSent).map(read('image')),
    ...findParts(extras, TABLE.video, isSent).map(read('video')),
  ].slice(0, 20);
}

function quotedIn(quote: Element): Post['quoted'] {
  const words = findPart(quote, TABLE.text);
  const name = findPart(quote, TABLE.namePiece, (part) => !words?.contains(part));
  return {
    handle: numberIn(findPart(quote, TABLE.avatar)),
    name: nameIn(name).replace(/^@/, ''),
    text: words ? textIn(words).text : '',
  };
}

function labelsOf(author: DiscordAccount): PostLabel[] {
  return [...(author.isApp ? ['bot' as const] : []), ...(author.isVerified ? ['verified' as const] : [])];
}
