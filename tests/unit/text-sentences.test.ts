import { describe, expect, test } from 'vitest';
import { ENGLISH_ABBREVIATIONS } from '@/lib/core/text/abbreviations.ts';
import { MAX_SENTENCE, splitSentences } from '@/lib/core/text/sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['two sentences', 'We render films. Studios pay us.', ['We render films.', 'Studios pay us.']],
    ['decimals', 'Send 0.5 ETH today. Get 1.0 back.', ['Send 0.5 ETH today.', 'Get 1.0 back.']],
    ['versions', 'We shipped v1.2.3 today. It works.', ['We shipped v1.2.3 today.', 'It works.']],
    ['domains', 'Visit orbit.example.com now. Bring a friend.', ['Visit orbit.example.com now.', 'Bring a friend.']],
    ['company forms', 'Orbit Inc. announced a fund. It is new.', ['Orbit Inc. announced a fund.', 'It is new.']],
    ['company form that ends', 'We are Orbit Inc. We render.', ['We are Orbit Inc.', 'We render.']],
    ['versus', 'Faster vs. AWS on all jobs.', ['Faster vs. AWS on all jobs.']],
    ['U.S. before a name', 'The U.S. Treasury spoke. Markets fell.', ['The U.S. Treasury spoke.', 'Markets fell.']],
    ['numbered items', 'Job No. 5 failed. No. We stop.', ['Job No. 5 failed.', 'No.', 'We stop.']],
    ['initials', 'J. R. Miller leads us. She codes.', ['J. R. Miller leads us.', 'She codes.']],
    ['for example', 'Use a key, e.g. a hardware key. Done.', ['Use a key, e.g. a hardware key.', 'Done.']],
    ['a list number opens', '1. Learn the basics. 2. Ask.', ['1. Learn the basics.', '2. Ask.']],
    ['a number that ends', 'It grew to 120. Then it fell.', ['It grew to 120.', 'Then it fell.']],
    ['stops in a row', 'Ready?! Go!!! Now…', ['Ready?!', 'Go!!!', 'Now…']],
    ['an ellipsis that goes on', 'Wait... there is more.', ['Wait... there is more.']],
    ['an ellipsis that ends', 'Soon... We ship.', ['Soon...', 'We ship.']],
    ['a closing quote', 'He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
    ['a quote and who said it', '"We never lose!" the site says.', ['"We never lose!" the site says.']],
    ['a closing bracket', '(It is new.) It works.', ['(It is new.)', 'It works.']],
    ['line breaks', 'one\ntwo', ['one', 'two']],
    ['bullets', '• keys • limits • logs', ['• keys', '• limits', '• logs']],
    ['an emoji after the stop', 'Join now!🚀 Earn.', ['Join now!', '🚀 Earn.']],
    ['a lower-case start', 'it runs on-chain. we like it.', ['it runs on-chain.', 'we like it.']],
    ['Chinese stops', '你好。世界！', ['你好。', '世界！']],
    ['Hindi stops', 'वह आया। वह गया।', ['वह आया।', 'वह गया।']],
    ['Arabic question marks', 'هذا سؤال؟ نعم.', ['هذا سؤال؟', 'نعم.']],
    ['Korean stops', '참 좋습니다. 다음입니다!', ['참 좋습니다.', '다음입니다!']],
    ['an address with a question mark', 'See https://a.example/x?y=1 for it.', ['See https://a.example/x?y=1 for it.']],
    ['nothing', '', []],
    ['only spaces', ' \n ', []],
  ])('%s', (_name, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('600,000 characters without a stop are cut at spaces', () => {
    const pieces = splitSentences('word '.repeat(120_000));
    expect(pieces.every(({ start, end }) => end - start <= MAX_SENTENCE && (end - start + 1) % 5 === 0)).toBe(true);
    expect(pieces.length).toBeLessThan(400);
  });

  test('a wall of emoji is not cut inside a character', () => {
    const text = `x${'🚀'.repeat(3_000)}`;
    expect(cut(text).every((piece) => piece.isWellFormed())).toBe(true);
  });

  test.each(Object.entries(ENGLISH_ABBREVIATIONS))('%s is sorted and without repeats', (_name, list) => {
    expect(list).toEqual([...new Set(list)].sort());
  });
});
