import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isMentioned } from './lexicon/page-words.ts';
import { hasEnoughWords } from './lexicon/project-page.ts';
import { isLinked, mentioned } from './lexicon/questions.ts';
import { claimActions, moneyActions } from './lexicon/wallet-actions.ts';

const NAMES_TOKEN = /\$[A-Z][A-Z0-9]{1,9}\b|\b(?:tokens?|vaults?|staking|presale|airdrop)\b/;

const ASKS = pattern(
  String.raw`\b(?:buy|stake|claim|bridge|mint|swap for) (?:your |more |some |the |our |now )?(?:\$[a-z][a-z0-9]{1,9}|tokens?|allocation|airdrop|nodes?)\b|\bbuy (?:now|here|today)\b`,
);

/** An address in text: 0x and 40 digits, or a base58 string of Solana's length. */
const ADDRESS = mentioned(
  'contract-address-missing.address',
  /\b0x[0-9a-fA-F]{40}\b|\b[1-9A-HJ-NP-Za-km-z]{40,44}\b|\b(?:no token|token does not exist|no contract yet|not (?:yet )?(?:launched|deployed|live))\b/,
);

const rule: Rule = {
  id: 'contract-address-missing',
  row: 'security',
  severity: 'caution',
  kind: 'absence',
  title: 'No contract address',
  say: 'We did not find the contract address that this page asks you to use on the pages checked.',
  ask: 'Which contract would my wallet talk to, on which chain, and where is its verified source?',
  clears: "An explorer link with verified source, on the project's own site, and the same address in its docs.",
  source: ['FBI-NFT', 'TTF', 'SEAL-SIGN'],
  pages: ['landing', 'claim', 'sponsored'],
  elsewhere: /docs?|contract|address|token|white ?paper|gitbook|developer/i,
  questions: [ADDRESS],
  check(view): readonly Spot[] {
    if (!hasEnoughWords(view.visibleText) || !isMentioned(view, NAMES_TOKEN) || view.stated(ADDRESS)) return [];
    if (view.receipts.some((receipt) => receipt.kind === 'testnet-explorer') || isLinked(view, 'explorer')) return [];
    // A claim page is one step of a project; its wallet request names the contract.
    const severity = view.pageType === 'claim' ? 'info' : undefined;
    const action = moneyActions(view)[0] ?? claimActions(view)[0];
    if (action) {
      const label = view.doc.blocks[action.block];
      return [{ block: action.block, start: 0, end: label ? label.text.length : 0, ...(severity ? { severity } : {}) }];
    }
    const found = view.said(ASKS);
    if (!found) return [];
    return [
      {
        block: found.sentence.block,
        start: found.sentence.offset + found.start,
        end: found.sentence.offset + found.end,
      },
    ];
  },
  examples: {
    flags: [
      examplePage('Buy $LARK today.'),
      examplePage('Stake your tokens to follow more subjects.\n\n[Stake now](button:)'),
      examplePage('[Buy $LARK](button:)'),
      examplePage('The presale is open.\n\n[Join the presale](button:)'),
      examplePage('Bridge your tokens to follow more subjects.'),
      examplePage('The airdrop of season two is here.\n\n[Claim](button:)'),
    ],
    passes: [
      examplePage(
        'The token contract is [0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed](https://etherscan.io/token/0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed).\n\n[Buy $LARK](button:)',
      ),
      examplePage('The token does not exist yet.'),
      examplePage('[Buy the small plan](button:)'),
      'Buy $LARK today.',
      examplePage('Stake your tokens; the program is Lark9pUm4xQ2vT7sWb3nR6kHd8eYc5fGj1aZtMoNqPw.'),
      examplePage('Buy a frame for the print. Nothing here is minted.'),
    ],
  },
};
export default rule;
