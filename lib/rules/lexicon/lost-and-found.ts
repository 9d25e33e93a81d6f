import type { PageView } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { foreignRecovery } from './joint-foreign.ts';
import { jointRecovery } from './joint-recovery.ts';
import { oncePerPage } from './page-words.ts';
import { privatePath } from './private-paths.ts';
import { postWords } from './undisguised.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** Something was taken, or cannot be reached any more. */
const LOSS =
  /\b(?:lost|los(?:e|ing|s|ses)|stolen|stole|scam\w{0,5}|hack(?:ed|s)?|drain(?:ed|s)?|emptied|fro(?:ze|zen)|locked|stuck|duped|cheated|conned|defrauded|rugged|trapped|compromised|vanished|gone|forg(?:ot|otten)|victims?|theft|fall for|see my .{0,20}again|keeps? asking|asks? (?:you )?for more|took (?:my|all)|fake|bogus|so-called|fraud\w{0,5}|blocked|suspended|banned|disabled|refused|wrong address|wiped|leaked|cleaned (?:me|him|her|us) out|can't log in|cannot log in|missing|disappeared|corrupted|given up|give up|deleted|wallet issues|issues? with (?:your|any)|happened to (?:me|you)|hacker (?:moved|took|got)|crying|failed transactions?|shows zero|on hold|held by|collapse|passphrases?|hostage|been had|bricked|crooks?|holding your|pending|dead wallet|untraceable|drained|any more "?(?:tax|fees?)|by mistake)\b/i;

const ASSET = String.raw`(?:funds?|coins?|crypto\w{0,10}|bitcoins?|btc|eth|ethereum|usdt|usdc|bnb|sol|wallets?|money|assets?|tokens?|nfts?|(?:life )?savings|deposits?|loss(?:es)?|accounts?|phantom|metamask|keys?|mine|both|access|{{MONEY}}|\d{1,3}% of (?:it|them|my|the))`;

/** It comes back: the heart of the offer, and what is quoted. */
const REGAIN: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:recover(?:s|ed|ing)?|retriev(?:e|es|ed|ing)|reclaim(?:s|ed|ing)?|regain(?:s|ed)?|restor(?:e|es|ed|ing)|unlock(?:s|ed|ing)?|unfreez\w{1,3}|trac(?:e|es|ed|ing)|track(?:s|ed)?|refund(?:s|ed|ing)?|reimburs\w{1,3}|return(?:s|ed|ing)?|receiv(?:e|ed)|rescu(?:e|es|ed)|bring back|brought back|brute[- ]force|opens?|crack(?:s|ing)?|bypass|sav(?:e|ed|es)|fix(?:es|ed)?|rectify|pull(?:s|ed)?|withdraw)\b{{GAP30}}\b${ASSET}`,
  ),
  pattern(
    String.raw`\b${ASSET}{{GAP25}}\b(?:recovered|retrieved|restored|returned|traced|refunded|unlocked|rescued|recovery|retrieval)\b`,
  ),
  pattern(
    String.raw`\b(?:g[eo]t(?:s|ting)?|bring(?:s|ing)?|brought|pull(?:s|ed|ing)?|give|gave|came|hack|track|take|took)\b{{GAP40}}\b(?:back|returned|home)\b|\bhacks? back\b|\bpull (?:it|them) out\b|\bopen(?:s|ed)? (?:it|mine|my)\b|\bgot (?:fully |100% |all )?refunded\b`,
  ),
  pattern(
    String.raw`\brecovery (?:agents?|teams?|experts?|specialists?|services?|desk|solutions?|firm|of (?:any|lost|stolen))\b|\b(?:crypto|asset|funds?) (?:recovery|retrieval)\b|\breverses? it\b|\brectify\b|\bget refunded\b|\bi was refunded\b|\bhelp you withdraw\b|\bforced? the (?:payout|withdrawal)\b|\brecover (?:what|everything|it all)\b|\baccount problems\b|\bmade them pay\b|\b(?:claim|preparing|processing) (?:a )?refunds?\b|\brefunds?\b{{GAP30}}\b(?:processed|desk)\b|\brefund specialists?\b|\ball in my wallet again\b|\bfound it\b|\bhad my\b{{GAP20}}\breleased\b|\bback where it belongs\b|\bchargebacks?\b|\bintercept\b|\breverse (?:it|that|this)\b|\bcracked it\b|\bforce them to pay\b|\bi have my\b{{GAP20}}\bagain\b|\bsend (?:it|them|your \w{1,10}|everything) home\b|\bmade it happen\b|\b(?:refund|restor|retriev|recover)(?:s|ed|e|es) (?:me|for)\b|\bpulled people out\b|\beverything restored\b|\bpay(?:ing)? out\b|\bcan be (?:solved|reversed|recovered|returned)\b|\b(?:everything|it all|all of it|the whole amount) (?:was|is|were) (?:returned|recovered|back)\b`,
  ),
  pattern(
    String.raw`\b(?:sort|resolv|fix|solv|unlock|restor|recover|retriev|return)\w{0,3} (?:mine|it|both|all|everything|that for me)\b|\bi fix\b|\b(?:can|could|i'll|will) (?:trace|return|rectify|reverse)\b|\bdid (?:mine|magic|it)\b|\bhelped (?:me|my|us|him|her)\b|\bcan (?:probably )?help\b|\b(?:start|open) a case\b|\bretrieval\b|\b(?:recovered|returned|restored)\b[^.\n]{0,3}!{1,9}|\bshow you how to withdraw\b`,
  ),
];

/** Who is said to do it. */
const HELPER =
  /\b(?:hackers?|white ?hats?|tracers?|trackers?|investigators?|wizard|recovery \w{3,12}|recover(?:y|ies)|ethical|forensics?|cyber \w{3,10}|specialists?|experts?|agents?|agency|bureau|solutions|programmer|case managers?|asset tracing|tracing company|help ?desk|support (?:engineer|agent|team|desk)|technical staff|lawyers?|law firm|legal (?:desk|team)|professionals?|licensed team|tech lady|i know (?:a|an|some) ?(?:guy|one|person|agent|man|hacker|\w{0,8})|th(?:is|at) (?:firm|guy|dude|person|woman|lady|man|company|agency|team)|the only person|the help of|case managers|(?:mrs?|ms|dr)\.? [a-z]{3,12}|our (?:firm|unit|team))\b|@\w{0,20}(?:hack|recover|trac|fix|rescu|unlock|salvag|retriev|return|asset|fund|wallet)\w{0,20}/i;

/** Told as an own experience, or passed on with thanks. */
const TESTIMONY =
  /\b(?:helped (?:me|my|him|her|us)|did (?:mine|magic)|thank(?:s| you| god)(?: to| for)?|shout ?out|bless|god used|testify|i recommend|recommended?|forever grateful|until i (?:found|met)|before i met|was lucky to (?:find|meet)|told me about|proved me wrong|g[eo]t (?:my|mine|his|her|it|all|every)\b.{0,30}\bback|(?:recovered|retrieved|restored|returned|pulled|brought|sorted|saved|traced|unlocked|resolved|opened)\b.{0,30}\b(?:me|my|mine|all|it|her|his|for me|same evening)\b|funds restored|came back|whole amount|introduced me|grateful|blessings|stepped in|advised to contact|made it happen|the reason i have|nice try|had my\b.{0,25}\breleased|restored same day|did mine|helpful|worked with|only (?:person|one) (?:on|who|that))\b/i;

/** A helper by a name that stands for nothing that can be looked up: a handle, or a name after thanks. */
const NAMED =
  /(?<![\w.])@\w{3,30}|\b(?:[Tt]hanks to|[Tt]hank (?:you|[Gg]od for)|[Ff]ound|[Mm]et|[Uu]sed|[Cc]ontacted|[Rr]ecommend|[Nn]amed|[Hh]ired|how|[Bb]y|until|and) (?:[a-z]{1,10} ){0,2}(?:[A-Z][a-z]{2,14}|[A-Z]{3,12})(?: [A-Z]\w{2,14}){0,3}|\b\w{3,30}_\w{2,12}\b|\b[A-Z][a-z]{2,12} from [a-z0-9-]{3,40}\.[a-z]{2,6}\b|\b(?:Agent|Mrs?|Ms|Dr|Mr|Wizard)\.? [A-Z]\w{2,14}/;

/** The police, an exchange's own report on an incident, a public body, and warnings of such offers. */
const OTHER =
  /\b(?:police|law enforcement|fbi|ic3|action fraud|prosecutors?|court|judge|hearing|class action|seized|authorities|own form|reporter|don't tell me|own help desk|ombudsman|consumer association|insurance|post-?mortem|exploiter|attackers?|bug bounty|bounty|nobody|no one can|second (?:scheme|loss|half)|fake (?:recovery|lawyers?)|recovery scam\w{0,4}|support ticket|support tab|never (?:pay|trust|contact|share|send|hire|click|dm|give (?!up))|blocked (?:another|twelve|ten|\d{1,4}|dozens)|same people|reported all|bots?\b.{0,20}\btelling|replying to|stop tagging|social recovery|recovery phrase|beware|hoping|recovered to|recovered from|price|rally|journalists?|research|interview|report them|anyone who offers|if somebody|whoever offers|user funds|post office|chargeback|dao|treasury|status page|database|airline|steam|bank gave|fee, report|github|write-up|help cent(?:er|re)|official way)\b/i;

/** Talk of assets at all, or of accounts that hold them. */
const ABOUT =
  /\b(?:crypto\w{0,10}|coins?|wallets?|bitcoins?|btc|eth|ethereum|usdt|usdc|bnb|sol|tokens?|nfts?|assets?|funds|rugged|withdrawals?|exchange|broker|trader|trading|phantom|metamask|coinbase|binance|binary option|forex|invest\w{0,6}|account|wiped|savings|every dollar|money|scamm\w{2,5}|phishing|trezor|ledger|hacked|private key|passphrase|seed|platform|payout|pension|doge|passphrases?|passwords? for|tx hash|cases? closed|chargebacks?|hackers?|refunds?|the house)\b|@\w{0,20}(?:recover|wallet|crypto|fund|asset|salvage)|[$£€]\s?\d|\b\d{1,3}k\b/i;

/**
 * Where a post offers to get lost assets back, with a way to reach the helper or as thanks to one; offsets are into
 * the text of its only block. The words may stand anywhere in the post: each alone is an ordinary word.
 */
export const recoveryOffer = oncePerPage((view: PageView): Span | undefined => {
  const text = postWords(view).slice(0, LONGEST);
  if (text === '' || OTHER.test(text)) return undefined;
  return (ABOUT.test(text) ? wordedOffer(text) : undefined) ?? jointRecovery(text) ?? foreignRecovery(text);
});

function wordedOffer(text: string): Span | undefined {
  const regain = firstOf(text);
  const helper = HELPER.exec(text);
  if (regain && TESTIMONY.test(text) && (helper || NAMED.test(text)) && isLoss(text)) return regain;
  const path = isLoss(text) ? (privatePath(text) ?? spanOf(COME_TO_US.exec(text))) : undefined;
  if (!path) return undefined;
  return regain ?? spanOf(helper) ?? (OFFERS.test(text) ? path : undefined);
}

/** What comes back was gone. */
const IMPLIED =
  /\b(?:recover|retriev|refund|reclaim|hack|salvag|restor|unlock)\w{0,6}\b|\b(?:g[eo]t|bring|brought|gave|give|take)\b[^.!?\n]{0,40}\b(?:back|home|returned)\b|\breturn(?:s|ed)\b/i;

/** A loss is told, or the helper's trade is itself one of losses. */
function isLoss(text: string): boolean {
  return LOSS.test(text) || IMPLIED.test(text);
}

/** The voice of somebody who sells such help. */
const OFFERS =
  /\b(?:we|our|i can|i do|i've|i help|i fix|for a client|service|speciali[sz]e|no (?:recovery|result|win)|pay(?:ment)? (?:only )?after|free (?:case )?(?:review|consultation)|\d{2,5}\+? (?:victims|cases|people|clients)|there is a way|can still)\b/i;
/** Where it is offered without a verb for writing. */
const COME_TO_US =
  /\b(?:contact (?:today|now|for)|reach our|come to our|report\b.{0,40}\bto us|free case review|pay(?:ment)? (?:only )?after|send me the|one message|talk to me|discord: ?\w|can get (?:it|them|coins|funds) back)\b/i;

function spanOf(found: RegExpExecArray | null): Span | undefined {
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function firstOf(text: string): Span | undefined {
  for (const one of REGAIN) {
    const found = one.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
