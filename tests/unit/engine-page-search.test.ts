import { describe, expect, test } from 'vitest';
import { createPageSearch } from '@/lib/core/engine/page-search.ts';
import { MONEY, NUM, pattern } from '@/lib/core/text/pattern.ts';
import { cuesOfPattern } from '@/lib/core/text/pattern-cues.ts';
import { phrasePattern } from '@/lib/core/text/phrase-pattern.ts';

describe('what a pattern begins with', () => {
  const KNOWN: [RegExp, string[]][] = [
    [/\baudit(?:s|ed)?\b/i, ['audit']],
    [/\b(?:token sale|ico|pre-sale)\b/, ['ico', 'pre', 'token']],
    [/(?<!\w)(?:re-?)?run/, ['re', 'run']],
    [/(?<![\w'-])don't/, ['don']],
    [/\bs?he\b|\$[a-z]{2,8}/, ['$', 'he', 'she']],
    [/\b[ab]c/, ['ac', 'bc']],
    [/\b(?:a|an|the) x/, ['a', 'the']],
    [/^(?:We|Our) /, ['our', 'we']],
    [/\bno(?= gas)/, ['no']],
    [/\b\d{1,3}x/, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
    [/\bcafé\b/, ['cafe']],
    [/\b(?<noun>users?)(?:\s\w+)?/, ['user']],
    [phrasePattern(['beware of', 'scam*']), ['beware', 'scam']],
  ];
  test.each(KNOWN)('%s', (regex, cues) => expect([...(cuesOfPattern(regex) ?? [])].sort()).toEqual(cues));

  const UNKNOWN = [
    /audit/,
    /\b\w+ audit/,
    /\W{0,4}audit/,
    /\baudit|x/,
    /(?:\baudit)?/,
    /[^a]b/,
    /\b[a-z]x/,
    /保本/,
    /(?=a)/,
    /\p{L}a/u,
  ];
  test.each(UNKNOWN)('%s can begin anywhere', (regex) => expect(cuesOfPattern(regex)).toBeUndefined());

  test('amounts begin with a digit, a sign or a code', () => {
    const cues = cuesOfPattern(pattern('{{MONEY}}')) ?? [];
    expect(cues).toEqual(expect.arrayContaining(['$', '₽', '0', '9', 'us', 'eur']));
    expect(cuesOfPattern(pattern('{{NUM}}'))).toHaveLength(10);
  });
});

describe('search of a page', () => {
  const TEXT =
    'The audit was done. Our Audit_log: audited by nobody; unaudited. We raised $3M, €2.000 and 5 ETH, ₽900.\n' +
    "Don't run or re-run it — a token sale (pre-sale) in café Zürich… $LOOM, 12,000 users. über-audit, 3x. AN x, the x";
  const PATTERNS = [
    /\baudit(?:s|ed)?\b/i,
    /\baudit/i,
    /audit/i,
    /(?<!\w)(?:re-?)?run/i,
    /(?<![\w'-])don't/i,
    /\$[a-z]{2,8}/i,
    /\b(?:a|an|the) x/i,
    /\bcafé\b/i,
    /^(?:The|Our)/,
    /\bZÜRICH\b/i,
    new RegExp(MONEY, 'i'),
    new RegExp(NUM, 'i'),
    pattern('{{MULT}}'),
    /nowhere/,
    /x?/,
  ];
  test.each(PATTERNS)('%s is found where a plain search finds it', (regex) => {
    const search = createPageSearch(TEXT);
    const found: [number, number][] = [];
    search.each(regex, (at, length) => {
      found.push([at, length]);
      return false;
    });
    const plain = [...TEXT.matchAll(new RegExp(regex.source, `${regex.flags}g`))];
    expect(found).toEqual(plain.map((match) => [match.index, match[0].length]));
    expect(search.has(regex)).toBe(plain.length > 0);
  });

  test('stops when told to', () => {
    let times = 0;
    createPageSearch('a b a b').each(/\ba/, () => {
      times += 1;
      return true;
    });
    expect(times).toBe(1);
  });
});
