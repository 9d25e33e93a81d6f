import type { SelectorTable } from './adapter.ts';

/** Parts that each of Telegram's front ends names in its own way; an empty list where a front end has no such part. */
type Part =
  | 'site'
  | 'aside'
  | 'leave'
  | 'address'
  | 'name'
  | 'forwarded'
  | 'quote'
  | 'quoteName'
  | 'quoteText'
  | 'card'
  | 'cardSite'
  | 'cardTitle'
  | 'link'
  | 'photo'
  | 'video'
  | 'wordless'
  | 'poll'
  | 'document'
  | 'button'
  | 'views'
  | 'ad'
  | 'pinned'
  | 'verified'
  | 'concealed'
  | 'chip';
export type TelegramTable = SelectorTable & Readonly<Record<Part, readonly string[]>>;

export interface TelegramAccount {
  handle: string;
  name: string;
}

/** One of Telegram's front ends: where its parts stand, and what its elements say about themselves. */
export interface TelegramFront<Table extends TelegramTable = TelegramTable> {
  table: Table;
  /** Unique on the page; empty where an element carries none. */
  idOf(post: Element): string;
  /** The message's public address; empty where there is none on the page. */
  addressOf(post: Element): string;
  /** ISO 8601; empty where the page shows only a clock. */
  timeOf(post: Element): string;
  /** Who put the message here. */
  senderOf(post: Element): TelegramAccount;
  /** Who wrote it first, where it was forwarded. */
  originOf(post: Element): TelegramAccount | undefined;
  /** The group or channel that it stands in, as people know it. */
  chatOf(post: Element): TelegramAccount | undefined;
}
