import { firstSpan, type SentenceRule, type Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { CERTAIN_GAIN, OTHER_FIGURE, PUT_IN } from './lexicon/certain-gain.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const PROFIT = `(?:profits?|income|yields?|gains|roi|payouts?|earnings|apy|interest)`;
const PROMISED = pattern(
  String.raw`\b(?:guaranteed|assured|locked-in)\s(?:[\w%.,+-]{1,14}\s){0,4}(?:${PROFIT}|returns?)\b|\bguarantees?\s(?:you\s|that\s)?(?:your|the)\s(?:initial\s)?(?:investment|principal|stake)(?:\sback|\sis)\b|\bguarantees?\s(?:you\s)?(?:[\w%.,+-]{1,14}\s){0,3}(?:${PROFIT}|daily returns|monthly returns|high returns)\b|\bfixed\s(?:daily|weekly|monthly|[\d.,]{1,6}\s?%)\s(?:[\w%.,+-]{1,14}\s){0,2}(?:${PROFIT}|returns?)\b`,
);
const CERTAIN = pattern(
  String.raw`\b(?:${PROFIT}|returns?)\s(?:is|are)\s(?:100%\s)?(?:fully\s|always\s)?(?:guaranteed|assured|risk-?free)\b`,
);
const RISKLESS = pattern(
  String.raw`\b(?:(?<!no )risk[- ]?free(?! (?:rate|trial|demo))|(?:zero|no)[- ]risk(?!-free| (?:management|assessment|warning|disclosure|disclaimer|model|analysis|of|to|that|involved in (?:trying|using)))|without (?:any )?risk(?! of)|impossible to lose|(?:can't|cannot|never) lose(?= money|\s?[.,;:!]|$))\b|\b100% safe\b`,
);
/** Milder than "no risk": not a phrase that regulators list. */
const NEVER_LOST = pattern(
  String.raw`\bnever (?:had a losing|lost (?:a |one |even one |a single )?)\s?(?:day|week|month|trade)\b`,
);
/** A trial costs nothing: nobody promises profit. */
const TRIAL = /\b(?:testnet|sandbox|demo|tr(?:y|ies|ial)|paper[- ]trad\w{1,3}|practi[cs]e|simulat\w{1,4})\b/i;
const NO_DOWNSIDE = pattern('\\b(?:absolutely )?(?:no|zero) downside\\b');
const INVESTING =
  /\b(?:invest(?:ing|ment|ments|or|ors)?|stak(?:e|ing)|deposit(?:s|ed)?|trad(?:e|es|ing)|earn(?:s|ing|ings)?|yields?|profits?|returns?|apy|trading bots?|capital|income|participat(?:e|ing|ion)|rewards?)\b/i;
/** The usual advice on how much to put in is not a promise. */
const AFFORD =
  /\b(?:what|than|money|more|nothing) you (?:can't|cannot|can|could)\b[^.!?]{0,12}\blose\b|\bafford to lose\b/i;
/** Service guarantees and plain program text. */
const OTHER_GUARANTEE =
  /\b(?:uptime|availability|capacity|delivery|refunds?|money[- ]back|latency|bandwidth|function|promise\.|null|undefined|value of type)\b/i;
/** Posts say it with figures: a sum that comes back larger, a bot that does not fail. */
function certainGain(text: string): Span | undefined {
  if (!PUT_IN.test(text) || OTHER_FIGURE.test(text)) return undefined;
  const span = firstSpan(text, CERTAIN_GAIN);
  return span && { ...span, severity: 'caution', say: GAIN_SAY };
}

const GAIN_SAY = en(
  'This post describes a profit as if it could not fail; regulators list that wording as a warning sign.',
);

const rule: SentenceRule = {
  id: 'guaranteed-return',
  row: 'token',
  severity: 'warning',
  kind: 'claim',
  title: 'Profit described as certain',
  say: 'This page describes profit as certain or free of risk; regulators list that wording as a warning sign.',
  ask: 'Who pays if the profit does not come, and where is that written?',
  clears: 'Nothing clears it: certainty about investment profit cannot be shown.',
  source: ['CFTC-AI', 'SEC-CFTC-SITES', 'FTC-CRYPTO', 'SEC-AI-ALERT'],
  pages: CLAIM_PAGES,
  cues: [
    'guarantee',
    'assured',
    'fixed',
    'locked',
    'risk',
    'lose',
    'losing',
    'lost',
    'never',
    'safe',
    'downside',
    '%',
    '$',
    'invest',
    'deposit',
    'put',
    'stake',
    'deploy',
    'withdraw',
    'sure',
    'stable',
    'steady',
    'passive',
    'profit',
    'bot',
    'earn',
    'receive',
    'plan',
    'package',
    'everyone',
    'zero',
    'roi',
    'gold',
  ],
  negation: 'keep',
  claim: 'return',
  find({ text }, view) {
    if (OTHER_GUARANTEE.test(text) || AFFORD.test(text)) return undefined;
    const promised = firstSpan(text, [PROMISED, CERTAIN, NEVER_LOST]);
    if (promised) return promised;
    if (!INVESTING.test(text)) return view.pageType === 'post' ? certainGain(text) : undefined;
    const downside = firstSpan(text, [NO_DOWNSIDE]);
    const riskless = TRIAL.test(text) ? undefined : firstSpan(text, [RISKLESS]);
    if (riskless || downside) return riskless ?? (downside && { ...downside, severity: 'caution' });
    return view.pageType === 'post' ? certainGain(text) : undefined;
  },
  examples: {
    flags: [
      { text: 'Deposit 2 SOL, get back 5 SOL in 1 hour.', as: 'post' },
      { text: 'We never missed a payout on our trading pool.', as: 'post' },
      { text: 'Our members earn 12% each Friday from the trading bot.', as: 'post' },
      'Guaranteed 2% daily profits from our AI arbitrage bot.',
      'Deposit once, earn forever: risk-free yield powered by machine learning.',
      'Our agent has never had a losing day, you simply cannot lose.',
      'Our agent never lost a single day.',
      'Your returns are guaranteed.',
      'Invest with zero risk and let the model work.',
      'A fully risk free way to grow your crypto: invest today.',
      'The four rounds guarantee your investment back.',
      'Fixed monthly profits for every staker.',
      'Stake with us: there is zero downside.',
    ],
    passes: [
      { text: "Never invest what you can't lose.", as: 'post' },
      { text: 'The bot earns about $3 a day after gas, which is not worth it.', as: 'post' },
      'No return is guaranteed and you may lose everything you deposit.',
      'Anyone who offers guaranteed returns should be treated with suspicion.',
      'The regulator charged a promoter who promised guaranteed profits.',
      'We offer guaranteed capacity and a refund when a job fails.',
      'There is no risk-free yield, and we do not promise one.',
      'Trade risk-free on the testnet first.',
      'Past returns do not guarantee future profits.',
    ],
  },
};
export default rule;
