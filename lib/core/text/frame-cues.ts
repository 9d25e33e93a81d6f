/**
 * Word lists of the frame gate for one language. A phrase matches whole words, case-insensitively; `*` at the end of
 * a word stands for any ending. Lists are sorted. A language pack replaces the whole object.
 * Source: the specification, section 5, and reading of ordinary, regulator and project pages.
 */
export interface FrameCues {
  /** A warning stands around the match. */
  warned: readonly string[];
  /** Look like warnings and are not ("fraud proofs"). */
  notWarned: readonly string[];
  /** Words right before a warning that turn it into a sales line ("unlike scams"). */
  warningDenied: readonly string[];
  /** Somebody else's words follow. */
  reported: readonly string[];
  /** Nouns of third parties whose words are reported. */
  speakers: readonly string[];
  /** Verbs of saying. */
  says: readonly string[];
  /** Opening words of advice. */
  advice: readonly string[];
  /** Opening words that look like advice and are a pitch ("check your eligibility"). */
  notAdvice: readonly string[];
  /** Advice anywhere before the match. */
  adviceInside: readonly string[];
  /** Breach and loss reports. */
  incident: readonly string[];
  /** A definition stands after the match. */
  definedAfter: readonly string[];
  /** A definition stands before the match. */
  definedBefore: readonly string[];
  /** Words that make a quoted span a quotation. */
  quoting: readonly string[];
  /** Openers of questions that sell. */
  hypeQuestion: readonly string[];
  negators: readonly string[];
  /** Look like negations and are not. */
  notNegators: readonly string[];
  /** Negating nouns of comparison; they reach only a few words. */
  weakNegators: readonly string[];
  hedges: readonly string[];
  /** Lead-ins and headings whose lists are not the page's own claims. */
  stance: readonly string[];
}

/** Phrases are written separated by commas, sorted, for a diff that is easy to read. */
export function phrases(list: string): readonly string[] {
  return list.trim().replace(/\s+/g, ' ').split(', ');
}
