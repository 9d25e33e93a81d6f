import type { Project } from '@/lib/core/project.ts';
import type { Database } from '@/lib/store/database.ts';
import { type Saving, saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';

/** Keeps a review of a project. Every way to a review ends here: the popup, the list, a re-check. */
export function keepReview(database: Database, saving: Saving): Promise<Stored<Project>> {
  return saveReview(database, saving);
}
