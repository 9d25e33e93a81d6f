import type { TelegramTable } from './telegram-front.ts';

/**
 * Where things stand in Telegram's public previews (t.me/s/…) and in the widget of one message (?embed=1). The class
 * names are written by hand there, the same for years, and other sites' widgets are built on them. Seen in November 2026.
 */
export const TELEGRAM_PREVIEW_SELECTORS = {
  /** One message; without an address it is an error page, and a service message ("pinned a photo") is nobody's words. */
  post: ['.tgme_widget_message[data-post]:not(.service_message)', '.js-widget_message:not(.service_message)'],
  /** What a page that is built like it has. */
  site: ['.tgme_widget_message[data-post] .tgme_widget_message_bubble'],
  /** The message's own words; those of the message that it answers have the same name without "js". */
  text: ['.js-message_text', '.tgme_widget_message_text:not(.js-message_reply_text)'],
  /** A copy of the words, kept for answers, that nobody sees. */
  aside: ['.js-reply_tpl', '.tgme_widget_message_reply_template'],
  /** Inside the words, without being some. */
  leave: ['.js-reply_tpl'],
  /** The link round the time. */
  address: ['a.tgme_widget_message_date[href]', '.tgme_widget_message_meta a[href]'],
  time: ['.tgme_widget_message_date time[datetime]', '.tgme_widget_message_meta time[datetime]', 'time[datetime]'],
  /** Who wrote it in a group, where the group is named as well. */
  name: ['.tgme_widget_message_author_name'],
  /** The channel or group. */
  owner: ['.tgme_widget_message_owner_name'],
  /** The channel's name at the top of the preview, where messages carry none. */
  header: ['.tgme_channel_info_header_title', '.tgme_header_title'],
  /** "Forwarded from …": a link for public accounts, words for hidden ones. */
  forwarded: ['.tgme_widget_message_forwarded_from_name', '.tgme_widget_message_forwarded_from [dir]'],
  /** The message that it answers. */
  quote: ['.tgme_widget_message_reply'],
  /** Its author. */
  quoteName: ['.tgme_widget_message_author_name', '.tgme_widget_message_author'],
  /** Its words, or what it is instead ("Video"). */
  quoteText: ['.js-message_reply_text', '.tgme_widget_message_text', '.tgme_widget_message_metatext'],
  /** The preview of a linked page: the whole box is the link. */
  card: ['a.tgme_widget_message_link_preview[href]', '.tgme_widget_message_link_preview'],
  /** What the preview calls the site. */
  cardSite: ['.link_preview_site_name'],
  /** The linked page's title. */
  cardTitle: ['.link_preview_title', '.link_preview_description'],
  link: ['a[href]'],
  /** A picture is a background, and so is a sticker. */
  photo: ['.tgme_widget_message_photo_wrap', '.tgme_widget_message_sticker'],
  /** The still of a video. */
  video: ['.tgme_widget_message_video_thumb', 'video.tgme_widget_message_video'],
  /** Messages that have no words to read: voice, a place, what only the app shows (most others say so as well, further in). */
  wordless: [
    '.tgme_widget_message_voice_player, .tgme_widget_message_voice, .tgme_widget_message_roundvideo_player',
    '.tgme_widget_message_location_wrap, .tgme_widget_message_location, .tgme_widget_message_video_player',
    '.tgme_widget_message_bubble > .message_media_not_supported_wrap',
  ],
  /** Question and answers of a poll. */
  poll: ['.tgme_widget_message_poll_question, .tgme_widget_message_poll_option_text'],
  /** Name of a file. */
  document: ['.tgme_widget_message_document_title'],
  /** Buttons below the message, set by a bot. */
  button: ['a.tgme_widget_message_inline_button[href]', '.tgme_widget_message_inline_keyboard a[href]'],
  views: ['.tgme_widget_message_views'],
  /** The preview shows no advertisements. */
  ad: [],
  pinned: [],
  /** The badge beside the name. */
  verified: ['.tgme_widget_message_author .verified-icon', '.verified-icon'],
  /** Words that show only when they are touched. */
  concealed: ['tg-spoiler'],
  /** The bubble: what comes last in it stands below the message's words. */
  chip: ['.tgme_widget_message_bubble'],
} as const satisfies TelegramTable;

/** Attributes by which a message names itself. */
export const TELEGRAM_PREVIEW_ATTRIBUTES = {
  /** "channel/number". */
  id: 'data-post',
} as const;
