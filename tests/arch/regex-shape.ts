/** The shape of a regular expression, as far as the time it takes depends on it. */
export type Shape =
  | { kind: 'one'; source: string }
  | { kind: 'all' | 'any'; parts: Shape[] }
  | { kind: 'repeat'; least: number; most: number; of: Shape }
  | { kind: 'nothing' };

const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})[?+]?/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|[\s\S])/;
const CLASS = /^\[(?:\\[\s\S]|[^\\\]])*\]/;
const GROUP = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/;

/** Reads a source as it stands in `RegExp.source`. */
export function shapeOf(source: string): Shape {
  const reader = { rest: source };
  return readAny(reader);
}

function take(reader: { rest: string }, pattern: RegExp): string {
  const found = pattern.exec(reader.rest)?.[0] ?? '';
  reader.rest = reader.rest.slice(found.length);
  return found;
}

function readAny(reader: { rest: string }): Shape {
  const options: Shape[] = [readAll(reader)];
  while (take(reader, /^\|/)) options.push(readAll(reader));
  return options.length === 1 ? (options[0] as Shape) : { kind: 'any', parts: options };
}

function readAll(reader: { rest: string }): Shape {
  const parts: Shape[] = [];
  while (reader.rest !== '' && !/^[|)]/.test(reader.rest)) {
    const atom = readAtom(reader);
    const quantifier = QUANTIFIER.exec(take(reader, QUANTIFIER));
    parts.push(quantifier ? { kind: 'repeat', ...boundsOf(quantifier), of: atom } : atom);
  }
  return { kind: 'all', parts };
}

function boundsOf([, sign, least, comma, most]: RegExpExecArray): { least: number; most: number } {
  if (sign === '?') return { least: 0, most: 1 };
  if (sign) return { least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY };
  if (comma === '') return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
}

function readAtom(reader: { rest: string }): Shape {
  const opening = take(reader, GROUP);
  if (opening) {
    const inside = readAny(reader);
    take(reader, /^\)/);
    // What looks around takes no room, but its own repeats are tried like others.
    return /[=!]$/.test(opening) ? { kind: 'repeat', least: 0, most: 1, of: inside } : inside;
  }
  if (take(reader, /^(?:\^|\$|\\[bB])/)) return { kind: 'nothing' };
  return { kind: 'one', source: take(reader, ESCAPE) || take(reader, CLASS) || take(reader, /^[\s\S]/) };
}

/** Every repeat in a shape, outer ones first. */
export function repeatsIn(shape: Shape): Extract<Shape, { kind: 'repeat' }>[] {
  if (shape.kind === 'repeat') return [shape, ...repeatsIn(shape.of)];
  return shape.kind === 'all' || shape.kind === 'any' ? shape.parts.flatMap(repeatsIn) : [];
}

/** Characters that a shape can hold, tried out on those below U+0400. */
function lettersOf(shape: Shape): Set<string> {
  if (shape.kind === 'nothing') return new Set();
  if (shape.kind === 'repeat') return lettersOf(shape.of);
  if (shape.kind !== 'one') return new Set(shape.parts.flatMap((part) => [...lettersOf(part)]));
  const one = new RegExp(`^(?:${shape.source})$`, /\\[pP]\{|\\u\{/.test(shape.source) ? 'iu' : 'i');
  return new Set(SAMPLE.filter((letter) => one.test(letter)));
}

const SAMPLE = Array.from({ length: 0x400 }, (_, code) => String.fromCharCode(code));

/**
 * Repeats without an end, unless nothing can be tried again: the whole pattern is one class (`\s+`), or it stands in a
 * pattern that begins at the start of the text and is the only one of a single class there.
 */
export function endlessRepeats(source: string, flags: string): string[] {
  const shape = shapeOf(source);
  const endless = repeatsIn(shape).filter(({ most }) => most === Number.POSITIVE_INFINITY);
  if (endless.length === 0) return [];
  const isOfOneClass = endless.every(({ of }) => of.kind === 'one');
  const isWhole = shape.kind === 'all' && shape.parts.length === 1;
  const isAnchored = source.startsWith('^') && !flags.includes('m') && shape.kind === 'all';
  if (isOfOneClass && endless.length === 1 && (isWhole || isAnchored)) return [];
  return [`endless repeat in /${source}/`];
}

/**
 * Repeats inside repeats that can share out the same text in many ways: `(?:\w{1,20}){0,9}`. Allowed where each turn
 * needs a character that the inner repeat cannot take: `(?:\w{1,20}\s){0,9}`.
 */
export function nestedRepeats(source: string): string[] {
  return repeatsIn(shapeOf(source))
    .filter(({ least, most, of }) => most > 1 && most !== least && isAmbiguous(of) && most * longestIn(of) > FEW)
    .map(() => `repeat inside a repeat in /${source}/`);
}

/** Turns times characters that are too few to matter. */
const FEW = 40;

function longestIn(turn: Shape): number {
  return Math.max(1, ...repeatsIn(turn).map(({ least, most }) => (most === least ? 1 : most)));
}

function isAmbiguous(turn: Shape): boolean {
  if (turn.kind === 'any') return turn.parts.some(isAmbiguous);
  const inner = repeatsIn(turn).filter(({ least, most }) => most > 1 && most !== least);
  if (inner.length === 0) return false;
  const taken = new Set(inner.flatMap((repeat) => [...lettersOf(repeat.of)]));
  const parts = turn.kind === 'all' ? turn.parts : [turn];
  return !parts.some((part) => isBorder(part, taken));
}

/** A character that must stand here and that the inner repeats cannot take. */
function isBorder(part: Shape, taken: ReadonlySet<string>): boolean {
  if (part.kind === 'any') return part.parts.every((option) => isBorder(option, taken));
  if (part.kind === 'all') return part.parts.some((inner) => isBorder(inner, taken));
  if (part.kind !== 'one') return false;
  const letters = lettersOf(part);
  return letters.size > 0 && [...letters].every((letter) => !taken.has(letter));
}
