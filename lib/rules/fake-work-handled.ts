import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const BAD_WORK = `(?:duplicates?|sybils?|spoof(?:ed|ing)?|(?:fake|invented) (?:nodes?|gpus?|jobs?|work|data|results?)|cheat(?:ers?|ing|s)?|(?:wrong|incorrect|false|invalid) (?:answers?|results?|outputs?|proofs?)|mismatch(?:es)?)`;
const PENALTY = `(?:removed|slashed|rejected|excluded|banned|loses?|costs?|filtered|detected|caught|penali[sz]ed|refunded)`;
const CAUGHT = pattern(
  String.raw`\b${BAD_WORK}\b{{GAP70}}\b${PENALTY}\b|\b(?:removed|slashed|rejected|excluded|banned|penali[sz]ed)\b{{GAP40}}\b(?:for|because of|after)\b{{GAP30}}\b${BAD_WORK}\b`,
);
/** The same in the active voice: "we slash nodes that return false results". */
const PUNISHES = pattern(
  String.raw`\b(?:slash|ban|remove|reject|penali[sz]e|exclude|filter out)(?:es|s)?\b{{GAP40}}\b${BAD_WORK}\b`,
);
/** Mail, compilers and mempools reject duplicates as well; this is about work that somebody is paid for. */
const PAID_WORK =
  /\b(?:nodes?|providers?|workers?|miners?|operators?|contributors?|submissions?|uploads?|recordings?|accounts?|addresses|stakes?|bonds?|rewards?|pay(?:s|ments?|outs?)?|paid|jobs?|gpus?|slash\w{0,3}|points|tasks?)\b/i;
const LATER = /\b(?:will|soon|one day|eventually|plan(?:s|ned)? to|roadmap|coming)\b/i;

const rule: SentenceRule = {
  id: 'fake-work-handled',
  row: 'token',
  severity: 'good',
  kind: 'green',
  title: 'Says how invented work is found',
  say: 'The page explains how invented work is found and what happens then.',
  ask: 'How often did that happen last month, and where can I open it?',
  clears: 'Penalty transactions on an explorer, or a published report on what was removed.',
  source: ['IONET', 'LINEA', 'AIRDROP'],
  pages: ['landing', 'docs', 'whitepaper', 'post'],
  cues: [
    'duplicate',
    'sybil',
    'spoof',
    'fake',
    'invented',
    'cheat',
    'wrong',
    'incorrect',
    'false',
    'invalid',
    'mismatch',
  ],
  find: ({ text }) => (LATER.test(text) || !PAID_WORK.test(text) ? undefined : firstSpan(text, [CAUGHT, PUNISHES])),
  examples: {
    flags: [
      'Spoofed GPUs are caught by a timing test and removed; 1,204 were excluded in May.',
      'A node with two wrong results loses its stake.',
      'Duplicate uploads are rejected before payment.',
      { text: 'We slash nodes that return false results.', as: 'docs' },
      'Two percent of jobs are re-run, and a mismatch costs the provider its stake.',
      { text: 'A provider is banned after three false results.', as: 'docs' },
      'Sybils are filtered by a stake of 50 LARK for each account.',
    ],
    passes: [
      'Fake nodes cannot be detected today.',
      'According to the report, 516,960 Sybil addresses were excluded.',
      'Our system is fair.',
      'Wrong answers will be slashed one day.',
      'Enter the code again: a wrong answer reloads the page.',
      'The exam board rejected cheaters.',
      { text: 'Duplicate transactions are rejected by the mempool.', as: 'docs' },
      { text: 'An invalid result type is rejected by the compiler.', as: 'docs' },
    ],
  },
};
export default rule;
