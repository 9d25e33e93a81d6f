import type { PageView } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage } from './page-words.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** Tickers that everybody trades, and shares: talk of them is an outlook, no pitch. *(guess)* */
const MAJOR =
  /^(?:btc|eth|sol|xrp|bnb|ada|doge|dot|ltc|trx|avax|link|matic|pol|ton|usd[a-z]?|usdt|usdc|dai|near|atom|sui|apt|arb|op|tao|fet|render|rndr|hype|aave|uni|mkr|crv|spy|qqq|nvda|tsla|msft|aapl|goog|meta|amd|coin|mstr|hood|circ|crcl|gold|silver|dxy|amzn|pltr)$/i;

/** A smaller coin by its ticker: "$LARK". */
export function namesSmallCoin(text: string): boolean {
  return [...text.slice(0, LONGEST).matchAll(/(?<![\w$])\$([A-Za-z][A-Za-z0-9]{1,11})\b/g)].some(
    ([, ticker = '']) => !MAJOR.test(ticker),
  );
}

/** Where to buy it: an address of the contract, or that it stands somewhere near. */
const CONTRACT =
  /\b(?:ca|contract)\b ?(?:[:\-–👉👇]|➡|→|in (?:bio|the thread)|below|is\b|0x|[1-9A-HJ-NP-Za-km-z]{32,44}\b)|\b[1-9A-HJ-NP-Za-km-z]{30,44}(?:pump|bonk)\b|\b0x[0-9a-fA-F]{40}\b|\bthe tg for the contract\b|\bcontract in pinned\b|\bpump\.fun\/(?:coin\/)?\w{6,50}/iu;

/** Words of a pitch; each family counts once. */
const PITCH: readonly RegExp[] = [
  /\b(?:ap(?:e|ed|ing)|buy(?:ing)?|bought|bags?|load(?:ed|ing)?|grabbed|got in|early entry|get in|entry|bidding|sniped|shill\w{0,4}|go go|sold my \w{2,12})\b/i,
  /\b(?:gems?|low ?caps?|micro ?caps?|small cap|undervalued|hidden|sleeping on|sleep on|fade|fading|still (?:so )?early|not many know|underrated)\b/i,
  /\b(?:mc(?:ap)?|market cap|\d{1,4}k (?:mc|mcap|cap)|sub \d{1,4}k|cap:|at \d{1,4}k|liq)\b/i,
  /\b(?:lp (?:burned|burnt|locked)|liquidity (?:locked|burned)|renounced|mint revoked|0 tax|fair launch|stealth launch|dex paid|doxxed|dev (?:is |just )?(?:based|cooking|locked|doxxed)|based dev|top ?10|team doxxed|community takeover|cto|burned \d{1,3}|(?:no|0) (?:presale|team tokens))\b/i,
  /\b(?:moon(?:ing)?|\d{1,4}x|send it|lfg|fly|flying|pump(?:ing)?|print|run(?:ner|s)?|bullish|breakout|coiling|infinite|rip|explode|next (?:big|\$)|insane)\b|🚀|📈|💎|🔥/iu,
  /\b(?:just launched|launched on|launch(?:ed)? (?:on|with)|new pair|new listing|is live|live on|listing rumou?r|cex soon|cmc|alert)\b/i,
  /\b(?:tg|telegram)\b|t\.me\/|\bfollow for more\b|\bcalls?\b|\bholders\b|\bwhales? (?:accumulating|loading|are)\b|\bthank me later\b|\bbookmark this\b|\bmy (?:top \d|plays|picks)\b|\btrust\b/i,
  // Others know.
  /\b(?:smart (?:money|investors)|(?:whales?|insiders?)(?: have| has)? (?:\w{2,10} ){0,2}(?:accumulat\w{2,3}|load\w{2,3}|buying|know)|nobody (?:is )?talk(?:s|ing) about|(?:they )?won't tell you|do with that what you will|you know what to do|draw your own conclusions|this is your sign|you(?:'ll| will) see why)\b/i,
  // The reader will be left behind.
  /\b(?:retail|exit liquidity|ngmi|cope|jeets?|paper hands|diamond hands|not selling|(?:be|the) last (?:one|to know)|won't wait|will not wait|stay poor|sidelined|left behind|feel sorry for|imagine fading|your friends will|tell their kids)\b/i,
  // Too late, and still cheap.
  /\b(?:not too late|before everyone|before (?:it|they|the (?:news|crowd|cex|listing))|at th(?:is|ese) (?:price|levels?)|last chance|under (?:a cent|\d{1,2} cents?|\$?\d{1,4}[mk])|(?:best|early) entry|(?:while|still) (?:it's )?(?:so )?cheap|buy (?:the|this) dip|still under)\b/i,
];

/** A free mint is praised: what is minted there costs a signature. */
const FREE_MINT =
  /\bfree ?mint\b|\bmint (?:one|yours|it|now) (?:for )?free\b|\bmint\b.{0,20}\bfor free\b|\b(?:wl|whitelist) free\b/i;
const PRAISED =
  /\b(?:cool(?:est)?|vibes|love|best|insane|fire|don't miss|hurry|go(?:ing)? fast|selling out|wl|whitelist|join|let's|grab|get yours|now|gem|early|plus it's|lfg)\b|🔥|🚀|👀/iu;

/** Somebody's research, news of a theft, or a joke about such posts. */
const OTHER =
  /\b(?:scam\w{0,4}|rug(?:ged|pull\w{0,3})?|beware|phish\w{0,4}|fake|impersonat\w{1,5}|exploit\w{0,3}|hack(?:ed|er|ers)?|drained|audit|vulnerab\w{2,6}|explained|research|report|filing)\b/i;

/** Words that name what the reader is to buy. */
const PLACE = pattern(
  String.raw`(?<![\w$])\$[a-z][a-z0-9]{1,11}\b|\bCA\b ?:?|\bcontract\b|\b0x[0-9a-f]{40}\b|\b[1-9A-HJ-NP-Za-km-z]{30,48}\b|\bpump\.fun\b`,
);

/**
 * How a post pitches a smaller coin: `urged` with its contract, or a free mint that is praised; `named` with its ticker
 * and two families of such words or more.
 */
export const coinPitch = oncePerPage((view: PageView): { how: 'urged' | 'named'; place: Span } | undefined => {
  if (view.pageType !== 'post') return undefined;
  const text = view.text(0).slice(0, LONGEST);
  if (OTHER.test(text)) return undefined;
  const mint = FREE_MINT.exec(text);
  if (mint && PRAISED.test(text)) {
    return { how: 'urged', place: { start: mint.index, end: mint.index + mint[0].length } };
  }
  const contract = CONTRACT.test(text);
  const small = namesSmallCoin(text);
  if (!contract && !small) return undefined;
  const families = PITCH.filter((one) => one.test(text)).length;
  const how = contract && families >= 1 ? 'urged' : small && families >= 2 ? 'named' : undefined;
  const found = how && PLACE.exec(text);
  return found ? { how, place: { start: found.index, end: found.index + found[0].length } } : undefined;
});
