import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { ADDRESS, CRYPTO_CONTEXT } from './lexicon/coins.ts';
import { isMentioned } from './lexicon/page-words.ts';
import { hasWalletTrigger } from './lexicon/wallet-actions.ts';

const FEE = String.raw`\b(?:tax(?:es)?|fees?|activation|verification|insurance|unlock(?:ing)? fee|clearance|deposit|gas reserve|liquidity)\b`;
const THEIRS = String.raw`\b(?:withdraw(?:al|als)?|release|unlock|claim|activate|receive|access)\b{{GAP25}}\b(?:your |the )?(?:\w{1,15} )?(?:allocations?|tokens?|airdrop|rewards?|funds?|profits?|winnings|bonus|withdrawals?|balance|coins?|wallet|{{NUM}})`;

const PATTERNS = [
  pattern(
    String.raw`(?:(?<![^\n.!:;,>→✅👉-] )|\b(?:please|must|need to|have to|simply|just|first|then) )\b(?:pay|send|deposit|transfer|top up|cover)\b(?! (?:off|for your))\s(?:a |an |the |your |us )?{{GAP25}}${FEE}{{GAP30}}\b(?:to|before|so (?:that )?we can|and then)\b{{GAP20}}${THEIRS}`,
  ),
  pattern(
    String.raw`(?:(?<![^\n.!:;,] )|\b(?:please|must|need to|have to|simply|just) )\b(?:pay|send|deposit|transfer|top up|cover)\b{{GAP25}}${FEE}{{GAP20}}\bbefore we (?:can )?(?:release|send|process|unlock)\b{{GAP20}}\b(?:withdrawal|funds?|tokens?|balance|profits?|allocation)\b`,
  ),
];

/** Pay, and it will be released. */
const THEN_RELEASED = pattern(
  String.raw`\b(?:pay|send|deposit|transfer|settle)\b{{GAP30}}${FEE}\s(?:and|then)\b{{GAP30}}\b(?:withdrawal|funds?|tokens?|balance|profits?|allocation|winnings)\b{{GAP15}}\b(?:will be|gets?|is|are|be) (?:then |instantly |immediately )?(?:processed|released|sent|unlocked|paid|credited)\b`,
);

/** "Your payout is ready. Pay the tax to release it." */
const READY_THEN_PAY = pattern(
  String.raw`\b(?:payout|withdrawal|allocation|winnings|bonus|reward|prize)s?\b{{GAP15}}\b(?:is|are) (?:now )?(?:ready|approved|waiting|pending)\b.{0,60}\b(?:pay|send|settle|cover)\b{{GAP25}}${FEE}{{GAP12}}\bto (?:release|unlock|withdraw|claim|receive) (?:it|them)\b`,
  'is',
);

/** The purpose first: "To release your winnings, please cover the tax." Shares taken of what moves are ordinary. */
const TO_GET_PAY = pattern(
  String.raw`\bto (?:withdraw|release|unlock|claim|activate|receive|access) (?:your|the) (?:\w{1,15} )?(?:allocation|airdrop|funds?|profits?|winnings|bonus|withdrawals?|balance|prize)\b{{GAP40}}\b(?:please|first|must|need to|have to) (?:first )?(?:pay|send|settle|cover|transfer)\b{{GAP15}}\b(?:tax(?:es)?|fees?|clearance|activation|verification|insurance)\b(?!{{GAP20}}{{PCT}})`,
);

/** The same in the passive. */
const MUST_BE_PAID = pattern(
  String.raw`${FEE}{{GAP25}}\b(?:must|has to|have to|needs? to|should) (?:first )?be (?:paid|sent|deposited|settled)\b{{GAP20}}\b(?:to|before)\b{{GAP20}}${THEIRS}`,
);

/** Two cheap first looks. */
const HELD_BACK = /\b(?:withdraw|process|credit|release|unlock|claim|activate|receive|access)/i;
const PAID_FIRST = /\b(?:tax(?:es)?|fees?|activation|verification|insurance|clearance|deposit|reserve|liquidity)\b/i;

/** Network gas and protocol fees, and taxes owed to a state, are not paid to the page. */
const ORDINARY_FEE =
  /\b(?:gas (?:fees?|costs?)|network (?:gas|fees?)|transaction fees?|miner fees?|protocol fees?|taken from|deducted|exit fee|early withdrawal|income tax|capital gains|irs|hmrc|relayer|validator)\b/i;

const rule: Rule = {
  id: 'fee-to-unlock',
  row: 'requests',
  severity: 'danger',
  kind: 'dom',
  anywhere: true,
  title: 'Pay before you get what is yours',
  say: 'This page asks for a payment before it releases something it says is already yours.',
  ask: 'Why is the fee not taken from what you are about to receive?',
  clears: 'Nothing clears it.',
  source: ['SEC-CFTC-SITES', 'SEC-5WAYS'],
  pages: PAGE_TYPES,
  check(view): readonly Spot[] {
    if (!isMentioned(view, CRYPTO_CONTEXT) || !isMentioned(view, HELD_BACK) || !isMentioned(view, PAID_FIRST))
      return [];
    for (const one of [...PATTERNS, THEN_RELEASED, READY_THEN_PAY, TO_GET_PAY, MUST_BE_PAID]) {
      const found = view.said(one);
      if (!found || ORDINARY_FEE.test(found.sentence.text)) continue;
      const { sentence } = found;
      const canPay = isMentioned(view, ADDRESS) || hasWalletTrigger(view) || view.doc.actions.length > 0;
      return [
        {
          block: sentence.block,
          start: sentence.offset + found.start,
          end: sentence.offset + found.end,
          severity: canPay ? 'danger' : 'warning',
        },
      ];
    }
    return [];
  },
  examples: {
    flags: [
      'Pay a 0.05 ETH verification fee to unlock your allocation.',
      'Your tokens are ready. Send the tax deposit before we can release your withdrawal.',
      { text: 'Pay the 40 USDT clearance fee and your withdrawal of 3,000 USDT will be processed.', as: 'post' },
      'Your token payout is ready. Pay the clearance tax to release it.',
      'Cover the activation fee to claim 12,000 tokens.',
      'To release your winnings of 2 BTC, please cover the tax of 0.02 BTC.',
      '# $LARK airdrop\n\nPay a small activation fee of 0.01 ETH to unlock your allocation.',
      'To continue, pay the clearance fee to withdraw your funds to your wallet.\n\n[Pay now](button:)',
      { text: 'You must deposit a refundable insurance fee to receive your airdrop.', as: 'claim' },
    ],
    passes: [
      'You never need to pay a fee to us to withdraw your tokens; network gas is set by the chain.',
      'According to the complaint, victims were told to pay taxes to release their funds.',
      'A 0.3% fee is taken from the amount of tokens that you withdraw.',
      'You pay the gas fee to claim your tokens.',
      'Pay the library fee to receive your card.',
      { text: 'To withdraw your funds from the vault you have to pay an exit fee of 0.2%.', as: 'docs' },
      { text: 'To claim the airdrop you need to pay network fees in SOL.', as: 'docs' },
      'The bridge takes a fee of 0.1% when tokens move between chains.',
    ],
  },
};
export default rule;
