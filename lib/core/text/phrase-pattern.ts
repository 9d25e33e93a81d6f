/**
 * One expression for a list of phrases: whole words, case-insensitive, `*` at the end of a word for any ending of at
 * most 14 letters, a space for any one space or line break. "scam" is not found in "scam-free". Longer phrases are
 * tried first. Linear.
 */
export function phrasePattern(phrases: readonly string[], options: { start?: boolean; flags?: string } = {}): RegExp {
  const source = phraseSource(phrases);
  const opening = options.start ? String.raw`^[^\w$"']{0,12}(?:\d{1,2}[.)]\s)?` : String.raw`(?<![\w'-])`;
  return new RegExp(`${opening}${source}`, options.flags ?? 'i');
}

/** The alternation of `phrasePattern` without its left border, to build longer expressions from. */
export function phraseSource(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(toSource).join('|')})(?!\\w|-[a-z])`;
}

function toSource(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, "[a-z']{0,14}")
    .replace(/ /g, '\\s');
}
