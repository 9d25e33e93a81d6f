import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

/** Regular expression literals after a place where an expression may begin, and templates that patterns are made of. */
const LITERAL =
  /(?:^|[=(,:[!&|?{};>]|return)\s{0,40}\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[*\n])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/[dgimsuvy]{0,8}/gm;
const TEMPLATE = /String\.raw`([^`]*)`/g;

/** Sources of the patterns in a file. */
function patternsOf(text: string): string[] {
  return [LITERAL, TEMPLATE].flatMap((kind) => [...text.matchAll(kind)].map((found) => found[1] ?? ''));
}

/**
 * Groups that repeat without a bound and hold something that repeats without a bound, such as `(a+)+`: the shape that
 * makes a pattern take exponential time. Fixed parts inside do not make up for it here; write a bound instead.
 */
function nestedRepeats(source: string): string[] {
  const found: string[] = [];
  const open: { at: number; repeats: boolean }[] = [];
  let repeats = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') at = endOfClass(source, at);
    else if (character === '(') {
      open.push({ at, repeats });
      repeats = false;
    } else if (character === ')') {
      const group = open.pop();
      const again = isUnbounded(source, at + 1);
      if (again && repeats) found.push(source.slice(group?.at ?? 0, at + 2));
      repeats = repeats || again || (group?.repeats ?? false);
    } else if (isUnbounded(source, at) && source.charAt(at - 1) !== '(') repeats = true;
  }
  return found;
}

function isUnbounded(source: string, at: number): boolean {
  return /^(?:[*+]|\{\d{1,5},\})/.test(source.slice(at, at + 8));
}

function endOfClass(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source.charAt(at) === '\\') at += 1;
    else if (source.charAt(at) === ']') return at;
  }
  return source.length;
}

describe('the check itself', () => {
  it.each(['(a+)+', '(?:\\w+\\s)*', '(?:(?:a|b*)c)+', '(x{2,})*', '((a)+)*'])('finds %s', (source) => {
    expect(nestedRepeats(source)).not.toEqual([]);
  });
  it.each(['(?:a{1,9}b)+', '(?:ab)+c*', '\\(a+\\)+', '[(a+)]+', '(?:a|b)+', 'a+(?:b)?'])('passes %s', (source) => {
    expect(nestedRepeats(source)).toEqual([]);
  });
  it('reads literals and templates, and no divisions or comments', () => {
    const text =
      'const a = /x+/i;\nconst b = 4 / 2 / 1;\n// c = a / b\npattern(String.raw`(?:y+)+`);\nif (/[/]z/.test(a)) {}';
    expect(patternsOf(text)).toEqual(['x+', '[/]z', '(?:y+)+']);
  });
});

describe.each(
  readSources(['lib', 'components', 'entrypoints']).map(({ path, text }) => [path, patternsOf(text)] as const),
)('%s', (path, patterns) => {
  it('has no repeat without a bound inside another', () => {
    const found = patterns.flatMap(nestedRepeats);
    expect(found, `Bound the quantifiers in ${path}: {0,60} instead of * or +.`).toEqual([]);
  });
});
