import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const OUR_LIMIT = pattern(
  String.raw`\b(?:we|our (?:network|system|protocol|model|proofs?|nodes?|scheduler|token|agents?))\b{{GAP40}}\b(?:still (?:rely|depend)s? on|still runs? on|do(?:es)? not (?:yet (?:support|verify|decentrali[sz]e|check|cover|protect)|verify|decentrali[sz]e|check|protect)|cannot yet|can't yet|(?:is|are) not yet|centrali[sz]ed (?:for now|today|because)|costs? (?:about |roughly )?\d)`,
);
const STILL_OURS = pattern(
  String.raw`\b(?:is|are) (?:still |currently )?(?:run|operated|hosted|controlled) by (?:us|our (?:own )?team|one company)\b|\bdoes not protect (?:you )?(?:against|from)\b|^limitations?:`,
);
const NAMED_LIMIT = pattern(
  String.raw`\b(?:known (?:limitations?|issues)|what (?:this|it) does not do|(?:our|main|important|current) trust assumptions?|you (?:still )?(?:have to|must) trust|trade-?offs? (?:is|are) that|(?:our|the) trade-?off here)\b`,
);
/** Boasts, waiting and boilerplate use the same words. */
const NO_ADMISSION =
  /\b(?:no (?:known )?(?:limit|limitations?|trade-?offs?)|cannot wait|can't wait|liab\w{2,8}|warrant\w{1,4}|without (?:any )?limitations?|advice|endorse|responsib\w{2,6}|jurisdictions?|third[- ]party)\b/i;

const rule: SentenceRule = {
  id: 'limits-admitted',
  row: 'control',
  severity: 'good',
  kind: 'green',
  title: 'Names its own limits',
  say: 'The page names a limit or a part you still have to trust.',
  ask: 'What is the plan for this limit, and where can I follow it?',
  clears: 'The admission itself; stronger with a link to an issue or a roadmap.',
  source: ['L2BEAT', 'VERIF-EQ', 'CRED'],
  pages: ['landing', 'docs', 'whitepaper', 'post'],
  cues: [
    'run',
    'operated',
    'hosted',
    'controlled',
    'still',
    'support',
    'verif',
    'decentrali',
    'check',
    'cover',
    'protect',
    'yet',
    'centrali',
    'cost',
    'limitation',
    'issue',
    'does',
    'assumption',
    'trust',
    'trade',
    'tradeoff',
  ],
  negation: 'keep',
  find({ text }) {
    const span = firstSpan(text, [OUR_LIMIT, NAMED_LIMIT, STILL_OURS]);
    return span && !NO_ADMISSION.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      'We still rely on one scheduler operated by our team; the plan to split it is in issue 212.',
      'Known limitations: jobs above 80 GB of memory fail today.',
      'You still have to trust the hardware maker when the enclave option is on.',
      'Today the sequencer is run by us alone.',
      'Our proofs do not yet cover the training step.',
      'Our network is centralised for now: we run all three sequencers.',
      'The trade-off is that each job runs twice and costs twice as much.',
    ],
    passes: [
      'There are no limitations to what our agents can do.',
      'We cannot wait to show you what is next.',
      'The company accepts no liability for any limitation of the service.',
      'We do not provide financial advice.',
      'Our agents know no limits.',
      'You can trust our team.',
    ],
  },
};
export default rule;
