import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { shortWordsOf } from '@/lib/sites/feeds/short-words.ts';
import { wordsOf } from '@/lib/sites/names.ts';

test.each([
  '29.9K',
  '<div><svg><g><path></path></g></svg></div><div><span> <span>1,200</span>\n likes</span></div>',
  '',
  '<!-- 5 --> <b></b>',
  'x'.repeat(19),
  'x'.repeat(41),
  `<i>${' '.repeat(39)}</i><i>7</i>`,
  `<i>${' '.repeat(90)}</i><i>7</i>`,
])('%.40s: the same words as by a walk', (html) => {
  const { document } = new Window();
  document.body.innerHTML = html;
  const element = document.body as unknown as Element;
  expect(shortWordsOf(element, 20)).toBe(wordsOf(element, 20));
});

test('a form whose control covers its text is read all the same', () => {
  const form = { textContent: {}, tagName: 'P', firstChild: null } as unknown as Element;
  expect(shortWordsOf(form, 20)).toBe('');
});
