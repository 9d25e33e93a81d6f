/**
 * Where things stand on x.com, in order of trust: the site's own test ids, then roles and semantics, then structure.
 * Class names are generated there and never used. Seen on the site's markup of October 2025.
 */
export const X_SELECTORS = {
  /** One post. */
  post: ['article[data-testid="tweet"]', 'main article[role="article"]', 'main article'],
  /** The column of the timeline; a page that is built like it is read in the same way. */
  site: ['[data-testid="primaryColumn"] article[data-testid="tweet"]'],
  /** Words of the post. A quoted post has its own inside. */
  text: ['[data-testid="tweetText"]', 'div[lang][dir="auto"]', 'div[lang]'],
  /** Display name and handle. */
  userName: ['[data-testid="User-Name"]', 'div:has(> div a[href^="/"][role="link"])'],
  /** Pieces of that box that show one of the two. */
  namePiece: ['a, span, div[dir]'],
  /** A link to an account. */
  account: ['a[href^="/"]'],
  /** The box of a quoted post: a link-like box that holds a name of its own. */
  quote: ['div[role="link"][tabindex="0"]', '[aria-labelledby] [role="link"]:has(time)'],
  /** The link to the post itself goes round its time. */
  address: ['a[href*="/status/"]:has(time)', 'a[href*="/status/"]'],
  time: ['time[datetime]'],
  /** "Somebody reposted" (a link to who did) or "Pinned" (no link). */
  context: ['[data-testid="socialContext"]'],
  link: ['a[href]'],
  card: ['[data-testid="card.wrapper"]', '[data-testid^="card."]'],
  photo: ['[data-testid="tweetPhoto"] img', 'a[href*="/photo/"] img'],
  video: ['[data-testid="videoPlayer"] video', 'video'],
  /** Counters of the platform, by the buttons that they stand in. */
  replies: ['[data-testid="reply"]'],
  reposts: ['[data-testid="retweet"]', '[data-testid="unretweet"]'],
  likes: ['[data-testid="like"]', '[data-testid="unlike"]'],
  bookmarks: ['[data-testid="bookmark"]', '[data-testid="removeBookmark"]'],
  views: ['a[href$="/analytics"]'],
  /** A number that no button holds: on a post's own page the views stand beside the time. */
  number: ['[data-testid="app-text-transition-container"]'],
  control: ['button, a'],
} as const;
