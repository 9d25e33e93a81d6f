/**
 * Where things stand on x.com, in order of trust: the site's own test ids, then roles and semantics, then structure.
 * Class names are generated there and never used. Seen on the site's markup of October 2025.
 */
export const X_SELECTORS = {
  /** One post. */
  post: ['article[data-testid="tweet"]', 'main article[role="article"]', 'main article'],
  /** The column of the timeline; a page that is built like it is read in the same way. */
  site: ['[data-testid="primaryColumn"] article[data-testid="tweet"]'],
  /** Words of the post. A quoted post has its own inside. An article is read block by block where it is open. */
  text: [
    '[data-testid="tweetText"]',
    '[data-testid="longformRichTextComponent"]',
    '[data-testid="twitterArticleRichTextView"]',
    'div[lang][dir="auto"]',
    'div[lang]',
  ],
  /** The end of a shortened address, shown as one sign; what it stands for is in the text, only not drawn. */
  cut: ['a [aria-hidden="true"]'],
  /** The rest of a long post is behind this. */
  more: ['[data-testid="tweet-text-show-more-link"]'],
  /** An article that is open: its headline, its text, and the lines of it. */
  articleTitle: ['[data-testid="twitter-article-title"]', '[data-testid="twitterArticleTitle"]'],
  articleText: ['[data-testid="longformRichTextComponent"]', '[data-testid="twitterArticleRichTextView"]'],
  articleLine: ['[data-block="true"]', 'p, h1, h2, h3, li, blockquote, pre'],
  /** An article in a timeline: headline and opening stand beside its picture. */
  articleCover: ['[data-testid="article-cover-image"]'],
  /** What a poll lets people choose: while it runs, and when it is over. */
  choice: [
    '[data-testid="card.wrapper"] [role="radio"]',
    '[data-testid="cardPoll"] [role="listitem"]',
    '[data-testid="cardPoll"] li',
  ],
  /** The words of one choice come first in it, before its share. */
  choiceWords: ['span', '[dir]'],
  /** Display name and handle. */
  userName: ['[data-testid="User-Name"]', 'div:has(> div a[href^="/"][role="link"])'],
  /** Pieces of that box that show one of the two. */
  namePiece: ['a, span, div[dir]'],
  /** The badge beside a name. */
  badge: ['[data-testid="icon-verified"]', 'svg[aria-label="Verified account"]'],
  /** A link to an account. */
  account: ['a[href^="/"]'],
  /** The box of a quoted post: a link-like box that holds a name of its own. */
  quote: ['div[role="link"][tabindex="0"]', '[aria-labelledby] [role="link"]:has(time)'],
  /** The link to the post itself goes round its time. */
  address: ['a[href*="/status/"]:has(time)', 'a[href*="/status/"]'],
  time: ['time[datetime]'],
  /** "Somebody reposted" (a link to who did) or "Pinned" (no link). */
  context: ['[data-testid="socialContext"]'],
  /** What is paid for stands in this; so does each video, inside of its post. */
  paidFrame: ['[data-testid="placementTracking"]'],
  /** The sign before "Promoted": an arrow in a frame. Its shape is the same in every language. */
  paidSign: ['svg path[d^="M19.498 3h-15c-1.381 0-2.5 1.12-2.5 2.5v13"]'],
  /** Short words of the site beside a post: "Ad", "Automated". */
  mark: ['[dir="ltr"]', 'span'],
  /** A translation by the site: the link to who made it, else the button that brings the original back. */
  translator: ['a[href^="https://translate.google.com"]'],
  link: ['a[href]'],
  card: ['[data-testid="card.wrapper"]', '[data-testid^="card."]'],
  /** Small cards, and large ones of before 2024, show domain, title and summary one below the other. */
  cardDetail: ['[data-testid="card.layoutSmall.detail"]', '[data-testid="card.layoutLarge.detail"]'],
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

/** The attribute that holds the site's test ids. */
export const X_ATTRIBUTES = { testId: 'data-testid' } as const;

/** What the selectors end in besides test ids: collected once for each post. */
export const X_KINDS = [
  'a',
  'time',
  'img',
  'video',
  'li',
  '[role="link"]',
  '[role="radio"]',
  '[role="listitem"]',
] as const;
