/**
 * Where things stand on x.com, in order of trust: the site's own test ids, then roles and semantics, then structure.
 * Class names are generated there and never used. Seen on the site's markup of October 2025.
 */
export const X_SELECTORS = {
  /** One post. */
  post: ['article[data-testid="tweet"]', 'main article[role="article"]', 'main article'],
  /** A row of the timeline; its parent is the timeline whose children come and go. */
  cell: ['[data-testid="cellInnerDiv"]', 'main section [aria-label] > div > div'],
  /** Words of the post. A quoted post has its own inside. */
  text: ['[data-testid="tweetText"]', 'div[lang][dir="auto"]', 'div[lang]'],
  /** Display name and handle. */
  userName: ['[data-testid="User-Name"]', 'div:has(> div a[href^="/"][role="link"])'],
  /** The box of a quoted post: a link-like box that holds a name of its own. */
  quote: ['div[role="link"][tabindex="0"]', '[aria-labelledby] [role="link"]:has(time)'],
  /** The link to the post itself goes round its time. */
  address: ['a[href*="/status/"]:has(time)', 'a[href*="/status/"]'],
  time: ['time[datetime]'],
  /** "Somebody reposted" (a link to who did) or "Pinned" (no link). */
  context: ['[data-testid="socialContext"]'],
  card: ['[data-testid="card.wrapper"]', '[data-testid^="card."]'],
  photo: ['[data-testid="tweetPhoto"] img', 'a[href*="/photo/"] img'],
  video: ['[data-testid="videoPlayer"] video', 'video'],
  views: ['a[href$="/analytics"]'],
} as const;

/** Buttons under a post whose numbers are counters of the platform. */
export const X_COUNTERS: Record<string, readonly string[]> = {
  replies: ['[data-testid="reply"]'],
  reposts: ['[data-testid="retweet"]', '[data-testid="unretweet"]'],
  likes: ['[data-testid="like"]', '[data-testid="unlike"]'],
  bookmarks: ['[data-testid="bookmark"]', '[data-testid="removeBookmark"]'],
};

export type XPart = keyof typeof X_SELECTORS;

/** All matches of the first selector that matches anything and that `accept` lets through. */
export function findParts(
  root: ParentNode,
  part: XPart,
  accept: (element: Element) => boolean = () => true,
): Element[] {
  for (const selector of X_SELECTORS[part]) {
    const found = queryAll(root, selector).filter(accept);
    if (found.length > 0) return found;
  }
  return [];
}

/** A browser without `:has` gets no match for that one selector, not an exception. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
