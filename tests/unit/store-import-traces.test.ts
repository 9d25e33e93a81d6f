import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeProjects, restoreProjects } from '@/lib/store/bulk-projects.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { previewImport, writeImport } from '@/lib/store/exchange/import.ts';
import { undoImport } from '@/lib/store/exchange/undo-import.ts';
import { editProject, removeProject, restoreProject } from '@/lib/store/projects.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let ids = 0;

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

async function raw(): Promise<unknown> {
  return Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
}

/** Two projects that came with an import. Out: their ids. */
beforeEach(async () => {
  database = kept(await openDatabase({ name: `traces-${++ids}` }));
  for (const domain of ['marrow.example', 'other.example']) {
    const newId = () => `${domain} ${++ids}`;
    const { id } = kept(
      await saveReview(database, { report: sampleReport(), domain, textHash: 'ab'.repeat(32), now: 100, newId }),
    );
    kept(await editProject(database, id, (project) => ({ ...project, note: `What I think of ${domain}` })));
  }
  const exporting = { made: '2026-11-23T00:00:00.000Z', by: 'test', what: 'projects' } as const;
  const { file } = kept(await exportFile(database, exporting));
  for (const { id } of await database.getAll('projects')) kept(await removeProject(database, id));
  const plan = kept(await previewImport(database, file));
  kept(await writeImport(database, { file, plan }, { name: 'x.json', made: '', id: 'import', now: 5 }));
});
afterEach(() => database.close());

const idOf = async (domain: string) => (await database.getFromIndex('projects', 'by-domain', domain))?.id ?? '';

it('nothing of a removed project is left with the import that brought it', async () => {
  kept(await removeProject(database, await idOf('marrow.example')));
  const text = JSON.stringify(await raw());
  expect(text).not.toContain('What I think of marrow.example');
  expect(text).not.toContain('marrow.example');
  expect(text).toContain('What I think of other.example');
  kept(await removeProject(database, await idOf('other.example')));
  expect(await database.count('imports')).toBe(0);
});

it.each([
  [
    'one',
    async () => {
      const removed = kept(await removeProject(database, await idOf('marrow.example')));
      for (let times = 0; times < 2; times += 1) if (removed) kept(await restoreProject(database, removed));
    },
  ],
  [
    'many',
    async () => {
      const { done } = await removeProjects(database, [await idOf('marrow.example'), await idOf('other.example')]);
      expect(await database.count('imports')).toBe(0);
      await restoreProjects(database, done);
    },
  ],
])('a removal of %s that is undone leaves an import that can be undone as a whole', async (_, work) => {
  await work();
  expect(await database.count('projects')).toBe(2);
  expect(kept(await undoImport(database, 'import'))).toEqual([]);
  expect(JSON.stringify(await raw())).not.toContain('.example');
});
