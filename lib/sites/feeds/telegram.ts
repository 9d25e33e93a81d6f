import type { Post, PostLabel } from '@/lib/core/post.ts';
import { wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { findPart, isPart, partAround } from './find-parts.ts';
import { givenParts } from './given-parts.ts';
import { hashText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';
import type { TelegramAccount, TelegramFront, TelegramTable } from './telegram-front.ts';
import { cardOf, mediaOf, textOf } from './telegram-parts.ts';
import { TELEGRAM_PREVIEW, telegramHandle } from './telegram-preview.ts';
import { TELEGRAM_A, TELEGRAM_K } from './telegram-web.ts';

type Own = (part: Element) => boolean;

const FRONTS: readonly TelegramFront[] = [TELEGRAM_PREVIEW, TELEGRAM_K, TELEGRAM_A];
/** A chat of a group or a channel in the web clients; one with a person may well be empty. */
const GROUP = /^#(?:@\w|-\d)/;

export const TELEGRAM: FeedAdapter = {
  id: 'telegram',
  selectors: {
    post: FRONTS.flatMap(({ table }) => table.post),
    text: FRONTS.flatMap(({ table }) => table.text),
  },
  fronts: { preview: TELEGRAM_PREVIEW.table, k: TELEGRAM_K.table, a: TELEGRAM_A.table },
  looksLike: (document) => FRONTS.some(({ table }) => findPart(document, table.site) !== undefined),
  expectsPosts({ hostname, pathname, hash, searchParams }) {
    if (hostname.startsWith('web.')) return GROUP.test(hash);
    // The page of one message holds its widget as a frame, which is a page of its own.
    return /^\/s\/\w/.test(pathname) || (/^\/\w{3,40}\/\d/.test(pathname) && searchParams.has('embed'));
  },
  read: readPost,
  print(post) {
    const { table, idOf } = frontOf(post);
    return `${idOf(post)} ${printOf(post, table, (part) => !partAround(part, table.quote))}`;
  },
  chipPlace: (post) => findPart(post, frontOf(post).table.chip) ?? post,
};

function frontOf(post: Element): TelegramFront {
  return FRONTS.find(({ table }) => isPart(post, table.post)) ?? TELEGRAM_PREVIEW;
}

/** Reads one message. Never throws: a broken one says what is missing. */
export function readPost(element: Element): PostReading {
  try {
    return readParts(element, frontOf(element));
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(element: Element, front: TelegramFront): PostReading {
  const { table } = front;
  const quote = findPart(element, table.quote);
  const box = findPart(element, table.card, (part) => !quote?.contains(part));
  const own: Own = (part) => !quote?.contains(part) && !box?.contains(part) && !partAround(part, table.aside);
  const sender = front.senderOf(element);
  const origin = front.originOf(element);
  const author = origin ?? sender;
  const { text, links } = textOf(element, table, own);
  const media = mediaOf(element, table, own);
  const card = cardOf(box, table);
  const isEmpty = text === '' && media.length === 0 && !card && !findPart(element, table.wordless, own);
  const missing = [...(author.handle || author.name ? [] : ['author']), ...(isEmpty ? ['text'] : [])];
  if (missing.length > 0) return { ok: false, missing };
  const views = wordsOf(findPart(element, table.views, own), 20);
  const post: Post = {
    id: front.idOf(element) || `h${hashText(`${author.handle}\n${author.name}\n${text}`)}`,
    site: 'telegram',
    url: front.addressOf(element),
    author,
    text,
    links,
    media,
    time: front.timeOf(element),
    relation: origin ? 'repost' : quote ? 'reply' : 'post',
    counters: views === '' ? {} : { views },
    ...givenParts({
      card,
      quoted: quote && quotedIn(quote, table, front.chatOf(element)),
      repostedBy: (origin && (sender.handle || sender.name)) || undefined,
      thread: origin ? undefined : threadOf(sender, front.chatOf(element)),
      labels: labelsOf(element, table, own),
      truncated: findPart(element, table.concealed, own) !== undefined,
    }),
  };
  return { ok: true, post };
}

/** In a group others may go by the name that the group has. */
function threadOf(sender: TelegramAccount, chat: TelegramAccount | undefined): TelegramAccount | undefined {
  return chat && chat.name !== '' && chat.handle !== sender.handle ? chat : undefined;
}

/** The address of an answered message names its chat, which in a group is not its author. */
function quotedIn(quote: Element, table: TelegramTable, group: TelegramAccount | undefined): Post['quoted'] {
  const words = findPart(quote, table.quoteText);
  return {
    handle: group ? '' : telegramHandle(quote.getAttribute('href') ?? ''),
    name: wordsOf(findPart(quote, table.quoteName), 130),
    text: words ? readPostText(words, 'https://t.me/', LONGEST_POST).text : '',
  };
}

/** What Telegram itself wrote. A title beside a name ("admin") is chosen by people, so it is no label. */
function labelsOf(element: Element, table: TelegramTable, own: Own): PostLabel[] {
  const has = (selectors: readonly string[]) => isPart(element, selectors) || findPart(element, selectors, own);
  return [
    ...(has(table.ad) ? ['ad' as const] : []),
    ...(has(table.pinned) ? ['pinned' as const] : []),
    ...(has(table.verified) ? ['verified' as const] : []),
  ];
}
