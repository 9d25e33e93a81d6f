import { describe, expect, it } from 'vitest';
import { createPrefilter } from '@/lib/core/engine/prefilter.ts';
import type { SentenceRule } from '@/lib/core/rule.ts';

function ruleWith(id: string, ...cues: string[]): SentenceRule {
  return { id, cues } as unknown as SentenceRule;
}

function hits(rules: SentenceRule[], text: string): string[] {
  const found: string[] = [];
  createPrefilter(rules).scan(text, (offset, here) => {
    for (const rule of here) found.push(`${offset} ${rule.id}`);
  });
  return found.sort();
}

describe('prefilter', () => {
  const cases: [string, SentenceRule[], string, string[]][] = [
    ['finds a cue at the start of a word', [ruleWith('a', 'audit')], 'It was audited.', ['7 a']],
    ['not inside a word', [ruleWith('a', 'art')], 'A smart part.', []],
    ['in any case', [ruleWith('a', 'token')], 'TOKENS', ['0 a']],
    [
      'a longer cue does not hide a shorter one',
      [ruleWith('a', 'audit'), ruleWith('b', 'audited')],
      'audited',
      ['0 a', '0 b'],
    ],
    ['a shorter word does not set off a longer cue', [ruleWith('b', 'audited')], 'audit', []],
    ['signs stand anywhere', [ruleWith('a', '%'), ruleWith('b', '$')], 'up 5% to $9', ['4 a', '9 b']],
    ['two rules with one cue both hear', [ruleWith('a', 'x1'), ruleWith('b', 'x1')], 'x1', ['0 a', '0 b']],
    ['no rules, no hits', [], 'text', []],
  ];
  for (const [what, rules, text, expected] of cases) it(what, () => expect(hits(rules, text)).toEqual(expected));
});
