import { describe, expect, it } from 'vitest';
import { createPicture, LARGEST_PICTURE, type PictureEdges, type ShownTab } from '@/lib/background/reviews/picture.ts';

const shown: ShownTab = { active: true, incognito: false, url: 'https://acme.example/', window: 7 };
const jpeg = (bytes: number) => `data:image/jpeg;base64,${btoa('j'.repeat(bytes))}`;

/** Edges of a tab that is as given, first and later; what was asked for is written down. */
function edgesOf(looks: readonly (ShownTab | undefined)[], given: Partial<PictureEdges> = {}) {
  const asked: string[] = [];
  const edges: PictureEdges = {
    look: async () => {
      asked.push('look');
      return looks[asked.filter((one) => one === 'look').length - 1] ?? looks.at(-1);
    },
    capture: async (window) => {
      asked.push(`capture ${window}`);
      return jpeg(100);
    },
    scale: async (picture, share) => {
      asked.push('scale');
      return picture.slice(0, Math.floor(picture.length * share * share));
    },
    ...given,
  };
  return { asked, take: () => createPicture(edges)(1) };
}

describe('a picture at saving', () => {
  it('is of the window of the tab that is in front', async () => {
    const { asked, take } = edgesOf([shown]);
    expect(await take()).toEqual({ ok: true, picture: new Uint8Array(100).fill('j'.charCodeAt(0)) });
    expect(asked).toEqual(['look', 'capture 7', 'look']);
  });

  it.each<[string, ShownTab | undefined, RegExp]>([
    ['a tab that is behind another', { ...shown, active: false }, /not in front/],
    ['a private window', { ...shown, incognito: true }, /private windows/],
    ['a tab that is gone', undefined, /not in front/],
  ])('is never taken of %s', async (_, tab, why) => {
    const { asked, take } = edgesOf([tab]);
    expect(await take()).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(asked).toEqual(['look']);
  });

  it.each<[string, ShownTab]>([
    ['another tab came to the front', { ...shown, active: false }],
    ['the page went elsewhere', { ...shown, url: 'https://bank.example/' }],
    ['the tab went to another window', { ...shown, window: 8 }],
  ])('is thrown away when meanwhile %s', async (_, after) => {
    const { take } = edgesOf([shown, after]);
    expect(await take()).toEqual({ ok: false, why: expect.stringMatching(/not in front/) });
  });

  it('is said to be missing when the browser refuses', async () => {
    const { take } = edgesOf([shown], { capture: () => Promise.reject(new Error('no grant')) });
    expect(await take()).toEqual({ ok: false, why: expect.stringMatching(/did not let us/) });
  });

  it('is nothing but a JPEG', async () => {
    const { take } = edgesOf([shown], { capture: async () => 'data:text/html;base64,PGI+' });
    expect(await take()).toEqual({ ok: false, why: expect.stringMatching(/no JPEG/) });
  });

  it('is made smaller until it fits, and left out when it never does', async () => {
    const large = { capture: async () => jpeg(LARGEST_PICTURE + 1_000) };
    const { asked, take } = edgesOf([shown], large);
    const taken = await take();
    expect(taken.ok && taken.picture.length).toBeLessThanOrEqual(LARGEST_PICTURE);
    expect(asked.filter((one) => one === 'scale')).toHaveLength(1);
    const stubborn = edgesOf([shown], { ...large, scale: async (picture) => picture });
    expect(await stubborn.take()).toEqual({ ok: false, why: expect.stringMatching(/too large/) });
  });
});
