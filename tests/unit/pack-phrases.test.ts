import { describe, expect, test } from 'vitest';
import { crowdedBeginning, faultOfPhrase, plainPhrase, readyPhrases } from '@/lib/core/text/pack-phrases.ts';

describe('a phrase that can be used', () => {
  test.each([
    'earn while you sleep',
    'guarantee* ... profit*',
    "can't lose",
    '$100 a day',
    '5% a week',
    'risk-free yield',
    'доход* без риска',
    'rendimiento garantizado',
    '保本 ... 收益',
    '稳赚',
    '원금 보장',
    'lợi nhuận ... cam kết',
    'रिटर्न की गारंटी',
  ])('%s', (phrase) => {
    expect(faultOfPhrase(phrase)).toBeUndefined();
  });
});

describe('a phrase that cannot', () => {
  test.each([
    ['two gaps', 'earn ... much ... today'],
    ['a gap at its end', 'earn ...'],
    ['a gap without spaces', 'earn...much'],
    ['an ending alone', '* profits'],
    ['an ending in the middle', 'pro*fits'],
    ['an ending after two letters', 'ab* profits'],
    ['an ending in a script that runs on', '保本收* 稳赚'],
    ['a group', '(earn|make) money'],
    ['a class', '[a-z] profit'],
    ['a quantifier', 'earn+ money'],
    ['a bound', 'earn{2} money'],
    ['an escape', String.raw`\w earn`],
    ['a dot', 'earn.money'],
    ['a question mark', 'earn? now'],
    ['only signs', '%%%'],
    ['only spaces', '     '],
    ['one letter', 'a  '],
    ['two letters', 'of'],
  ])('%s', (_, phrase) => {
    expect(faultOfPhrase(phrase)).toBeTypeOf('string');
  });
});

describe('what phrases find', () => {
  test.each<[phrase: string, text: string, found: string | undefined]>([
    ['earn while you sleep', 'You EARN while you sleep.', 'EARN while you sleep'],
    ['guarantee* ... profit*', 'We guaranteed all of you a profit.', 'guaranteed all of you a profit'],
    ['guarantee* ... profit*', 'We guarantee it. A profit comes later.', undefined],
    ['guarantee* ... profit*', `Guarantee ${'so '.repeat(20)}profit`, undefined],
    ['guarantee* profit*', 'non-guaranteed profit', undefined],
    ['risk free', 'a risk-free yield', 'risk-free'],
    ['risk-free', 'risk free yield', 'risk free'],
    ['profit', 'profits', undefined],
    ['profit', 'profit-free', undefined],
    ['rendement garanti', 'Un rendement garanti', 'rendement garanti'],
    ['garantia', 'con garantía', 'garantía'],
    ['доход* без риска', 'Доходность без риска каждый день', 'Доходность без риска'],
    ['保本 ... 收益', '我们承诺保本并且每日收益到账', '保本并且每日收益'],
    ['원금 보장', '저희는 원금 보장을 약속합니다', '원금 보장'],
    ['$100 a day', 'Make $100 a day', '$100 a day'],
    ['5% a week', 'That is 15% a week', undefined],
    ['5% a week', 'That is 5% a week', '5% a week'],
    ['a new coin', 'Buy a new coin', 'a new coin'],
  ])('%s in “%s”', (phrase, text, expected) => {
    const found = readyPhrases([phrase]).find(text);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  test('a faulty phrase finds nothing and breaks nothing', () => {
    expect(readyPhrases(['(a+)+b', 'yes please']).cues).toEqual(['please']);
    expect(readyPhrases(['(a+)+b']).find('aaaaaaaaaaaaaaaab')).toBeUndefined();
  });
});

test('phrases that compare alike are the same', () => {
  expect(plainPhrase('Garantía  Total')).toBe(plainPhrase('garantia total'));
});

test('too many phrases with one beginning are told', () => {
  const many = Array.from({ length: 70 }, (_, at) => `guaranteed thing ${at}`);
  expect(crowdedBeginning(many)).toBe('guar');
  expect(crowdedBeginning(many.slice(0, 60))).toBeUndefined();
});
