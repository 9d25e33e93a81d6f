import type { PageView } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage } from './page-words.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** Something was taken, or cannot be reached any more. */
const LOSS =
  /\b(?:lost|los(?:e|ing|s|ses)|stolen|stole|scam\w{0,5}|hack(?:ed|s)?|drain(?:ed|s)?|emptied|fro(?:ze|zen)|locked|stuck|duped|cheated|rugged|trapped|compromised|vanished|gone|forg(?:ot|otten)|victims?|theft|lost your|see my savings|keeps asking for|took (?:my|all)|fake|bogus|fraud\w{0,5}|blocked|suspended|banned|disabled|refused|wrong address|wiped|leaked|cleaned (?:me|him|her|us) out|can't log in|cannot log in|missing|disappeared|corrupted|given up on|deleted|wallet issues|issues? with (?:your|any)|happened to (?:me|you)|hacker (?:moved|took|got)|lost page)\b/i;

const ASSET = String.raw`(?:funds?|coins?|crypto\w{0,10}|bitcoins?|btc|eth|ethereum|usdt|usdc|bnb|sol|wallets?|money|assets?|tokens?|nfts?|savings|deposits?|losses|accounts?|mine|{{MONEY}}|\d{1,3}% of (?:it|them|my|the))`;

/** It comes back: the heart of the offer, and what is quoted. */
const REGAIN = [
  pattern(
    String.raw`\b(?:recover(?:s|ed|ing)?|retriev(?:e|es|ed|ing)|reclaim(?:s|ed|ing)?|regain(?:s|ed)?|restor(?:e|es|ed|ing)|unlock(?:s|ed|ing)?|unfreez\w{1,3}|trac(?:e|es|ed|ing)|refund(?:s|ed|ing)?|reimburs\w{1,3}|return(?:s|ed|ing)?|receiv(?:e|ed)|rescu(?:e|es|ed)|bring back|brought back|brute[- ]force|opens?|crack(?:s|ing)?|bypass|sav(?:e|ed|es))\b{{GAP30}}\b${ASSET}`,
  ),
  pattern(
    String.raw`\b${ASSET}{{GAP25}}\b(?:recovered|retrieved|restored|returned|traced|refunded|unlocked|rescued)\b`,
  ),
  pattern(
    String.raw`\b(?:g[eo]t(?:s|ting)?|bring(?:s|ing)?|brought|pull(?:s|ed|ing)?|give|gave|came|hack|track)\b{{GAP40}}\b(?:back|returned)\b`,
  ),
  pattern(
    String.raw`\brecovery (?:agents?|teams?|experts?|specialists?|services?|desk|solutions?|firm|of (?:any|lost|stolen))\b|\b(?:crypto|asset|funds?) recovery\b|\breverse it\b|\brectify\b|\bget refunded\b|\bi was refunded\b|\bhelp you withdraw\b|\bforced the payout\b|\bregain access\b|\brecover (?:what|everything|it all)\b|\baccount problems\b|\b(?:brought|got) (?:mine|ours|it all) (?:home|back)\b|\bmade them pay\b|\bclaim a refund\b|\brefund specialists?\b|\btracing office\b|\ball in my wallet again\b|\b(?:know how to get|get) (?:them|it)\b|\bfound it\b|\bcan (?:probably )?help\b|\bpay(?:ing)? out\b`,
  ),
];

/** Who is said to do it. */
const HELPER =
  /\b(?:hackers?|white ?hat|tracers?|trackers?|investigators?|wizard|recovery \w{3,12}|recover(?:y|ies)|ethical|forensic|cyber \w{3,10}|specialists?|experts?|agents?|agency|bureau|solutions|programmer|case managers?|wallet recovery|tracing company|forensics|help ?desk|support (?:engineer|agent|team|desk)|lawyers?|professionals?|asset tracing|this (?:firm|guy|dude|person|woman|lady|man|company|agency)|the help of)\b|@\w{0,20}(?:hack|recover|trac|fix|rescu|unlock|salvag|retriev|asset|fund|wallet)\w{0,20}/i;

/** How to reach them in private. */
const REACH =
  /\b(?:dms?|inbox|pm|message|text (?:him|her|me|us|this)|(?:write|wrote) (?:to|me|us)|contact(?: for)?|reach(?:ing)? out|reach (?:him|her|me|us|the|out)|hit up|hmu|talk to|hire|consult\w{0,6}|e-?mail|whats ?app|telegram|on (?:ig|insta\w{0,4})|insta(?:gram)?|search (?:him|her|them) up|in (?:my )?bio|pinned post|ask (?:me|for (?:him|her|them))|tell (?:him|her|them) i sent|drop a message|leave us a message|gave me the number|her ig|his ig|are legit|recommend|msg me|drop (?:us|me) a line|(?:send|submit|tell us) (?:us )?your case|speak (?:with|to) (?:our|a|my|the)|(?:his|her|their) page|god bless|did mine|thankful to|start a case|through the link|file a complaint with us|your plug|the guy|i know an?|slots|our (?:lawyers|tracers|experts|team|agents))\b|\bsignal: ?\w|\b(?:write|ask|dm|recommend) ?(?:100%)?:? ?@\w|\bt\.me\/\w|\b(?:try|thanks to|shout ?out to|contacted|reported? to|report your case to|it's|follow (?:him|her)|👉|handle is)\W{0,3}.{0,12}@?\w{3,30}|\+\d[\d ]{8,16}\d|\w{3,40}@\w{3,40}\.\w{2,10}\b/i;

/** Told as an own experience. */
const TESTIMONY =
  /\b(?:helped (?:me|my|him|her|us)|g[eo]t (?:my|mine|his|her|it|all|every)\b.{0,30}\bback|(?:recovered|retrieved|restored|returned|pulled|brought|sorted|saved|traced)\b.{0,25}\b(?:me|my|mine|all|it|her|his|for me)\b|funds restored|came back|whole amount)\b/i;

/** Warm words for a helper nobody can check. */
const PRAISE =
  /\b(?:highly recommend|forever grateful|grateful|thank(?:s|ful)?|shout ?out|real deal|never lose hope|the best|wonderful|within \d{1,3} (?:hours|days|weeks)|in (?:\d{1,3}|two|three|ten|under two) (?:hours|days|weeks)|told me about|finally|i met)\b/i;

/** The police, an exchange's own report on an incident, and warnings of such offers. */
const OTHER =
  /\b(?:police|law enforcement|fbi|ic3|prosecutors?|court|seized|authorities|post-?mortem|exploiter|attackers?|bug bounty|bounty|nobody|no one can|second (?:scheme|loss)|fake recovery|recovery scam\w{0,4}|support ticket|support tab|open a ticket|never (?:pay|trust|contact|share|send|give|hire|click)|blocked (?:another|twelve|ten|\d{1,4}|dozens)|same people|bots?\b.{0,20}\btelling|social recovery|recovery phrase|beware|careful|hoping|recovered to|price|rally)\b/i;

/** Talk of assets at all, or of accounts that hold them. */
const ABOUT =
  /\b(?:crypto\w{0,10}|coins?|wallets?|bitcoins?|btc|eth|ethereum|usdt|usdc|bnb|sol|tokens?|nfts?|assets?|funds|rugged|withdrawals?|exchange|broker|phantom|metamask|coinbase|binary option|forex|invest\w{0,6}|account)\b|[$£€]\s?\d|\b\d{1,3}k\b/i;

/**
 * Where a post offers to get lost assets back, with a way to reach the helper or as thanks to one; offsets are into
 * the text of its only block. The words may stand anywhere in the post: each alone is an ordinary word.
 */
export const recoveryOffer = oncePerPage((view: PageView): Span | undefined => {
  if (view.pageType !== 'post') return undefined;
  const text = view.text(0).slice(0, LONGEST);
  if (OTHER.test(text) || !ABOUT.test(text)) return undefined;
  const regain = firstOf(text);
  const helped = HELPER.test(text) || PRAISE.test(text);
  if (regain && helped && TESTIMONY.test(text)) return regain;
  if (!LOSS.test(text) || !REACH.test(text)) return undefined;
  if (regain) return regain;
  const helper = HELPER.exec(text);
  return helper ? { start: helper.index, end: helper.index + helper[0].length } : undefined;
});

function firstOf(text: string): Span | undefined {
  for (const one of REGAIN) {
    const found = one.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
