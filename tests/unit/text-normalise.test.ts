import { describe, expect, test } from 'vitest';
import { foldLookalikes } from '@/lib/core/text/lookalikes.ts';
import { normalise } from '@/lib/core/text/normalise.ts';

describe('normalise', () => {
  test.each([
    ['plain text stays', 'We pay 2% a day.', 'We pay 2% a day.'],
    ['no-break and thin spaces', 'We\u00a0pay\u20092\u202f% a day.', 'We pay 2 % a day.'],
    ['runs of spaces', 'We  pay \u3000 well', 'We pay well'],
    ['line breaks stay line breaks', 'one \r\n two\u2028three', 'one\ntwo\nthree'],
    ['curly quotes', '\u201cIt\u2019s free\u201d \u2018now\u2019 \u00abja\u00bb', '"It\'s free" \'now\' "ja"'],
    ['prime marks', '5\u2032 and 5\u2033', '5\' and 5"'],
    ['full-width and styled letters', '\uff27uaranteed \ud835\udc00\ud835\udc08', 'Guaranteed AI'],
    ['ellipsis sign', 'Soon\u2026', 'Soon...'],
    ['composed accents', 'cafe\u0301', 'caf\u00e9'],
    ['no-break hyphen', 'AI\u2011powered', 'AI-powered'],
    ['zero-width space in a word', 'guar\u200banteed', 'guaranteed'],
    ['soft hyphen', 'guar\u00adanteed', 'guaranteed'],
    ['letters that are set apart', 'A I R D R O P is live', 'AIRDROP is live'],
    ['letters and wide gaps', 'C L A I M   Y O U R S', 'CLAIM YOURS'],
    ['three letters are three letters', 'plans A B C', 'plans A B C'],
    ['small capitals', '\u0262\u1d1c\u1d00\u0280\u1d00\u0274\u1d1b\u1d07\u1d07\u1d05', 'guaranteed'],
    ['letters on signs', '\u{1f170}\u{1f178}\u{1f181}', 'AIR'],
    ['an Armenian letter in a Latin word', 't\u0585ken', 'token'],
    ['a lunate sigma', '\u03f9laim', 'Claim'],
    ['Cyrillic letters in a Latin word', 'Cl\u0430im y\u043eur t\u043ekens', 'Claim your tokens'],
    ['a Russian word stays', '\u0441\u043e\u0441\u043d\u0430 and token', '\u0441\u043e\u0441\u043d\u0430 and token'],
    ['a mixed word with a plainly Cyrillic letter stays', 'web\u0436', 'web\u0436'],
    ['footnote figures do not join the word', 'users\u00b9', 'users\u00b9'],
    ['trade marks do not join the word', 'Orbit\u2122', 'Orbit\u2122'],
  ])('%s', (_name, original, text) => {
    expect(normalise(original).text).toBe(text);
  });

  test.each([
    ['nothing', 'plain', 0],
    ['zero-width space, joiner and direction mark', 'a\u200bb\u200dc\u202ed', 3],
    ['soft hyphen', 'guar\u00adanteed', 1],
    ['tag characters', 'ok\u{e0041}\u{e0042}', 2],
    ['variation selectors after a letter', 'a\ufe0f\ufe0e', 2],
    ['a family emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} team', 0],
    ['a heart and a keycap', '\u2764\ufe0f 1\ufe0f\u20e3', 0],
    ['a profession with a skin tone', '\u{1f469}\u{1f3fd}\u200d\u{1f4bb}', 0],
    ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 0],
    ['a Persian joiner', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', 0],
  ])('counts hidden characters: %s', (_name, original, hidden) => {
    expect(normalise(original).hidden).toBe(hidden);
  });

  test('origin leads back to the place in the original', () => {
    const original = 'A\u200b\u201cbig\u201d\u00a0\u00a0claim\u2026 e\u0301nd';
    const normalised = normalise(original);
    for (const word of ['big', 'claim', 'nd']) {
      expect(normalised.origin(normalised.text.indexOf(word))).toBe(original.indexOf(word));
    }
    expect(normalised.origin(normalised.text.length)).toBe(original.length);
    expect(normalised.origin(-5)).toBe(0);
    expect(normalised.origin(10_000)).toBe(original.length);
  });

  test('looks-alikes are counted apart from hidden characters', () => {
    expect(normalise('cl\u0430im t\u043eken')).toMatchObject({ hidden: 0, lookalikes: 2 });
    expect(foldLookalikes('\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425z').text).toBe(
      'ABEKMHOPCTYXz',
    );
    expect(foldLookalikes('\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0445\u0443z').text).toBe('aceijopsxyz');
    expect(foldLookalikes('\u03b1lpha')).toEqual({ text: 'alpha', folded: 1 });
  });
});
