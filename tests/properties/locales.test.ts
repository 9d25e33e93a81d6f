import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { tellLanguage } from '@/lib/core/text/language.ts';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { readText } from '@/lib/sites/text.ts';
import { textOf } from '../rules/examine-example.ts';

/** Long text of each language's own words. Nothing here measures time: what grows with the square runs into the limit. */
const SIZE = 100_000;
const LIMIT = 60_000;

function long(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
}

/** Words that wake the checks up, whole matches without a stop, and matches that break off before their end. */
function unitsOf(pack: (typeof LOCALES)[number]): string[] {
  const flags = pack.rules.flatMap((rule) => rule.examples.flags.map(textOf)).filter((text) => !text.includes(']('));
  const words = flags.map((flag) => flag.replace(/[.!?。\s]{1,9}/g, ' '));
  return [
    pack.rules.flatMap((rule) => rule.cues).join(' '),
    words.join(' '),
    words.map((text) => text.slice(0, text.length * 0.6)).join(' '),
  ];
}

describe.each(LOCALES.map((pack) => [pack.lang, pack] as const))('%s', (lang, pack) => {
  test(
    'goes through 100 KB of its own words',
    () => {
      for (const unit of unitsOf(pack)) {
        const doc = readText(long(`${unit} `), { url: 'https://orbit.example/' });
        doc.lang = lang;
        expect(judgePage(doc, { now: 0, asked: true, as: 'landing' }).findings.length).toBeLessThan(200);
      }
    },
    LIMIT,
  );
});

test.each(['ё', 'İ', 'ß', '的', 'の', '가', '🚀', '\ud800', '\u0301', 'а́', 'x的'])(
  'tells something of 100 KB of %j',
  (letter) => {
    expect(typeof tellLanguage(long(letter)).lang).toBe('string');
  },
);
