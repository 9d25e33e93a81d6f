/**
 * Something that may be said on any page of a project ("who can mint more?"). Absence and contradiction rules ask
 * questions, not patterns, so that the answer of a page read earlier counts: `id` is stable and unique over all rules,
 * `pattern` is linear and carries no `g` flag.
 */
export interface Question {
  id: string;
  pattern: RegExp;
  /** Simply visible words count too, not only what the page asserts. */
  anyFrame?: true;
  /** The words are themselves negative ("there is no token"), so a negation inside them does not deny them. */
  negation?: 'keep';
  /** No answer where these words stand in the sentence, in the heading above it or in the path of the page. */
  unless?: RegExp;
}

/** Words that answer a Question: on this page with a place, on another page of the project with its address. */
export interface Stated {
  quote: string;
  url: string;
}
