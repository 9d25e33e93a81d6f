import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FeedAdapter } from '@/lib/sites/feeds/adapter.ts';
import { type FeedWatch, watchFeed } from '@/lib/sites/feeds/watch-feed.ts';
import { X } from '@/lib/sites/feeds/x.ts';
import { eventually } from '../eventually.ts';
import { nearnessOf, row, type TestTimeline, tellings, timeline } from './feed-timeline.ts';

let watch: FeedWatch | undefined;
afterEach(() => {
  watch?.stop();
  watch = undefined;
});

function start({ document }: TestTimeline, adapter: FeedAdapter = X): string[] {
  const events = tellings();
  watch = watchFeed(document, adapter, events);
  return events.told;
}

/** What is told once all that waits now was done: a post that is added after it comes last. */
async function settled({ rows }: TestTimeline, told: string[], id = 999): Promise<string[]> {
  rows.insertAdjacentHTML('beforeend', row(id, 'the last'));
  await eventually(() => expect(told).toContain(`${id} the last`));
  return told.filter((line) => !line.startsWith(String(id)));
}

describe('posts of a feed', () => {
  test('what is there is read, and then only what is new', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one', '2 two']));
    page.rows.insertAdjacentHTML('beforeend', row(3, 'three'));
    await eventually(() => expect(told).toEqual(['1 one', '2 two', '3 three']));
    expect(watch?.health()).toEqual({ seen: 3, read: 3, missing: [] });
  });

  test('many rows that come at once are all read', async () => {
    const page = timeline('');
    const told = start(page);
    const ids = Array.from({ length: 300 }, (_, at) => at + 1);
    page.rows.insertAdjacentHTML('beforeend', ids.map((id) => row(id, 'words')).join(''));
    await eventually(() => expect(told).toHaveLength(300));
    expect(told).toEqual(ids.map((id) => `${id} words`));
  });

  test('what is gone before its turn is left out', async () => {
    const page = timeline(row(1, 'one'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    page.rows.insertAdjacentHTML('beforeend', row(2, 'two'));
    page.article(2).parentElement?.remove();
    expect(await settled(page, told)).toEqual(['1 one']);
  });

  test('a quote that looks like a post is not one', async () => {
    const page = timeline(row(1, 'outer', '<article data-testid="tweet"><p>inner</p></article>'));
    const told = start(page);
    expect(await settled(page, told)).toEqual(['1 outer']);
    page.article(1).insertAdjacentHTML('beforeend', '<article data-testid="tweet"><p>another</p></article>');
    const after = await settled(page, told, 998);
    expect(after.filter((line) => !line.startsWith('redrawn')).every((line) => /^(?:1 outer|998|999)/.test(line))).toBe(
      true,
    );
    expect(watch?.health()).toMatchObject({ seen: 3, read: 3 });
  });

  test('where posts nest, an answer inside of a post is one of its own', async () => {
    const nested: FeedAdapter = { ...X, nests: true };
    const page = timeline(row(1, 'question'));
    const told = start(page, nested);
    await eventually(() => expect(told).toEqual(['1 question']));
    page.article(1).insertAdjacentHTML('beforeend', row(2, 'answer'));
    await eventually(() => expect(told).toContain('2 answer'));
  });

  test('"show more": the whole text is read, the post is counted once', async () => {
    const page = timeline(row(1, 'one'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    page.words(1).innerHTML = '<span>one and the rest of it</span>';
    await eventually(() => expect(told).toContain('1 one and the rest of it'));
    expect(watch?.health()).toEqual({ seen: 1, read: 1, missing: [] });
  });

  test('words that change inside a text node are found too', async () => {
    const page = timeline(row(1, 'one'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    (page.words(1).firstChild as Text).data = 'uno';
    await eventually(() => expect(told).toEqual(['1 one', '1 uno']));
  });

  test('an element that shows another post loses the first one before', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one', '2 two']));
    const other = timeline(row(7, 'seven'));
    page.article(1).innerHTML = other.article(7).innerHTML;
    await eventually(() => expect(told.slice(2, 4)).toEqual(['lost 7', '7 seven']));
  });

  test('a post that cannot be read any more is lost', async () => {
    const page = timeline(row(1, 'one'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    page.article(1).innerHTML = '<p>This post is not here any more.</p>';
    await eventually(() => expect(told).toContain('lost article'));
  });

  test('what leaves the page is lost, once', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one', '2 two']));
    page.article(1).parentElement?.remove();
    await eventually(() => expect(told).toEqual(['1 one', '2 two', 'lost 1']));
    page.article(2).parentElement?.remove();
    await eventually(() => expect(told).toEqual(['1 one', '2 two', 'lost 1', 'lost 2']));
  });

  test('a redrawn post with the same words is told as redrawn, and not read for ever', async () => {
    const page = timeline(row(1, 'one', '<b>0</b>'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    for (let times = 1; times <= 20; times++) {
      const counter = page.article(1).querySelector('b') as Element;
      counter.innerHTML = `<i>${times}</i>`;
      await eventually(() => expect(told.filter((line) => line === 'redrawn 1')).toHaveLength(times));
    }
    expect(told.filter((line) => line === '1 one')).toHaveLength(7);
  });

  test('what we do to a page is no change of it', async () => {
    const page = timeline(row(1, 'one'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    const ours = page.document.createElement('receipts-chip');
    page.article(1).append(ours);
    expect(await settled(page, told)).toEqual(['1 one']);
    ours.remove();
    expect(await settled(page, told, 998)).toEqual(['1 one', '999 the last']);
  });

  test('a markup that comes late is found, and a better one takes its place on the next page', async () => {
    const page = timeline('');
    const told = start(page);
    page.rows.innerHTML = row(1, 'one').replace(' data-testid="tweet"', '');
    await eventually(() => expect(told).toEqual(['1 one']));
    page.rows.innerHTML = row(2, 'two');
    watch?.turnPage();
    await eventually(() => expect(told.at(-1)).toBe('2 two'));
  });

  test('a post that became one by an attribute is found by a later search', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two').replace('data-testid="tweet"', ''));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    page.article(2).setAttribute('data-testid', 'tweet');
    await eventually(() => expect(told).toEqual(['1 one', '2 two']));
  });
});

describe('health', () => {
  test('a post that cannot be read is named, once', async () => {
    const page = timeline('<div><article data-testid="tweet"><p>?</p></article></div>');
    start(page);
    const missing = ['author of 1 post', 'text of 1 post'];
    await eventually(() => expect(watch?.health()).toEqual({ seen: 1, read: 0, missing }));
    page.document.querySelector('article p')?.append('?');
    await settled(page, start(page));
    expect(watch?.health()).toEqual({ seen: 2, read: 1, missing });
  });

  test('a post whose parts come late counts as read', async () => {
    const page = timeline('<div><article data-testid="tweet"><p>…</p></article></div>');
    const told = start(page);
    await eventually(() => expect(watch?.health()).toMatchObject({ seen: 1, read: 0 }));
    const article = page.document.querySelector('article') as Element;
    article.innerHTML = timeline(row(5, 'here now')).article(5).innerHTML;
    await eventually(() => expect(told).toContain('5 here now'));
    expect(watch?.health()).toEqual({ seen: 1, read: 1, missing: [] });
  });

  test('a list that shows the same post again does not count it again', async () => {
    const page = timeline(row(1, 'one'));
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    page.rows.innerHTML = row(1, 'one');
    await eventually(() => expect(told.filter((line) => line === '1 one')).toHaveLength(2));
    expect(watch?.health()).toEqual({ seen: 1, read: 1, missing: [] });
  });

  test('another page begins with nothing, and what stayed is read and counted for it', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const told = start(page);
    await eventually(() => expect(watch?.health().read).toBe(2));
    page.article(2).parentElement?.remove();
    watch?.turnPage();
    expect(watch?.health()).toEqual({ seen: 0, read: 0, missing: [] });
    await eventually(() => expect(told).toEqual(['1 one', '2 two', 'lost 2', '1 one']));
    expect(watch?.health()).toEqual({ seen: 1, read: 1, missing: [] });
  });
});

describe('near the screen', () => {
  test('only what comes near is read, the nearest first', async () => {
    const page = timeline([1, 2, 3, 4].map((id) => row(id, 'words')).join(''));
    const screen = nearnessOf(page.window);
    const told = start(page);
    await eventually(() => expect(screen.observed.size).toBe(4));
    expect(watch?.health().seen).toBe(0);
    screen.say([page.article(1), page.article(2), page.article(3)], 'near', { tops: [1_500, 900, 400] });
    screen.say([page.article(4)], 'away', { tops: [3_000] });
    await eventually(() => expect(told).toEqual(['3 words', '2 words', '1 words']));
    expect(watch?.health()).toMatchObject({ seen: 3, read: 3 });
    screen.say([page.article(4)], 'near');
    await eventually(() => expect(told.at(-1)).toBe('4 words'));
  });

  test('what scrolled past before its turn waits until it comes near again', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const screen = nearnessOf(page.window);
    const told = start(page);
    await eventually(() => expect(screen.observed.size).toBe(2));
    screen.say([page.article(1)], 'near');
    screen.say([page.article(1)], 'away');
    screen.say([page.article(2)], 'near');
    await eventually(() => expect(told).toEqual(['2 two']));
    screen.say([page.article(1)], 'near');
    await eventually(() => expect(told).toEqual(['2 two', '1 one']));
  });

  test('an element without a box is watched by the first one in it that has one', async () => {
    const page = timeline(row(1, 'one'));
    const screen = nearnessOf(page.window);
    const told = start(page);
    await eventually(() => expect(screen.observed.size).toBe(1));
    page.article(1).setAttribute('style', 'display: contents');
    const name = page.article(1).querySelector('[data-testid="User-Name"]') as Element;
    name.getBoundingClientRect = () => ({ width: 300, height: 20 }) as DOMRect;
    screen.say([page.article(1)], 'away', { box: { width: 0, height: 0 } });
    expect(screen.observed).toContain(name);
    expect(told).toEqual([]);
    screen.say([name], 'near');
    await eventually(() => expect(told).toEqual(['1 one']));
    page.article(1).parentElement?.remove();
    await eventually(() => expect(screen.observed.size).toBe(0));
  });

  test('where nothing in it has one, it counts as near; what is not shown does not', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const screen = nearnessOf(page.window);
    const told = start(page);
    await eventually(() => expect(screen.observed.size).toBe(2));
    page.article(1).setAttribute('style', 'display: contents');
    page.article(2).setAttribute('style', 'display: none');
    screen.say([page.article(2), page.article(1)], 'away', { box: { width: 0, height: 0 } });
    await eventually(() => expect(told).toEqual(['1 one']));
  });

  test('nothing is held that left the page', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two'));
    const screen = nearnessOf(page.window);
    start(page);
    await eventually(() => expect(screen.observed.size).toBe(2));
    page.rows.replaceChildren();
    await eventually(() => expect(screen.observed.size).toBe(0));
  });

  test('posts on the screen, and the post that an element stands in', async () => {
    const page = timeline(row(1, 'one') + row(2, 'two') + row(3, 'three'));
    const screen = nearnessOf(page.window);
    start(page);
    await eventually(() => expect(screen.observed.size).toBe(3));
    const at = (id: number, top: number) => {
      page.article(id).getBoundingClientRect = () => ({ top, bottom: top + 90, left: 0, right: 500 }) as DOMRect;
    };
    at(1, -100);
    at(2, -20);
    at(3, 300);
    screen.say([page.article(3), page.article(2), page.article(1)], 'near');
    expect(watch?.inView().map(({ post }) => post.id)).toEqual(['2', '3']);
    expect(watch?.postOf(page.words(1))?.post.text).toBe('one');
    expect(watch?.postOf(page.rows)).toBeUndefined();
  });
});

describe('a tab that nobody sees', () => {
  function show(page: TestTimeline, hidden: boolean) {
    Object.defineProperty(page.document, 'hidden', { value: hidden, configurable: true });
    page.document.dispatchEvent(new page.window.Event('visibilitychange') as unknown as Event);
  }

  test('does nothing, and catches up when it is seen', async () => {
    const page = timeline(row(1, 'one'));
    const begun = vi.spyOn(page.window, 'setInterval');
    const ended = vi.spyOn(page.window, 'clearInterval');
    const told = start(page);
    await eventually(() => expect(told).toEqual(['1 one']));
    show(page, true);
    const timers = begun.mock.results.map(({ value }) => value as unknown);
    expect(timers).toHaveLength(1);
    expect(ended.mock.calls.flat()).toEqual(timers);
    const other = new Promise((resolve) =>
      new page.window.MutationObserver(resolve).observe(page.window.document.body, { childList: true, subtree: true }),
    );
    page.rows.insertAdjacentHTML('beforeend', row(2, 'two'));
    page.article(1).parentElement?.remove();
    await other;
    expect(told).toEqual(['1 one']);
    show(page, false);
    await eventually(() => expect(told).toEqual(['1 one', 'lost 1', '2 two']));
  });

  test('one that opens in the background is read when it is seen', async () => {
    const page = timeline(row(1, 'one'));
    Object.defineProperty(page.document, 'hidden', { value: true, configurable: true });
    const told = start(page);
    expect(told).toEqual([]);
    show(page, false);
    await eventually(() => expect(told).toEqual(['1 one']));
  });

  test('after stopping nothing is told', async () => {
    const page = timeline(row(1, 'one'));
    const stopped = start(page);
    await eventually(() => expect(stopped).toEqual(['1 one']));
    watch?.stop();
    page.rows.insertAdjacentHTML('beforeend', row(2, 'two'));
    show(page, false);
    const again = start(page);
    await eventually(() => expect(again).toEqual(['1 one', '2 two']));
    expect(stopped).toEqual(['1 one']);
  });
});
