import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Change, watchChanges } from '@/lib/sites/change-watch.ts';
import { eventually } from '../eventually.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

function watched(what: 'page' | 'address') {
  const window = new Window({ url: 'https://feed.example/home' });
  const document = window.document as unknown as Document;
  const changes: Change[] = [];
  const observers = vi.spyOn(window.MutationObserver.prototype, 'observe');
  stop = watchChanges(document, what, (change) => changes.push(change));
  return { window, document, changes, observers };
}

describe.each(['page', 'address'] as const)('a watch of the %s', (what) => {
  test('tells of another address, by whatever way it came, once each', async () => {
    const { window, document, changes } = watched(what);
    window.history.pushState({}, '', '/list');
    document.body.append('list');
    await eventually(() => expect(changes).toEqual(['navigated']));
    window.history.replaceState({}, '', '/post/1');
    window.dispatchEvent(new window.Event('popstate'));
    await eventually(() => expect(changes).toEqual(['navigated', 'navigated']));
  });

  test('but not of a jump to a place on the page', async () => {
    const { window, document, changes } = watched(what);
    window.location.hash = 'comments';
    window.dispatchEvent(new window.Event('popstate'));
    document.body.append('words');
    window.history.pushState({}, '', '/list');
    window.dispatchEvent(new window.Event('popstate'));
    await eventually(() => expect(changes).toContain('navigated'));
    expect(changes.filter((change) => change === 'navigated')).toHaveLength(1);
  });

  test('a stopped one tells nothing', async () => {
    const { window, document, changes } = watched(what);
    stop?.();
    const other: Change[] = [];
    window.history.pushState({}, '', '/list');
    stop = watchChanges(document, what, (change) => other.push(change));
    window.history.pushState({}, '', '/other');
    window.dispatchEvent(new window.Event('popstate'));
    await eventually(() => expect(other).toContain('navigated'));
    expect(changes).toEqual([]);
  });
});

describe('what a watch costs', () => {
  test('of the address alone: nothing is observed, and no text is measured', async () => {
    const { window, document, changes, observers } = watched('address');
    const measured = vi.spyOn(document.body, 'textContent', 'get');
    document.body.append('x'.repeat(5_000));
    window.history.pushState({}, '', '/list');
    await eventually(() => expect(changes).toEqual(['navigated']));
    expect(observers).not.toHaveBeenCalled();
    expect(measured).not.toHaveBeenCalled();
  });

  test('of a page: only added and removed children', () => {
    const { observers } = watched('page');
    expect(observers.mock.calls.map(([, options]) => options)).toEqual([{ childList: true, subtree: true }]);
  });

  test('growth is told while it is worth reading again', async () => {
    const { document, changes } = watched('page');
    document.body.append('x'.repeat(5_000));
    await eventually(() => expect(changes).toEqual(['grew']));
    document.body.append('y');
    await eventually(() => expect(changes).toEqual(['grew', 'changed']));
  });
});
