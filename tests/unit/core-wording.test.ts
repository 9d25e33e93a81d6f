import { describe, expect, test } from 'vitest';
import { verdictWords } from '@/lib/core/wording.ts';

describe('verdictWords', () => {
  test.each([
    ['This is a scam.', ['scam']],
    ['Fake audit by liars', ['Fake', 'liars']],
    ['They steal; it is illegal and fraudulent.', ['steal', 'illegal', 'fraudulent']],
    ['A safe and legit site', ['safe', 'legit']],
    ['An untrustworthy, unsafe agent', ['untrustworthy', 'unsafe']],
  ])('finds the verdicts in "%s"', (text, words) => {
    expect(verdictWords(text)).toEqual(words);
  });

  test.each([
    'This page asks for the words that control a wallet.',
    'This agent can move money; 1 of 7 safety controls was found on the pages checked.',
    'No notes from the 36 checks that ran; 5 could not run.',
    'The steel works of a famous family',
  ])('leaves an observation alone: "%s"', (text) => {
    expect(verdictWords(text)).toEqual([]);
  });
});
