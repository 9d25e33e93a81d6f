import { describe, expect, test } from 'vitest';
import type { Example } from '@/lib/core/rule.ts';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { textOf } from './examine-example.ts';
import { examineLocaleExample } from './examine-locale.ts';

const name = (example: Example): string => textOf(example).replace(/\s+/g, ' ').slice(0, 90);
const like = (example: Example, text: string): Example => (typeof example === 'string' ? text : { ...example, text });
/** Running text; buttons, fields and addresses are no sentences to be rewritten. */
const isText = (example: Example): boolean => !/[\n\]]|\w\.\w/.test(textOf(example));
const CASES = LOCALES.flatMap((pack) => pack.rules.map((rule) => [pack.lang, rule.rule, pack, rule] as const));

/** Ways to write the same sentence; none of them may change what a rule says. */
const SAME: Record<string, (text: string) => string> = {
  'without its full stop': (text) => text.replace(/[.。]$/, ''),
  'with signs after it': (text) => `${text} 🚀🔥`,
  'with no-break spaces': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  'in capitals': (text) => text.toUpperCase(),
  'with marks apart from their letters': (text) => text.normalize('NFD'),
};

describe.each(CASES)('%s %s', (_, id, pack, rule) => {
  test.each(rule.examples.flags.map((example) => [name(example), example] as const))('flags: %s', (_name, example) => {
    const findings = examineLocaleExample(pack, id, example);
    expect(findings.length, `${id} should speak about: ${textOf(example)}`).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.quote, 'it must quote the page').not.toBe('');
  });

  test.each(rule.examples.passes.map((example) => [name(example), example] as const))(
    'passes: %s',
    (_name, example) => {
      const quotes = examineLocaleExample(pack, id, example).map((finding) => finding.quote);
      expect(quotes, `${id} should stay quiet about: ${textOf(example)}`).toEqual([]);
    },
  );

  const sentences = rule.examples.flags.filter(isText);

  test.each(Object.entries(SAME))('speaks the same %s', (_name, rewrite) => {
    const silent = sentences
      .map((flag) => like(flag, rewrite(textOf(flag))))
      .filter((flag) => examineLocaleExample(pack, id, flag).length === 0)
      .map(textOf);
    expect(silent, `${id} should flag these as it flags the plain sentence`).toEqual([]);
  });

  test.each(pack.spokenAbout)('is quiet when its example stands in: %s', (around) => {
    const loud = sentences
      .map((flag) => like(flag, around.replace('…', textOf(flag))))
      .filter((flag) => examineLocaleExample(pack, id, flag).length > 0)
      .map(textOf);
    expect(loud, `${id} should not take talk about a claim for the claim`).toEqual([]);
  });
});
