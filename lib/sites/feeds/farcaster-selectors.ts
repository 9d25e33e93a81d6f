/**
 * The post that a page is about has no id. By structure, in the page's main column: a box that holds no post with an id,
 * with a link to an account that is titled with the display name in its head, and below it a row of exactly four controls,
 * the last one a picture without a link.
 */
const MAIN =
  'main div:not(:has([id^="cast:"])):has(> div a[href^="/"][title]:not([title=""])):has(> div > div > :nth-child(4):last-child svg:not(a svg))';
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
  /** A quoted post: a box that is all one link to it, drawn as an empty link over its corners. */
  quote: [`div:has(> ${TO_POST}:empty)`],
  quoteText: ['[class~="line-clamp-5"]', '[class~="whitespace-pre-wrap"]'],
  /** A link card, drawn in the same way; a mini app is a button without an address. */
  card: ['div:has(> a[href^="http"]:empty)'],
  cardLink: ['a[href^="http"]'],
  cardLine: ['div:not(:has(*))'],
  /** The link to a post goes round its time. */
  address: [TO_POST, 'a[href*="/0x"]'],
  account: ['a[href^="/"]'],
  link: ['a[href]'],
  time: ['time[datetime]'],
  badge: ['svg'],
  /** "Show original" on the line that says the words are a translation: pressed while the original is shown. */
  showOriginal: ['button[aria-pressed="false"]'],
  photo: ['img'],
  video: ['video'],
  /** Replies, recasts and likes stand in this order in one row. */
  controls: ['div:has(> :nth-child(3) svg)'],
} as const;
