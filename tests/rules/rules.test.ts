import { describe, expect, test } from 'vitest';
import type { Example } from '@/lib/core/rule.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { RULES } from '@/lib/rules/index.ts';
import { examineExample, textOf } from './examine-example.ts';

const name = (example: Example): string => textOf(example).replace(/\s+/g, ' ').slice(0, 90);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.flags.map((example) => [name(example), example] as const))('flags: %s', (_, example) => {
    const findings = examineExample(rule, example);
    expect(findings.length, `${id} should speak about: ${textOf(example)}`).toBeGreaterThan(0);
    for (const { quote, block, say } of findings) {
      expect(quote !== '' || block === -1, `${id} must quote the page, or say that it means the whole page`).toBe(true);
      expect(verdictWords(say), `${id} must report what was seen, without a verdict`).toEqual([]);
    }
  });

  test.each(rule.examples.passes.map((example) => [name(example), example] as const))('passes: %s', (_, example) => {
    const quotes = examineExample(rule, example).map((finding) => finding.quote || '(the whole page)');
    expect(quotes, `${id} should stay quiet about: ${textOf(example)}`).toEqual([]);
  });
});
