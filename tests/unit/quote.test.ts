import { describe, expect, test } from 'vitest';
import { LONGEST_QUOTE, quoteAround } from '@/lib/core/text/quote.ts';

const LONG = `${'before it all '.repeat(40)}THE CLAIM${' after it all'.repeat(40)}`;
const AT = LONG.indexOf('THE CLAIM');

describe('quoteAround', () => {
  test('a short sentence is quoted whole', () => {
    expect(quoteAround('  We have users. ', 5, 9)).toBe('We have users.');
  });

  test('a long one is cut at spaces around the claim', () => {
    const quote = quoteAround(LONG, AT, AT + 9);
    expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(quote).toMatch(/^…(?:before|it|all) .*THE CLAIM.* (?:after|it|all)…$/);
  });

  test.each([
    ['at the start', 0, 6],
    ['at the end', LONG.length - 9, LONG.length],
    ['as long as the sentence', 0, LONG.length],
  ])('a claim %s keeps within the limit and starts with its words', (_where, start, end) => {
    const quote = quoteAround(LONG, start, end);
    expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(quote).toContain(LONG.slice(start, Math.min(end, start + 100)).trim());
  });

  test('text without spaces is cut too', () => {
    expect(quoteAround('x'.repeat(1_000), 500, 510).length).toBeLessThanOrEqual(LONGEST_QUOTE);
  });
});
