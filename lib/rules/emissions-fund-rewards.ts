import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const FROM_NEW_TOKENS = pattern(
  String.raw`\b(?:rewards?|yield|apy|apr|payouts?|incentives?)\b{{GAP50}}\b(?:comes? from|(?:are |is )?(?:paid|funded|financed|distributed|drawn|allocated) (?:from|by|out of))\b{{GAP30}}\b(?:emissions?|inflation|newly minted|new tokens|reward pool|treasury|ecosystem (?:fund|pool)|token allocation|mining pool)\b`,
);
const MADE_NEW = pattern(
  String.raw`\b(?:rewards?|yield|payouts?|incentives?)\b{{GAP20}}\b(?:(?:is|are|get|gets) (?:newly |freshly )?minted\b|paid (?:out )?in (?:newly|freshly) (?:minted|issued|created)\b)`,
);
const REAL_YIELD = pattern('\\breal yield\\b');
const REVENUE = /\b(?:customers?|fees?|revenue|buyers?|renters?|borrowers?)\b/i;
/** A schedule that ends or shrinks says what comes after. */
const TAPER =
  /\b(?:halv\w{1,4}|taper\w{0,4}|declin\w{2,4}|decreas\w{1,4}|until 20\d\d|over (?:\d{1,2}|two|three|four|five|ten) years and then)\b/i;

const rule: SentenceRule = {
  id: 'emissions-fund-rewards',
  row: 'token',
  severity: 'caution',
  kind: 'claim',
  title: 'Rewards come from new tokens',
  say: 'Rewards here come from newly issued or reserved tokens, and no customer revenue is shown next to them.',
  ask: 'Which share of the rewards was paid by customers last quarter?',
  clears: 'Revenue against newly issued tokens over time, on a dashboard run by somebody else.',
  source: ['DEPIN-NINJA', 'SEED'],
  pages: CLAIM_PAGES,
  cues: ['reward', 'yield', 'apy', 'apr', 'payout', 'incentive', 'real'],
  clearedBy: { grade: 'R3' },
  find({ text }, view) {
    const span = firstSpan(text, [FROM_NEW_TOKENS, MADE_NEW, REAL_YIELD]);
    if (!span || REVENUE.test(text) || TAPER.test(text)) return undefined;
    // Posts explain how staking works in general; whose rewards they mean is seldom said.
    return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      'Staking rewards are funded by the ecosystem pool.',
      'Rewards are minted every block and go to all stakers.',
      'The staking yield is paid in newly issued LARK.',
      'Node payouts come from newly minted tokens for the first ten years.',
      'Enjoy real yield on your AI tokens.',
      'The incentives are paid out of the treasury.',
      { text: 'The yield is financed by inflation of the token.', as: 'whitepaper' },
      { text: 'APY up to 60%, distributed from the treasury each Sunday', as: 'post' },
    ],
    passes: [
      'Rewards are not paid from inflation; customers fund 100% of payouts, see the dashboard.',
      'Ask whether rewards come from emissions or from customers.',
      'Rewards come from emissions (62%) and customer fees (38%) this quarter; [chart](https://dune.com/queries/3912345/6581234).',
      'Rewards are paid from emissions that fall by halving every two years.',
      'The reward model is funded by a research grant.',
      'Payouts come from the treasury of the cooperative, which customers fill.',
    ],
  },
};
export default rule;
