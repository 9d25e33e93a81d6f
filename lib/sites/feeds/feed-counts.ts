import type { PostReading } from './adapter.ts';

/** How well the posts of a page can be read. */
export interface Health {
  /** Posts that came near the screen. */
  seen: number;
  read: number;
  /** "author of 2 posts": parts that were not found, in words. */
  missing: string[];
}

/** What is counted for one element. */
export interface Counted {
  /** Parts that were not found when it was last read; undefined when it could be read. */
  missing?: readonly string[] | undefined;
}

/** Posts whose ids are remembered; a timeline shows the same ones again and again. */
const MOST_IDS = 2_000;

/**
 * Counts posts by their ids, however often they are drawn anew, and those without one by their elements: one that could
 * not be read at first and can be later counts as read.
 */
export function createCounts() {
  const ids = new Set<string>();
  const parts = new Map<string, number>();
  let seen = 0;
  let read = 0;

  const addTo = (missing: readonly string[], by: 1 | -1) => {
    seen += by;
    for (const part of missing) {
      const left = (parts.get(part) ?? 0) + by;
      if (left > 0) parts.set(part, left);
      else parts.delete(part);
    }
  };
  return {
    /** Takes in how an element was read this time. In: what was counted for it before. */
    add(reading: PostReading, counted: Counted): void {
      if (counted.missing) addTo(counted.missing, -1);
      counted.missing = reading.ok ? undefined : reading.missing;
      if (!reading.ok) addTo(reading.missing, 1);
      if (!reading.ok || ids.has(reading.post.id)) return;
      ids.add(reading.post.id);
      if (ids.size > MOST_IDS) ids.delete(ids.values().next().value ?? '');
      seen++;
      read++;
    },
    health: (): Health => ({
      seen,
      read,
      missing: [...parts].map(([part, times]) => `${part} of ${times} ${times === 1 ? 'post' : 'posts'}`),
    }),
    clear(): void {
      ids.clear();
      parts.clear();
      seen = 0;
      read = 0;
    },
  };
}
