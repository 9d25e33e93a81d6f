import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { ADDRESS, COIN, CRYPTO_CONTEXT } from './lexicon/coins.ts';
import { isMentioned } from './lexicon/page-words.ts';
import { hasWalletTrigger } from './lexicon/wallet-actions.ts';

const BACK = String.raw`(?:\bdouble\b|\btwice\b|\btriple\b|\btwo times\b|\b100% more\b|\bback (?:instantly|double|2x)\b|\b[2-9]x\b|\bx[2-9]\b|\b10x\b)`;

const PATTERNS = [
  pattern(
    String.raw`\b(?:send|transfer|deposit|contribute)\b{{GAP25}}\b${COIN}\b{{GAP80}}\b(?:get|receive|return|send (?:you )?back|and we(?:'ll| will)?)\b{{GAP30}}${BACK}`,
  ),
  pattern(String.raw`\bsend \d{1,6}(?:\.\d{1,4})?\b{{GAP25}}\b(?:get|receive)\b{{GAP15}}${BACK}`),
  pattern(String.raw`\b(?:double|triple|2x|multiply) your ${COIN}\b`),
  pattern(
    String.raw`\b(?:any|every|all|whatever|the) (?:\w{1,12} )?${COIN}\b(?: that)? you (?:send|deposit|transfer)\b{{GAP50}}\b(?:is|are|will be|gets?|comes?)\b{{GAP12}}\b(?:doubled|tripled|multiplied|back (?:double|twice|2x))\b`,
  ),
  pattern(
    String.raw`\bsend (?:me |us )?{{MONEY}}{{GAP20}}\b(?:i|we)(?: will|'ll)? (?:return|give back|send (?:you )?back|pay back)\b{{GAP12}}{{MONEY}}`,
  ),
  pattern(String.raw`\bparticipate\b{{GAP20}}\bsend(?:ing)?\b{{GAP30}}\b${COIN}\b{{GAP40}}${BACK}`),
];

/** A post that sells tokens by "send some, get many": no page, no terms. */
const SEND_FOR_TOKENS = pattern(
  String.raw`\bsend {{NUM}} (?:sol|eth|bnb|usdt|usdc|ton|trx)\b{{GAP25}}\b(?:get|receive)\b (?:back )?{{NUM}} ?\$[a-z]{2,10}`,
);

/** A cheap first look. */
const MORE =
  /\b(?:doubled?|twice|tripled?|multipl(?:y|ied)|two times|100% more|back|return|get|receive|\d{1,2}x|x\d)\b/i;

/** Points, leverage and fees multiply without anything being sent back. */
const OTHER_MULTIPLE =
  /\b(?:points?|xp|boost(?:s|ed)?|multipliers?|leverage|exposure|staking rewards?|airdrop (?:weight|score)|testnet|faucet|fees?|spend(?:ing)?|exposures?|rewards? rate|cashback)\b/i;

const SOLD_SAY = en(
  'This post asks you to send coins first and promises tokens for them; nothing shows who sends them back.',
);

const rule: Rule = {
  id: 'send-to-receive',
  row: 'requests',
  severity: 'danger',
  kind: 'dom',
  anywhere: true,
  title: 'Send first, get more back',
  say: 'This page asks you to send crypto first and promises more back; regulators describe this pattern in their warnings.',
  ask: 'Why would anybody need your money first in order to give you more?',
  clears: 'Nothing clears it.',
  source: ['GIVEAWAY23', 'GIVEAWAY24', 'FTC-CRYPTO'],
  pages: PAGE_TYPES,
  check(view): readonly Spot[] {
    if (!isMentioned(view, MORE) || !isMentioned(view, CRYPTO_CONTEXT)) return [];
    for (const one of PATTERNS) {
      const found = view.said(one);
      if (!found || OTHER_MULTIPLE.test(found.sentence.text)) continue;
      const { sentence } = found;
      const canSend = ADDRESS.test(view.visibleText) || hasWalletTrigger(view);
      return [
        {
          block: sentence.block,
          start: sentence.offset + found.start,
          end: sentence.offset + found.end,
          severity: canSend ? 'danger' : 'warning',
        },
      ];
    }
    const sold = view.pageType === 'post' ? view.said(SEND_FOR_TOKENS) : undefined;
    return sold ? [spotOf(sold, { severity: 'caution', say: SOLD_SAY })] : [];
  },
  examples: {
    flags: [
      'Send 0.5 ETH and receive 1 ETH back double.',
      'Double your BTC in our AI launch event.',
      'Deposit tokens to get 2x instantly.',
      'Send 0.2 BTC and I will return 0.4 BTC.',
      'During the event any BTC you send to this address is doubled and returned.',
      'Transfer any amount of SOL to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed and get twice as much back.',
      { text: 'Send 2 SOL, get 40k $LARK at once, the bot answers in seconds', as: 'post' },
      { text: 'Send 1 ETH and we will send back 2x, today only!', as: 'post' },
    ],
    passes: [
      'Our agent can transfer SOL for you and sends back a receipt.',
      "Offers such as 'Send 1 ETH, get double back' never pay.",
      'Nobody can double your crypto by asking you to send it first.',
      'Send ETH on one network and receive ETH on the other, minus a 0.1% fee.',
      'Deposit USDC and receive 2x points this week.',
      'Send the form back and receive a copy.',
    ],
  },
};
export default rule;
