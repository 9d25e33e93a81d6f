import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { mayBe, subjectOf } from '@/lib/sites/feeds/selector-subject.ts';

describe('what a selector says of the element that it matches', () => {
  test.each([
    ['a', 'a', [], true],
    ['[data-id="x"]', '', ['data-id = x'], true],
    ['a[href^="https://one.example:8"]', 'a', ['href ^ https://one.example:8'], true],
    ['div a[href*="/status/"]:has(time)', 'a', ['href * /status/'], false],
    ['ul > li', 'li', [], false],
    ['a:not([role="link"])', 'a', [], false],
    ['svg path[d^="M1 2,3"]', 'path', [], false],
    ['[dir="ltr"]', '', [], false],
    ['div[role="link"][tabindex]', 'div', ['role = link'], false],
    ['.name', '', [], false],
    ['*', '', [], false],
  ])('%s', (selector, tag, tests, isAll) => {
    const subject = subjectOf(selector);
    expect(subject?.tag).toBe(tag);
    expect(subject?.tests.map(({ name, sign, value }) => `${name} ${sign} ${value}`)).toEqual(tests);
    expect(subject?.isAll).toBe(isAll);
  });

  test.each(['a, b', '[data-id="x"], [data-id="y"]'])('%s says nothing for sure', (selector) => {
    expect(subjectOf(selector)).toBeUndefined();
  });

  test('a comma or a space in a value is part of the value', () => {
    expect(subjectOf('a[href="/one, two"]')).toMatchObject({ tag: 'a', isAll: true });
  });

  test.each([
    ['a[href^="/ana"]', true],
    ['a[href$="/1"]', true],
    ['a[href*="status"]', true],
    ['a[href="/ana/status/1"][role="link"]', true],
    ['[role="link"]', true],
    ['b[role="link"]', false],
    ['a[href^="ana"]', false],
    ['a[aria-label="1"]', false],
  ])('%s: %s', (selector, expected) => {
    const { document } = new Window();
    document.body.innerHTML = '<a role="link" href="/ana/status/1">1</a>';
    const element = document.querySelector('a') as unknown as Element;
    const subject = subjectOf(selector);
    expect(subject && mayBe(element, subject)).toBe(expected);
    expect(element.matches(selector)).toBe(expected);
  });
});
