import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const PATTERNS = [
  pattern(String.raw`\b\d{1,2}\/\d{1,2}\b{{GAP12}}\b(?:multi-?sig|safe)\b`),
  pattern(
    String.raw`\b\d{1,2}[- ](?:of|out of)[- ]\d{1,2}\b{{GAP40}}\b(?:multi-?sig|signers?|council|safe)\b|\b(?:multi-?sig|safe)\b{{GAP30}}\b\d{1,2}[- ](?:of|out of)[- ]\d{1,2}\b`,
  ),
  pattern(
    String.raw`\btime-?lock\b{{GAP25}}\b\d{1,3}[- ]?(?:hours?|days?)\b|\b\d{1,3}[- ]?(?:hours?|days?)\b(?: in (?:a|the)|-)? time-?lock\b|\b\d{1,3}[- ]?(?:hours?|days?)[- ]time-?lock\b`,
  ),
  pattern(
    String.raw`\b(?:contracts?|protocol) (?:is|are) (?:fully )?immutable\b|\b(?:ownership(?: of (?:the |our )?(?:\w{1,15} )?(?:contracts?|tokens?))?|admin keys?) (?:has been |have been |was |were |is |are )?renounced\b`,
  ),
];

/** A delay counts only before a change: withdrawals and bank transfers have delays, too. */
const DELAY = pattern(
  String.raw`\bdelay\b{{GAP25}}\b\d{1,3}[- ]?(?:hours?|days?)\b|\b\d{1,3}[- ]?(?:hours?|days?)[- ]delay\b`,
);
const BEFORE_CHANGE =
  /\b(?:upgrad\w{1,5}|chang(?:e|es|ed|ing)|parameters?|governance|proposals?|admin|owner|executed?|execution|council|multi-?sig)\b/i;
/** What anybody can set up for themselves names nobody who controls this project. */
const THEIR_OWN = /\b(?:(?:users?|you|anyone|customers?|teams?) can|your (?:own|team))\b/i;

/** A recipe or a sample names no one who controls this project. */
const HOW_TO =
  /^\W{0,3}(?:(?:how to )?(?:create|generate|build|make|set ?up|deploy|sign|spend|broadcast|import|configure)\b|(?:an? )?example\b)/i;

const rule: Rule = {
  id: 'control-disclosed',
  row: 'control',
  severity: 'good',
  kind: 'green',
  title: 'Who can change it, named',
  say: 'The page names who can change or pause the system, or says that nobody can.',
  ask: 'At which addresses can I see this?',
  clears: 'Explorer links to the addresses.',
  source: ['L2BEAT', 'SEAL-CERTS', 'OWASP-SC26'],
  pages: ['landing', 'docs', 'whitepaper'],
  cues: ['multi', 'multisig', 'signer', 'council', 'safe', 'timelock', 'lock', 'delay', 'immutable', 'renounced'],
  find(sentence) {
    if (/\b(?:will be|soon|planned|roadmap|unstak\w{1,4}|unbond\w{1,4}|withdrawal delay)\b/i.test(sentence.text))
      return undefined;
    if (HOW_TO.test(sentence.text)) return undefined;
    if (THEIR_OWN.test(sentence.text)) return undefined;
    return firstSpan(sentence.text, BEFORE_CHANGE.test(sentence.text) ? [...PATTERNS, DELAY] : PATTERNS);
  },
  examples: {
    flags: [
      'Upgrades need a 4-of-7 multisig and a 48-hour timelock.',
      'The pause key is a 2-of-3 Safe; addresses are listed below.',
      'A timelock of 3 days applies to fee changes.',
      'The contracts are immutable.',
      'Ownership of the token contract is renounced.',
      'Any change waits 48 hours in a timelock.',
      { text: 'The admin key is held by a 3/5 multisig.', as: 'whitepaper' },
      { text: 'A parameter change has a delay of 3 days.', as: 'docs' },
      'Admin keys were renounced in block 19,204,551.',
      { text: 'Nine people sit on the council; 5 out of 9 signers must agree before a change.', as: 'docs' },
    ],
    passes: [
      'There is no timelock of 3 days or any other delay.',
      'Look for a 4-of-7 multisig and a 48-hour timelock.',
      'Three of five users liked it.',
      'Create a 2-of-3 multisig address with the library.',
      'A multisig is planned.',
      { text: 'Withdrawals have a delay of 7 days.', as: 'docs' },
      { text: 'A language token is immutable once it is parsed.', as: 'docs' },
      'Users can keep their coins in a safe with 2 of 3 keys.',
      { text: 'How to deploy a 2-of-3 multisig with the wizard', as: 'docs' },
    ],
  },
};
export default rule;
