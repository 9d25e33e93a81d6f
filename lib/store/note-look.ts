import type { Database } from './database.ts';
import type { Stored } from './stored.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Notes when the person last opened a project. Nobody is told: it is not what was saved, and a list of thousands need not
 * be read again for it. A list that can only be read stays as it is.
 */
export function noteLook(database: Database, id: string, now: number): Promise<Stored<boolean>> {
  return writeWhole(database, ['projects'], async (transaction) => {
    const projects = transaction.objectStore('projects');
    const known = await projects.get(id);
    if (known) await projects.put({ ...known, looked: now });
    return known !== undefined;
  });
}
