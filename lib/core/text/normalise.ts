import { isHiddenCharacter, isLegitimateJoiner, isSpace, plainLetter, plainQuote } from './characters.ts';
import { foldLookalikes } from './lookalikes.ts';

/** Text made comparable, with a way back to where each character came from. */
export interface Normalised {
  text: string;
  /** Offset in the original of the character at `index` of `text`; `text.length` maps to the original's length. */
  origin(index: number): number;
  /** Zero-width and direction characters that were taken out. */
  hidden: number;
  /** Cyrillic or Greek letters inside Latin words that were read as the Latin letters they look like. */
  lookalikes: number;
}

/** Longest run of combining marks that is composed with its letter; the rest is handled piece by piece. */
const MAX_CLUSTER = 32;

const NOT_PLAIN = /[^\n -~]| {2}|[ \n]\n|\n /;
/** Four letters or more with a space between each: "A I R D R O P" is one word to the eye. */
const SPACED = /(?<![^\s"'(])\p{L}(?: \p{L}){3,40}(?![^\s"').,:;!?])/gu;
const MAYBE_SPACED = /\S \S \S \S(?!\S{2})/;
/** Compatibility forms that would glue a mark to the word before it ("users¹", "Web3™") stay as they are. */
const KEPT = /[\u03f2\u03f9\u00b2\u00b3\u00b9\u2070-\u2079\u2122\u2120\u00bc-\u00be\u2150-\u215f]/;
const EXTENDS = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
/** Letters that NFKC leaves alone when no mark follows; a short cut, not a rule. */
const STABLE = /[\u00c0-\u00ff\u0400-\u0481\u2013\u2014\u2022\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;

/**
 * NFKC, all Unicode spaces to one plain space (a run with a line break in it to one line break), zero-width and bidi
 * controls out, curly quotes straight, look-alike letters inside Latin words to Latin, small capitals and letters in signs to
 * plain letters, spaced-out words together.
 * Linear; text that is plain already is returned as it is.
 */
export function normalise(original: string): Normalised {
  const gaps = gapsIn(original);
  if (!gaps && !NOT_PLAIN.test(original)) return identity(original);
  const writer = new Writer(original);
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    const next = original.charCodeAt(at + 1);
    const isPlain = (code > 0x20 && code < 0x7f) || (code === 0x20 && next > 0x20);
    if (gaps?.has(at)) {
      writer.replace(at, 1, '');
      at += 1;
      continue;
    }
    at = isPlain && !(next >= 0x7f) ? at + 1 : step(original, at, code, writer);
  }
  writer.flush(original.length);
  const { text, folded } = foldLookalikes(writer.parts.join(''));
  return {
    text,
    hidden: writer.hidden,
    lookalikes: folded,
    origin: (index) => writer.origin(index, text.length),
  };
}

/** Offsets of the spaces between the letters of spaced-out words. */
function gapsIn(original: string): ReadonlySet<number> | undefined {
  if (!MAYBE_SPACED.test(original)) return undefined;
  const gaps = new Set<number>();
  for (const { index, 0: word } of original.matchAll(SPACED)) {
    for (let at = word.indexOf(' '); at >= 0; at = word.indexOf(' ', at + 1)) gaps.add(index + at);
  }
  return gaps.size > 0 ? gaps : undefined;
}

function identity(original: string): Normalised {
  const last = original.length;
  return { text: original, hidden: 0, lookalikes: 0, origin: (index) => Math.min(Math.max(index, 0), last) };
}

/** Handles the character (with its marks) at `at`; gives the place of the next one. */
function step(original: string, at: number, code: number, writer: Writer): number {
  if (code > 0x20 && code < 0x7f) return asciiStep(original, at, writer);
  if (isSpace(code)) return spaceStep(original, at, writer);
  const point = original.codePointAt(at) ?? code;
  const width = point > 0xffff ? 2 : 1;
  if (isHiddenCharacter(point)) return hiddenStep(original, at, width, point, writer);
  const quote = plainQuote(point) ?? plainLetter(point);
  if (quote) {
    writer.replace(at, width, quote);
    return at + width;
  }
  return clusterStep(original, at, width, writer);
}

function asciiStep(original: string, at: number, writer: Writer): number {
  const next = original.charCodeAt(at + 1);
  return next >= 0x300 && isExtension(original, at + 1) ? clusterStep(original, at, 1, writer) : at + 1;
}

function spaceStep(original: string, at: number, writer: Writer): number {
  let end = at;
  let line = false;
  while (end < original.length && isSpace(original.charCodeAt(end))) {
    line ||= isLineBreak(original.charCodeAt(end));
    end += 1;
  }
  const plain = line ? '\n' : ' ';
  if (end - at > 1 || original.charAt(at) !== plain) writer.replace(at, end - at, plain);
  return end;
}

function hiddenStep(original: string, at: number, width: number, point: number, writer: Writer): number {
  if (isLegitimateJoiner(original, at, point)) return at + width;
  if (!isVariationOfSymbol(original, at, point)) writer.hidden += 1;
  writer.replace(at, width, '');
  return at + width;
}

function clusterStep(original: string, at: number, width: number, writer: Writer): number {
  if (KEPT.test(original.charAt(at))) return at + width;
  let end = at + width;
  while (end - at < MAX_CLUSTER && isExtension(original, end)) end += (original.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  const cluster = original.slice(at, end);
  if (end === at + 1 && STABLE.test(cluster)) return end;
  const composed = cluster.normalize('NFKC').replace(/[\u2010\u2011\u2212]/g, '-');
  if (composed !== cluster) writer.replace(at, end - at, composed);
  return end;
}

function isExtension(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return (
    point !== undefined && point >= 0x300 && !isHiddenCharacter(point) && EXTENDS.test(String.fromCodePoint(point))
  );
}

function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** U+FE0E and U+FE0F right after a symbol choose between text and emoji style and hide nothing. */
function isVariationOfSymbol(text: string, at: number, point: number): boolean {
  if (point < 0xfe00 || point > 0xfe0f) return false;
  const before = text.charCodeAt(at - 1);
  const isKeycap = text.charCodeAt(at + 1) === 0x20e3;
  return (
    isKeycap || before === 0xa9 || before === 0xae || (before >= 0x2000 && !(before >= 0xfe00 && before <= 0xfe0f))
  );
}

/** Collects the output as slices of the original, and the places where offsets stop running in parallel. */
class Writer {
  readonly parts: string[] = [];
  hidden = 0;
  private length = 0;
  private copiedTo = 0;
  private readonly outs: number[] = [];
  private readonly ins: number[] = [];

  constructor(private readonly original: string) {}

  flush(to: number): void {
    if (to > this.copiedTo) this.write(this.original.slice(this.copiedTo, to), this.copiedTo);
    this.copiedTo = to;
  }

  replace(at: number, width: number, by: string): void {
    this.flush(at);
    if (by.length <= 1 || by.length === width) {
      if (by) this.write(by, at);
    } else {
      for (let unit = 0; unit < by.length; unit += 1) this.write(by.charAt(unit), at);
    }
    this.copiedTo = at + width;
  }

  private write(text: string, from: number): void {
    const last = this.outs.length - 1;
    const shift = last < 0 ? 0 : this.ins[last]! - this.outs[last]!;
    if (from - this.length !== shift) {
      this.outs.push(this.length);
      this.ins.push(from);
    }
    this.parts.push(text);
    this.length += text.length;
  }

  origin(index: number, length: number): number {
    if (index >= length) return this.original.length;
    if (index <= 0) return this.outs[0] === 0 ? this.ins[0]! : 0;
    let low = 0;
    let high = this.outs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.outs[middle]! <= index) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? index : this.ins[low - 1]! + index - this.outs[low - 1]!;
  }
}
