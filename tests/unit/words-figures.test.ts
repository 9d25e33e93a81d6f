import { afterAll, describe, expect, it } from 'vitest';
import { tellFigure, tellFigureGap } from '@/lib/words/figures.ts';
import { speak } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('figures of ours', () => {
  afterAll(() => speak('en', {}));

  it.each([
    ['de', '3 March 2027', '3. März 2027'],
    ['fr', '3 March 2027', '3 mars 2027'],
    ['zh-CN', '2027-03-01', '2027年3月1日'],
    ['de', '3 March 2027, 14:05 UTC', '3. März 2027 um 14:05 UTC'],
    ['de', '2027-03-01 00:20 UTC', '1. März 2027 um 00:20 UTC'],
    ['fr', '2 days 3 hours', '2 jours 3 heures'],
    ['ru', '5 days', '5 дней'],
    ['de', '25,000 USDC', '25.000 USDC'],
    ['fr', '1,234.567890123456789012 wstETH', '1 234,567890123456789012 wstETH'],
    ['zh-CN', '1,234.5 USDC', '1,234.5 USDC'],
    ['de', '123456789012345678901234567890', '123456789012345678901234567890'],
    ['de', '$4.2 billion', '4,2 Milliarden $'],
    ['de', '$12,400', '12.400 $'],
  ])('in %s: %s', (tag, english, wanted) => {
    speak(tag, {});
    // Some browsers have long words for a thousand million, and some short ones.
    expect(plain(tellFigure(english))?.replace('Mrd.', 'Milliarden')).toBe(wanted);
  });

  it.each(['3 without', '31 February 2027', '1,23 USDC', 'March 2027', '3 days ago', '', '0x12ab', '7 units'])(
    'are not: %s',
    (text) => {
      speak('de', {});
      expect(tellFigure(text)).toBeUndefined();
    },
  );

  it('are told in the gaps that hold them, and nowhere else', () => {
    speak('de', { 'until {day}': 'bis {day}', 'It says {word}.': 'Es sagt {word}.' });
    expect(told('until 3 March 2027')).toBe('bis 3. März 2027');
    expect(told('It says 3 March 2027.')).toBe('Es sagt 3 March 2027.');
    expect(tellFigureGap('days', '3 March 2027, 5 April 2026')).toBe('3. März 2027, 5. April 2026');
    expect(tellFigureGap('from', '3 March 2027')).toBe('3 March 2027');
    expect(tellFigureGap('from', '2027-03-03 10:00 UTC')).toBe('3. März 2027 um 10:00 UTC');
  });

  it('stay as they are in English', () => {
    speak('en', {});
    expect(told('3 March 2027, 14:05 UTC')).toBe('3 March 2027, 14:05 UTC');
  });
});
