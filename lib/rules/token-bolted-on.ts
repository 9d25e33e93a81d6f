import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const NEEDED = pattern(
  String.raw`\b(?:hold|holding|buy|own|owning|stake|staking|purchase)\b{{GAP40}}(?:\$[a-z]{2,8}|\b(?:tokens?|coins?|nfts?))\b{{GAP40}}\bto\s(?:unlock|access|use|chat with|get access|gain access|enjoy)\b`,
);
/** A ticker without a $ sign; capitals count, so this one is matched by case. */
const NEEDED_TICKER =
  /\b(?:[Hh]old|HOLD|[Bb]uy|BUY|[Oo]wn|OWN|[Ss]take|STAKE|[Pp]urchase|PURCHASE)\s(?:at least\s|over\s)?(?:[\d,.]{1,12}[kKmM]?\s)?[A-Z]{3,6}\s(?:to|TO)\s(?:unlock|access|use|chat with|get access|gain access|UNLOCK|ACCESS|USE|GET ACCESS)\b/;
const FOR_HOLDERS = pattern(
  String.raw`\bholders\b{{GAP30}}\b(?:get|gain|have|receive|unlock|enjoy)\b{{GAP20}}\b(?:access|premium|features)\b|\b(?:access|features?|premium|plans?|models?)\b{{GAP30}}\brequires? (?:holding|staking|owning)\b`,
);
const FUEL = pattern(
  String.raw`(?:\$[a-z]{2,8}|\b(?:token|coin))\b{{GAP30}}\b(?:(?:is|as) the (?:\w{1,12} )?(?:fuel|lifeblood|heart|backbone|engine)(?: of)?|powers|fuels)\b{{GAP40}}\b(?:ecosystem|platform|universe|everything)\b`,
);
/** Jobs that a normal payment cannot do as well: then the token has a stated reason. */
const HAS_A_JOB =
  /\b(?:collateral|slash\w{0,5}|gas|bond(?:ed|s)?|escrow\w{0,4}|settl\w{1,8}|validat\w{1,6}|providers?|governance|vot(?:e|es|ing)|burn(?:s|t|ed)?|network fees?|transaction fees?|spam)\b/i;

const rule: SentenceRule = {
  id: 'token-bolted-on',
  row: 'why-crypto',
  severity: 'caution',
  kind: 'claim',
  title: 'Token needed, reason not said',
  say: 'The page asks for a token to use the product but does not say what the token does that a normal payment could not.',
  ask: 'What does the token do that a card payment could not, and can I use the product without it?',
  clears:
    'A docs section that says what breaks without the token (collateral, settlement, anti-spam), and a way to use the product without it.',
  source: ['SEED', 'MAFRUR', 'TTF'],
  pages: CLAIM_PAGES,
  cues: [
    'requir',
    'hold',
    'buy',
    'own',
    'stak',
    'purchas',
    'fuel',
    'lifeblood',
    'heart',
    'backbone',
    'engine',
    'power',
  ],
  find({ text }) {
    const span = firstSpan(text, [NEEDED, NEEDED_TICKER, FOR_HOLDERS, FUEL]);
    return span && !HAS_A_JOB.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      'Hold 5,000 NEURA tokens to unlock the premium chatbot.',
      'Our token is the fuel of the entire ecosystem.',
      'Stake tokens to access our writing assistant.',
      'Hold $LOOM to unlock all voices.',
      'Buy 200 LOOM to use the image studio.',
      'Premium features require holding $LOOM.',
      'Holders of 10,000 LOOM get access to premium models.',
      'The BRAIN token powers the whole platform.',
    ],
    passes: [
      'Providers stake tokens as collateral; a wrong answer is slashed.',
      'You do not need to buy a token to use the API; cards work too.',
      'Some sites make you buy tokens to access a chatbot, which is a warning sign.',
      'Buy credits by card to use the API.',
      'Stake tokens to become a validator and get access to the proposal queue.',
      'The token limit of the model is the number of words it can use at once.',
    ],
  },
};
export default rule;
