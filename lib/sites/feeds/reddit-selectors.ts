/**
 * Where things stand on Reddit, in its three front ends: the current one (custom elements whose attributes carry most
 * of a post, words in slots), old.reddit.com (`.thing` with data attributes; its classes are written by hand and have
 * kept their meaning since 2008), and the search pages of both. Facts of 2025 and 2026.
 */
export const REDDIT_SELECTORS = {
  /**
   * One submission or comment. The place of a deleted comment has no words and no author: no post. One line for each
   * front end, as people go from a feed to a search without the page being loaded anew.
   */
  post: [
    'shreddit-post, shreddit-ad-post:not(:has(shreddit-post)), shreddit-comment:not([is-comment-deleted="true"]):not([deleted]), shreddit-profile-comment, [data-testid="search-post-with-content-preview"], [data-testid="search-post-unit"], [data-testid="search-sdui-post"], [data-testid="search-sdui-comment-unit"]',
    '.thing.link, .thing.promotedlink, .thing.comment:not(.deleted), .search-result-link',
  ],
  /** Whatever holds a post or the place of one: what stands in another one of them is not this post's. */
  item: ['shreddit-post, shreddit-ad-post, shreddit-comment, shreddit-profile-comment, .thing'],
  /** The application of the current front end; the lists of the old one. */
  site: ['shreddit-app', '#siteTable .thing[data-fullname]'],
  comment: ['shreddit-comment, shreddit-profile-comment, [data-testid="search-sdui-comment-unit"], .thing.comment'],
  /** Search results name their parts by test ids and classes, not by attributes. */
  found: ['[data-testid^="search-"], .search-result'],
  submission: ['shreddit-post', '.thing.link'],
  /** Parts of an item that hold no other item. */
  area: ['[slot], .entry, .midcol, .thumbnail, .md, .tagline'],
  /** Title of a submission. */
  title: [
    '[slot="title"]',
    'a[data-testid="post-title-text"]',
    'a[data-testid="post-title"]',
    'a.title, a.search-title',
  ],
  /** Words below the title, or of a comment. */
  text: [
    '[slot="text-body"]',
    '[slot="comment"]',
    '[id$="-comment-rtjson-content"], [id$="-post-rtjson-content"]',
    '[property="schema:articleBody"]',
    '[data-testid="search-comment-content"]',
    '[data-testid="sdui-post-unit"] > search-telemetry-tracker > a',
    '.usertext-body .md, .search-result-body .md',
    '.md',
  ],
  /** Among the words, and none of them. */
  aside: ['button, figure, svg, faceplate-screen-reader-content'],
  author: ['a.author', 'a[href^="/user/"]', 'a[href*="reddit.com/user/"]'],
  /** Its own page names an account, and no comment on it does. */
  onProfile: ['shreddit-profile-comment'],
  /** What stands where an account was. */
  gone: ['.tagline > em', '.tagline > span:not([class])'],
  /** What a search result says of itself in one attribute. */
  context: ['search-telemetry-tracker[data-faceplate-tracking-context]'],
  address: ['a[data-testid="post-title-text"], a.search-title', 'a[href*="/comments/"]'],
  /** Not when it was edited. */
  time: ['faceplate-timeago time[datetime]', 'time[datetime]:not(.edited-timestamp)'],
  ago: ['faceplate-timeago[ts]'],
  /** Counters where no attribute has them. */
  score: ['.score.unvoted', '.search-score', '[data-testid="search-counter-row"] faceplate-number'],
  talk: ['.search-comments', '[data-testid="search-counter-row"] faceplate-number ~ faceplate-number'],
  counterRow: ['[data-testid="search-counter-row"]'],
  number: ['faceplate-number'],
  /** The rest of a text is behind this; lists of the old front end hide all of it. */
  more: ['[id$="-read-more-button"]', '.expando-button.collapsed.selftext'],
  /** What a crosspost shows: everything in its media slot is the other post's. */
  origin: ['[slot="post-media-container"]', '.crosspost-preview'],
  originTitle: ['.crosspost-title', 'a[href*="/comments/"]'],
  originCommunity: ['.crosspost-credit-bar a[href^="/r/"]', 'a[href^="/r/"]:not([href*="/comments/"])'],
  originText: ['.feed-card-text-preview', '.md'],
  image: [
    '[slot="post-media-container"] img:not([role="presentation"])',
    '[slot="comment"] figure img',
    '.expando img.preview',
  ],
  /** The player's poster is in an attribute of its own element. */
  video: ['shreddit-player-2, shreddit-player', '.expando video'],
  paid: [
    'shreddit-ad-post',
    '[promoted]:not([promoted="false"])',
    '.promoted, .promotedlink',
    '[data-promoted="true"]',
  ],
  /** Speaks as a moderator or for the site. */
  staff: ['[distinguished-as]', '.author.moderator, .author.admin'],
  /** Wrote the submission. */
  op: ['shreddit-comment-author-modifier-icon[op]:not([op="false"])', '.author.submitter'],
  pinned: ['.stickied', 'svg[icon-name^="pin"]'],
  /** Where children are shown: what has no slot is not, and a link would be followed. */
  chip: [
    '[slot="credit-bar"]',
    '[slot="commentMeta"]',
    'div[slot="text-body"], div[slot="comment"]',
    'div[slot]',
    '.tagline',
  ],
} as const;

/** The attributes that carry a post: of the current front end, of its profile pages, of the old one. */
export const REDDIT_ATTRIBUTES = {
  id: ['thingid', 'comment-id', 'data-fullname', 'id'],
  author: ['author', 'data-author'],
  title: ['post-title'],
  address: ['permalink', 'data-permalink', 'href'],
  time: ['created-timestamp', 'created', 'data-timestamp'],
  score: ['score', 'data-score'],
  comments: ['comment-count', 'data-comments-count'],
  target: ['content-href', 'data-url'],
  domain: ['domain', 'data-domain'],
  submission: ['postid'],
  context: ['data-faceplate-tracking-context'],
  ago: ['ts'],
  number: ['number'],
  originTitle: ['data-crosspost-root-title'],
  originAuthor: ['data-crosspost-root-author'],
  originCommunity: ['data-crosspost-root-subreddit-prefixed', 'data-crosspost-root-subreddit'],
} as const;
