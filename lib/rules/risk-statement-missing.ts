import type { PageRule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { hasEnoughWords } from './lexicon/project-page.ts';

/** Buttons that take money for a token or a stake; "buy now" alone sells shoes too. */
const MONEY_ACTION =
  /\b(?:stake(?: now| tokens?)?|buy (?:[\w$]{1,12} )?(?:tokens?|coins?|\$[a-z]{2,8})|buy \$[a-z]{2,8}|join (?:the )?presale|buy (?:in )?presale|deposit(?: now| funds)?|invest(?: now)?|add liquidity)\b/i;
const TOKEN_TALK = /\b(?:tokens?|staking|presale|apy|apr|yield|crypto|coin)\b/i;
const RISK =
  /\b(?:lose (?:all|some|your|part|the|money|everything|value)|loss(?:es)?|risks?|risky|at your own risk|volatil\w{1,5}|not (?:be )?insured|slash\w{0,4}|go down)\b/i;
const YIELD_OR_PRICE = pattern(
  String.raw`{{PCT}}\s(?:apy|apr)|\b(?:apy|apr)\b{{GAP15}}{{PCT}}|\b\d{2,4}x\b|\bprice (?:will|goes up)\b`,
);

const rule: PageRule = {
  id: 'risk-statement-missing',
  row: 'token',
  severity: 'info',
  kind: 'absence',
  title: 'No word on losing money',
  say: 'We did not see a plain statement near the buy or stake button that you can lose the money.',
  ask: 'What is the most I can lose here, and how?',
  clears: 'A plain risk sentence in the same view as the button; rules elsewhere require one.',
  source: ['FCA-PS236', 'FCA-FG241', 'MICA-7', 'CNMV'],
  pages: ['landing', 'claim', 'docs', 'whitepaper'],
  check(view) {
    const offers = view.doc.actions.some((action) => action.kind !== 'field' && MONEY_ACTION.test(action.name));
    if (!offers || !TOKEN_TALK.test(view.visibleText) || !hasEnoughWords(view.visibleText)) return [];
    if (view.said(RISK, { anyFrame: true })) return [];
    const spot: Spot = { block: -1, start: 0, end: 0 };
    return [YIELD_OR_PRICE.test(view.visibleText) ? { ...spot, severity: 'caution' } : spot];
  },
  examples: {
    flags: [
      examplePage('Provide crypto and receive trading fees.\n\n[Add liquidity](button:)'),
      examplePage('Our token goes up with each stage of the presale.\n\n[Buy $LOOM](button:)'),
      examplePage('The staking pool is open to everybody.\n\n[Deposit now](button:)'),
      examplePage('The token is here.\n\n[Join presale](button:)'),
      examplePage('Staking pays 9% APY on every token.\n\n[Stake now](button:)'),
      examplePage('Our coin trades today.\n\n[Buy LOOM tokens](button:)'),
    ],
    passes: [
      examplePage(
        'The presale of our token is open. Prices are volatile, and you may lose what you pay.\n\n[Join presale](button:)',
      ),
      examplePage('Staking is slashed when a node answers wrongly.\n\n[Stake now](button:)'),
      examplePage('Staking is open.\n\n[Stake now](button:)\n\nYou can lose all of your stake.'),
      examplePage('The token exists.\n\n[Read more](button:)'),
      examplePage('Shoes for the token price of 20 dollars.\n\n[Buy now](button:)'),
      'The token is here.\n\n[Join presale](button:)',
    ],
  },
};
export default rule;
