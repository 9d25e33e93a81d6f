/**
 * Where things stand on news.ycombinator.com. Its classes are written by hand and have kept their meaning for years
 * (`athing`, `comtr`, `hnuser`); where one goes, structure is next. Seen on the site's markup of 2025 and 2026.
 */
export const HACKER_NEWS_SELECTORS = {
  /**
   * One story or comment. A choice of a poll is a row of the same kind without author and title; a deleted or flagged
   * comment is a row without words: none of them is a post.
   */
  post: [
    'tr.athing:has(.titleline), tr.athing:has(.hnuser):has(.commtext), tr.comtr:has(.hnuser):has(.commtext)',
    'tr[id]:has(a[href^="user?id="]):has(a[href^="item?id="])',
  ],
  /** The table that all of its pages stand in. */
  site: ['#hnmain tr.athing', 'table#hnmain'],
  /** Words that are watched: of a comment, else the title. */
  text: ['.commtext', '.titleline', '.comment'],
  comment: ['.commtext'],
  /** The line of a title holds the link, then the domain. */
  title: ['.titleline > a', '.titleline'],
  domain: ['.sitestr', '.sitebit a'],
  /** Text of an Ask HN, a poll or a job, on its own page. */
  storyText: ['.toptext'],
  author: ['.hnuser', 'a[href^="user?id="]'],
  /** Its title is the time, its link the address. */
  age: ['.age[title]', '.age'],
  address: ['.age a[href]', 'a[href^="item?id="]'],
  points: ['.score', '[id^="score_"]'],
  /** All links of the line below a title: the last one that counts comments. */
  below: ['.subline a', '.subtext a'],
  /** What an item's page is about stands in a table of its own, over the comments. */
  main: ['.fatitem'],
  choice: ['tr.athing .commtext'],
  cell: ['td'],
} as const;
