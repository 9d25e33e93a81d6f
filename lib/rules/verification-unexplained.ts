import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { explainsChecking } from './lexicon/verification-words.ts';

const THING = '(?:ai|inference|comput(?:e|ation|ing)|intelligence|agents?|outputs?|results?|models?|training|answers?)';

const PATTERNS = [
  pattern(
    String.raw`\b(?:verifiabl[ey]|trustless(?:ly)?|provabl[ey]|tamper-?proof|cryptographically (?:secured|guaranteed|verified))\b{{GAP20}}\b${THING}\b`,
  ),
  pattern(
    String.raw`\b${THING}\b{{GAP25}}\b(?:you can trust|(?:is|are) (?:fully |100% |completely )?(?:verifiable|trustless|tamper-?proof|provable)|without trust|guaranteed correct|with zero trust)\b`,
  ),
];
/** Only a mechanism's name. */
const BADGE = [
  pattern(
    String.raw`\b(?:powered|secured|protected|backed|verified) by\s(?:zk|zkml|zero[- ]knowledge|tees?|trusted hardware|secure enclaves?|cryptograph\w{1,4}|math(?:ematics)?)\b`,
  ),
];

const rule: Rule = {
  id: 'verification-unexplained',
  row: 'ai',
  severity: 'caution',
  kind: 'claim',
  claim: 'integrity',
  title: 'Verifiable, without saying how',
  say: 'The page says results are verifiable but does not say how, at what cost, or whom you still have to trust.',
  ask: 'How is a wrong result noticed, what does that check cost, and whom do I still have to trust?',
  clears:
    'A verifier contract, an attestation endpoint, challenge rules with window and bond, or proof size and time, with the trust assumption stated.',
  source: ['VERIF-EQ', 'VERIF-FRONTIER', 'TEEFAIL', 'MAFRUR'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored'],
  cues: [
    'verifiab',
    'trust',
    'provab',
    'tamper',
    'cryptographically',
    'guaranteed',
    'powered',
    'secured',
    'protected',
    'backed',
    'verified',
  ],
  clearedBy: { grade: 'R4', to: 'info' },
  find(sentence, view) {
    const span = firstSpan(sentence.text, PATTERNS);
    const badge = span ? undefined : firstSpan(sentence.text, BADGE);
    const found = span ?? badge;
    if (!found || explainsChecking(view)) return undefined;
    // A post has no room for the mechanism: there, and for a bare badge word, it is context only.
    const mild = badge !== undefined || view.pageType === 'post';
    return mild ? { ...found, severity: 'info' } : found;
  },
  examples: {
    flags: [
      'Tamper-proof intelligence, delivered.',
      'Verifiable AI for the open internet.',
      'Trustless inference at planetary scale.',
      'Every agent is secured by zero-knowledge.',
      'Our results are fully verifiable.',
      'Provably correct computation for all.',
    ],
    passes: [
      'Can anybody build trustless inference? We do not know.',
      'Results are re-run by three nodes; if two disagree the job is disputed, which costs about three times the price.',
      'Inference is not verifiable yet; you trust the node operator.',
      "The phrase 'trustless AI' only means something when the page says how results are checked.",
      'Verifiable inference: a second provider re-runs 3% of the jobs, and a wrong answer costs the bond of 50 USDC.',
      'The results of the survey are public.',
    ],
  },
};
export default rule;
