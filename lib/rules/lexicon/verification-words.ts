import type { PageView, Sentence } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage, textAround } from './page-words.ts';

/**
 * How results are checked. `strong` names a procedure; a mere badge word ("zk", "TEE") is not in here.
 * Source: the specification, slots verification-explained (VERIF-EQ, VERIF-FRONTIER).
 */
export const MECHANISM = pattern(
  String.raw`\b(?:re-?runs?|re-?execut\w{1,4}|redundan\w{1,5}|re-?comput\w{1,4}|sampl(?:e|es|ed|ing)|spot[- ]check\w{0,4}|challeng(?:e|es|ed|ers?|ing)|disput(?:e|es|ed|ing)|fraud proofs?|fault proofs?|validity proofs?|remote attestation|attestation (?:reports?|quotes?|documents?)|proofs? (?:take|takes|is|are|of \w{3,20})|second (?:node|provider|worker))\b`,
);

/** A number with a unit, a stake, or a named price: what the checking costs or how strict it is. */
export const PARAMETER = pattern(
  String.raw`(?:{{PCT}}|{{MONEY}}|\b(?:\d{1,6}|one|two|three|four|five|ten) (?:more |other |independent |random )?(?:nodes?|providers?|workers?|validators?|replicas?|seconds?|minutes?|hours?|days?|blocks?|times)\b|\bof (?:\d{1,4}|two|three|five) (?:nodes?|providers?|workers?)\b|\bbond of\b)`,
);

/** The price of checking, or whom one still has to trust. */
export const TRADE_OFF = pattern(
  String.raw`\b(?:costs?|slower|overhead|times the price|you (?:still )?(?:have to )?trust|trusts?|assum(?:es?|ption|ptions|ing)|honest|window|bond(?:ed|s)?|slash\w{0,4}|stake[sd]?|collateral|penal\w{1,6})\b|\badds? (?:about |around )?{{PCT}}`,
);

/**
 * The four parts of an explanation, of which a passage needs three, the procedure among them.
 * Source: the specification, slots verification-explained.
 */
const PROCEDURE = pattern(
  String.raw`\b(?:re-?runs?|re-?execut\w{1,4}|redundan\w{1,5}|re-?comput\w{1,4}|spot[- ]check\w{0,4}|challeng(?:e|es|ed|ers?|ing)|disput(?:e|es|ed|ing)|fraud proofs?|fault proofs?|validity proofs?|zk-?(?:snarks?|ml|proofs?|vm)|zero[- ]knowledge proofs?|attestations?|signature chain|trusted execution|tees?|tdx|sgx|proof[- ]of[- ](?:render\w{0,4}|storage|replication|spacetime|useful work|inference|learning)|validators? (?:\w{2,12} ){0,2}(?:score|evaluate|rank|measure|verify|check)s?)\b`,
);
const PARTS: readonly RegExp[] = [
  /\b(?:inference|responses?|outputs?|results?|render\w{0,4}|storage|stored|data|jobs?|workloads?|computations?|tasks?|models?|training|gpus?|keys?|work|quality)\b/i,
  /\b(?:validators?|verif(?:y|ier|iers|ied|ies|ication)|requestors?|clients?|anyone can|you can (?:check|verify)|auditors?|peers?|second (?:node|provider|worker)|other nodes)\b/i,
  /\b(?:slash\w{0,4}|penal\w{1,6}|refund\w{0,4}|random(?:ly)?|periodically|every \d{1,4}|threshold|signing (?:key|address)|endpoint|on-?chain verif\w{1,8}|bonds?|bonded|stakes?|collateral|tamper\w{0,6}|\d{1,3} ?%|genuine|deterministic|evm-equivalent|interactive)\b/i,
];

/** Where a sentence names a procedure and it and its next two sentences hold two of the other three parts. */
export function explainedAt(sentence: Sentence, view: PageView): Span | undefined {
  const found = PROCEDURE.exec(sentence.text);
  if (!found) return undefined;
  const own = view.sentences(sentence.block);
  const passage = own.slice(sentence.nth, sentence.nth + 3).map((one) => one.text);
  if (own.length <= sentence.nth + 1)
    passage.push(
      ...view
        .sentences(sentence.block + 1)
        .slice(0, 2)
        .map((one) => one.text),
    );
  const text = passage.join(' ');
  if (PARTS.filter((part) => part.test(text)).length < 2) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/** Does the page explain in a sentence or two how results are checked, with a number or a trade-off? */
export const explainsChecking = oncePerPage((view: PageView): boolean => {
  const found = view.said(MECHANISM) ?? view.said(PROCEDURE);
  if (!found) return false;
  // In a list the procedure is one item and its price or its penalty the next.
  const around = textAround(view, found.sentence.block, 2);
  return PARAMETER.test(around) || TRADE_OFF.test(around) || explainedAt(found.sentence, view) !== undefined;
});
