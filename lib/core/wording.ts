/**
 * Words that judge people or promise safety. Everything a person reads from us is an observation, so none of them may
 * stand in a title, `say`, `ask` or `clears`. Source: the specification, section 9. "Safety" as a noun is allowed.
 */
const VERDICT =
  /\b(?:scam(?:s|mer|mers|ming|my)?|fraud(?:s|ster|sters|ulent|ulently)?|fak(?:e|es|ed|er|ers|ing)|liars?|steal(?:s|ing)?|stole|stolen|criminals?|crimes?|dishonest(?:ly|y)?|illegal(?:ly)?|(?:un)?safe(?:ly|r|st)?|legit(?:imate|imately)?|(?:un)?trustworthy|trustworthiness)\b/gi;

/** The verdict words in a text, as they are written there; empty when the wording is fine. */
export function verdictWords(text: string): string[] {
  return Array.from(text.matchAll(VERDICT), (found) => found[0]);
}
