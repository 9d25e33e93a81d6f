import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { passageOf } from './lexicon/page-words.ts';

const PATTERNS = [
  pattern(
    String.raw`\b(?:bank|military|institutional|institution|enterprise|government|nsa|quantum|industrial)[- ](?:grade|level|proof)\b{{GAP20}}\b(?:security|secured?|protection|encryption|safety|custody)\b`,
  ),
  pattern(
    String.raw`\b(?:un-?hackable|hack-?proof|impenetrable|100% secure|completely secure|totally safe|100% safe|rug-?proof|un-?ruggable|(?:can't|cannot|can not|impossible to) (?:be )?rug(?:ged)?(?: pulled)?|liquidity (?:is )?locked forever|security[- ]verified|verified (?:secure|safe)|(?:can't|cannot) be hacked)\b`,
  ),
  pattern(
    String.raw`\byour (?:funds|assets|crypto|coins|keys|money) (?:is|are) (?:always |100% |completely |totally )?(?:safe|safu|secure|protected)\b`,
  ),
  pattern(
    String.raw`\b(?:your )?(?:security|safety) is our (?:top|highest|number one|first|main|#1) priority\b|\btrust (?:us|me bro)\b|\bsecured by (?:the )?blockchain\b`,
  ),
];

/** A control with an object or a number in the same block: then it is not only adjectives. */
const CONTROL_NAMED =
  /\b(?:\d[- ]of[- ]\d|multi-?sig\w{0,4}|audit(?:s|ed|or|ors)? (?:report|by)|bug bounty|time-?lock|hardware (?:key|wallet)s?|aes-?\d{3}|cold storage|insured? (?:by|with)|limit of|soc ?2|iso ?27001)\b/i;

const rule: Rule = {
  id: 'trust-us-security',
  row: 'security',
  severity: 'caution',
  kind: 'claim',
  claim: 'security',
  negation: 'keep',
  title: 'Security in adjectives',
  say: 'Security is described with adjectives here; no control, limit or report is named.',
  ask: 'Which control protects my money, with which limit, and who checked it?',
  clears: 'A named control with its parameters, a link to an audit or a bounty, or the history of incidents.',
  source: ['SEED', 'REKT', 'SEAL-AUDIT'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored', 'store'],
  cues: [
    'bank',
    'military',
    'institution',
    'enterprise',
    'government',
    'nsa',
    'quantum',
    'industrial',
    'unhackable',
    'hack',
    'rug',
    'rugproof',
    'unrug',
    'un',
    'liquidity',
    'impossible',
    'can',
    'cannot',
    'verified',
    'impenetrable',
    'secure',
    'safe',
    'safu',
    'protected',
    'priority',
    'trust',
  ],
  clearedBy: { grade: 'R4', to: 'info' },
  find(sentence, view) {
    const { text } = sentence;
    const span = firstSpan(text, PATTERNS);
    if (!span || CONTROL_NAMED.test(passageOf(view, sentence))) return undefined;
    // "No system is unhackable" and "nobody should trust us" deny the adjective.
    if (/\b(?:no|not|never|nothing|nobody|don't|do not|isn't|without having to)\b/i.test(text.slice(0, span.start)))
      return undefined;
    return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      'Military-grade security for your agents.',
      'Your funds are always safe with us.',
      'Unhackable by design.',
      'Security is our top priority.',
      'Every trade is secured by blockchain.',
      'Our vault cannot be hacked.',
      'Rug-proof and security verified.',
    ],
    passes: [
      'The enterprise-level plan has more seats.',
      'No system is unhackable; here is our incident plan.',
      "The words 'bank-grade security' tell you nothing about limits or audits.",
      'Withdrawals above 1 ETH need two of three signers.',
      'Institutional-grade custody: a 3-of-5 multisig with a 24-hour timelock.',
      'Do not trust us: check the results yourself.',
    ],
  },
};
export default rule;
