import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { ORDINARY } from '../fixtures/ordinary-sentences.ts';
import { examineInAll } from './examine-locale.ts';

describe.each(Object.entries(ORDINARY))('ordinary sentences in %s', (lang, sentences) => {
  const read = new Set(LOCALES.find((pack) => pack.lang === lang)?.rules.map((one) => one.rule));

  test.each(sentences)('%s', (sentence) => {
    const loud = examineInAll(sentence, lang).findings.filter(({ rule, quote }) => read.has(rule) && quote !== '');
    expect(loud.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });

  test('together, on one page', () => {
    const page = examineInAll(sentences.join('\n\n'), lang);
    const loud = page.findings.filter(({ rule, quote }) => read.has(rule) && quote !== '');
    expect(loud.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});
