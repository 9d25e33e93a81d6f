import { Window } from 'happy-dom';
import type { FeedEvents } from '@/lib/sites/feeds/watch-feed.ts';

/** One row of a timeline that is built like that of X. In: the post's number and its words; `more` stands below them. */
export function row(id: number, words: string, more = ''): string {
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/ana">Ana</a><a href="/ana">@ana</a></div>
    <a href="/ana/status/${id}"><time datetime="2026-01-01">1h</time></a><div data-testid="tweetText">${words}</div>${more}</article></div>`;
}

export interface TestTimeline {
  window: Window;
  document: Document;
  rows: Element;
  /** The article of a post that is in the page. */
  article(id: number): Element;
  words(id: number): Element;
}

/** A page with these rows. Nothing tells what is near the screen there, unless `nearnessOf` is asked for it. */
export function timeline(rows: string): TestTimeline {
  const window = new Window({ url: 'https://x.com/home' });
  // happy-dom has one that never calls back.
  Object.assign(window, { IntersectionObserver: undefined });
  const document = window.document as unknown as Document;
  document.body.innerHTML = `<main><div data-testid="primaryColumn"><section><div id="rows">${rows}</div></section></div></main>`;
  const find = (selector: string) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const article = (id: number) => {
    const found = find(`a[href="/ana/status/${id}"]`).closest('article');
    if (!found) throw new Error(`no post ${id}`);
    return found;
  };
  const words = (id: number) => article(id).querySelector('[data-testid="tweetText"]') as Element;
  return { window, document, rows: find('#rows'), article, words };
}

interface Box {
  width: number;
  height: number;
}

/** Takes the place of the browser's own observer of what is near: the test says it. */
export function nearnessOf(window: Window) {
  const observed = new Set<Element>();
  let tell: (entries: unknown[]) => void = () => {};
  class Observer {
    constructor(callback: (entries: unknown[]) => void) {
      tell = callback;
    }
    observe(element: Element) {
      observed.add(element);
    }
    unobserve(element: Element) {
      observed.delete(element);
    }
    disconnect() {
      observed.clear();
    }
  }
  Object.assign(window, { IntersectionObserver: Observer });
  return {
    observed,
    /** The elements are `top` pixels below the top of a screen of 800; away means that they are not near. */
    say(
      elements: readonly Element[],
      is: 'near' | 'away',
      { box = { width: 500, height: 100 }, tops = [] as number[] } = {},
    ) {
      tell(elements.map((target, at) => entry(target, is === 'near', box, tops[at] ?? 0)));
    },
  };
}

function entry(target: Element, isIntersecting: boolean, { width, height }: Box, top: number) {
  const boundingClientRect = { width, height, top, bottom: top + height };
  return { target, isIntersecting, boundingClientRect, rootBounds: { top: -1_200, bottom: 2_000 } };
}

/** What a watch told, in words, in the order it was told. */
export function tellings(): FeedEvents & { told: string[] } {
  const told: string[] = [];
  const idOf = (element: Element) => /status\/(\d+)/.exec(element.innerHTML)?.[1] ?? element.localName;
  return {
    told,
    onPost: ({ post }) => told.push(`${post.id} ${post.text}`),
    onLost: (element) => told.push(`lost ${idOf(element)}`),
    onRedrawn: (element) => told.push(`redrawn ${idOf(element)}`),
  };
}
