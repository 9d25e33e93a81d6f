import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import {
  CHAIN_JOB,
  CHAIN_PARTY,
  CHAIN_PURPOSE,
  ON_CHAIN_PART,
  PART_DOES_JOB,
  WORK_FOR_TOKENS,
} from './lexicon/why-crypto.ts';

const PART = pattern(ON_CHAIN_PART);
const PLAIN = [pattern(PART_DOES_JOB), pattern(WORK_FOR_TOKENS)];
const ANYONE = /\banyone\b/i;
/** Promises and plans never earn a good sign. */
const LATER = /\b(?:will|soon|eventually|one day|plan(?:s|ned)? to|aims? to|going to|coming|roadmap|vision)\b/i;
/** Belief and yield talk use the same nouns and explain nothing. */
const NOT_AN_EXPLANATION =
  /\b(?:we believe|our mission|our vision|imagine|passive income|while you sleep|apy|apr|profits?|yields?|effortless(?:ly)?|without lifting)\b/i;

const rule: SentenceRule = {
  id: 'why-crypto-clear',
  row: 'why-crypto',
  severity: 'good',
  kind: 'green',
  title: 'Says what the chain is for',
  say: 'The page says in one sentence what the blockchain part does and for whom.',
  ask: 'Where can I see this part at work?',
  clears: 'The sentence itself; stronger with a link to the contract or the docs of that part.',
  source: ['SEED', 'MAFRUR'],
  pages: ['landing', 'docs', 'whitepaper'],
  cues: ['chain', 'onchain', 'escrow', 'stak', 'slash', 'settl', 'smart', 'ledger', 'blockchain', 'proof', 'token'],
  find({ text }) {
    if (LATER.test(text) || NOT_AN_EXPLANATION.test(text)) return undefined;
    if (!CHAIN_PARTY.test(text) && !ANYONE.test(text)) return undefined;
    const plain = firstSpan(text, PLAIN);
    if (plain || !CHAIN_JOB.test(text) || !CHAIN_PURPOSE.test(text)) return plain;
    return firstSpan(text, [PART]);
  },
  examples: {
    flags: [
      'We use on-chain payments and staking to coordinate GPU providers in many countries without one platform owner.',
      "Customers' money sits in an escrow contract so providers are paid only when the job finishes.",
      'Operators lock a stake and lose it for wrong answers, so buyers need not know them.',
      'A smart contract holds the deposit and pays the provider, so that no single company can keep it.',
      'Licences are recorded on a public ledger, so publishers can see who uses their data instead of trusting our books.',
      'A public ledger records which node served which customer.',
      'Anyone can provide spare disk space in return for tokens.',
      'Disputes are settled on-chain, so neither the buyer nor the seller has to rely on us to pay.',
    ],
    passes: [
      'Our token will soon coordinate everything without limits.',
      'We believe in blockchain because freedom.',
      'The founder said staking would coordinate providers without an owner.',
      'Our smart contracts are on the blockchain.',
      'Users stake and earn rewards without lifting a finger.',
      'Staking does not coordinate providers here, because we pay users by bank transfer.',
      'Users pay by card, so that nobody needs a wallet.',
    ],
  },
};
export default rule;
