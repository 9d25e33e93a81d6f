import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { namesSmallCoin } from './lexicon/coin-push.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';
import { oncePerPage } from './lexicon/page-words.ts';
import { FORETOLD, OUTLOOK } from './lexicon/price-words.ts';

const MOON = pattern(
  String.raw`(?:\$[a-z]{2,8}|\b(?:token|coin|bags?|price|it|this|we|alts?|memes?))\b{{GAP30}}\bto the moon\b|\b(?:(?:is|are|'s|'re|now|already) mooning(?! and)|(?:will|gonna|about to) moon|moon (?:soon|bags?|season)|wen lambo|send it higher)\b`,
);
const MULTIPLE = pattern(
  String.raw`\b(?:next bitcoin|next (?:10|50|100|1000)x|easy (?:5|10|20|50|100)x|\d{2,4}x (?:potential|gem|gains?|incoming|from here|token|coin|easily|soon|opportunity|returns?|target))\b`,
);
/** "Turn $5 into $500", "that stake could be worth $9,000", "3x more profit". */
const GROWS = pattern(
  String.raw`\bturn(?:ing)?\s(?:just\s|your\s)?{{MONEY}}\sinto\s{{MONEY}}|\b(?:could|can|would|will|may|might) (?:then |already |soon )?(?:be worth|become|turn into|grow (?:in)?to|yield)\b{{GAP15}}{{MONEY}}|{{MULT}}\s(?:more\s|the\s|in\s|your\s){0,2}(?:profits?|returns?|gains|money)\b|\bexponential (?:gains|returns|profits?|upside|price)\b`,
);
/** "Before it does 40x". */
const BEFORE_IT = pattern(
  String.raw`\bbefore (?:it|this|they|the (?:token|coin|price)|\$[a-z]{2,10}) (?:does|hits?|goes|runs|flies|makes|pumps?|explodes|prints)\b(?: an?(?: easy)?)? ?(?:{{MULT}}|\b(?:parabolic|vertical|crazy|to the moon))|{{MULT}}\s(?:is |are )?(?:loading|guaranteed|confirmed)\b|(?:\$[a-z]{2,10}|\b(?:token|coin|it))\s(?:is |'s )?(?:going|heading|headed|on its way) to {{MONEY}}`,
);
const RICHES = pattern(
  String.raw`\b(?:generational wealth|life-?changing (?:gains|money|wealth|returns)|retire (?:early|rich|your (?:family|parents|bloodline|mom|mum))|price target)\b`,
);
const WILL_HIT = pattern(
  String.raw`\b(?:will|gonna|going to|is about to|can easily)\b{{GAP25}}\b(?:hit|reach|touch|break|explode|skyrocket|pump|10x|50x|100x)\b{{GAP15}}(?:\$\s?\d|{{MULT}}|\b(?:new ath|all-time high|\d{1,6} (?:cents|dollars)|this (?:week|month|year)|soon)\b)`,
);
/** Talk of what lifts the price, without a figure. */
const PRICE_TALK = pattern(
  String.raw`\b(?:(?:buy(?:ing)?|upwards?|deflationary|purchas(?:e|ing)) pressure\b{{GAP30}}\b(?:token|coin|price)|(?:price|value|token) appreciation|(?:increases?|increasing|boosts?|drives?|driving|pushes) (?:up )?(?:the )?(?:token's |token |its )?(?:price|scarcity))\b`,
);
/** "$5" alone could be rent or a phone: the sentence must speak of something that is traded. */
const TRADED =
  /\$[A-Za-z]{2,10}\b|\b(?:tokens?|coins?|bitcoin|btc|eth|ethereum|sol|alts?|altcoins?|memecoins?|crypto|solana|bags?|market cap|presale|nfts?|holders)\b/i;
/** A post pushes when it also points somewhere or urges; an outlook alone is somebody's opinion. */
const PUSH =
  /\b(?:buy|ape|don't (?:miss|fade|sleep)|do not (?:miss|fade)|load (?:up|your)|presale|join|get in|early|ca:|ca in|contract:|gem|all in|low ?caps?|micro ?caps?|airdrop|whitelist)\b|\.(?:fun|lol|xyz)\b/i;

/** What only a pitch for a young coin says. */
const EARLY =
  /\b(?:get in at|\d{1,4}k (?:cap|mc)|sub \d{1,4}k|early buyers|screenshot this|mark my words|write it down|easiest \d|x loading|coin is going to|this does \d|goes parabolic|ai (?:coins|tokens|agent coins)|simple)\b/i;

const isPush = oncePerPage(
  (view) => view.pageType !== 'post' || PUSH.test(view.visibleText) || namesSmallCoin(view.visibleText),
);

/** A post about a smaller coin, or that urges: there an outlook is a pitch. */
const isCoinPost = oncePerPage((view) => {
  const text = view.visibleText.slice(0, 2_000);
  const pitched = namesSmallCoin(text) || (TRADED.test(text) && PUSH.test(text)) || EARLY.test(text);
  return view.pageType === 'post' && pitched && !OUTLOOK.test(text);
});

const rule: SentenceRule = {
  id: 'price-prophecy',
  row: 'token',
  severity: 'caution',
  kind: 'claim',
  title: 'A price is predicted',
  say: 'This statement predicts a price; no one can check it today and EU white-paper rules do not allow such statements.',
  ask: 'What does the product do if the price never rises?',
  clears: 'Nothing shows a future price; a plain risk statement in the same view makes it milder.',
  source: ['MICA-6', 'ESMA-FINFLU', 'SEC-HOWEY'],
  pages: CLAIM_PAGES,
  cues: [
    'before',
    'loading',
    'guaranteed',
    'confirmed',
    'going',
    'head',
    'way',
    'turn',
    'could',
    'can',
    'would',
    'will',
    'may',
    'might',
    'profit',
    'money',
    'exponential',
    'pressure',
    'appreciation',
    'scarcity',
    'price',
    'moon',
    'lambo',
    'higher',
    'next',
    'easy',
    'potential',
    'gem',
    'gain',
    'incoming',
    'here',
    'token',
    'coin',
    'easily',
    'soon',
    'opportunity',
    'return',
    'generational',
    'life',
    'lifechanging',
    'retire',
    'target',
    'hit',
    'reach',
    'touch',
    'break',
    'explode',
    'skyrocket',
    'pump',
    '10x',
    '50x',
    '100x',
    '$',
    '%',
    'above',
    'does',
    'goes',
    'minimum',
    'easiest',
    'ready',
    'millionaire',
    'millions',
    'cry',
    'thank',
    'early',
    'future',
    'massive',
    'moonshot',
    'sooner',
    'parabolic',
    'rip',
    'flip',
    'trades',
    'sent',
    'becomes',
    'become',
    'hits',
    'leg',
    'lift',
    'billion',
    'house',
    'missed',
    'competitor',
    'rival',
    'peer',
    'meets',
    'cycle',
    'rich',
    'fortunes',
    'gift',
    'cheap',
    'expensive',
    'selling',
    'send',
  ],
  claim: 'return',
  find({ text }, view) {
    const certain = firstSpan(text, [MOON, MULTIPLE, BEFORE_IT]);
    const span = certain ?? (TRADED.test(text) ? firstSpan(text, [RICHES, WILL_HIT, GROWS]) : undefined);
    if (span) return isPush(view) ? span : { ...span, severity: 'info' };
    const foretold = isCoinPost(view) ? firstSpan(text, FORETOLD) : undefined;
    if (foretold) return foretold;
    const talk = view.pageType !== 'post' && TRADED.test(text) ? firstSpan(text, [PRICE_TALK]) : undefined;
    return talk && { ...talk, severity: 'info' };
  },
  examples: {
    flags: [
      { text: '$LARK to $10 is inevitable.', as: 'post' },
      { text: '$LARK does a 30x before summer.', as: 'post' },
      { text: 'If you missed SOL at 3 dollars, look at $LARK.', as: 'post' },
      { text: '$LARK sits at 5M, the closest rival at 700M.', as: 'post' },
      { text: '$LARK is the $WIF of this cycle.', as: 'post' },
      { text: '$LARK at 0.01 is a gift.', as: 'post' },
      { text: 'Volume is back on $LARK, next stop 20M.', as: 'post' },
      { text: 'By March $LARK trades above $4, write it down.', as: 'post' },
      { text: 'This AI coin has 100x potential, do not fade it.', as: 'post' },
      '$AGNT will hit $5 this year.',
      'Generational wealth is being made in AI tokens right now.',
      'Our token is going to reach a new ATH soon.',
      '$LOOM is going to the moon.',
      '$LOOM is going to $2 by Monday.',
      { text: 'Bag $LOOM early, a 40x is loading.', as: 'post' },
      'Turn $5 into $500 with crypto agents.',
      'A $50 stake in tokens could be worth $9,000 by the last round.',
      'Traders make 3x more profit with our crypto bot.',
      { text: 'Grab $LOOM early, before it does a 40x.', as: 'post' },
      'Every paid call adds buying pressure for the token.',
      'Early holders can retire rich with our coin.',
    ],
    passes: [
      { text: '$LARK is up 300% this year and privacy is back in fashion.', as: 'post' },
      { text: 'If you missed the Ethereum call, my notes are here.', as: 'post' },
      { text: 'The closest rival of our editor has 700M in revenue, we have 2M.', as: 'post' },
      { text: 'Next stop Lisbon for the ETH meetup.', as: 'post' },
      { text: 'Looking at the $LARK chart, support at 1.10 held twice.', as: 'post' },
      '"AI coins will moon" is a narrative, not a plan.',
      'We make no statement about the future price of the token.',
      'Inference is 10x faster after the cache change.',
      'According to exchange data, the token reached an all-time high in January before losing 80%.',
      'A ticket for the fair could be worth $40 to you.',
      'The telescope will reach the moon this year.',
      'The release will hit the app stores this week.',
    ],
  },
};
export default rule;
