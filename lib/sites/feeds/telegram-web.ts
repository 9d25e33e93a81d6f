import { attribute, wordsOf } from '../names.ts';
import { findPart, isPart, partAround } from './find-parts.ts';
import { TELEGRAM_A_ATTRIBUTES, TELEGRAM_A_SELECTORS } from './telegram-a-selectors.ts';
import type { TelegramAccount, TelegramFront, TelegramTable } from './telegram-front.ts';
import { TELEGRAM_K_ATTRIBUTES, TELEGRAM_K_SELECTORS } from './telegram-k-selectors.ts';

/** Parts that only the two web clients have. */
type Part = 'group' | 'avatar' | 'avatarImage' | 'peer' | 'chat' | 'chatPeer' | 'forwardedBox' | 'forwardedPeer';
export type TelegramWebTable = TelegramTable & Readonly<Record<Part, readonly string[]>>;

interface Attributes {
  id: string;
  peer: string;
  seconds: string;
}

/** Longest name that is read. Telegram allows 128 characters for chats, two times 64 for people. */
const LONGEST_NAME = 130;

export const TELEGRAM_K = webFront(TELEGRAM_K_SELECTORS, TELEGRAM_K_ATTRIBUTES);
export const TELEGRAM_A = webFront(TELEGRAM_A_SELECTORS, TELEGRAM_A_ATTRIBUTES);

/** The two clients on web.telegram.org differ in their names, not in how a chat is built. */
function webFront<Table extends TelegramWebTable>(table: Table, names: Attributes): TelegramFront<Table> {
  const chatOf = (post: Element) => chatAround(post, table, names);
  return {
    table,
    idOf(post) {
      const number = attribute(post, names.id);
      return number === '' ? '' : `${chatOf(post).handle}/${number}`.slice(0, 100);
    },
    addressOf: () => '',
    timeOf: (post) => isoOf(post.getAttribute(names.seconds) ?? ''),
    senderOf: (post) => senderOf(post, table, names),
    originOf(post) {
      const origin = findPart(post, table.forwarded, (part) => !partAround(part, table.quote));
      if (!origin) return undefined;
      const handle = attribute(findPart(post, table.forwardedPeer), names.peer);
      return { handle, name: wordsOf(origin, LONGEST_NAME) };
    },
    chatOf,
  };
}

/**
 * The name stands on the first of several messages by one person, their number on the picture beside them. Where there
 * is neither, the chat has one voice: a channel, or one person.
 */
function senderOf(post: Element, table: TelegramWebTable, names: Attributes): TelegramAccount {
  const chat = chatAround(post, table, names);
  const isSender = (part: Element) => !partAround(part, table.quote) && !partAround(part, table.forwardedBox);
  const group = partAround(post, table.group);
  const shown = findPart(post, table.name, isSender) ?? (group && findPart(group, table.name, isSender));
  const avatar = group && findPart(group, table.avatar, (part) => !partAround(part, table.post));
  const handle = (shown && peerOf(shown, table, names)) || attribute(avatar, names.peer);
  if (!shown && handle === '') return chat;
  if (handle !== '' && handle === attribute(post, names.peer)) return chat;
  const name = wordsOf(shown, LONGEST_NAME) || attribute(avatar && findPart(avatar, table.avatarImage), 'alt');
  return { handle, name };
}

/** The number of whoever a name belongs to. A message itself carries that of its chat. */
function peerOf(name: Element, table: TelegramWebTable, names: Attributes): string {
  const carrier = partAround(name, table.peer);
  return carrier && !isPart(carrier, table.post) ? attribute(carrier, names.peer) : '';
}

/** The chat that is open: its public name stands in the address where it has one. */
function chatAround(post: Element, table: TelegramWebTable, names: Attributes): TelegramAccount {
  const document = post.ownerDocument;
  const named = /^#@(\w{3,40})(?:$|[?/_])/.exec(document.location?.hash ?? '')?.[1];
  const number = attribute(post, names.peer) || attribute(findPart(document, table.chatPeer), names.peer);
  return { handle: named ?? number, name: wordsOf(findPart(document, table.chat), LONGEST_NAME) };
}

function isoOf(seconds: string): string {
  return /^\d{9,11}$/.test(seconds) ? new Date(Number(seconds) * 1_000).toISOString() : '';
}
