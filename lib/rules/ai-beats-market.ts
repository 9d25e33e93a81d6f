import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const ACTOR = String.raw`\b(?:ai|artificial intelligence|bots?|agents?|algorithms?|(?:neural |trading |prediction )(?:models?|networks?|engines?))\b`;

const PATTERNS = [
  pattern(
    String.raw`${ACTOR}{{GAP40}}\b(?:predicts?|forecasts?|foresees?|anticipates?|(?:knows?|spots?|finds?|picks?|catch(?:es)?)(?= (?:\S{1,20} ){0,3}(?:before|winn|next|pumps?|tops?|bottoms?|the market)))\b{{GAP30}}\b(?:the markets?|market (?:moves?|movements?|trends?|prices?)|crypto markets?|(?:token|coin|crypto|stock|asset|future) prices?|price (?:moves?|movements?)|pumps?|winners?|winning (?:trades?|tokens?|coins?)|next (?:gem|100x|big)|(?:tokens?|coins?|trends?|moves?) before)\b`,
  ),
  pattern(
    String.raw`${ACTOR}{{GAP40}}\b(?:earns?|makes?|generates?|prints?|brings?)\b{{GAP25}}\b(?:profits?|money|income|returns?|gains|yields?|cash)\b{{GAP30}}(?:\b(?:for you|around the clock|while you|on autopilot|every day|daily|passively)\b|\b24 ?/ ?7\b)`,
  ),
  pattern(
    String.raw`${ACTOR}{{GAP30}}\b(?:beats?|outperforms?|crush(?:es)?|outsmarts?)\b{{GAP20}}\b(?:the markets?|hedge funds?|(?:human|professional|pro|manual) traders?|wall street|bitcoin|the s&p|buy and hold)\b`,
  ),
  pattern(
    String.raw`\b(?:profits?|returns?|gains)\b{{GAP20}}\b(?:guaranteed|generated|made|predicted) by\s(?:our |an? |the )?(?:\w{1,15} ){0,2}(?:ai|bots?|algorithms?)\b`,
  ),
];

/** Milder: picks what rises, without a word of predicting. */
const PICKS = [
  pattern(
    String.raw`${ACTOR}{{GAP60}}\b(?:identif(?:y|ies|ying)|detects?|finds?|picks?|selects?|spots?)\b{{GAP30}}\b(?:high-potential|profitable|winning|undervalued|trending)\b{{GAP20}}\b(?:tokens?|coins?|trades?|gems?|plays)\b`,
  ),
  pattern(
    String.raw`^\W{0,4}(?:finds?|spots?|catch(?:es)?|detects?|identifies|snipes?)\b{{GAP40}}\b(?:tokens?|coins?|gems?|memecoins?)\b{{GAP12}}\b(?:before|that will|about to)\b{{GAP12}}\b(?:pump|moon|explode|run|take off|fly)\b`,
  ),
  pattern(String.raw`\b(?:profitable trades|profits?)\b{{GAP12}}\b(?:effortlessly|on autopilot|without effort)\b`),
];

/** Work that describes the past or a quantity other than a price. */
const RESEARCH =
  /\b(?:back-?test(?:s|ed|ing)?|out-of-sample|drawdowns?|historical(?:ly)?|demand|research(?:ers)?|paper|confidence interval)\b/i;

const rule: Rule = {
  id: 'ai-beats-market',
  row: 'ai',
  severity: 'warning',
  kind: 'claim',
  claim: 'return',
  title: 'AI that predicts or beats the market',
  say: 'The page presents AI as able to predict or beat the market; US regulators state that AI cannot predict the future.',
  ask: 'Where is an independent record of all trades, with fees and losses, that was not chosen afterwards?',
  clears:
    'A track record from an independent party, after fees and with the losses shown, and the registration where the reader lives.',
  source: ['CFTC-AI', 'SEC-AI-ALERT', 'SEC-5WAYS'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored', 'store'],
  cues: [
    'find',
    'spot',
    'catch',
    'detect',
    'identif',
    'snipe',
    'profit',
    'ai',
    'artificial',
    'bot',
    'agent',
    'algorithm',
    'neural',
    'trading',
    'prediction',
  ],
  clearedBy: { grade: 'R4', to: 'caution' },
  find({ text }, view) {
    const strong = firstSpan(text, PATTERNS);
    const span = strong ?? firstSpan(text, PICKS);
    if (!span || RESEARCH.test(text)) return undefined;
    // A post is words alone.
    return strong && view.pageType !== 'post' ? strong : { ...span, severity: 'caution' };
  },
  examples: {
    flags: [
      'Our AI predicts the market two days ahead.',
      'The agent makes money for you 24/7.',
      'Our algorithms identify winning tokens around the clock.',
      '- Catches coins before they pump',
      'An algorithm that outperforms hedge funds.',
      'Our neural engine finds the winning tokens before anyone else.',
      'A trading bot that generates daily profits while you sleep.',
      { text: 'This AI spots the next 100x coin before it pumps 🚀', as: 'post' },
    ],
    passes: [
      'AI cannot predict the market and neither can we.',
      'The company claimed that a bot generated profits daily, according to the complaint.',
      'The model forecasts GPU demand per region.',
      'Avoid anyone who says that a bot finds winners before others.',
      'The agent finds the cheapest GPU for your job.',
      'A bot posts the closing prices every day at six.',
    ],
  },
};
export default rule;
