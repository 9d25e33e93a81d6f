import { describe, expect, it } from 'vitest';
import { openSurface, type SurfaceEdges } from '@/lib/background/open-surface.ts';

const surface = { url: 'ours/request.html', width: 480, height: 720 };

/** A browser that writes down what it was asked for. */
function browserWith(windows: boolean, answer: { tabs?: { id?: number }[] } | undefined = { tabs: [{ id: 7 }] }) {
  const asked: [string, object][] = [];
  const edges: SurfaceEdges = {
    tabs: {
      async create(what) {
        asked.push(['tab', what]);
        return { id: 3 };
      },
    },
    ...(windows && {
      windows: {
        async create(what: object) {
          asked.push(['window', what]);
          return answer;
        },
      },
    }),
  };
  return { asked, edges };
}

describe('a page of ours, put in front of the person', () => {
  it('has a window of its own where there are windows', async () => {
    const { asked, edges } = browserWith(true);
    expect(await openSurface(surface, edges)).toBe(7);
    expect(asked).toEqual([['window', { type: 'popup', focused: true, ...surface }]]);
  });

  it('has a tab in front where there are none', async () => {
    const { asked, edges } = browserWith(false);
    expect(await openSurface(surface, edges)).toBe(3);
    expect(asked).toEqual([['tab', { url: surface.url, active: true }]]);
  });

  it('is not told which tab when the browser does not say', async () => {
    expect(await openSurface(surface, browserWith(true, {}).edges)).toBeUndefined();
  });

  it('opens no second place when the window could not be opened', async () => {
    const { asked, edges } = browserWith(true);
    edges.windows = { create: () => Promise.reject(new Error('no')) };
    await expect(openSurface(surface, edges)).rejects.toThrow('no');
    expect(asked).toEqual([]);
  });
});
