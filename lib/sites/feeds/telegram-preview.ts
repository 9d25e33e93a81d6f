import { absolute } from '../addresses.ts';
import { wordsOf } from '../names.ts';
import { findPart, isPart, partAround } from './find-parts.ts';
import type { TelegramAccount, TelegramFront } from './telegram-front.ts';
import {
  TELEGRAM_PREVIEW_ATTRIBUTES as ATTRIBUTES,
  TELEGRAM_PREVIEW_SELECTORS as TABLE,
} from './telegram-preview-selectors.ts';

const BASE = 'https://t.me/';
/** Longest name that is read. Telegram allows 128 characters for chats, two times 64 for people. */
const LONGEST_NAME = 130;

/** Public previews on t.me, and the widget of one message. */
export const TELEGRAM_PREVIEW: TelegramFront<typeof TABLE> = {
  table: TABLE,
  idOf: (post) => post.getAttribute(ATTRIBUTES.id)?.slice(0, 100) ?? '',
  addressOf,
  timeOf: (post) => findPart(post, TABLE.time, isOwn)?.getAttribute('datetime')?.slice(0, 40) ?? '',
  senderOf(post) {
    const person = findPart(post, TABLE.name, isOwn);
    return person ? accountOf(person) : ownerOf(post);
  },
  originOf(post) {
    const origin = findPart(post, TABLE.forwarded, isOwn);
    return origin && accountOf(origin);
  },
  /** In a group its name stands beside that of the person; a channel speaks for itself. */
  chatOf: (post) => (findPart(post, TABLE.name, isOwn) ? ownerOf(post) : undefined),
};

function isOwn(part: Element): boolean {
  return !partAround(part, TABLE.quote) && !partAround(part, TABLE.aside);
}

function ownerOf(post: Element): TelegramAccount {
  const owner = findPart(post, TABLE.owner, isOwn);
  const chat = /^(\w{3,40})\/\d/.exec(post.getAttribute(ATTRIBUTES.id) ?? '')?.[1] ?? '';
  const shown = owner ?? findPart(post.ownerDocument, TABLE.header);
  return { handle: (owner && handleOf(owner)) || chat, name: wordsOf(shown, LONGEST_NAME) };
}

function accountOf(name: Element): TelegramAccount {
  return { handle: handleOf(name), name: wordsOf(name, LONGEST_NAME) };
}

/** Public accounts are links; without one there is only a display name. */
function handleOf(name: Element): string {
  const link = isPart(name, TABLE.link) ? name : findPart(name, TABLE.link);
  return telegramHandle(link?.getAttribute('href') ?? '');
}

function addressOf(post: Element): string {
  const link = absolute(findPart(post, TABLE.address, isOwn)?.getAttribute('href') ?? '', BASE);
  const id = post.getAttribute(ATTRIBUTES.id) ?? '';
  return link ?? (/^\w{3,40}\/\d{1,15}$/.test(id) ? `${BASE}${id}` : '');
}

/** The account that an address on t.me belongs to; empty for other addresses. */
export function telegramHandle(href: string): string {
  return /^(?:https?:)?\/\/(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?(\w{3,40})(?:[/?#]|$)/.exec(href)?.[1] ?? '';
}
