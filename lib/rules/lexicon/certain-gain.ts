import { pattern } from '@/lib/core/text/pattern.ts';

const TIME = String.raw`(?:(?:in|within|after|for|over) (?:just |only |about )?(?:an?|one|\d{1,3}|seven|five|ten|two|three)\s?(?:working |business )?(?:minutes?|mins|hours?|hrs|h|days?|weeks?|months?)\b|\b(?:daily|weekly|monthly|hourly|tomorrow|by night|same day|each (?:mon|tues|wednes|thurs|fri|satur|sun)day|overnight|every (?:day|week|month|\d{1,2} hours)|(?:a|per|each) (?:day|week|month|cycle)|each cycle|for life|forever))`;

/** A sum that comes back larger by a set time, or a profit that cannot fail. Each needs talk of putting money in. */
export const CERTAIN_GAIN: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:activate|deposit|invest|put(?: in)?|send|stake|start with|deploy(?: with)?|trade with|turn|give|of trading|withdraw)\b{{GAP15}}{{MONEY}}{{GAP30}}\b(?:receive|collect|withdraw|get|cash out|take out|take home|back|to|into|gives?)\b{{GAP15}}{{MONEY}}{{GAP30}}${TIME}`,
  ),
  pattern(
    String.raw`\b(?:put(?: in)?|invest(?:ed)?|deposit(?:ed)?|started with)\b{{GAP12}}(?:{{MONEY}}|{{NUM}}){{GAP12}}\b(?:get|got|take|withdrew|withdraw|made)\b{{GAP12}}(?:{{MONEY}}|{{NUM}}){{GAP25}}(?:${TIME}|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day)|{{PCT}} (?:every|each) (?:two |three |\d{1,2} )?(?:hours?|days?|weeks?)\b|\b(?:members|clients|investors|students|we) (?:earn|make|get){{GAP8}}{{PCT}}{{GAP8}}${TIME}|{{MONEY}} in,? {{MONEY}} out|\busdt to work\b{{GAP12}}{{PCT}}|\b(?:bot|ai)\b{{GAP15}}\bmade me\b{{GAP12}}{{MONEY}}|\b\d{1,2} (?:days|hours)\. {{MULT}}`,
  ),
  pattern(
    String.raw`{{MONEY}}\s?(?:becomes?|gives?|→|->|=>|turns? (?:in)?to|into|to|makes?)\s?{{MONEY}}{{GAP25}}${TIME}`,
  ),
  pattern(
    String.raw`\b(?:sure|certain|assured|stable|steady|fixed|passive|promised|risk[- ]?free)\b{{GAP15}}(?:{{PCT}}|\b(?:profits?|income|returns?|gains)\b){{GAP25}}(?:${TIME}|\b(?:on every trade|of {{MONEY}}|a year|returned anytime|in a month))`,
  ),
  pattern(
    String.raw`\b(?:bot|strategy|system|algorithm|agent|ai|traders?|signals?|pool|we)(?:'ve| have)?\s(?:has |have |simply |just )?(?:never (?:loses?|lost|missed a payout|fails?)|cannot lose|can't lose|covers? (?:all )?losses|wins? (?:9\d|100)\s?%)|\bno way to lose\b|\b(?:zero|no) loss(?:es)? (?:since|recorded|ever|so far)\b|\byou (?:can't|cannot) lose\b|\beveryone wins\b|\b(?:gains|profit\w{0,3}) or (?:your )?money back\b|\bmoney back plus\b|\bguaranteed (?:\d{1,4}x|allocation|moonshot)\b|\bwithout (?:any )?risk\b|\bfree money glitch\b|\bcapital is (?:protected|insured|secured)\b|\bevery time\b(?={{GAP12}}$)|\bzero risk\b|\bi guarantee you {{MULT}}|\bguaranteed (?:rewards?|buy-?backs?|payouts?)\b|\b(?:made|earned|returned) {{PCT}} for (?:our|its|the|all)\b`,
  ),
  pattern(
    String.raw`\b(?:make|makes|earn|earns|get|gain|pays?|withdraw|profits?)\b{{GAP25}}(?:{{MONEY}}|{{PCT}}){{GAP12}}${TIME}{{GAP40}}\b(?:bot|zero effort|no (?:effort|experience|risk)|follow|ai|while you sleep|algorithm|platform|easy|instant)\b|\b(?:bot|ai|algorithm|platform|quantum)\b{{GAP40}}\b(?:make|earn|pays?|gives?|get)\b{{GAP20}}(?:{{MONEY}}|{{PCT}}|{{NUM}} (?:sol|eth)){{GAP12}}${TIME}`,
  ),
  pattern(
    String.raw`\b(?:plans?|packages?|tiers?|roi|silver|gold|starter)\b{{GAP40}}{{PCT}}{{GAP15}}${TIME}|\b(?:profit|returns?|earnings?)\b{{GAP25}}\bevery (?:morning|day|friday|week)\b{{GAP15}}\b(?:promised|guaranteed|sure)\b|{{MULT}}\s(?:in|within) (?:a|one|\d{1,3}) (?:hours?|days?|weeks?)\b{{GAP25}}\bdeposit|\breceive\b{{GAP15}}{{NUM}}{{GAP30}}\bguaranteed\b`,
  ),
];

/** Somebody puts money in: without it these are figures of something else. */
export const PUT_IN =
  /\b(?:invest\w{0,6}|deposits?|deposited|stak(?:e|ing)|trad(?:e|er|ers|es|ing)|earn\w{0,4}|profits?|payouts?|bot|signals?|withdraw\w{0,3}|yield|income|roi|pool|arbitrage|mining|capital|gains|cash out|allocation|flash ?loans?|passive|sol|\$\d)\b|[$]\s?\d/i;

/** Figures of wages, prices, costs, news and losses have the same shape. */
export const OTHER_FIGURE =
  /\b(?:lost|loses? money|can lose|may lose|salary|wages?|rent|grant|hackathon|prize|inflation|tax(?:es)?|fees? (?:fell|rose|of)|charged|court|sec\b|cftc|scam\w{0,4}|according to|revenue|volume|market cap|liquidat\w{3,6}|fell|dropped|rose|etf|inflows?|outflows?|treasury|bonds?|not (?:financial )?advice|never invest|past performance)\b/i;
