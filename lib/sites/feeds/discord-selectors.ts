import type { SelectorTable } from './adapter.ts';

/**
 * Where things stand in Discord's web client. Class names are generated there and never used; its own ids name message,
 * part and author, because its ARIA refers to them. Seen in November 2026.
 */
export const DISCORD_SELECTORS = {
  /**
   * One message. What Discord itself says ("joined the server") has no content of a person, and messages of somebody
   * blocked are folded into one line without any.
   */
  post: [
    '[data-list-id="chat-messages"] li[id^="chat-messages-"]:has([id^="message-content-"], [id^="message-accessories-"])',
    'li[id^="chat-messages-"]',
    '[role="article"][data-list-item-id^="chat-messages"]',
  ],
  /** What a page that is built like it has. */
  site: ['[data-list-id="chat-messages"] li[id^="chat-messages-"] [id^="message-content-"]'],
  /** Words of the message; those of the message that it answers have the same kind of id. */
  text: ['[id^="message-content-"]'],
  /** In the words without being some: "(edited)". */
  leave: ['time'],
  /** The message that it answers. */
  quote: ['[id^="message-reply-context-"]'],
  /** The row itself, which says by which element it is named: the author's, also where that stands further up. */
  row: ['[role="article"][aria-labelledby]', '[aria-labelledby*="message-username-"]'],
  /** Author's name with the marks beside it. */
  userName: ['[id^="message-username-"]'],
  /** The name alone. */
  namePiece: ['[data-text]', '[role="button"]', 'span'],
  /** Pictures of accounts carry their number. */
  avatar: ['img[src*="/avatars/"]', 'img[src*="/users/"]'],
  /** When it was sent. */
  time: ['time[id^="message-timestamp-"][datetime]', 'time[datetime]'],
  /** The mark of an app; that of a server that people wear beside their name is a button. */
  appMark: ['h3 span, h2 span, [id^="message-username-"] span'],
  /** The tick in that mark. */
  appTick: ['h3 svg[aria-label], h2 svg[aria-label], [id^="message-username-"] svg[aria-label]'],
  /** Whatever can be pressed: server marks, names, role pictures. */
  control: ['[role="button"], button, a'],
  /** Pictures, previews and buttons below the words. */
  extras: ['[id^="message-accessories-"]'],
  /** Any of these: a message may have no words of its own. */
  wordless: ['[id^="message-accessories-"] > :not([id^="message-reactions-"])'],
  /** A preview of a linked page, or what an app wrote into a box. */
  box: ['[id^="message-accessories-"] article'],
  /** Title, words and fields of a box stand in blocks of their own. */
  line: ['div'],
  /** Reactions stand among them. */
  reactions: ['[id^="message-reactions-"]'],
  link: ['a[href]'],
  /** Pictures that were sent along, and stickers. */
  photo: ['img[src*="/attachments/"]', 'img[src*="/stickers/"]'],
  video: ['video'],
  /** Names of files that were sent along. */
  document: ['a[href*="/attachments/"]'],
  /** Buttons that lead to a page. */
  button: ['a[role="button"][href]', 'a[href][target="_blank"]:has(div)'],
  /** Words that show only when they are pressed. */
  concealed: ['[id^="message-content-"] [role="button"][aria-expanded="false"]:has(> [aria-hidden="true"])'],
  /** What stands below the words, level with them; in some layouts only the row itself. */
  chip: ['[id^="message-accessories-"]', '[role="article"]'],
} as const satisfies SelectorTable;

/** The number of a message, where its element has no id; a name as it is written, without what decorates it. */
export const DISCORD_ATTRIBUTES = { listItem: 'data-list-item-id', text: 'data-text' } as const;
