/** Longest quote that is shown or stored, in UTF-16 units. */
export const LONGEST_QUOTE = 240;
/** How much of the room in front of the quoted words is used when a sentence must be cut. */
const BEFORE = 80;

/**
 * The page's own words for a place: the whole sentence when it is short, else at most `longest` characters around
 * [start, end), cut at spaces where one is near, with … where something is left out.
 */
export function quoteAround(sentence: string, start: number, end: number, longest = LONGEST_QUOTE): string {
  const whole = sentence.trim();
  if (whole.length <= longest) return whole;
  const room = longest - 2;
  const before = Math.max(0, Math.min(BEFORE, room - (end - start)));
  const wanted = Math.max(0, Math.min(start - before, sentence.length - room));
  const from = wanted === 0 ? 0 : nextWord(sentence, wanted, start);
  const to = lastWord(sentence, Math.min(sentence.length, from + room), end);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? '…' : ''}`;
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function lastWord(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
