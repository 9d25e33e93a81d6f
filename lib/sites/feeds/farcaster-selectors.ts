/**
 * The post that a page is about has no id. By structure, in the page's main column: a box beside the posts with ids, with a
 * link to an account that is titled with the display name in its head, and below it a row of exactly four controls, the
 * last one a picture without a link. What stands inside of a post is ruled out first: that is nearly all of a page.
 */
const MAIN =
  'main div:not([id^="cast:"]):not([id^="cast:"] *):not(:has([id^="cast:"])):has(> div a[href^="/"][title]:not([title=""])):has(> div > div > :nth-child(4):last-child svg:not(a svg))';
const TO_POST = 'a[href^="/"][href*="/0x"]';

/**
 * Where things stand on farcaster.xyz, formerly warpcast.com: ids, addresses and structure; the app has neither test ids nor
 * ARIA on its posts. Its classes are the utility names of Tailwind, written by hand and not generated; two of them are
 * used, which say that line breaks are kept and how many lines of a quote are shown. Source: the client's own public source
 * (apps/farcaster-web), 2026; the posts' ids also in what extensions have relied on since 2024.
 */
export const FARCASTER_SELECTORS = {
  /** One post, and the large one of its own page. Without ids: neighbours that both link to a post. */
  post: [
    `[id^="cast:"], ${MAIN}`,
    '[id^="cast:"]',
    `main div:has(${TO_POST}):has(+ div ${TO_POST}), main div:has(${TO_POST}) + div:has(${TO_POST})`,
  ],
  main: [MAIN],
  numbered: ['[id^="cast:"]'],
  site: ['[id^="cast:0x"]'],
  /** Words of the post: line breaks are kept; else by the clamp that cuts them. */
  text: ['[class~="whitespace-pre-wrap"]', '[class~="line-clamp-feed"]'],
  /** Inside the words, but not words: "Show more". */
  noWords: ['button, [role="button"]'],
  /** A quoted post is all one link to it: an empty link over the corners of its box, which is the link's parent. */
  quoteCover: [`${TO_POST}:empty`],
  quoteText: ['[class~="line-clamp-5"]', '[class~="whitespace-pre-wrap"]'],
  /** A link card, drawn in the same way; a mini app is a button without an address. */
  cardCover: ['a[href^="http"]:empty'],
  cardLine: ['div:not(:has(*))'],
  /** The link to a post goes round its time. */
  address: [TO_POST, 'a[href*="/0x"]'],
  account: ['a[href^="/"]'],
  link: ['a[href]'],
  time: ['time[datetime]'],
  /** Pictures of the app: a badge behind a name, the controls. Replies, recasts and likes stand in this order in one row. */
  icon: ['svg'],
  /** "Show original" on the line that says the words are a translation: pressed while the original is shown. */
  showOriginal: ['button[aria-pressed="false"]'],
  photo: ['img'],
  video: ['video'],
} as const;
