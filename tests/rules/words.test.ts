import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '@/lib/rules/index.ts';
import { speak } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { pseudoWords, untold } from '../arch/pseudo-words.ts';
import { examineExample } from './examine-example.ts';

const PSEUDO = pseudoWords();

/** What a rule says about its own examples must be found again by its text, whatever the page put into its gaps. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  beforeAll(() => speak('en-XA', PSEUDO));
  afterAll(() => speak('en', {}));

  test('is told in another language, whole', () => {
    const texts = rule.examples.flags
      .flatMap((example) => examineExample(rule, example))
      .flatMap(({ say, ask, clears }) => [say, ask, clears])
      .filter((text): text is string => Boolean(text));
    expect(texts.length).toBeGreaterThan(0);
    expect([...new Set(texts)].filter((text) => untold(told(text)) !== '')).toEqual([]);
  });
});
