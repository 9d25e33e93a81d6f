import type { ReachOf } from './reach.ts';

export interface NarrowEdges {
  reachOf: ReachOf;
  /** Tabs of which something is known, with the address that was read. */
  knownTabs(): Promise<{ tab: number; url: string }[]>;
  /** Takes everything of ours off the page of a tab, and forgets what was read there. */
  leave(tab: number): Promise<void>;
}

/**
 * Pages that are read no more lose what was drawn on them, at once: after the person changed their mind, here or in the
 * browser's own settings. Worked out from what is kept, so that nothing is lost when the worker dies between two steps.
 */
export function createNarrow({ reachOf, knownTabs, leave }: NarrowEdges) {
  return async function narrow(): Promise<void> {
    for (const { tab, url } of await knownTabs()) if ((await reachOf(url)).is !== 'read') await leave(tab);
  };
}
