import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isProjectHome } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';

/** People put funds in. */
const FUNDS_IN = pattern(
  String.raw`\b(?:(?:deposit|stake|delegate|lock|bridge) (?:your |their |any |up to )?(?:\$?[a-z]{2,6} )?(?:tokens?|funds|assets|crypto|coins?|eth|usdc|usdt|sol|btc|stablecoins?|liquidity)|(?:deposits?|stake) (?:in|into|with) (?:the|our|a) (?:vaults?|pools?|contracts?)|staked (?:in|into) (?:the|our|a) (?:vaults?|pools?|contracts?))\b`,
);

/** Anything about who can change things; the bare word is enough, because this rule is about silence. */
const CONTROL_WORDS = mentioned(
  'control-unstated.words',
  /\b(?:multi-?sig\w{0,4}|time-?lock\w{0,4}|upgrad(?:e|es|ed|able)|immutable|admin|owner(?:ship)?|guardians?|pausable|pauses?|paused|governance|governed|dao|council|signers?|renounced|proxy|votes?|voting)\b/i,
);

const rule: Rule = {
  id: 'control-unstated',
  row: 'control',
  severity: 'caution',
  kind: 'absence',
  title: 'Who can change or stop it',
  say: 'We did not find who can change, pause or upgrade the parts that hold user funds on the pages checked.',
  ask: 'Who can upgrade or pause the contracts, how many must agree, and how long before it takes effect?',
  clears: 'Addresses of owner, multisig and timelock on an explorer, or a page on permissions.',
  source: ['L2BEAT', 'OWASP-SC26', 'REKT', 'SEAL-CERTS'],
  pages: ['landing', 'whitepaper', 'sponsored'],
  elsewhere: /docs?|gov|security|contract|risk|terms|white ?paper|about|permission/i,
  questions: [CONTROL_WORDS],
  check(view): readonly Spot[] {
    if (!isProjectHome(view) || view.stated(CONTROL_WORDS)) return [];
    const found = view.said(FUNDS_IN);
    if (!found) return [];
    const { sentence } = found;
    return [{ block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end }];
  },
  examples: {
    flags: [
      examplePage('Deposit USDC in the vault and the summary becomes free.'),
      examplePage('Stake your tokens with us to follow more subjects.'),
      examplePage('You can bridge your assets here; the fee is 0.1%.'),
      examplePage('Lock your coins for a year to read more.'),
      examplePage('Your deposit in the vault grows with every chat.'),
      examplePage('Delegate tokens to a writer you like.'),
    ],
    passes: [
      examplePage('It is made in Lisbon.'),
      examplePage(
        'The contracts are upgradeable by a 4-of-7 multisig behind a 48-hour timelock, and you can deposit USDC there.',
      ),
      'Deposit USDC in the vault.',
      examplePage('Deposit ETH in the pool; the code is immutable, nobody can change it.'),
      examplePage('Deposit bottles at the shop and stake your tomato plants.'),
      examplePage(
        'Stake your tokens here. The [governance page](https://brightloom.example/governance) names who can stop it.',
      ),
    ],
  },
};
export default rule;
