/** Nobody does it, or it is not done at all: "nobody verifies the results", "nothing is checked". */
const NOBODY =
  /\b(?:nobody|no one|no-one) (?:\w{1,15} ){0,2}(?:verif(?:y|ies|ied)|checks?|checked|audits?|audited|re-?runs?|limits?|limited|pays?)\b|\bnothing (?:is|gets|was) (?:verified|checked|audited|limited|encrypted)\b/i;
/** "The results are not checked by anybody." */
const BY_NOBODY =
  /\b(?:not|never|isn['’]t|aren['’]t)(?: \w{1,15}){0,2} (?:verified|checked|audited|reviewed|limited|encrypted|deleted|re-?run)(?: (?:by anybody|by anyone|at all|for now|in any way)\b|[.!]?$)/i;
/** Words that turn it round: "nobody is paid before the results are checked" tells a method. */
const TURNED = /\b(?:until|till|unless|before|without|but|except|other than|if|when|whose|that (?:are|is|were|was))\b/i;
/** The thing itself is missing: "there is no spending limit", "it comes without any limit". */
const NONE =
  /\b(?:there (?:is|are) no|we have no|it has no|comes? without(?: any)?) (?:[\w-]{1,15} ){0,2}(?:limits?|caps?|checks?|verification|audits?|allow ?lists?|expiry|approvals?|encryption|privacy policy|customers?|revenue)\b/i;
/** Others are spoken of: "other projects claim that each result is checked". */
const OF_OTHERS =
  /\b(?:other|many|most|some|rival|competing) (?:projects?|networks?|teams?|protocols?|platforms?|companies|services|agents|chains|rivals|competitors) (?:\w{1,15} ){0,3}(?:claims?|says?|promises?|states?|advertises?|tells?|boasts?) /i;

/**
 * Does the sentence say that what a question asks for is missing, or what others say of themselves? It has the words of
 * an answer and is none. "We never see your keys" is one: it denies what would be bad. Linear.
 */
export function saysLack(sentence: string): boolean {
  if (NONE.test(sentence) || OF_OTHERS.test(sentence)) return true;
  return !TURNED.test(sentence) && (NOBODY.test(sentence) || BY_NOBODY.test(sentence));
}
