import type { PageView } from '@/lib/core/page-view.ts';
import type { PageRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { HOME_PAGES } from './lexicon/page-types.ts';
import { hasEnoughWords, isProjectHome, subjectOf } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';

/** The page offers money for holding or taking part. */
const OFFERS = pattern(
  String.raw`\b(?:(?:earn|receive|get|collect)\s(?:[\w-]{1,14}\s){0,3}(?:rewards?|yield|apy|apr|passive income)|stak(?:e|ing) (?:rewards?|apy|apr|pool|now|your)|revenue shar(?:e|ing)|reward pool|(?:apy|apr)\b{{GAP20}}{{PCT}}|{{PCT}}\s(?:apy|apr))`,
);
const PAYER = `(?:customers?|clients?|buyers?|advertisers?|renters?|requestors?|consumers?|api users|studios?|developers?|companies|enterprises|businesses|data buyers|borrowers?|traders|users|subscribers?|researchers|labs)`;
const PAYS = `(?:pay|pays|paid|paying|payments?|fees?|billed|charged|spend|buy|buys|purchase|subscribe|subscriptions?|revenue)`;
const PAYER_PAYS = mentioned(
  'who-pays-unstated.payer',
  pattern(
    String.raw`\b${PAYER}\b{{GAP60}}\b${PAYS}\b|\b${PAYS}\b{{GAP40}}\b(?:by|from|of) (?:\w{1,12} ){0,2}${PAYER}\b`,
  ),
);
const OTHER_SOURCE = mentioned(
  'who-pays-unstated.source',
  /\b(?:(?:trading|transaction|swap|protocol|network|service|platform|gas|lending|usage|compute|inference) fees|fee schedule|pricing|price list|per (?:hour|request|call|job|image|gb|token generated)|revenue|interest paid)\b/i,
);
const SAID_ELSEWHERE =
  /\b(?:tokenomics|economics|economy|pricing|prices|fees?|revenue|business model|white ?paper|lite ?paper|docs?|documentation|faq|how it works|incentives?|emissions?)\b/i;
/** Docs pages whose own subject is the payout are where the payer would be named. */
const PAYOUT_PAGE = /\b(?:staking|stake|rewards?|earn|farming|yield|tokenomics)\b/i;
const OTHER_PAYOUT_PAGES =
  /\b(?:tokenomics|economics|pricing|fees?|revenue|white ?paper|lite ?paper|emissions?|incentives?)\b/i;

function isPlaceToSay(view: PageView): boolean {
  if (isProjectHome(view)) return true;
  const payoutPage = view.pageType === 'docs' && PAYOUT_PAGE.test(subjectOf(view)) && hasEnoughWords(view.visibleText);
  return payoutPage && view.unopened(OTHER_PAYOUT_PAGES).length === 0;
}

const rule: PageRule = {
  id: 'who-pays-unstated',
  row: 'token',
  severity: 'caution',
  kind: 'absence',
  answeredBy: 'who-pays',
  title: 'Who pays is not said',
  say: 'We did not find who pays for this service and for what, other than new tokens, on the pages checked.',
  ask: 'Who pays, for what, and what happens when rewards shrink?',
  clears:
    'A fee schedule, a revenue dashboard, a pricing page for customers, or a chart of revenue against newly issued tokens.',
  source: ['SEED', 'DEPIN-NINJA', 'TTF'],
  pages: HOME_PAGES,
  elsewhere: SAID_ELSEWHERE,
  questions: [PAYER_PAYS, OTHER_SOURCE],
  check(view) {
    if (!isPlaceToSay(view)) return [];
    const offer = view.said(OFFERS);
    if (!offer) return [];
    if (view.stated(PAYER_PAYS) || view.stated(OTHER_SOURCE)) return [];
    return [
      {
        block: offer.sentence.block,
        start: offer.sentence.offset + offer.start,
        end: offer.sentence.offset + offer.end,
      },
    ];
  },
  examples: {
    flags: [
      examplePage('Holders collect passive income from the reward pool every hour.'),
      examplePage('APY up to 40% for those who lock early.'),
      examplePage('Run a light node from your browser and receive daily rewards in LOOM.'),
      examplePage('Stake your LOOM and earn rewards each week. APR 18%.'),
      examplePage('Earn LOOM rewards: they come from the ecosystem pool.'),
      examplePage('Staking rewards for every node, sent on Friday.'),
    ],
    passes: [
      examplePage('Staking rewards are the protocol fees of the week, split by stake.'),
      examplePage(
        'Customers pay 0.4 credits per image; 80% goes to the node that made it. Stake your LOOM and earn rewards.',
      ),
      examplePage('No rewards here, only letters and slides.'),
      examplePage('Stake your LOOM and earn rewards. [Tokenomics](https://brightloom.example/tokenomics)'),
      'Stake your LOOM and earn rewards each week.',
      examplePage('Earn rewards for each frame; studios are billed in dollars and pay by invoice.'),
    ],
  },
};
export default rule;
