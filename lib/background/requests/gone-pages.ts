import type { Sender } from '@/lib/messaging/server.ts';

/** Closed tabs that are remembered: what is still under way of them ends within moments. */
const MOST = 200;

/**
 * Which pages went away while a request of theirs was being looked at: nobody waits for its answer, so it must not wait in
 * the panel. In memory only: a worker that died has nothing under way.
 */
export function createGonePages() {
  const closed: number[] = [];
  const left = new Map<string, number>();
  const place = ({ tab, frame }: Pick<Sender, 'tab' | 'frame'>) => `${tab} ${frame}`;
  return {
    /** Browsers give the number of a closed tab to no other. */
    tabClosed(tab: number): void {
      closed.push(tab);
      if (closed.length > MOST) closed.shift();
      for (const key of left.keys()) if (key.startsWith(`${tab} `)) left.delete(key);
    },
    /** The document of this frame goes; epoch milliseconds. */
    frameLeft(sender: Sender, at: number): void {
      left.set(place(sender), at);
    },
    /** Is the document gone that sent something at `since`? */
    isGone: (sender: Sender, since: number) =>
      closed.includes(sender.tab) || since <= (left.get(place(sender)) ?? Number.NEGATIVE_INFINITY),
  };
}
