import { hasDigitAhead } from './letters.ts';

/** Part of a Block's text that comes from one text node: `length` characters from `start` on, white space collapsed. */
export interface Segment {
  node: Text;
  start: number;
  length: number;
}

/** How many characters tell whether a text ends a sentence or leads in. */
const TAIL = 8;
const SPACE = 0x20;
/** White space that is not one plain space. */
const UNEVEN = /\s\s|[^\S ]/;
/** The same, as much of it as there is: what is even is left where it stands, so that little is put together anew. */
const UNEVEN_WHOLE = /\s{2,1000}|[^\S ]/g;

/** The mark of a note: up to three digits. */
const NOTE_MARK = /^\s?\d{1,3}\s?$/;
const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/**
 * What a text node shows: white space collapsed, and raised digits as such, so that the mark of a note does not grow
 * together with the word before it ("jobs" and "1"). As long as the collapsed text.
 */
export function shownOf(node: Text): string {
  const { data } = node;
  const shown = evened(data);
  if (shown.length > 5 || !hasDigitAhead(shown, 2) || !NOTE_MARK.test(shown) || !isRaised(node)) return shown;
  return shown.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

function evened(data: string): string {
  if (!UNEVEN.test(data)) return data;
  let even = data.replace(UNEVEN_WHOLE, ' ');
  while (even.includes('  ')) even = even.replace(UNEVEN_WHOLE, ' ');
  return even;
}

/** Stands in a superscript, alone or as a link in it. */
function isRaised({ parentNode }: Text): boolean {
  return parentNode?.nodeName === 'SUP' || (parentNode?.nodeName === 'A' && parentNode.parentNode?.nodeName === 'SUP');
}

/** One line of inline text that is being put together from text nodes, with the way back to them. */
export class TextRun {
  text = '';
  segments: Segment[] = [];
  /** What was written last, at least `TAIL` characters of it where there are so many. */
  private recent = '';
  private space = false;

  /** The last characters of `text`: looking into a growing string would copy it each time. */
  get tail(): string {
    return this.recent.slice(-TAIL);
  }

  /** Adds what a text node shows. True when it showed something beside white space. */
  append(node: Text): boolean {
    const shown = shownOf(node);
    if (shown === '' || shown === ' ') {
      if (shown !== '') this.space = true;
      return false;
    }
    const last = shown.length - 1;
    const spaceBefore = shown.charCodeAt(0) === SPACE;
    const spaceAfter = shown.charCodeAt(last) === SPACE;
    const body = spaceBefore || spaceAfter ? shown.slice(spaceBefore ? 1 : 0, spaceAfter ? last : last + 1) : shown;
    const start = this.startNext(spaceBefore);
    const segment = { node, start, length: body.length };
    // An array that is made with what is in it takes no room for more: most runs are one text node.
    if (this.segments.length === 0) this.segments = [segment];
    else this.segments.push(segment);
    this.write(body);
    this.space = spaceAfter;
    return true;
  }

  /** Adds text that has no text node, such as the name of an emoji picture. */
  appendWords(words: string): void {
    this.startNext(false);
    this.write(words);
    this.space = false;
  }

  /** The next text stands apart from this one, although no white space is written between them. */
  separate(): void {
    if (this.text !== '') this.space = true;
  }

  /** Where the next text would begin. */
  get next(): number {
    return this.text.length + (this.space && this.text !== '' ? 1 : 0);
  }

  private write(words: string): void {
    this.text += words;
    this.recent = words.length >= TAIL ? words : `${this.recent.slice(-TAIL)}${words}`;
  }

  private startNext(space: boolean): number {
    if ((space || this.space) && this.text !== '') this.write(' ');
    return this.text.length;
  }
}

/**
 * Offset in the node's own data of the character that is number `shown` of its collapsed, trimmed text;
 * undefined when the node has become shorter.
 */
export function rawOffset(data: string, shown: number): number | undefined {
  let at = 0;
  while (at < data.length && isSpace(data, at)) at++;
  for (let left = shown; left > 0; left--) {
    if (at >= data.length) return undefined;
    if (isSpace(data, at)) while (at < data.length && isSpace(data, at)) at++;
    else at++;
  }
  return at <= data.length ? at : undefined;
}

function isSpace(data: string, at: number): boolean {
  const code = data.charCodeAt(at);
  if (code < 0x80) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(data.charAt(at));
}
