import { ALL_SITES, originPattern } from '@/lib/core/origin-pattern.ts';
import { modeReads, modeThatCounts, type Reach, type ReadingChoice } from '@/lib/core/reading-mode.ts';

export interface ReachEdges {
  choice(): Promise<ReadingChoice>;
  /** Does the browser let us in there? In: its patterns. Never throws. */
  holds(origins: readonly string[]): Promise<boolean>;
}

/**
 * Tells of an address whether its pages are read by themselves. The person's choice comes first: a permission that a
 * look-up needs does not make a page read. An empty address is one that the browser did not tell.
 */
export function createReach({ choice, holds }: ReachEdges) {
  return async function reachOf(url: string): Promise<Reach> {
    const pattern = originPattern(url);
    const [{ mode, sites }, guarded] = await Promise.all([choice(), holds(pattern ? [pattern] : ALL_SITES)]);
    const counts = modeThatCounts(mode);
    if (counts === 'click') return { is: 'click', guarded };
    const host = pattern ? new URL(url).hostname : '';
    if (!modeReads(counts, sites, host)) return { is: 'not-listed', guarded };
    return { is: guarded ? 'read' : 'withheld', guarded };
  };
}

export type ReachOf = ReturnType<typeof createReach>;
