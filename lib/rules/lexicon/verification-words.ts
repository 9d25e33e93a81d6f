import type { PageView } from '@/lib/core/page-view.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

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

/** Does the page explain in a sentence or two how results are checked, with a number or a trade-off? */
export function explainsChecking(view: PageView): boolean {
  const found = view.said(MECHANISM);
  if (!found) return false;
  const block = view.text(found.sentence.block);
  return PARAMETER.test(block) || TRADE_OFF.test(block);
}
