/**
 * Word lists of the frame gate for a language other than English. Phrases are small letters; in `spaced` languages they
 * are whole words and `*` stands for any ending, in `joined` ones (Chinese, Japanese, Korean) they are found anywhere.
 * All lists are matched without regard to marks on Latin letters. When in doubt a list may silence too much: a wrong
 * note on an ordinary page is worse than one that is missed.
 */
export interface LocaleCues {
  writing: 'spaced' | 'joined';
  /** A warning stands anywhere outside the match: "мошенник*", "estafa*", "骗局". */
  warned: readonly string[];
  /** Look like warnings and are not: "protección contra el fraude". */
  notWarned: readonly string[];
  /** Openers that carry the warning of the sentence before on to this one: "estos sitios", "такие". */
  refersBack: readonly string[];
  /** Somebody else's words, anywhere outside the match: "según", "по данным", "据报道". */
  reported: readonly string[];
  /** A condition about a third party, anywhere outside the match: "если вам обеща*", "si alguien". */
  hypothetical: readonly string[];
  /** Words that open a sentence of advice: "проверьте", "nunca". */
  advice: readonly string[];
  /** Advice anywhere outside the match: "не вводите", "しないでください". */
  adviceInside: readonly string[];
  /** A definition right after the match: "es un mito", "означает". */
  definedAfter: readonly string[];
  /** A definition shortly before the match: "что такое", "qué es". */
  definedBefore: readonly string[];
  /** Reports of breach and loss: "взломан*", "robaron". */
  incident: readonly string[];
  /** Deny what follows, within `reach` in the same clause: "не", "no", "不". */
  negators: readonly string[];
  /** How far a negator reaches: words in `spaced` languages, characters in `joined` ones. */
  reach: number;
  /** Deny what stands before them in the sentence: "değil", "ありません", "no existe". */
  negatedAfter: readonly string[];
  /** Look like negations and are not: "не упусти*", "не только", "不容错过". */
  notNegators: readonly string[];
  /** Denials that reach over the whole sentence, also when the claim is negative itself: "не обещаем". */
  denials: readonly string[];
  /** Conjunctions that end a clause: "но", "pero". Punctuation ends one in every language. */
  clauseBreaks: readonly string[];
  /** Plans and possibilities; they lower confidence. */
  hedges: readonly string[];
  /** Openers of questions that sell: "хотите", "listo para". */
  hypeQuestion: readonly string[];
  /** Endings that make a question without a question mark: "でしょうか". */
  questionEnds: readonly string[];
  /** Headings and lead-ins whose lists are not the page's own claims: "признаки", "señales". */
  stance: readonly string[];
}
