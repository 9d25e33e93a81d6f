import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { moneyAgent } from './lexicon/agent-limits.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isProjectHome } from './lexicon/project-page.ts';
import { isLinked, mentioned } from './lexicon/questions.ts';

const HOLDS_FUNDS = pattern(
  String.raw`\b(?:(?:deposit|stake|delegate|lock|bridge) (?:your |their |any )?(?:\$?[a-z]{2,6} )?(?:tokens?|funds|assets|crypto|coins?|eth|usdc|usdt|sol)|deposits? (?:in|into) (?:the|our|a) (?:vaults?|pools?))\b`,
);
const WAY_TO_REPORT = mentioned(
  'security-contact-missing.way',
  /\b(?:security@|bug ?bount(?:y|ies)|responsible disclosure|vulnerabilit(?:y|ies)|security\.txt|security\.md|immunefi|hackenproof|hackerone|bugcrowd|report (?:a )?(?:security|bug)|incident report|post-?mortem)/i,
);

const rule: Rule = {
  id: 'security-contact-missing',
  row: 'security',
  severity: 'info',
  kind: 'absence',
  title: 'No way to report a security problem',
  say: 'We did not find a way to report a security problem to this project on the pages checked; its security file was not looked up.',
  ask: 'Where do I report a hole, and who pays for it?',
  clears: 'A valid security file, a SECURITY.md, or a live listing on a bounty platform.',
  source: ['RFC9116', 'SEAL-CONTACT', 'SEAL-BOUNTY', 'REKT'],
  pages: ['landing', 'docs'],
  elsewhere: /docs?|security|contact|support|faq|bounty|github/i,
  questions: [WAY_TO_REPORT],
  check(view): readonly Spot[] {
    if (!isProjectHome(view) || view.stated(WAY_TO_REPORT)) return [];
    const found = view.said(HOLDS_FUNDS) ?? moneyAgent(view);
    if (!found || view.receipts.some((receipt) => receipt.kind === 'bounty') || isLinked(view, 'bounty')) return [];
    if (view.doc.links.some((link) => /security/i.test(link.href))) return [];
    return [{ block: -1, start: 0, end: 0 }];
  },
  examples: {
    flags: [
      examplePage('Bridge your tokens in two clicks.'),
      examplePage('Delegate your LOOM tokens to a node and watch.'),
      examplePage('Give the agent a budget and it buys and sells for you around the clock.'),
      examplePage('Deposit USDC in the vault to begin.'),
      examplePage('Stake your tokens and pick a theme.'),
      examplePage('Let the agent trade for you.'),
    ],
    passes: [
      examplePage('Deposit USDC in the vault. Holes are paid for by our bug bounty.'),
      examplePage('Stake your tokens. [Docs](https://brightloom.example/docs)'),
      examplePage('Deposit USDC in the vault. [Report](https://immunefi.com/bug-bounty/brightloom/)'),
      examplePage('It is made in Lisbon.'),
      'Deposit USDC in the vault to begin.',
      examplePage('The research agent reads public data. Report a bug to security@brightloom.example.'),
    ],
  },
};
export default rule;
