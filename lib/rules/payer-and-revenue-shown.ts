import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const PAYS_PER = pattern(
  String.raw`\b(?:customers?|clients?|buyers?|studios?|developers?|labs?|renters?|requestors?|advertisers?|users|companies|consumers?|artists?|creators?|publishers?|requesters?)\s(?:(?!not\b|never\b)[a-z]{1,12}\s){0,2}(?:pay|pays|paid|are billed|are charged|is billed|is charged)\b{{GAP60}}\b(?:per|for each|for every|an hour|a month|each)\b`,
);
const WITHOUT_TOKEN = pattern(
  String.raw`\b(?:no token (?:is )?(?:needed|required)|without (?:holding|buying|owning) (?:a|the|any|our) tokens?|pay (?:by|with) (?:a )?(?:credit |debit )?card|card payments? accepted|do(?:es)? not need (?:to (?:buy|hold|own) )?(?:a|the|any|our) tokens?|don't need (?:to (?:buy|hold|own) )?(?:a|the|any|our) tokens?)\b`,
);
/** Plans are no payers, and gas goes to the chain. */
const LATER = /\b(?:will|soon|one day|eventually|would|could|plan(?:s|ned)? to|gas)\b/i;

const rule: SentenceRule = {
  id: 'payer-and-revenue-shown',
  row: 'token',
  severity: 'good',
  kind: 'green',
  title: 'Says who pays, and for what',
  say: 'The page says who pays, for what, or lets you pay without a token.',
  ask: 'How much did they pay last quarter, and where can I open that figure?',
  clears: 'The sentence itself; stronger with a pricing page or a revenue dashboard.',
  source: ['SEED', 'DEPIN-NINJA', 'TTF'],
  pages: ['landing', 'docs', 'whitepaper', 'dashboard'],
  cues: ['pay', 'paid', 'billed', 'charged', 'token'],
  negation: 'keep',
  find({ text }) {
    const span = firstSpan(text, [PAYS_PER, WITHOUT_TOKEN]);
    return span && !LATER.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      'Studios pay 0.9 dollars per GPU-hour; providers receive 85% of it.',
      'You do not need to buy a token: pay with card.',
      'Customers are billed per finished job in USDC.',
      'Renters pay $1.40 for each hour on an A100.',
      'The API works without holding a token.',
      'Developers pay 0.002 dollars per call, and nodes get most of it.',
    ],
    passes: [
      'Customers will pay a lot for this one day.',
      'Analysts said customers pay per job.',
      'Holders get paid every epoch from the pool.',
      'Users do not pay anything, and each node earns rewards.',
      'Users pay gas for each transaction.',
      'Our customers love us.',
      'A token is needed for each request.',
    ],
  },
};
export default rule;
