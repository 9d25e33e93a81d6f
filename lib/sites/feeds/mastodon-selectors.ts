import { FEED_ROOT } from './feed-root.ts';

/**
 * Where things stand in the web interface of Mastodon, versions 3 to 4.5, and on the pages that versions before 4 sent as
 * HTML. Its class names are written by hand (BEM), the same on every instance and in its forks, and have stayed for years;
 * they come first. Source: the software's own public source, app/javascript and app/views, up to November 2026.
 */
export const MASTODON_SELECTORS = {
  /**
   * One post. First the pages sent as HTML, which give no number and nothing that the interface uses. Then the interface:
   * in a list, or the large one on its own page; what is in a list but out of sight is an empty wrapper, so the wrapper is
   * not the post. Then any article of a list that names its author.
   */
  post: [
    '.entry .status:not(form), .entry .detailed-status:not(form)',
    '.status[data-id]:not(form), .detailed-status:not(form)',
    'article[data-id]:has(header a[href^="/@"])',
  ],
  /** The root of the interface on any host; the list on a page sent as HTML. */
  site: [FEED_ROOT, '.activity-stream .entry .display-name'],
  /** Words of the post where they are shown: today, as HTML, before version 4.3, and by what carries a language. */
  text: ['.status__content__text--visible', '.status__content .e-content', '.status__content', 'div[lang]'],
  /** Words that a warning still hides (before 4.3, and as HTML): these are not read. */
  hidden: [
    '.status__content__text:not(.status__content__text--visible)',
    '.status__content[data-spoiler="folded"] .e-content',
    '.e-content[style*="display: none"]',
  ],
  /** The author's warning, which stands before the words: since 4.3, before it, and as HTML. */
  warning: [
    '.content-warning:not(.content-warning--filter) > p',
    '.status__content:has(.status__content__spoiler-link) > p > span',
    '.p-summary',
  ],
  /** A filter of the person's own hides the post. */
  filter: ['.content-warning--filter'],
  /** Inside the words, but not words: buttons, the poll (read apart), what a style hides of an address, "RE:" of a quote. */
  noWords: ['button, .poll, .invisible, .translate-button'],
  /** "Show more" of a warning, before 4.3. */
  warningButton: ['.status__content__spoiler-link'],
  quoteHint: ['.quote-inline'],
  pollOption: ['.poll__option__text'],
  /** Hashtags of the last line, which the interface takes out of the words. */
  tags: ['.hashtag-bar'],
  displayName: ['.display-name__html', 'bdi strong'],
  /** Where the account is named: "@name" of this instance, "@name@host" of another. */
  accountName: ['.display-name__account'],
  /** The link to the author: in the head of the post, in the large one, by the card that opens over it. */
  account: [
    '.status__display-name[href]',
    '.detailed-status__display-name[href]',
    'header a[data-hover-card-account]',
    'a[href^="/@"][title]',
  ],
  /** The link to the post itself goes round its time. */
  address: ['.status__relative-time[href]', '.detailed-status__datetime[href]', 'header a:has(time)'],
  time: ['.status__relative-time time[datetime]', '.detailed-status__datetime time[datetime]', 'header time[datetime]'],
  /** The large post of a post's own page. */
  main: ['.detailed-status'],
  /** The line above a post (boosted by, in reply to, pinned), told apart by its icon: names since 4.3, then before. */
  boosted: ['.status__prepend:has(.icon-retweet, .fa-retweet)'],
  pinned: ['.status__prepend:has(.icon-thumb-tack, .fa-thumb-tack)', '[data-featured="true"]'],
  link: ['a[href]'],
  /** A post in a list that answers another one. */
  reply: ['.status-reply', '.status__wrapper-reply .status'],
  /** The quoted post, since 4.4; `quoteGone` when it cannot be shown. */
  quote: ['.status__quote'],
  quoteGone: ['.status__quote--error'],
  /** The quote in a quote is only named: "Quoted a post by @name". */
  quoteNamed: ['.status__quote-author-button'],
  photo: ['.media-gallery__item-thumbnail img', '.attachment-list a img'],
  video: ['.video-player video, .media-gallery__gifv video', '.media-gallery video'],
  card: ['.status-card'],
  cardHost: ['.status-card__host'],
  cardTitle: ['.status-card__title'],
  /** The post is cut by its height and goes on behind "Read more". */
  readMore: ['.status__content__read-more-button', '.status__content--collapsed'],
  /** Stands below the words when they are the instance's translation. */
  translated: ['.translate-button__meta'],
  /** An account that says it is run by a program; shown beside names by some versions and forks. */
  bot: ['.account-role.bot, .account-role--bot'],
  /** Counters: the large post, then the buttons by their icons, since 4.3 and before. */
  replies: ['.status__action-bar .icon-button:has(.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all)'],
  reposts: ['.detailed-status__reblogs', '.status__action-bar .icon-button:has(.icon-retweet, .fa-retweet)'],
  likes: ['.detailed-status__favorites', '.status__action-bar .icon-button:has(.icon-star, .fa-star)'],
} as const;

/** The number of a post, where its element carries it. */
export const MASTODON_ATTRIBUTES = { id: 'data-id' } as const;
