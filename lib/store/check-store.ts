import type { Database } from './database.ts';
import { ordersOf } from './orders-of.ts';
import { attempt, type Stored } from './stored.ts';
import { writeProjects } from './write-projects.ts';

/** What does not fit together in the store; all 0 in a list that is whole. */
export interface StoreCheck {
  reviews: number;
  /** Projects that say another number of reviews than there are. */
  miscounted: number;
  /** Reviews that name a part that is not there. */
  incomplete: number;
  /** Reviews and posts whose project is not there. */
  withoutProject: number;
  /** Parts that no review names. */
  unusedParts: number;
}

/** Looks whether heads, parts and counts agree. Reads keys, and the heads in slices. */
export function checkStore(database: Database): Promise<Stored<StoreCheck>> {
  return attempt(async () => {
    const projects = await database.getAll('projects');
    const known = new Set(projects.map(({ id }) => id));
    const parts = new Set(await database.getAllKeys('parts'));
    const used = new Set<string>();
    const found: StoreCheck = { reviews: 0, miscounted: 0, incomplete: 0, withoutProject: 0, unusedParts: 0 };
    for await (const head of heads(database)) {
      found.reviews += 1;
      const named = Array.isArray(head.parts) ? head.parts : [];
      for (const id of named) used.add(id);
      if (named.some((id) => !parts.has(id))) found.incomplete += 1;
      if (!known.has(head.project)) found.withoutProject += 1;
    }
    for (const { id, reviews } of projects) {
      if ((await database.countFromIndex('reviews', 'by-order', ordersOf(id))) !== reviews) found.miscounted += 1;
    }
    found.unusedParts = [...parts].filter((id) => !used.has(id)).length;
    return found;
  });
}

/** Counts reviews anew and removes parts that no review names. No review is removed. Out: how many projects were set right. */
export function repairStore(database: Database): Promise<Stored<number>> {
  return writeProjects(database, async (transaction) => {
    const [projects, reviews] = [transaction.objectStore('projects'), transaction.objectStore('reviews')];
    let repaired = 0;
    for (const project of await projects.getAll()) {
      const count = await reviews.index('by-order').count(ordersOf(project.id));
      if (count === project.reviews) continue;
      await projects.put({ ...project, reviews: count });
      repaired += 1;
    }
    const parts = transaction.objectStore('parts');
    for (const id of await parts.getAllKeys()) {
      if ((await reviews.index('by-part').count(id)) === 0) await parts.delete(id);
    }
    return repaired;
  });
}

/** Heads that are in memory at the same time. */
const SLICE = 500;

async function* heads(database: Database) {
  for (let after: IDBKeyRange | null = null; ; ) {
    const slice: { id: string; project: string; parts?: string[] }[] = await database.getAll('reviews', after, SLICE);
    yield* slice;
    const last = slice.at(-1);
    if (slice.length < SLICE || last === undefined) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
