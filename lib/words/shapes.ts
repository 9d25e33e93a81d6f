/** Pieces of a sentence that are tried together. */
export const LONGEST_RUN = 5;

/** What stands between texts in a row. */
export const BETWEEN = /(; |, | and )/;

/** An amount, and how often it may be spent: "up to 20 USDC each day". Both are told, or neither. */
export const TURN = /^(.{1,200}?) ((?:each|every|per|in all|at most|at once)\b[^()]{0,80})$/;

/** What has no words, such as "20 USDC" or "mint(), burn()", with a text of ours behind it: "each day". */
export const WORDLESS =
  /^(\d[\d.,]{0,90} [^\s(),;:]{1,30}|\d[\d.,]{0,90} units|\w{1,60}\(\)(?:, \w{1,60}\(\)){0,4}) (.{1,200})$/;

/** What a sentence about a request may have begun with before it followed on an opening. */
export const BEGUN = ['This ', 'Signing this ', 'This request '];

/** Gaps for an address: what has a space is none, but what we say instead of one. */
export const ADDRESS_GAPS: ReadonlySet<string> = new Set(['address', 'receiver', 'signer', 'who']);

/** The end of one sentence and the beginning of the next. */
export const BOUNDARY = /[.!?] (?:\p{Lu}|\()/u;

/** Sentences on a request that follow on one another: what is odd in its form, and how many more there are. */
export const JOINED = / \(\d{1,3} more below\)$| This request is written in an unusual way: /;

/** A value or a name rather than a sentence: few letters around its gaps are enough. */
export const isShort = (english: string) => english.length <= 120 && !/[.!?;:](?: |$)/.test(english);

/** Most places that are tried between two gaps with nothing between them. */
export const MOST_SPLITS = 40;

/** How deep texts with few letters are looked for. */
export const SHALLOW = 2;

/** A text of ours in a gap of a text of ours in a gap. */
export const DEEPEST = 5;
