import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findPart, findParts } from '@/lib/sites/feeds/find-parts.ts';
import { planIndex, readIndexed } from '@/lib/sites/feeds/part-index.ts';

function post(): Element {
  const { document } = new Window();
  document.body.innerHTML = `<article data-kind="post"><b data-kind="name">Ana</b><p data-kind="text">one</p>
    <div><p data-kind="text">two</p><i data-kind='a"]'>odd</i></div></article>`;
  return document.querySelector('article') as unknown as Element;
}

const PLAN = planIndex('data-kind');

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
    const indexed = readIndexed(element, PLAN, () => ({
      all: findParts(element, [selector]).map((part) => part.outerHTML),
      first: findPart(element, [selector])?.outerHTML,
    }));
    expect(indexed).toEqual({ all: plain, first });
  });

  it('falls back to the next selector, and lets parts be refused', () => {
    const element = post();
    const found = readIndexed(element, PLAN, () => [
      findPart(element, ['[data-kind="none"]', 'b'])?.textContent,
      findPart(element, ['[data-kind="text"]'], (part) => part.textContent === 'two')?.textContent,
    ]);
    expect(found).toEqual(['Ana', 'two']);
  });

  it('knows nothing of other elements, nor after it was read', () => {
    const element = post();
    const inner = element.querySelector('div') as Element;
    expect(readIndexed(element, PLAN, () => findParts(inner, ['[data-kind="text"]']).length)).toBe(1);
    element.querySelector('p')?.remove();
    expect(findParts(element, ['[data-kind="text"]']).length).toBe(1);
  });

  it('is forgotten when reading fails', () => {
    const element = post();
    const fails = () =>
      readIndexed(element, PLAN, () => {
        throw new Error('covered');
      });
    expect(fails).toThrow('covered');
    element.querySelector('b')?.remove();
    expect(findPart(element, ['[data-kind="name"]'])).toBeUndefined();
  });
});

const PLANNED = planIndex('data-kind', ['a', 'time', '[role="link"]']);

/** A post inside of something that selectors may name, with parts of every planned kind, and some that pretend. */
function linked(): Element {
  const { document } = new Window();
  document.body.innerHTML = `<section data-kind="frame" aria-label="all"><article>
    <div role="link" tabindex="0"><a role="link" href="/ana/status/1"><time datetime="2026">1h</time></a></div>
    <a href="https://moon.example/a:b?c=[1]" data-kind="card.wrapper"><b>moon</b></a><span role="LINK">no</span>
    <i data-kind='frame"] [role="link'>odd</i><p data-kind="text"><a href="/bob"></a></p></article></section>`;
  return document.querySelector('article') as unknown as Element;
}

const PLANNED_SELECTORS = [
  'a',
  'a[href]',
  'a[href^="/"]',
  'a[href$="/1"]',
  'a[href*="/status/"]:has(time)',
  'a[href^="https://moon.example/a:b"]',
  'a:not([role="link"])',
  'div[role="link"][tabindex="0"]',
  'div > [role="link"]',
  'p a',
  'time[datetime]',
  'time, a',
  'video',
  '[data-kind^="card."]',
  '[data-kind^="none."]',
  '[data-kind="text"] > a[href]',
  'b',
  'a b',
  '[role="LINK"]',
  'not a [selector',
];

describe('a post that is read by an index of more than one kind', () => {
  it.each(PLANNED_SELECTORS)('finds the same by %s as without it, in the post and in a part of it', (selector) => {
    const element = linked();
    const roots = [element, element.firstElementChild as Element, element.querySelector('p') as Element];
    const find = () =>
      roots.map((root) => [findParts(root, [selector]), findPart(root, [selector]), findParts(root, [selector])]);
    expect(readIndexed(element, PLANNED, find)).toEqual(find());
  });

  it('asks the page only for what may be there', () => {
    const element = linked();
    const asked: string[] = [];
    const search = element.querySelectorAll.bind(element);
    Object.assign(element, {
      querySelectorAll: (selector: string) => {
        asked.push(selector);
        return search(selector);
      },
    });
    readIndexed(element, PLANNED, () => {
      for (const selector of ['a[href^="/"]', 'time', '[data-kind="text"]', 'b']) findParts(element, [selector]);
    });
    expect(asked).toEqual(['[data-kind],a,time,[role="link"]', 'b']);
  });

  it('knows nothing of what stands around the post', () => {
    const element = linked();
    const around = element.parentElement as Element;
    expect(readIndexed(element, PLANNED, () => findParts(around, ['a']).length)).toBe(3);
    expect(readIndexed(element, PLANNED, () => findParts(element, ['[data-kind="frame"]']))).toEqual([]);
  });
});
