/**
 * Looks at single characters, before a pattern is asked. The first run of a pattern takes a browser 0.1 to 0.8 ms in
 * every page anew, as long as it takes to read a hundred elements; most pages have no text that needs it.
 */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter of the Latin alphabet without marks. */
export function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** One of the characters of `set` stands at this place of `text`. False before its start and behind its end. */
export function isOneOf(set: string, text: string, at: number): boolean {
  return at >= 0 && at < text.length && set.includes(text.charAt(at));
}

/** A digit among the first `count` characters. */
export function hasDigitAhead(text: string, count: number): boolean {
  const end = Math.min(count, text.length);
  for (let at = 0; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
