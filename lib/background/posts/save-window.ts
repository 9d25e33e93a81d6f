import * as z from 'zod/mini';
import type { Session } from '../session.ts';

export interface SaveWindowEdges {
  session: Session;
  /** Opens a window with the page for this key. Out: its tab, when the browser tells. */
  create(key: string): Promise<number | undefined>;
  /** Shows the page for this key in that tab, in front. False when the tab is gone. */
  show(tab: number, key: string): Promise<boolean>;
}

const KEY = 'save-window';

/**
 * One window asks with which project a post is kept; another post takes the place of the one before. A worker that died
 * before it noted the window opens another: the older one still asks for its own post.
 */
export function createSaveWindow({ session, create, show }: SaveWindowEdges) {
  return async (key: string): Promise<void> => {
    const open = await session.read(KEY, z.int());
    if (open !== undefined && (await show(open, key))) return;
    const tab = await create(key);
    await session.update(KEY, z.int(), () => tab);
  };
}
