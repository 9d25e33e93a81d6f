import { firstSpan, type SentenceRule, type Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isWorkedExample } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const PERIOD = `(?:daily|per day|a day|every (?:single )?day|weekly|per week|a week|monthly|per month|a month|every month|hourly)`;
const PERIOD_WORD = pattern(PERIOD);
const PER_PERIOD = pattern(
  String.raw`\b(?:earn(?:s|ing)?|profits?|returns?|yields?|rewards?|pays?|make|gain|income|roi)\b[^.!?%\n]{0,40}{{PCT}}\s(?:to {{PCT}}\s)?(?:[a-z]{1,12}\s)?${PERIOD}\b`,
);
const PERIOD_PROFIT = pattern(
  String.raw`{{PCT}}\s(?:[a-z]{1,12}\s)?${PERIOD}\s(?:[a-z]{1,12}\s){0,2}(?:profits?|returns?|yields?|rewards?|income|roi|payouts?|earnings)\b`,
);
const BARE_PERIOD = pattern(
  String.raw`{{PCT}}\s(?:[a-z]{1,12}\s)?${PERIOD}\b|\b(?:daily|weekly|monthly|hourly) (?:roi|returns?|profits?|yield|income|rewards?|interest|payouts?)\b{{GAP15}}{{PCT}}`,
);
/** Makes "2% daily" an offer of money. */
const OFFER =
  /\b(?:earn(?:s|ing)?|deposits?|invest(?:s|ed|ing|ment|ments)?|roi|profits?|income|yields?|payouts?|stak(?:e|ing)|shareholders?|farm|(?:starter|basic|gold|vip|premium|trading) plan)\b/i;
/** 20 % a year or more. Source of the line: the specification, rule `yield-number-no-source`. */
const HIGH = String.raw`(?:[2-9]\d|\d{3,5}|\d{1,3},\d{3})(?:[.,]\d{1,3})?\s?%`;
const HIGH_RATE = pattern(
  String.raw`(?<![\d.,$-])${HIGH}\+?\s(?:[a-z]{1,12}\s)?(?:apy|apr|roi|annual returns?|yearly returns?)\b|\b(?:apy|apr|roi)\s?(?:of|:|up to|from|is|=)?\s?(?:up to |over )?${HIGH}`,
);
const PAYBACK = pattern(
  String.raw`\b(?:break-?even|payback|roi|double your (?:money|deposit|investment)) (?:in|within|after) (?:just |only |about )?\d{1,3} (?:days|weeks|hours)\b`,
);
const PUT_IN_GET_OUT = pattern(
  String.raw`\b(?:invest|deposit|put in|stake)\b{{GAP15}}{{MONEY}}{{GAP25}}\b(?:get|receive|make|earn|walk away with)\b{{GAP15}}{{MONEY}}`,
);
/** A post tells what a fund or a bot made, and lets everybody in. */
const MADE = pattern(
  String.raw`\b(?:fund|vault|desk|bot|strategy|pool|portfolio|(?:ai|quant) trader)\b{{GAP30}}\b(?:returned|made|delivered|closed|finished|averaged|is up)\b{{GAP20}}\+?(?:[5-9]|[1-9]\d{1,3})(?:[.,]\d)?\s?%(?! (?:fewer|less|more|faster|better|lower|higher|accura|of\b))`,
);
const LETS_IN =
  /\b(?:open to (?:anyone|all|every\w{3,4})|minimum \$?\d|min\.? \$?\d|from (?:just |only )?\$?\d{2,4}|reopens?|withdraw (?:when|any)\w{0,4}|deposits? (?:are )?open|join|sign up|spots|link (?:below|in))\b/i;
/** Costs, inflation and losses carry the same shape. */
const NOT_A_PAYOUT =
  /\b(?:inflation|borrow(?:s|ed|er|ers|ing)?|loans?|mortgages?|credit card|fell|falls?|dropped|(?<!never )lost|late fee|supply|(?:the|its) price|slash\w{0,5}|decay\w{0,2}|decreas\w{1,3}|reduc\w{1,4}|fee of|report|average|penalt\w{1,4})\b/i;
/** The sentence says whose money it is; "from our trading bot" does not. */
const SOURCE_OF_FUNDS =
  /\b(?:emissions?|issuance|(?:from|by|of which|out of)\b[^.!?\n]{0,30}\b(?:customers|renters|buyers|borrowers|fees|revenue|treasury))\b/i;

/** Below 40 % a year a payout for real work is possible, so the note is milder. *(guess)* */
const MODEST = /(?<![\d.,])[23]\d(?:[.,]\d{1,3})?\s?%/;

/** Source named and shown: nothing to say. One of the two: milder. */
function judge(span: Span, text: string, hasReceipt: boolean): Span | undefined {
  const named = SOURCE_OF_FUNDS.test(text);
  if (named && hasReceipt) return undefined;
  const words = text.slice(span.start, span.end);
  const modest = MODEST.test(words) && !PERIOD_WORD.test(words);
  return hasReceipt || named || modest ? { ...span, severity: 'caution' } : span;
}

const rule: SentenceRule = {
  id: 'yield-number-no-source',
  row: 'token',
  severity: 'warning',
  kind: 'claim',
  title: 'High payout rate, source not shown',
  say: 'A high payout rate is advertised and the page does not show where the money comes from.',
  ask: 'Where does this payout come from, and what was it in each of the last twelve months?',
  clears: 'Where the payout comes from, with a contract or revenue dashboard; past figures, not promised ones.',
  source: ['CFTC-AI', 'SEC-HOWEY', 'SEC-CFTC-SITES'],
  pages: CLAIM_PAGES,
  cues: ['%', 'percent', 'break', 'breakeven', 'payback', 'roi', 'double', 'invest', 'deposit', 'put', 'stake'],
  claim: 'return',
  find(sentence, view) {
    const { text } = sentence;
    if (!/\d/.test(text) || NOT_A_PAYOUT.test(text) || isWorkedExample(sentence, view)) return undefined;
    const bare = OFFER.test(text) ? [BARE_PERIOD] : [];
    const told = view.pageType === 'post' && LETS_IN.test(view.visibleText.slice(0, 2_000)) ? [MADE] : [];
    const span = firstSpan(text, [PER_PERIOD, PERIOD_PROFIT, HIGH_RATE, PAYBACK, PUT_IN_GET_OUT, ...bare, ...told]);
    return span && judge(span, text, view.hasReceiptNear(sentence.block, 'R3'));
  },
  examples: {
    flags: [
      'Earn 1.5% daily from agent trading.',
      'Stake now for up to 480% APY.',
      'AI node licences: breakeven in 45 days.',
      'Our bot makes 12% monthly returns.',
      { text: 'Our AI fund returned 12% in June, open to anyone from $50.', as: 'post' },
      'If you stake today, you get 3% daily rewards, paid from our trading bot.',
      'APY: 96%',
      'Get up to 3% per day on your deposit.',
      'Daily ROI: 2.5%',
      'Deposit $500 and receive $1,200 next week.',
    ],
    passes: [
      'The price fell 3% daily on average.',
      { text: 'Our bot made 14% fewer errors in June, sign up for the beta.', as: 'post' },
      { text: 'The pension fund returned 7% last year and holds no coins.', as: 'post' },
      'According to the complaint, the scheme had advertised 2.2% a day before it closed.',
      'APR 31% this week, of which 29 points come from [emissions](https://etherscan.io/address/0x52908400098527886E0F7030069857D2E4169EE7).',
      'Supply inflation is 6% a year and falls by a fifth annually.',
      'For example, at 40% APY a stake of 100 grows to 140.',
      'The card pays 1% on every purchase.',
    ],
  },
};
export default rule;
