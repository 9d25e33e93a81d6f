/**
 * Where things stand on bsky.app and in other builds of the same app: its own test ids, then ARIA, then structure. The app
 * is drawn by React Native for the web, so nearly everything is a `div` with generated classes, which are never used.
 * Source: the app's own public source (src/view, src/screens, src/components), up to November 2026.
 */
export const BLUESKY_SELECTORS = {
  /** One post: in a feed, in a thread, and in search, where only the box of its content has an id. */
  post: [
    '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], [role="link"]:has([data-testid="contentHider-post"])',
    'main [role="link"]:has(a[href*="/post/"])',
  ],
  site: ['[data-testid^="feedItem-by-"] [data-testid="postText"]', '[data-testid^="postThreadItem-by-"]'],
  /** Words: in a feed; in a thread by the attribute that rich text carries; else the first text of the content. */
  text: ['[data-testid="postText"]', '[data-word-wrap]', '[data-testid="contentHider-post"] div[dir="auto"]'],
  /** The box of content, closed when moderation covers it. */
  content: ['[data-testid="contentHider-post"]'],
  /** A quoted post: its label is the same in every language of the app; else a link-like box with words of its own. */
  quote: ['[role="link"][aria-label^="Post by "]', '[role="link"]:has([data-word-wrap])'],
  /** Pieces of a quoted post's head that show name, handle or time. */
  namePiece: ['a, [dir="auto"]'],
  account: ['a[href*="/profile/"]'],
  /** The link to a post goes round its time; on its own page only the links to its counters name it. */
  address: ['a[href*="/post/"]'],
  time: ['time[datetime]'],
  avatar: ['[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]', 'a img'],
  link: ['a[href]'],
  /** "Show more" stands right behind words that are cut. */
  button: ['button, [role="button"]'],
  badge: ['svg'],
  photo: ['img[src*="/img/feed_"]', '[data-expoimage] img'],
  video: ['video'],
  caption: ['figcaption'],
  /** A link card: a link out of the app around blocks of text. */
  card: ['a[href^="http"][aria-label]:has(div[dir="auto"])', 'a[href^="http"]:has(div)'],
  cardPiece: ['div[dir="auto"]', 'div:not(:has(*))'],
  replies: ['[data-testid="replyBtn"]'],
  reposts: ['[data-testid="repostCount-expanded"]', '[data-testid="repostCount"]', '[data-testid="repostBtn"]'],
  quotes: ['[data-testid="quoteCount-expanded"]'],
  likes: ['[data-testid="likeCount-expanded"]', '[data-testid="likeBtn"]'],
} as const;

/** The test id of a post names the account and the kind of page. */
export const BLUESKY_ATTRIBUTES = { testId: 'data-testid' } as const;
