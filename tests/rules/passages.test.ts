import { describe, expect, test } from 'vitest';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { findPassages } from '@/lib/core/engine/passages.ts';
import type { PassageExample, PassageRule } from '@/lib/core/passage.ts';
import { PASSAGES } from '@/lib/rules/passages/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

function passagesOf(rule: PassageRule, example: PassageExample) {
  const { text, as = 'landing' } = typeof example === 'string' ? { text: example } : example;
  const doc = readMarkdown(text, { url: 'https://brightloom.example/' });
  return findPassages(doc, createPageText(doc), as, [rule]);
}

const textOf = (example: PassageExample) => (typeof example === 'string' ? example : example.text);

describe.each(PASSAGES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.flags.map((one) => [textOf(one), one] as const))('finds: %s', (text, example) => {
    const found = passagesOf(rule, example).filter(({ state }) => state === 'found');
    expect(found.length, `${id} should find: ${text}`).toBeGreaterThan(0);
    for (const { quote, start, end, families } of found) {
      expect(quote).not.toBe('');
      expect(end).toBeGreaterThan(start);
      expect(families.length).toBeGreaterThanOrEqual(rule.least);
    }
  });

  test.each(rule.examples.passes.map((one) => [textOf(one), one] as const))('does not find: %s', (text, example) => {
    const found = passagesOf(rule, example).filter(({ state }) => state === 'found');
    expect(found, `${id} should not find: ${text}`).toEqual([]);
  });
});

describe('a passage', () => {
  const [rule] = PASSAGES.filter(({ id }) => id === 'why-crypto-clear');
  if (!rule) throw new Error('the passage rule this test is about is gone');
  const found = (text: string) => passagesOf(rule, text).map(({ state }) => state);

  test.each([
    ['in one paragraph', 'A renter locks the price in escrow. The provider is paid on delivery.', ['found']],
    ['in a list', '- Escrow holds the price\n- Providers are paid on delivery\n- Renters need no account', ['found']],
    ['split by a heading', 'Escrow holds the price.\n\n## Money\n\nProviders are paid on delivery.', []],
    ['one family short', 'Escrow protects renters.', ['partly']],
    [
      'too far apart',
      'Escrow holds the price. One. Two. Three. Four. The weather is fine. Providers are paid on delivery.',
      [],
    ],
    ['warned about', 'Beware of sites that say that escrow pays providers and nobody can cheat.', []],
    ['planned', 'Escrow will soon hold the price, and providers are paid on delivery.', []],
  ] as [string, string, string[]][])('%s', (_, text, states) => expect(found(text)).toEqual(states));

  test('is not looked for in articles and legal pages', () => {
    const text = 'A renter locks the price in escrow. The provider is paid on delivery.';
    for (const as of ['news', 'education', 'legal', 'dashboard'] as const) {
      expect(passagesOf(rule, { text, as })).toEqual([]);
    }
  });

  test('hidden text and texts of images hold none', () => {
    expect(
      found('![A renter locks the price in escrow. The provider is paid.](https://brightloom.example/a.png)'),
    ).toEqual([]);
  });

  test('long text is read once: the words of all rules, 200 KB', () => {
    const words = PASSAGES.flatMap((one) => one.examples.flags.map(textOf)).join(' ');
    const doc = readMarkdown(words.repeat(Math.ceil(200_000 / words.length)), { url: 'https://brightloom.example/' });
    const passages = findPassages(doc, createPageText(doc), 'landing', PASSAGES);
    expect(passages.length).toBeLessThanOrEqual(3 * PASSAGES.length);
  }, 60_000);
});
