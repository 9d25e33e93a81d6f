import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const HOLDERS_PROVE = pattern(
  String.raw`{{NUM}}\s(?:token )?(?:holders|stakers|traders|diamond hands)\b{{GAP40}}\b(?:users?|adoption|use (?:us|it)|customers|product[- ]market fit|traction|prove|proves|trust)\b`,
);
const MARKET_PROVES = pattern(
  String.raw`\b(?:adoption|product[- ]market fit|traction)\b{{GAP40}}\b(?:holders|stakers|exchange listings?|listed on|trading pairs|price action|ath|all-time high)\b`,
);
/** The sentence draws the line itself. */
const TOLD_APART =
  /\b(?:are not|aren't|is not|isn't|rather than|instead of|not (?:the )?holders|de-?duplicat\w{1,6})\b/i;

const rule: SentenceRule = {
  id: 'holders-counted-as-users',
  row: 'users',
  severity: 'caution',
  kind: 'claim',
  title: 'Holders counted as users',
  say: 'Holding or trading a token is not the same as using the product; this page gives only the first.',
  ask: 'How many people or firms did a task with it last month, apart from holding the token?',
  clears: 'A number for people or firms who did a task, separate from the number of holders.',
  source: ['SEED', 'AIRDROP', 'WASH'],
  pages: CLAIM_PAGES,
  cues: ['holder', 'staker', 'trader', 'diamond', 'adoption', 'product', 'traction'],
  claim: 'audience',
  find({ text }) {
    const span = firstSpan(text, [HOLDERS_PROVE, MARKET_PROVES]);
    return span && !TOLD_APART.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      '240,000 holders prove real adoption.',
      'Product-market fit: 18 exchange listings in two months.',
      'Our traction speaks for itself: 55k stakers trust the platform.',
      'Adoption is exploding, with a new all-time high every week.',
      '31,000 token holders are our users.',
      'Traction: listed on nine exchanges.',
    ],
    passes: [
      'Holders are not users, so we report weekly renters instead.',
      'According to researchers, the token has 3,000 holders and no product traction.',
      'Token holders vote on fee changes once a quarter.',
      'Adoption: 340 studios rendered at least one job in October.',
      'Our exchange page lists the trading pairs.',
      'If a team says that 240,000 holders prove adoption, ask for renters.',
    ],
  },
};
export default rule;
