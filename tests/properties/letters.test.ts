import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClockText, looksLikeButton, looksLikeTimer } from '@/lib/sites/dom-kinds.ts';
import { opensLine } from '@/lib/sites/dom-shape.ts';
import { hasDigitAhead, isDigit, isOneOf, isPlainLetter } from '@/lib/sites/letters.ts';
import { isStat, leadsIn } from '@/lib/sites/plain-words.ts';
import { rawOffset, shownOf } from '@/lib/sites/text-run.ts';

/** Pieces that the patterns are about, and some beside them, so that short texts of them come near every border. */
const PIECES =
  'a Z é 7 12 345 \u0664 : ： — - – • * ✓ . ) ] " ’ $ € ~ % + USD\u0020 d h 1d 2h 02 btn button CTA count-down timer _'
    .split(' ')
    .concat([' ', '  ', '\t', '\n', '\u00a0', '\u2009', '\u3000', '\ufeff', '\u001f', '😀', '\ud83d']);
const near = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(near, fc.string({ unit: 'binary', maxLength: 12 }));

/** The pattern alone, as the answer was found before a look at single characters came first. */
const PLAIN: Record<string, [(text: string) => boolean, (text: string) => boolean]> = {
  leadsIn: [leadsIn, (text) => /[:—]["'”’)*_]?$/.test(text)],
  opensLine: [opensLine, (text) => /^\s{0,20}(?:[-–•·▪◦‣*✓✔✅❌✗]|\d{1,2}[.)])\s/u.test(text)],
  isClockText: [
    isClockText,
    (text) => /^\d{1,3}(?:\s?(?:[:.]|[dhms][a-z]{0,6},?)\s?\d{1,2}){2,3}\s?(?:s[a-z]{0,6})?$/i.test(text),
  ],
  looksLikeButton: [looksLikeButton, (text) => /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i.test(text)],
  looksLikeTimer: [looksLikeTimer, (text) => /count-?down|(?:^|[\s_-])timer(?:$|[\s_-])/i.test(text)],
  isPlainLetter: [(text) => isPlainLetter(text.charCodeAt(0)), (text) => /^[a-z]/i.test(text)],
  isDigit: [(text) => isDigit(text.charCodeAt(0)), (text) => /^\d/.test(text)],
  hasDigitAhead: [(text) => hasDigitAhead(text, 3), (text) => /\d/.test(text.slice(0, 3))],
  isOneOf: [(text) => isOneOf('$€', text, text.length - 1), (text) => /[$€]$/.test(text)],
};

describe('a look at single characters', () => {
  it.each(Object.entries(PLAIN))('%s says what its pattern says', (_name, [looks, matches]) => {
    fc.assert(fc.property(anyText, (text) => looks(text) === matches(text)));
  });

  it('finds every figure that stands alone', () => {
    for (const text of ['500K+', '~ $ 2.1B', '≈ EUR 7', '<USD 12', '+ USD  9', '99.9 % uptime']) {
      expect(isStat(text), text).toBe(true);
    }
    for (const text of ['seven', 'about 7', '', 'a 7']) expect(isStat(text), text).toBe(false);
  });

  it('collapses white space as one pattern for all of it does', () => {
    fc.assert(
      fc.property(anyText, (data) => {
        const node = { data, parentNode: null } as unknown as Text;
        expect(shownOf(node)).toBe(data.replace(/\s+/g, ' '));
      }),
    );
    const wide = { data: `a${' \n'.repeat(5_000)}b ${'\t'.repeat(1_001)} c`, parentNode: null } as unknown as Text;
    expect(shownOf(wide)).toBe('a b c');
  });

  it('finds the way back to each character that is shown', () => {
    fc.assert(
      fc.property(anyText, (data) => {
        const shown = data.replace(/\s+/g, ' ').trim();
        for (let at = 0; at < shown.length; at += 1) {
          const raw = data[rawOffset(data, at) ?? -1] ?? '';
          expect(raw.replace(/\s/, ' ')).toBe(shown[at]);
        }
      }),
    );
  });
});
