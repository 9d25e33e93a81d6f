import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** What is handed out, or has to be done to a holding. */
const WHAT = pattern(
  String.raw`\b(?:airdrops?|airdropped|allocations?|drop|distribution|rewards?|rewarding|claims?|claimed|claiming|mint(?:ing)?|gifts?|bonus|per wallet|official token|refunds?|compensat(?:ion|ing|ed)|snapshot|eligib\w{1,6}|qualify|qualified|whitelist(?:ed)?|wl|allow-?list|presale|dividend|migrat(?:e|ion|ing)|unclaimed|retroactive|retro|free (?:mint|tokens?|crypto|\$\w{2,10})|\d[\d,.]{0,9}k? (?:free )?(?:\$[a-z]{2,10}|tokens)|tokens? (?:is|are) (?:here|out|live)|points|tge|(?:v1|v2) tokens?|bag|share|shares?|credits|early access|re-?register|registration|re-?sync|reserved|got something|gets something|new token|legacy tokens|no token yet|waitlist|security update|sign in with your wallet|list of eligible|unverified wallets|verified (?:your|their) wallets?|revoke|firmware|community sale|get \d[\d,.]{0,9} \$?\w{2,10})\b`,
);

/** Signs that the reader is to act on it; each family counts once. */
const SIGNS: readonly RegExp[] = [
  // The act.
  pattern(
    String.raw`\b(?:check|re-?check|verify|claim|connect|register|re-?register|swap|collect|activate|search|look here|submit|mint|migrate|update|revoke|re-?sync|redeem|grab|fill in|re-?authorize|sign in|enter|look|hold|take|go see|see (?:if|what|how)|get (?:yours|your)|get \d|receive|secure|stake|swap here|open|make sure|(?:don't|do not) (?:sleep|miss)|hurry|go go|now at|here)\b|👉|⬇|👇|→|🔗`,
    'iu',
  ),
  // The state.
  pattern(
    String.raw`\b(?:(?:is|are|now|officially|going) (?:\w{1,10} )?(?:live|open|up|active|enabled|available|out|here|published|unlocked|taken|ready|waiting|converted)|opens?|opened|begins?|began|starts?|started|live\b|enabled|available|extended|is over|was taken|been (?:published|converted|selected|posted|announced)|increased|just dropped|went (?:up|live)|(?:phase|round|season|wave|part|batch|stage) (?:\d|one|two|three|ii|iii)|(?:second|2nd|third|next|final|last) (?:phase|round|season|wave|allocation|chance|batch|distribution))\b`,
  ),
  // The clock.
  pattern(
    String.raw`\b(?:within \d{1,3} ?(?:hours?|h|minutes?|min|days?)|(?:in|for|next|last|only) \d{1,3} (?:more )?(?:hours?|h|minutes?|min|days?|left)|\d{1,3} ?(?:h|hours?|min|minutes?) (?:left|only)|closes?|closing|deadline|tonight|last (?:day|chance|hours?)|before (?:midnight|the|it|they|\w{3,9}day)|until \w{3,9}|ends?|first come|fcfs|only \d{1,6} (?:left|spots?|wallets)|first \d[\d,]{0,6}|limit(?:ed)?|after midnight|stop working|early birds?|while|(?:registers?|signs? up|deposits?|joins?|stakes?) (?:today|now|before \w{3,10}))\b`,
  ),
  // Who it is for.
  pattern(
    String.raw`\b(?:holders?|wallets?|addresses|early (?:supporters|users|adopters|birds?)|supporters|testers|testnet|validators?|stakers?|traders|users|devs|community|everyone who|every(?:one|body)|eligible|selected|winners|if you(?:'ve| have| ever)?|anyone who|whoever|og|genesis|victims|you're (?:in|early|eligible|guaranteed)|your (?:wallet|address|tokens|share|bag|bonus|allocation)|did you|are you|have you|you (?:might|may) have|you qualify|for you|those who|runners?|collectors|minters|nft entitles|your wallet|be in|on the list)\b`,
  ),
  // How much of it.
  pattern(
    String.raw`{{MONEY}}|\b\d[\d,.]{0,9}k? (?:\$[a-z]{2,10}|tokens?|nfts?|wallets|spots?|lucky)\b|\b(?:anything from|took me|for me|\d[\d,.]{2,9}|i got|got me|just claimed|per wallet|each wallet|free|costs nothing|takes (?:only |just )?\d{1,3} (?:seconds|minutes|min)|no gas|0 gas|no kyc|took me|bucks)\b|\b\d{1,3}x (?:allocation|bonus|points)\b`,
  ),
];

/** Tokens are meant, and not a shop's points or a band's record. */
const TOKENS =
  /\b(?:crypto|wallets?|tokens?|airdrops?|nfts?|free mint|mint(?:ing)? (?:is|page|price|now|live|opens?|at|here|one)|(?:og|nft) mint|web3|eth|sol|solana|usdc|usdt|btc|on-?chain|stakers?|claim (?:phase|window|page|is)|claims are|claim live|staking|stake|walletguard\w{0,4}|nodes? runners?|validators?|holders|testnet|snapshot|whitelist|wl|tge|bridged?|gas|ledger|transactions|trezor|epoch|merkle|defi|launchpad|retroactive|addresses|presale|distribution|genesis|arbitrum|base|allocations?|human on-chain|bounty drop|unverified|exploit|points season|pre-?deposits?)\b|\$[A-Za-z]{2,10}\b/i;

/** Work, shops, games, schools; and talk about such posts. */
const OTHER =
  /\b(?:beware|phish\w{0,5}|scam\w{0,4}|impersonat\w{1,5}|impostors?|look-?alike|fake|not live|(?:no|not an?) airdrop|no (?:tokens?|coins?)(?! yet)|never|(?:do not|don't) (?:click|connect|claim)|won't|reports?|reported|report it|analysis|research|explained|article|guide|docs|thread|tax(?:es|ed)?|insurance|expenses|hackathon|bug bounty|scholarships?|hoodies?|merch|sneakers?|museum|games?|error messages|podcast|webinar|workshop|conference|tickets?|vote|voting|votes|proposal|governance|phase \d trial|trial|vaccine|according to|says|sold in|criteria|code that|was paused|farm(?:ing|ed) for|nothing from|wasn't|isn't|would announce|post-?mortem|audit|vesting|cliff|schedule|grants?|feedback)\b/i;

/**
 * How a post pushes a hand-out of tokens: what is handed out, with its place, and how many kinds of signs say that the
 * reader is to act on it. Undefined where nothing is handed out, or where the post only talks about it.
 */
export function pushedHandout(text: string): { place: Span; signs: number } | undefined {
  if (OTHER.test(text) || !TOKENS.test(text)) return undefined;
  const found = WHAT.exec(text);
  if (!found) return undefined;
  const signs = SIGNS.filter((sign) => sign.test(text)).length;
  return { place: { start: found.index, end: found.index + found[0].length }, signs };
}
