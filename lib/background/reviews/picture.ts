import { fromBase64 } from '@/lib/core/base64.ts';
import { en } from '@/lib/words/en.ts';

/** What a tab shows, as the browser tells it. */
export interface ShownTab {
  active: boolean;
  incognito: boolean;
  url: string;
  window: number;
}

export interface PictureEdges {
  /** Undefined when the tab is gone. */
  look(tab: number): Promise<ShownTab | undefined>;
  /** A data: URL of a JPEG of what this window shows; throws when the browser does not let us. */
  capture(window: number): Promise<string>;
  /** The same picture with about this share of its width and height, as a JPEG. */
  scale(picture: Bytes, share: number): Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;
export type Picture = { ok: true; picture: Bytes } | { ok: false; why: string };

/** Largest picture that is kept, in bytes: some ten thousands of reviews with one stay far below what browsers give. */
export const LARGEST_PICTURE = 2_000_000;
/** A JPEG shrinks with its area; three halvings take any screen below the limit. */
const MOST_TRIES = 3;

const GONE = en('the tab was not in front any more');

/**
 * Takes a picture of what a tab shows. Only of a tab that is in front before and after, at the same address: else the
 * picture could be of another page. Never of a private window.
 */
export function createPicture({ look, capture, scale }: PictureEdges) {
  return async (tab: number): Promise<Picture> => {
    try {
      const before = await look(tab);
      if (before?.incognito) return { ok: false, why: en('none is taken in private windows') };
      if (!before?.active) return { ok: false, why: GONE };
      const taken = bytesOf(await capture(before.window));
      const after = await look(tab);
      const isSame = after?.active && after.url === before.url && after.window === before.window;
      if (!isSame) return { ok: false, why: GONE };
      if (!taken) return { ok: false, why: en('the browser gave no JPEG') };
      return await fitting(taken, scale);
    } catch {
      return { ok: false, why: en('the browser did not let us take one') };
    }
  };
}

async function fitting(taken: Bytes, scale: PictureEdges['scale']): Promise<Picture> {
  let picture = taken;
  for (let tries = 0; picture.length > LARGEST_PICTURE && tries < MOST_TRIES; tries += 1) {
    picture = await scale(picture, Math.max(0.25, Math.sqrt(LARGEST_PICTURE / picture.length) * 0.9));
  }
  return picture.length > LARGEST_PICTURE ? { ok: false, why: en('it was too large to keep') } : { ok: true, picture };
}

const PREFIX = 'data:image/jpeg;base64,';

function bytesOf(address: string): Bytes | undefined {
  return address.startsWith(PREFIX) ? fromBase64(address.slice(PREFIX.length)) : undefined;
}
