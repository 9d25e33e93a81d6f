import type { SelectorTable } from './adapter.ts';

/**
 * Where things stand on youtube.com: comments below videos, Shorts and posts of channels, and those posts. Names of
 * custom elements and ids are the site's own; class names of its design are not used. Seen in November 2026.
 */
export const YOUTUBE_SELECTORS = {
  /**
   * One comment, in the form of today and that of before, or a post of a channel: one selector, because a person goes
   * from one kind of page to the other without leaving the document.
   */
  post: [
    'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer',
    '#comments #body:has(#content-text)',
  ],
  /** What a page that is built like it has. */
  site: ['ytd-comment-thread-renderer #content-text', 'ytd-comment-view-model #content-text'],
  /** Words of the comment. */
  text: ['#content-text', '#comment-content'],
  /** The comment's own address goes round its age. */
  address: ['#published-time-text a[href]', '.published-time-text a[href]'],
  /** Who wrote it; hidden where the badge below shows the name. */
  author: ['#author-text:not([hidden])', '#header-author h3 a[href]', '#author-text'],
  /** The badge that takes the name's place for the video's own channel and for channels with a tick. */
  badge: ['#author-comment-badge ytd-author-comment-badge-renderer', 'ytd-author-comment-badge-renderer'],
  /** The name in it. */
  badgeName: ['#name', '#channel-name', 'a[href]'],
  /** The badge of the video's own channel. */
  ownBadge: ['[creator]'],
  link: ['a[href]'],
  /** Set above the comment by the channel. */
  pinned: ['#pinned-comment-badge > *', 'ytd-pinned-comment-badge-renderer'],
  /** "Read more", where there is more than shows. */
  more: ['ytd-expander[collapsed] > #more:not([hidden])'],
  /** The button under a translated comment that brings the original back. */
  translated: ['ytd-tri-state-button-view-model[state="toggled"]:not([hidden])'],
  likes: ['#vote-count-middle', '#vote-count-left'],
  /** A thread: a comment and the answers to it. */
  thread: ['ytd-comment-thread-renderer'],
  /** Answers stand in a list of their own. */
  answers: ['ytd-comment-replies-renderer'],
  /** How many there are, on the button that shows them. */
  replies: ['#more-replies button, #more-replies-sub-thread button', '#replies #more-text'],
  /** A post of a channel. */
  channelPost: ['ytd-backstage-post-renderer'],
  photo: ['ytd-backstage-image-renderer img', '#content-attachment img'],
  /** A video in a post of a channel. */
  card: ['#content-attachment a#video-title-link[href]', '#content-attachment a[href^="/watch"]'],
  cardTitle: ['#video-title'],
  /** Pages that a person left stay in the document, hidden. */
  left: ['[hidden]'],
  /** The channel of the video that is shown. */
  owner: [
    'ytd-watch-flexy ytd-video-owner-renderer',
    'ytd-reel-video-renderer[is-active] yt-reel-channel-bar-view-model',
    'ytd-watch-metadata #owner',
    'ytd-video-owner-renderer',
    '#owner',
  ],
  /** Its name. */
  ownerName: ['#channel-name a[href]', 'ytd-channel-name a[href]', 'a[href^="/@"]'],
  /** A link to it by its handle, and by its number. */
  ownerLink: ['a[href^="/@"]', 'a[href*="/@"]', 'a[href^="/channel/"]'],
  /** Below the words and the buttons, level with them; in the old form the comment's body. */
  chip: ['#main', '#body'],
} as const satisfies SelectorTable;
