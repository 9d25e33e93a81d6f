import { Project } from '@/lib/core/project.ts';
import type { Database } from './database.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';

/** The projects that were read last, newest first, and how many there are in all. */
export function firstProjects(database: Database, most: number): Promise<Stored<{ projects: Project[]; all: number }>> {
  return attempt(async () => {
    const { store, done } = database.transaction('projects');
    const all = await store.count();
    const projects: Project[] = [];
    let cursor = await store.index('by-reviewed').openCursor(null, 'prev');
    for (; cursor && projects.length < most; cursor = await cursor.continue()) {
      projects.push(...readAs(Project, cursor.value));
    }
    await done;
    return { projects, all };
  });
}
