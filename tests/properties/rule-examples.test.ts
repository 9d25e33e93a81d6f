import { describe, expect, test } from 'vitest';
import { type Example, isPageRule, isSentenceRule, type Rule } from '@/lib/core/rule.ts';
import { RULES } from '@/lib/rules/index.ts';
import { examineExample, textOf } from '../rules/examine-example.ts';

/** Ways to write the same sentence; none of them may change what a rule says. */
const SAME: Record<string, (text: string) => string> = {
  'in capital letters': (text) => (/[\]<]|https?:|\$[A-Za-z]/.test(text) ? text : text.toUpperCase()),
  'without its full stop': (text) => text.replace(/\.$/gm, ''),
  'with signs after it': (text) => text.replace(/\.$/gm, '. 🚀🔥'),
  'with no-break spaces': (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '\u00a0'),
  'with curly quotes': (text) => text.replace(/(?<=\w)'/g, '’'),
};

/** The counterpart of a denial: what is affirmed is still claimed. Only for sentences without commands or signs. */
const affirmed = (text: string) => (/^\w[\w$'’ ,%.-]+$/.test(text) ? `It is true that ${lowerFirst(text)}` : text);

/** Ways to speak about the sentence instead of saying it; all of them must silence it. */
const SPOKEN_ABOUT: Record<string, (text: string) => string> = {
  'warned about': (text) => `Beware of sites that say: "${text.replace(/"/g, "'")}"`,
  reported: (text) => `According to the complaint, the company said that ${text}`,
  supposed: (text) => `If a project claims "${text.replace(/"/g, "'")}", ask for the report.`,
  'quoted as a slogan': (text) => `Slogans like "${text.replace(/"/g, "'")}" tell you little.`,
  denied: (text) => `It is not true that ${lowerFirst(text)}`,
};

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const like = (example: Example, text: string): Example => (typeof example === 'string' ? text : { ...example, text });
const brief = (examples: readonly Example[]) => examples.filter((example) => textOf(example).length < 400);
/** Rules that read sentences; what pages are missing or ask for is not a matter of wording. */
const SENTENCE_RULES = RULES.filter(isSentenceRule).map((rule) => [rule.id, rule] as const);
/** Whole-page rules whose examples are one sentence. */
const PAGE_RULES = RULES.filter(isPageRule)
  .filter(({ kind, examples }) => kind !== 'absence' && brief(examples.flags).length > 0)
  .map((rule) => [rule.id, rule] as const);

describe.each<readonly [string, Rule]>([...SENTENCE_RULES, ...PAGE_RULES])('%s', (id, rule) => {
  test.each(Object.entries(SAME))('speaks the same %s', (_, rewrite) => {
    const silent = brief(rule.examples.flags)
      .filter((flag) => examineExample(rule, like(flag, rewrite(textOf(flag)))).length === 0)
      .map((flag) => rewrite(textOf(flag)));
    expect(silent, `${id} should flag these as it flags the plain sentence`).toEqual([]);
  });
});

describe.each(SENTENCE_RULES.filter(([, { frame }]) => frame !== 'bait'))('%s', (id, rule) => {
  test.runIf(rule.kind === 'claim')('speaks when its example is affirmed', () => {
    const silent = brief(rule.examples.flags)
      .map((flag) => like(flag, affirmed(textOf(flag))))
      .filter((flag) => examineExample(rule, flag).length === 0);
    expect(silent, `${id} should flag these as it flags the plain sentence`).toEqual([]);
  });

  test.each(Object.entries(SPOKEN_ABOUT))('is quiet when its example is %s', (_, rewrite) => {
    const loud = brief(rule.examples.flags)
      .filter((flag) => !/[\n\]]/.test(textOf(flag)))
      .filter((flag) => examineExample(rule, like(flag, rewrite(textOf(flag)))).length > 0)
      .map(textOf);
    expect(loud, `${id} should not take talk about a claim for the claim`).toEqual([]);
  });
});
