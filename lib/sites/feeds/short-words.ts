import { wordsOf } from '../names.ts';
import { collapse } from '../plain-words.ts';

/** `wordsOf` for an element that says little, most often: one question instead of a walk. Same words. */
export function shortWordsOf(element: Element, limit: number): string {
  // A form's controls may cover what it says.
  const said: unknown = element.textContent;
  if (typeof said !== 'string' || said.length > limit * 2) return wordsOf(element, limit);
  return collapse(said).slice(0, limit);
}
