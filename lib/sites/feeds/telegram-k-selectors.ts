import type { TelegramWebTable } from './telegram-web.ts';

/**
 * Where things stand in web.telegram.org/k. Its source is public and its class names are written by hand. Seen in
 * November 2026.
 */
export const TELEGRAM_K_SELECTORS = {
  /**
   * One message of somebody else. Dates and events are service bubbles; what the person at the screen wrote needs no
   * receipt, and no name stands on it.
   */
  post: ['.bubble[data-mid]:not(.service):not(.is-out), .bubble.is-sponsored'],
  /** What a page that is built like it has. */
  site: ['.bubbles .bubble[data-mid] .bubble-content'],
  /** The message's words; before translations came, the whole message without its time. */
  text: ['.message .translatable-message', '.translatable-message', '.bubble-content .message'],
  aside: [],
  /** In the message after its words. */
  leave: ['.time', '.reactions', '.reply', '.webpage', '.document-container', 'poll-element'],
  /** Messages carry no address of their own. */
  address: [],
  /** Who sent it: on the first of several by the same person. */
  name: ['.name .peer-title', '.bubble-name-first'],
  /** Several messages by the same person. */
  group: ['.bubbles-group'],
  /** Their picture, which knows their number. */
  avatar: ['.bubbles-group-avatar[data-peer-id]', '.bubbles-group-avatar-container [data-peer-id]'],
  avatarImage: ['img[alt]'],
  /** Any element that knows whose it is. */
  peer: ['[data-peer-id]'],
  /** Name of the chat, above the messages. */
  chat: ['.chat.active .chat-info .peer-title', '.topbar .peer-title', '.chat-info .peer-title'],
  /** Messages know the number of their chat themselves. */
  chatPeer: [],
  /** "Forwarded from …". */
  forwardedBox: ['.bubble-name-forwarded'],
  forwarded: ['.bubble-name-forwarded .peer-title', '.bubble-name-forwarded'],
  forwardedPeer: ['.bubble-name-forwarded .peer-title[data-peer-id]', '.bubble-name-forwarded [data-peer-id]'],
  /** The message that it answers. */
  quote: ['.reply'],
  quoteName: ['.reply-title .peer-title', '.reply-title'],
  quoteText: ['.reply-subtitle'],
  /** The preview of a linked page: the box itself is the link. */
  card: ['a.webpage[href]', '.webpage'],
  cardSite: ['.webpage-name'],
  cardTitle: ['.webpage-title', '.webpage-text'],
  link: ['a[href]'],
  photo: ['.attachment img.media-photo', 'img.media-photo', '.media-sticker-wrapper img'],
  video: ['.attachment video', 'video.media-video'],
  /** Messages that have no words to read. */
  wordless: ['.media-sticker-wrapper, .media-round, audio-element, .geo-container, .attachment, .contact'],
  /** Question and answers of a poll. */
  poll: ['.poll-title, .poll-answer-text'],
  /** Name of a file. */
  document: ['.document-name'],
  /** Buttons below the message, set by a bot; only those that lead to a page are links. */
  button: ['a.reply-markup-button[href]', '.reply-markup a[href]'],
  views: ['.post-views'],
  /** Telegram's own mark of an advertisement. */
  ad: ['.is-sponsored'],
  pinned: ['.is-pinned'],
  /** The badge beside the sender's name. */
  verified: ['.name .verified-icon', '.name .peer-title .verified'],
  /** Words that show only when they are touched. */
  concealed: ['.spoilers-container:not(.is-spoiler-visible) .spoiler', '.spoiler:not(.is-visible) > .spoiler-text'],
  /** What comes last in it stands below the message's words. */
  chip: ['.bubble-content'],
} as const satisfies TelegramWebTable;

/** Attributes by which a message names itself, its chat and the second of its sending. */
export const TELEGRAM_K_ATTRIBUTES = { id: 'data-mid', peer: 'data-peer-id', seconds: 'data-timestamp' } as const;
