import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockKind } from '@/lib/core/page-doc.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import { frameOf } from '@/lib/core/text/frame.ts';
import { findMetrics } from '@/lib/core/text/metrics.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { readNumber } from '@/lib/core/text/numbers.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { MAX_SENTENCE, splitSentences } from '@/lib/core/text/sentences.ts';

/** Words, marks and oddities that the text functions look for, mixed with junk of every script. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['not ', 'no ', '"', "'", '“', '”', '…', '. ', '?', '!', '\n', ' ', '\u00a0', '\u200b', '\u00ad', '\u202e'],
    ...[
      'e\u0301',
      '👨\u200d👩',
      '\ufe0f',
      'сlаim',
      '1,200',
      '$3M',
      '12%',
      'U.S.',
      'Inc.',
      'e.g.',
      'beware ',
      'red flag',
    ],
    ...[
      'if a site says ',
      'according to ',
      'guaranteed ',
      'is a slogan',
      ': ',
      ';',
      '—',
      'ﷺ',
      'ﬁ',
      '½',
      '\ud800',
      '\udc00',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const ADVERSARIAL: [string, string][] = [
  'a',
  '"',
  "'",
  'not ',
  '7',
  '1,',
  '. ',
  '?',
  '\n',
  '\u0301',
  '\u200b',
  'no need to ',
  'says ',
  'U.S.',
  '$',
  '“',
  'а',
  ': ',
  ', we ',
  'е\u0301a',
].map((unit) => [JSON.stringify(unit), unit.repeat(Math.ceil(100_000 / unit.length))]);

describe('normalise', () => {
  test('never throws, and leads back inside the original without going backwards', () => {
    fc.assert(
      fc.property(text, (original) => {
        const normalised = normalise(original);
        let last = 0;
        for (let index = 0; index <= normalised.text.length; index += 1) {
          const origin = normalised.origin(index);
          expect(origin).toBeGreaterThanOrEqual(last);
          expect(origin).toBeLessThanOrEqual(original.length);
          last = origin;
        }
        expect(normalised.origin(normalised.text.length)).toBe(original.length);
        expect(normalised.hidden).toBeLessThanOrEqual(original.length);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves no curly quote, no special space and no direction character', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(normalise(original).text).not.toMatch(
          /[\u00a0\u2000-\u200b\u202a-\u202f\u2018-\u201f\u2028\u2029\u3000\ufeff]/,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('splitSentences', () => {
  test('covers all that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (original) => {
        const spans = splitSentences(original);
        let last = 0;
        for (const { start, end } of spans) {
          expect(original.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE);
          last = end;
        }
        expect(original.slice(last).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('frameOf', () => {
  const context = fc.record(
    {
      pageType: fc.constantFrom(...PAGE_TYPES),
      kind: fc.constantFrom(...BlockKind.options),
      before: text,
      lead: text,
      heading: text,
      negation: fc.constant('keep' as const),
      frame: fc.constant('bait' as const),
      counts: fc.boolean(),
    },
    { requiredKeys: ['pageType', 'kind'] },
  );

  test('never throws, wherever the match is said to be', () => {
    fc.assert(
      fc.property(text, fc.integer(), fc.integer(), context, (sentence, start, end, around) => {
        const frame = frameOf(sentence, start, end, around);
        expect(frame.asserted ? frame.confidence : frame.why).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 500 },
    );
  });

  test('the same sentence has the same frame each time', () => {
    fc.assert(
      fc.property(text, context, (sentence, around) => {
        const first = frameOf(sentence, 0, 5, around);
        expect(frameOf(sentence, 0, 5, around)).toEqual(first);
      }),
    );
  });
});

test('findMetrics stays inside the sentence and counts with finite numbers', () => {
  fc.assert(
    fc.property(text, (sentence) => {
      for (const claim of findMetrics({ block: 0, text: sentence, nth: 0, offset: 0 })) {
        expect(claim.start).toBeLessThan(claim.end);
        expect(claim.end).toBeLessThanOrEqual(sentence.length);
        expect(Number.isFinite(claim.value)).toBe(true);
      }
    }),
  );
});

describe('100 KB of one thing goes through', () => {
  const GUARD = pattern(String.raw`\bwe\b{{GAP60}}(?:{{NUM}}|{{PCT}}|{{MULT}}|{{MONEY}}){{GAP60}}\busers\b`);

  test.each(ADVERSARIAL)('%s', (_name, long) => {
    const { text: plain } = normalise(long);
    const middle = Math.floor(plain.length / 2);
    const frame = frameOf(plain, middle, middle + 5, {
      pageType: 'landing',
      kind: 'paragraph',
      before: plain,
      lead: plain,
      heading: plain,
    });
    expect(frame).toHaveProperty('asserted');
    expect(splitSentences(plain).every(({ end }) => end <= plain.length)).toBe(true);
    expect(GUARD.test(plain)).toBe(false);
    expect(findMetrics({ block: 0, text: plain, nth: 0, offset: 0 })).toBeInstanceOf(Array);
    expect(readNumber(plain) ?? 0).toBeGreaterThanOrEqual(0);
  });
});
