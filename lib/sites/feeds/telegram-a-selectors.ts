import type { TelegramWebTable } from './telegram-web.ts';

/**
 * Where things stand in web.telegram.org/a. Its source is public; only class names that are written by hand there are
 * used, those of CSS modules are not. Seen in November 2026.
 */
export const TELEGRAM_A_SELECTORS = {
  /**
   * One message of somebody else; events ("joined the group") have another class. What the person at the screen wrote
   * needs no receipt, and no name stands on it.
   */
  post: ['.Message[data-message-id]:not(.own), .SponsoredMessage', '[id^="message-"][data-message-id]:not(.own)'],
  /** What a page that is built like it has. */
  site: ['.Message[data-message-id] .message-content', '.messages-container [data-message-id]'],
  /** The message's words, its time and reactions among them. */
  text: ['.text-content'],
  aside: [],
  /** In the words without being some. */
  leave: ['.MessageMeta', '.Reactions', '.translation-animation', '.message-action-button'],
  /** Messages carry no address of their own. */
  address: [],
  /** Who sent it: on the first of several by the same person. */
  name: ['.message-title-name .sender-title', '.message-title-name', '.message-peer'],
  /** Several messages by the same person. */
  group: ['.sender-group-container', '[id^="message-group-"]'],
  /** Their picture, which knows their number. */
  avatar: ['.Avatar[data-peer-id]'],
  avatarImage: ['img[alt]'],
  /** Any element that knows whose it is. */
  peer: ['[data-peer-id]'],
  /** Name of the chat, above the messages. */
  chat: ['.MiddleHeader .fullName', '.MiddleHeader .title'],
  chatPeer: ['.MiddleHeader .Avatar[data-peer-id]', '.MiddleHeader [data-peer-id]'],
  /** A forwarded message shows the name of who wrote it first in the place of the sender's. */
  forwardedBox: ['.forwarded-message'],
  forwarded: ['.forwarded-message .message-title-name .sender-title', '.forwarded-message .message-title-name'],
  forwardedPeer: ['.forward-avatar[data-peer-id]'],
  /** The message that it answers. */
  quote: ['.EmbeddedMessage', '.message-subheader'],
  quoteName: ['.embedded-sender'],
  quoteText: ['.embedded-text-wrapper'],
  /** The preview of a linked page. */
  card: ['.WebPage'],
  cardSite: ['.site-name'],
  cardTitle: ['.site-title', '.site-description'],
  link: ['a[href]'],
  photo: ['.media-inner img.full-media', '.media-inner img'],
  video: ['.media-inner video', 'video.full-media'],
  /** Messages that have no words to read. */
  wordless: ['.sticker, .media-inner, .RoundVideo, .Audio, .Location, .Contact, .AnimatedEmoji, .Giveaway, .Invoice'],
  /** Question and answers of a poll. */
  poll: ['.poll-question, .poll-option-text'],
  /** Name of a file. */
  document: ['.File .file-title'],
  /** Buttons below the message, set by a bot; only those that lead to a page are links. */
  button: ['.InlineButtons a[href]'],
  views: ['.message-views'],
  /** Telegram's own mark of an advertisement. */
  ad: ['.SponsoredMessage'],
  pinned: ['[data-is-pinned]'],
  /** The badge beside the sender's name. */
  verified: ['.message-title .VerifiedIcon'],
  /** Words that show only when they are touched. */
  concealed: ['.Spoiler--concealed'],
  /** What comes last in it stands below the message's words. */
  chip: ['.message-content > .content-inner', '.message-content'],
} as const satisfies TelegramWebTable;

/** Attributes by which a message names itself and its chat; its time is a clock only. */
export const TELEGRAM_A_ATTRIBUTES = { id: 'data-message-id', peer: 'data-peer-id', seconds: '' } as const;
