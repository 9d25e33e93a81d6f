import type { SelectorTable } from './adapter.ts';

/**
 * Where things stand on youtube.com: comments below videos, Shorts and posts of channels, and those posts. Names of
 * custom elements and ids are the site's own; class names of its design are not used. Seen in November 2026.
 *
 * Each comment has the same ids as the others. `[id="…"]` is searched for below one comment; `#…` makes browsers go
 * through the comments of the whole page.
 */
export const YOUTUBE_SELECTORS = {
  /**
   * One comment, in the form of today and that of before, or a post of a channel: one selector, because a person goes
   * from one kind of page to the other without leaving the document.
   */
  post: [
    'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer',
    '#comments [id="body"]:has([id="content-text"])',
  ],
  /** What a page that is built like it has. */
  site: ['ytd-comment-thread-renderer [id="content-text"]', 'ytd-comment-view-model [id="content-text"]'],
  /** Words of the comment. */
  text: ['[id="content-text"]', '[id="comment-content"]'],
  /** The comment's own address goes round its age. */
  address: ['[id="published-time-text"] a[href]', '.published-time-text a[href]'],
  /** Who wrote it; hidden where the badge below shows the name. */
  author: ['[id="author-text"]:not([hidden])', '[id="header-author"] h3 a[href]', '[id="author-text"]'],
  /** The badge that takes the name's place for the video's own channel and for channels with a tick. */
  badge: ['[id="author-comment-badge"] ytd-author-comment-badge-renderer', 'ytd-author-comment-badge-renderer'],
  /** The name in it. */
  badgeName: ['[id="name"]', '[id="channel-name"]', 'a[href]'],
  /** The badge of the video's own channel. */
  ownBadge: ['[creator]'],
  link: ['a[href]'],
  /** Set above the comment by the channel. */
  pinned: ['[id="pinned-comment-badge"] > *', 'ytd-pinned-comment-badge-renderer'],
  /** "Read more", where there is more than shows. */
  more: ['ytd-expander[collapsed] > [id="more"]:not([hidden])'],
  /** The button under a translated comment that brings the original back. */
  translated: ['ytd-tri-state-button-view-model[state="toggled"]:not([hidden])'],
  likes: ['[id="vote-count-middle"]', '[id="vote-count-left"]'],
  /** A thread: a comment and the answers to it. */
  thread: ['ytd-comment-thread-renderer'],
  /** Answers stand in a list of their own. */
  answers: ['ytd-comment-replies-renderer'],
  /** How many there are, on the button that shows them. */
  replies: ['[id="more-replies"] button, [id="more-replies-sub-thread"] button', '[id="replies"] [id="more-text"]'],
  /** A post of a channel. */
  channelPost: ['ytd-backstage-post-renderer'],
  photo: ['ytd-backstage-image-renderer img', '[id="content-attachment"] img'],
  /** A video in a post of a channel. */
  card: ['[id="content-attachment"] a[id="video-title-link"][href]', '[id="content-attachment"] a[href^="/watch"]'],
  cardTitle: ['[id="video-title"]'],
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
  ownerName: ['[id="channel-name"] a[href]', 'ytd-channel-name a[href]', 'a[href^="/@"]'],
  /** A link to it by its handle, and by its number. */
  ownerLink: ['a[href^="/@"]', 'a[href*="/@"]', 'a[href^="/channel/"]'],
  /** Below the words and the buttons, level with them; in the old form the comment's body. */
  chip: ['[id="main"]', '[id="body"]'],
} as const satisfies SelectorTable;
