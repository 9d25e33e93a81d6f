import { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import type { Gap } from '@/lib/core/timeline.ts';
import type { Database } from './database.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';

/** What re-checks left behind of one project, as far as their runs are kept. */
export interface ProjectRechecks {
  /** Those that read nothing: when the run began, and why. Oldest first. */
  gaps: Gap[];
  /** One waits or is under way. */
  open: boolean;
}

/** Re-checks of a project. Few items are kept of each, because old runs are dropped. */
export function readRechecks(database: Database, project: string): Promise<Stored<ProjectRechecks>> {
  return attempt(async () => {
    const kept = await database.getAllFromIndex('recheck-items', 'by-project', project);
    const items = kept.flatMap((record) => readAs(RecheckItem, record));
    const gaps: Gap[] = [];
    let open = false;
    for (const { run: id, why, state } of items) {
      const run = readAs(RecheckRun, await database.get('recheck-runs', id))[0];
      if (run && state === 'not-checked') gaps.push({ at: run.at, why });
      if (run?.state === 'running' && (state === 'waiting' || state === 'running')) open = true;
    }
    return { gaps: gaps.sort((a, b) => a.at - b.at), open };
  });
}
