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
    [
      'letters with marks as plain ones',
      [ruleWith('a', 'garanti'), ruleWith('b', 'resume')],
      'Résumé, GARANTİLİ',
      ['0 b', '8 a'],
    ],
    [
      'plain letters as the ones with marks',
      [ruleWith('a', 'khôi'), ruleWith('b', 'dolandırıcı')],
      'dolandirici khoi',
      ['0 b', '12 a'],
    ],
    ['stacked marks', [ruleWith('a', 'điều')], 'kiểm tra ĐIỀU kiện', ['9 a']],
    [
      'another script at word beginnings',
      [ruleWith('a', 'гарант'), ruleWith('b', 'рант')],
      'Доход ГАРАНТИРОВАН',
      ['6 a'],
    ],
    ['right after a bracket or Latin', [ruleWith('a', 'сид')], '(сид-фраза) token сид', ['1 a', '18 a']],
    [
      'Han anywhere, overlapping ones too',
      [ruleWith('a', '零风险'), ruleWith('b', '风险提示')],
      '声称零风险提示',
      ['2 a', '3 b'],
    ],
    ['Latin between Han', [ruleWith('a', 'airdrop')], '领取airdrop现在', ['2 a']],
    ['Hangul with its endings', [ruleWith('a', '지갑')], '내지갑을 연결', ['1 a']],
    ['kana', [ruleWith('a', 'ウォレット')], '今すぐウォレットを接続', ['3 a']],
    [
      'a phrase by its longest word',
      [ruleWith('a', 'sin riesgo'), ruleWith('b', 'без риска')],
      'Riesgo cero, без риска',
      ['0 a', '17 b'],
    ],
    [
      'English cues beside another script',
      [ruleWith('a', 'audit'), ruleWith('b', '%')],
      'аудит Audit 5%',
      ['13 b', '6 a'],
    ],
    [
      'a letter of two units before the cue',
      [ruleWith('a', 'mint'), ruleWith('b', '铸造')],
      '🎉 mint 𠀀铸造',
      ['10 b', '3 a'],
    ],
  ];
  for (const [what, rules, text, expected] of cases) it(what, () => expect(hits(rules, text)).toEqual(expected));
});
