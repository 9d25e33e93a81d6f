import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { explainedAt, MECHANISM, PARAMETER, TRADE_OFF } from './lexicon/verification-words.ts';

/** What is being checked; without it "sample" or "dispute" is about something else. */
const TARGET =
  /\b(?:jobs?|results?|outputs?|inference|answers?|responses?|render\w{0,4}|storage|comput\w{1,7}|tasks?|models?|work(?:load|loads)?|proofs?|training|nodes?|providers?|validators?|miners?)\b/i;

const rule: Rule = {
  id: 'verification-explained',
  row: 'ai',
  severity: 'good',
  kind: 'green',
  title: 'Checking explained, with its price',
  say: 'The page explains how results are checked, and what that costs or whom you still trust.',
  ask: 'Where can I see one of these checks?',
  clears: 'Documentation of the check, with the verifier or challenge contract or the attestation endpoint.',
  source: ['VERIF-EQ', 'VERIF-FRONTIER'],
  pages: ['landing', 'docs', 'whitepaper'],
  cues: [
    'rerun',
    'run',
    'execut',
    'reexecut',
    'comput',
    'recomput',
    'redundan',
    'sampl',
    'spot',
    'challeng',
    'disput',
    'fraud',
    'fault',
    'validity',
    'remote',
    'attestation',
    'proof',
    'second',
    'zk',
    'zero',
    'signature',
    'trusted',
    'tee',
    'tdx',
    'sgx',
    'validator',
  ],
  find(sentence, view) {
    const { text } = sentence;
    const span = firstSpan(text, [MECHANISM]);
    if (span && PARAMETER.test(text) && TRADE_OFF.test(text) && TARGET.test(text)) return span;
    const passage = explainedAt(sentence, view);
    return passage && { ...passage, say: en('The page says by which procedure results are checked, and by whom.') };
  },
  examples: {
    flags: [
      'A validator re-executes one job in fifty at random and slashes the bond of 100 USDC if the output differs.',
      'The node runs in a TDX enclave: get its attestation from the /quote endpoint and verify that it signed the response.',
      'Every job is sampled at 3%: a second provider re-runs it, which adds about 3% to the price.',
      'Results can be challenged for 20 minutes against a bond of 50 tokens; you trust that one honest watcher is online.',
      'Proofs take 40 seconds for this 8M-parameter model and cost 0.02 dollars.',
      'Each render is recomputed by two other nodes, and a provider who is caught loses the stake.',
    ],
    passes: [
      'Zero-knowledge is our passion.',
      'Everything is checked by advanced proofs.',
      'Redundancy means that several providers run the same job.',
      'Our results are correct.',
      'Customers can dispute a bill within 30 days.',
      'Results cannot be challenged within 20 minutes, and there is no bond.',
    ],
  },
};
export default rule;
