import type { Database } from './database.ts';
import { attempt, type Stored } from './stored.ts';

/** What is kept, in numbers. Bytes are the browser's own estimate of all that this extension keeps. */
export interface Usage {
  projects: number;
  reviews: number;
  posts: number;
  requests: number;
  /** Undefined where the browser does not say. */
  used?: number;
  allowed?: number;
  /** The browser promised not to clear it when the disk is full; undefined where it does not say. */
  persisted?: boolean;
}

/** Counts what is kept and asks the browser how much room it takes and may take. */
export function readUsage(database: Database): Promise<Stored<Usage>> {
  return attempt(async () => {
    const [projects, reviews, posts, requests] = await Promise.all([
      database.count('projects'),
      database.count('reviews'),
      database.count('saved-posts'),
      database.count('decisions'),
    ]);
    const { usage, quota } = await estimate();
    const persisted = await navigator.storage?.persisted?.().catch(() => undefined);
    return {
      ...{ projects, reviews, posts, requests },
      ...(usage === undefined ? {} : { used: usage }),
      ...(quota === undefined ? {} : { allowed: quota }),
      ...(persisted === undefined ? {} : { persisted }),
    };
  });
}

/** Asks the browser to keep the list even when the disk is full. Only after a press. Out: did it agree? */
export function askToPersist(): Promise<Stored<boolean>> {
  return attempt(async () => (await navigator.storage?.persist?.()) ?? false);
}

async function estimate(): Promise<StorageEstimate> {
  // Private windows of some browsers refuse to say.
  return (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
}
