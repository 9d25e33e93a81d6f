import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database.ts';
import { readRechecks } from '@/lib/store/project-rechecks.ts';

describe('re-checks of a project', () => {
  it('leave gaps where they read nothing, oldest first, while their run is kept', async () => {
    const opened = await openDatabase({ name: 'project-rechecks' });
    if (!opened.ok) throw new Error(opened.why);
    const database = opened.value;
    const run = (id: string, at: number) =>
      ({ id, at, by: 'person', what: 'recheck', state: 'done', total: 1 }) as const;
    const item = (id: string, project: string, state: 'read' | 'not-checked' | 'waiting', why = '') =>
      database.put('recheck-items', { id: `${id} ${project}`, run: id, project, pages: [], state, why, review: '' });
    await database.put('recheck-runs', run('late', 30));
    await database.put('recheck-runs', run('early', 10));
    await item('late', 'acme', 'not-checked', 'It did not answer.');
    await item('early', 'acme', 'not-checked', 'It answered 503.');
    await item('early', 'other', 'not-checked', 'Not of this project.');
    await item('late-read', 'acme', 'read');
    await item('forgotten', 'acme', 'not-checked', 'Its run is gone.');
    expect(await readRechecks(database, 'acme')).toEqual({
      ok: true,
      value: {
        gaps: [
          { at: 10, why: 'It answered 503.' },
          { at: 30, why: 'It did not answer.' },
        ],
        open: false,
      },
    });
    await database.put('recheck-runs', { ...run('now', 40), state: 'running' });
    await item('now', 'acme', 'waiting');
    expect(await readRechecks(database, 'acme')).toMatchObject({ value: { open: true } });
    expect(await readRechecks(database, 'other')).toMatchObject({ value: { open: false } });
    database.close();
  });
});
