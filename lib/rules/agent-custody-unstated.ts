import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isProjectHome } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';

const MAKES_WALLETS = pattern(
  String.raw`\b(?:(?:gives?|with|has|have|gets?|own|create[sd]?|creates? an?|spins? up|its|their) (?:every |each |the |your )?(?:agents? |bots? )?(?:an? |its |their )?own (?:on-?chain |crypto |secure )?wallets?|(?:wallets?) for (?:each|every|your|ai) (?:ai )?(?:agents?|bots?)|(?:import|upload) (?:your |an? (?:existing )?)wallets?|(?:personal|unique|dedicated) deposit address(?:es)?)\b`,
);

/** Who holds the keys; "secure" and "institutional" are not an answer. */
const HOLDER = mentioned(
  'agent-custody-unstated.holder',
  /\b(?:self-?custod\w{1,5}|non-?custodial|custod(?:y|ian) (?:is|by|with|partner)|custodian|mpc|multi-?party computation|enclaves?|tee|trusted execution|smart accounts?|account abstraction|session keys?|private keys?|key shares?|keys? (?:is|are) (?:held|kept|stored|generated)|we hold|you hold|hold(?:s)? the keys?|owner key|signer|hardware wallet|erc-?4337|export (?:your|the) keys?)\b/i,
);

const rule: Rule = {
  id: 'agent-custody-unstated',
  row: 'security',
  severity: 'caution',
  kind: 'absence',
  title: 'Who holds the keys',
  say: 'We did not find who holds the keys to the wallet this product uses on the pages checked.',
  ask: 'Where does the private key live, who can use it, and how do I take it back?',
  clears: 'A page on key management, a named custodian or wallet provider, and steps to export or revoke.',
  source: ['PRIVY-AGENT', 'TURNKEY-AGENT', 'REKT', 'SEAL-AI'],
  pages: ['landing', 'docs', 'whitepaper', 'sponsored'],
  elsewhere: /docs?|security|key|custody|wallet|faq|white ?paper/i,
  questions: [HOLDER],
  check(view): readonly Spot[] {
    if (!isProjectHome(view) || view.stated(HOLDER)) return [];
    const found = view.said(MAKES_WALLETS);
    if (!found) return [];
    const { sentence } = found;
    return [{ block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end }];
  },
  examples: {
    flags: [
      examplePage('Every agent has its own wallet.'),
      examplePage('Import your wallet to begin; we use bank-level security.'),
      examplePage('The bot makes a personal deposit address for each member.'),
      examplePage('Spin up a trading bot with its own wallet in one minute.'),
      examplePage('We create a wallet for your agent on the first day.'),
      examplePage('You get a dedicated deposit address after you sign up.'),
    ],
    passes: [
      examplePage(
        'Every agent has its own wallet; you stay the owner, and the agent holds a session key that you can remove.',
      ),
      examplePage('Every agent has its own wallet. Read the [security page](https://brightloom.example/security).'),
      examplePage('It is made in Lisbon.'),
      'Every agent has its own wallet.',
      examplePage('The agent has its own wallet; the private key is made inside an enclave and you can take it out.'),
      examplePage('The library keeps a wallet for lost cards at the desk.'),
    ],
  },
};
export default rule;
