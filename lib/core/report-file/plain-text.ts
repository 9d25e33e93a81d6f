import { isHiddenCharacter } from '../text/characters.ts';
import { wellFormed } from '../well-formed.ts';

/** Joins letters and picks the look of emoji; text of honest people has them, and they move nothing. */
const HARMLESS = (point: number) => point === 0x200c || point === 0x200d || (point >= 0xfe00 && point <= 0xfe0f);

/**
 * A text of a page as it goes into a report: letters that cannot be seen, turn the reading direction or steer a terminal
 * are written out as "[U+202E]", so that the words in the file are the words that a reader sees. Line breaks of every
 * kind become "\n".
 */
export function plainText(words: string): string {
  const lines = wellFormed(words).replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  let plain = '';
  for (const letter of lines) {
    const point = letter.codePointAt(0) ?? 0;
    const isControl = (point < 0x20 && letter !== '\n' && letter !== '\t') || (point >= 0x7f && point < 0xa0);
    plain += isControl || (isHiddenCharacter(point) && !HARMLESS(point)) ? `[U+${hex(point)}]` : letter;
  }
  return plain;
}

/** The same on one line. */
export function oneLine(words: string): string {
  return plainText(words)
    .replace(/\s{1,4000}/g, ' ')
    .trim();
}

function hex(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}
