import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findPart, findParts, readIndexed } from '@/lib/sites/feeds/find-parts.ts';

function post(): Element {
  const { document } = new Window();
  document.body.innerHTML = `<article data-kind="post"><b data-kind="name">Ana</b><p data-kind="text">one</p>
    <div><p data-kind="text">two</p><i data-kind='a"]'>odd</i></div></article>`;
  return document.querySelector('article') as unknown as Element;
}

const SELECTORS = [
  '[data-kind="text"]',
  '[data-kind="name"]',
  '[data-kind="none"]',
  '[data-kind="post"]',
  '[data-kind="text"], [data-kind="name"]',
  '[data-kind="text"] i, [data-kind="name"]',
  'p[data-kind="text"]',
  '[data-kind^="te"]',
  'div [data-kind="text"]',
];

describe('a post that is read by an index', () => {
  it.each(SELECTORS)('finds the same by %s as without it', (selector) => {
    const element = post();
    const plain = findParts(element, [selector]).map((part) => part.outerHTML);
    const first = findPart(element, [selector])?.outerHTML;
    const indexed = readIndexed(element, 'data-kind', () => ({
      all: findParts(element, [selector]).map((part) => part.outerHTML),
      first: findPart(element, [selector])?.outerHTML,
    }));
    expect(indexed).toEqual({ all: plain, first });
  });

  it('falls back to the next selector, and lets parts be refused', () => {
    const element = post();
    const found = readIndexed(element, 'data-kind', () => [
      findPart(element, ['[data-kind="none"]', 'b'])?.textContent,
      findPart(element, ['[data-kind="text"]'], (part) => part.textContent === 'two')?.textContent,
    ]);
    expect(found).toEqual(['Ana', 'two']);
  });

  it('knows nothing of other elements, nor after it was read', () => {
    const element = post();
    const inner = element.querySelector('div') as Element;
    expect(readIndexed(element, 'data-kind', () => findParts(inner, ['[data-kind="text"]']).length)).toBe(1);
    element.querySelector('p')?.remove();
    expect(findParts(element, ['[data-kind="text"]']).length).toBe(1);
  });

  it('is forgotten when reading fails', () => {
    const element = post();
    const fails = () =>
      readIndexed(element, 'data-kind', () => {
        throw new Error('covered');
      });
    expect(fails).toThrow('covered');
    element.querySelector('b')?.remove();
    expect(findPart(element, ['[data-kind="name"]'])).toBeUndefined();
  });
});
