import { spoken } from './say.ts';

/**
 * A text that begins with a capital, as it stands inside a sentence: "Who uses it" becomes "who uses it". German keeps its
 * capitals, since the word may be a noun; a first word in capitals ("AI") stays in every language.
 */
export function midSentence(text: string): string {
  if (spoken().startsWith('de') || /^\p{Lu}{2}/u.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase(spoken()) + text.slice(1);
}
