import type { PageView } from '@/lib/core/page-view.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { recoveryOffer } from './lexicon/lost-and-found.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** The offer: getting something back, as a service. */
const OFFER = [
  pattern(
    String.raw`\b(?:crypto|asset|fund|bitcoin|wallet|verified|trusted|professional|private key)s? ?recovery\b(?! (?:phrase|words|seed|key\b))|\brecovery (?:help|experts?|specialists?|services?|support|assistance|guidance|assessment|professionals?|process|team|agents?|options?|now|starts)\b`,
  ),
  pattern(
    String.raw`\brecover(?:y|ed|ing|s)?\b(?! (?:phrase|seed)){{GAP30}}\b(?:your|my|his|her|their|for a client|stolen|lost|loss(?:es)?|funds|crypto|assets|money|coins)\b`,
  ),
  pattern(
    String.raw`\b(?:retriev(?:e|ed|ing)|reclaim(?:ed|ing)?|g[eo]t)\b{{GAP15}}\b(?:my|your|his|her|their|lost|stolen|the)\b{{GAP20}}\b(?:funds|money|crypto|coins|tokens|assets|bitcoin|btc|eth|usdt|usdc|sol)\b{{GAP12}}(?:\bback\b)?`,
  ),
  pattern(
    String.raw`\b(?:help|assist)(?:s|ed|ing)? (?:you |them |me |people |victims )?(?:to |in )?(?:recover|retrieve|reclaim)(?:ing)?\b`,
  ),
  pattern(
    String.raw`\bg[eo]ts? (?:it|them|everything|every (?:cent|coin|dollar)|all of it)(?: all)? back\b|\bhelp(?:s|ed|ing)? (?:you )?with (?:a |an |your |any )?(?:lost|locked|hacked|stolen|stuck|frozen)\b|\b(?:get|recover|restore|unlock)\b{{GAP20}}\b(?:hacked|banned|suspended|disabled|locked)\b{{GAP15}}\b(?:accounts?|wallets?|profiles?)\b|\bwe (?:unlock|recover|restore)\b{{GAP25}}\b(?:accounts?|wallets?|them|all)\b`,
  ),
  pattern(
    String.raw`\b(?:contact(?:ed)?|hired?|message|our|thanks to|help of)\b{{GAP15}}\b(?:certified|ethical|professional|blockchain|crypto|cyber)\b{{GAP12}}\b(?:hackers?|investigators?|tracers?|trackers?)\b`,
  ),
  pattern(
    String.raw`\b(?:dm|message|contact|reach out|write)\b{{GAP40}}\b(?:recovery|recover|retrieve|verified (?:professionals?|experts?|specialists?))\b`,
  ),
];

/** How to reach the person who offers. */
const CONTACT =
  /\b(?:dms?|d\.m|direct message|message (?:me|us|the|him|her|immediately|now|today)|inbox (?:me|us|now)?|contact (?:me|us|him|her|a|the|verified|our|@)|reach(?:ing)? out|whats ?app|telegram|signal|instagram|facebook|(?:text|reach) (?:him|her|me|us|them)|(?:on|via) ig|visit|act (?:fast|quickly|now)|connect with|feel free to inquire|gmail|@\w{2,30}|experts?|specialists?|professionals?)\b|@\w{2,30}|\b[a-z0-9-]{3,40}\.(?:com|net|org|io|pro|live|xyz)\b/i;

/** Somebody lost something. */
const LOSS =
  /\b(?:took my|suspended|banned|disabled|lost|lose|losing|loss(?:es)?|stolen|scam\w{0,5}|stuck|frozen|locked|freez\w{1,3}|withdrawals?|affected|impacted|victims?|hack(?:ed|s)?|drained|forgotten|fraud\w{0,6}|blocked|recover your|protect your|avoid|warning|alert|caution|at risk|unregulated|unlicensed|irregularities|funds|deposits?|upfront|crypto\w{0,10})\b/i;

/** The police, an exchange's own help, a person's health, and economics are other recoveries. */
const OTHER_RECOVERY =
  /\b(?:card money|credit card|debit card|chargebacks?|reporter|journalists?|police|law enforcement|fbi|ic3|prosecutors?|court|seized|authorities|local police|post-?mortem|white ?hats?|bounty|economic recovery|market recovery|price recovery|v-shaped|social recovery|account recovery|disaster recovery|bull|rally|rsi|support level|resistance|nobody (?:on|can|here)|no one can|second (?:scheme|loss)|support (?:tab|ticket)|open a ticket|never (?:by|via|over) dm|anyone who offers|be careful of|never (?:pay|trust|contact))\b/i;

/** The offer in one sentence, with a way to reach who offers somewhere near it. */
function offered(view: PageView): Spot | undefined {
  const post = view.visibleText.slice(0, LONGEST);
  if (OTHER_RECOVERY.test(post) || !CONTACT.test(post) || !LOSS.test(post)) return undefined;
  // Such posts speak the language of warnings, so their frames do not count.
  const found = OFFER.map((one) => view.said(one, { anyFrame: true })).find(Boolean);
  return found && spotOf(found);
}

const rule: Rule = {
  id: 'recovery-service-offer',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'An offer to get lost crypto back',
  say: 'This post offers to get lost crypto back; regulators warn that such offers are often a second loss.',
  ask: 'Who is this person, which office can confirm it, and what would they need from me?',
  clears: 'Nothing clears it; report a loss to the police or to the official portal of your country.',
  source: ['GIVEAWAY23', 'SEC-CFTC-SITES', 'SEAL-DRAINER'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const stated = offered(view);
    if (stated) return [stated];
    const found = recoveryOffer(view);
    return found ? [{ block: 0, ...found }] : [];
  },
  examples: {
    flags: [
      { text: 'My phantom was wiped clean, but this dude refunded every token. His page is in my bio.', as: 'post' },
      { text: 'Lost your keys? My friend opens old wallets for a living, msg me.', as: 'post' },
      {
        text: 'They blocked my withdrawal at a broker; a tracing company got it all back within 72 hours, forever thankful.',
        as: 'post',
      },
      { text: 'Withdrawals blocked? Send me a DM, I recover lost funds for a living.', as: 'post' },
      {
        text: 'Bad platform alert! Do NOT connect your wallet. Affected? Contact a verified recovery expert.',
        as: 'post',
      },
      { text: 'She helped me get my crypto back, message the specialist on WhatsApp.', as: 'post' },
      {
        text: 'If your coins are stuck, do not panic. Write to us by DM and our recovery team takes over.',
        as: 'post',
      },
      { text: 'A broker took my 2 BTC. @larkspur_desk got it all back in three days, WhatsApp him.', as: 'post' },
      { text: 'Thank you Larkspur Desk on Instagram for helping me recover my stolen coins.', as: 'post' },
      { text: 'My coins were stolen. I hired a blockchain tracer, all refunded, she is on IG.', as: 'post' },
      { text: 'Account banned? Wallet or exchange, we unlock them all. DM now.', as: 'post' },
      { text: 'Need help with a locked wallet or stolen coins? Inbox me any time.', as: 'post' },
      { text: 'We get your hacked exchange account back today, Telegram @larkspurdesk', as: 'post' },
      { text: 'We recovered 40,000 USDC for a client. Lost funds? Visit larkspur-recovery.com', as: 'post' },
    ],
    passes: [
      { text: 'The exchange says that users hit by the hack will be refunded in full.', as: 'post' },
      { text: 'How do I restore my wallet when the phone is gone?', as: 'post' },
      { text: 'Anyone who offers to recover stolen crypto by DM is running a second scheme.', as: 'post' },
      { text: 'Police recovered 40 coins and told victims to contact the unit.', as: 'post' },
      { text: 'Report theft to your local police; nobody on X can recover funds.', as: 'post' },
      { text: 'A blockchain investigator traced the stolen coins to two exchanges, thread by @larkchain.', as: 'post' },
      { text: 'Lost my phone and got everything back from the encrypted backup.', as: 'post' },
      { text: 'We help with stuck bridge transfers in the support tab of the app, never by DM.', as: 'post' },
      { text: 'Bitcoin recovered to 90,000 today; the market looks calm again.', as: 'post' },
      { text: 'Write your recovery phrase on paper and keep your wallet offline.', as: 'post' },
      { text: 'DM me if you want to see the slides.', as: 'post' },
    ],
  },
};
export default rule;
