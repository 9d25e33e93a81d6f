import { plainText, plainWords } from './plain-words.ts';
import type { Side } from './told.ts';

/** Lines that are looked for on each side of a quote. */
const NEIGHBOURS = 4;

/** Do the words around this quote of a page (by key) that was read in a tab stand in its source? */
export type PlaceStands = (page: string, quote: string) => boolean;

/**
 * Tells what is gone from what was never in the source: where one side was read in a tab and the other is its source
 * alone, words that are missing there may have been put in by a script. Where the lines around them stand in the source,
 * the place is there and the words are not. Without the kept words of both sides nothing stands.
 */
export function placesIn(tab: Side, source: Side): PlaceStands {
  const pages = new Map<string, { shown: string[]; there: ReadonlySet<string>; patterns: ReadonlySet<string> }>();
  const linesOf = (side: Side, page: string) =>
    (side.wordsOf(page)?.text ?? '').split('\n').map((line) => plainText(line).trim());
  const pageOf = (page: string) => {
    const known = pages.get(page);
    if (known) return known;
    const lines = linesOf(source, page);
    const patterns = new Set(lines.map((line) => plainWords(line).words));
    const made = { shown: linesOf(tab, page), there: new Set(lines), patterns };
    pages.set(page, made);
    return made;
  };
  return (page, quote) => {
    const { shown, there, patterns } = pageOf(page);
    const words = plainText(quote).trim();
    const at = words === '' ? -1 : shown.findIndex((line) => line.includes(words));
    // The same words around another number: a counter that a script fills.
    if (at < 0 || patterns.has(plainWords(shown[at] ?? '').words)) return false;
    const [above, below] = [nearest(shown, at - 1, -1), nearest(shown, at + 1, 1)];
    const standing = [above, below].map((lines) => lines.filter((line) => there.has(line)).length);
    const sides = [above, below].filter((lines) => lines.length > 0).length;
    return sides === 2 ? standing.every((many) => many > 0) : standing.some((many) => many > 1);
  };
}

/** The next lines that have words, in one direction. */
function nearest(lines: readonly string[], from: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = from; at >= 0 && at < lines.length && found.length < NEIGHBOURS; at += step) {
    const line = lines[at] ?? '';
    if (/\p{L}/u.test(line)) found.push(line);
  }
  return found;
}
