import { parseAst, transformWithOxc } from 'vite';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { endlessRepeats, nestedRepeats } from './regex-shape.ts';
import { readSources } from './source-files.ts';

interface Pattern {
  source: string;
  flags: string;
}

const problemsOf = ({ source, flags }: Pattern) => [...endlessRepeats(source, flags), ...nestedRepeats(source)];

describe('the check itself', () => {
  it.each([
    String.raw`a\s+b`,
    '(a+)+',
    String.raw`(?:\w+\s)*`,
    '(?:(?:a|b*)c)+',
    '(x{2,})*',
    String.raw`\s+$`,
    '.*x',
    '^.*a.*b',
    String.raw`a\d{3,}`,
    '(?=a+)b',
  ])('finds an endless repeat in %s', (source) => expect(endlessRepeats(source, '')).not.toEqual([]));

  it('finds one at the start of every line', () => expect(endlessRepeats('^a+b', 'm')).not.toEqual([]));

  it.each([
    String.raw`\s+`,
    '[a+]b',
    String.raw`a\+b\*`,
    'a{1,9}',
    '^ {0,3}a+b',
    '(?:a|b){0,60}c',
    String.raw`\u{1f600}x`,
  ])('finds none in %s', (source) => expect(endlessRepeats(source, '')).toEqual([]));

  it.each([
    String.raw`(?:\w{1,20}){0,9}`,
    '(?:a{0,9}b?){1,8}',
    String.raw`(?:\s?\w{1,20}){2,5}`,
    '(?:(?:b{1,9})c?){0,9}',
    String.raw`(?:\w{1,9}[-\w]){0,9}`,
    '((a{1,5}))+',
    String.raw`(?:x|\d{1,9}){0,9}`,
  ])('finds a repeat inside a repeat in %s', (source) => expect(nestedRepeats(source)).not.toEqual([]));

  it.each([
    String.raw`(?:\w{1,20}\s){0,9}`,
    String.raw`(?:\s[\w'-]{1,30}){0,3}`,
    String.raw`(?:[^.!?]|\.(?=\w)){0,60}`,
    '(?:ab){0,9}c{1,9}',
    '(?:a{3}b){1,4}',
    String.raw`(?:\w{1,20}(?:,|;)){0,9}`,
    '(?:a{1,9})?b',
  ])('passes %s', (source) => expect(nestedRepeats(source)).toEqual([]));
});

/** The regular expressions that are written out in a file. */
async function literalsIn(path: string, text: string): Promise<Pattern[]> {
  const { code } = await transformWithOxc(text, path, {});
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const regex = (node as { regex?: { pattern: string; flags: string } }).regex;
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
      else Object.values(node).forEach(walk);
    }
  };
  walk(parseAst(code));
  return found;
}

const files = readSources(['lib', 'components', 'entrypoints']).filter(({ text }) =>
  /\/[dgimsuvy]{0,8}[^\w]/.test(text),
);

test.each(files.map(({ path, text }) => [path, text] as const))('%s writes patterns that end', async (path, text) => {
  const found = (await literalsIn(path, text)).flatMap(problemsOf);
  expect(found, `Bound the quantifiers in ${path}: {0,60} instead of * or +, and a border between turns.`).toEqual([]);
});

describe('patterns that are put together', () => {
  const made = new Map<string, Pattern>();

  beforeAll(async () => {
    const plain = globalThis.RegExp;
    globalThis.RegExp = new Proxy(plain, {
      construct(target, [source, flags]: [string | RegExp, string | undefined]) {
        const regex = new target(source, flags);
        made.set(`${regex.flags} ${regex.source}`, { source: regex.source, flags: regex.flags });
        return regex;
      },
    });
    try {
      const modules = import.meta.glob(
        '/lib/{core,rules,evidence,sites,packs,guard/decode,guard/assess,guard/clear,guard/simulate}/**/*.ts',
      );
      for (const load of Object.values(modules)) await load();
    } finally {
      globalThis.RegExp = plain;
    }
  }, 60_000);

  test('are those of all rules, word lists and languages', () => {
    expect(made.size).toBeGreaterThan(300);
  });

  test('end, and share out no text twice', () => {
    const found = [...made.values()].flatMap(problemsOf);
    expect(
      found.map((problem) => problem.slice(0, 300)),
      'Bound the quantifiers of the pattern.',
    ).toEqual([]);
  });
});
