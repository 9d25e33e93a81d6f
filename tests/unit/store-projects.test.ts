import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import {
  findProject,
  getProject,
  listProjects,
  removeProject,
  renameProject,
  restoreProject,
} from '@/lib/store/projects.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { listReviews } from '../fixtures/list-reviews.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let name = '';
let ids = 0;
const newId = () => `id-${++ids}`;

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

function save(domain: string, now: number, given: Parameters<typeof sampleReport>[0] = {}) {
  return saveReview(database, { report: sampleReport(given), domain, textHash: 'ab'.repeat(32), now, newId });
}

beforeEach(async () => {
  name = `receipts-${++ids}`;
  database = kept(await openDatabase({ name }));
});
afterEach(() => database.close());

describe('saveReview', () => {
  it('makes a project with the summary of the report', async () => {
    const project = kept(await save('acme.example', 100));
    expect(project).toMatchObject({
      name: 'Acme',
      domain: 'acme.example',
      url: 'https://acme.example/',
      created: 100,
      reviewed: 100,
      reviews: 1,
      withReceipt: 1,
      without: 2,
      worst: 'caution',
      keySentence: '3 claims, 1 with a link you can open.',
    });
    expect(project.states['why-crypto']).toBe('claimed-without-receipt');
    expect(kept(await getProject(database, project.id))).toEqual(project);
    expect(kept(await findProject(database, 'acme.example'))).toEqual(project);
    expect(kept(await findProject(database, 'other.example'))).toBeUndefined();
  });

  it('appends: the first review stays as it was, the summary is that of the newest', async () => {
    const first = kept(await save('acme.example', 100));
    const before = kept(await listReviews(database, first.id)).reviews[0];
    const second = kept(await save('acme.example', 200, { worst: 'danger', keySentence: 'Now it asks for more.' }));
    expect(second).toMatchObject({ id: first.id, created: 100, reviewed: 200, reviews: 2, worst: 'danger' });
    const { reviews } = kept(await listReviews(database, first.id));
    expect(reviews.map(({ at }) => at)).toEqual([200, 100]);
    expect(reviews[1]).toEqual(before);
  });

  it('keeps the order of saving when the clock was moved back', async () => {
    const { id } = kept(await save('acme.example', 9_000));
    await save('acme.example', 10, { keySentence: 'Saved later.' });
    const { reviews } = kept(await listReviews(database, id));
    expect(reviews.map(({ at }) => at)).toEqual([10, 9_000]);
    expect(kept(await getProject(database, id))?.keySentence).toBe('Saved later.');
  });

  it('loses nothing when two views save the same new domain at once', async () => {
    const other = kept(await openDatabase({ name }));
    const saving = (at: Database, now: number) =>
      saveReview(at, { report: sampleReport(), domain: 'acme.example', textHash: '', now, newId });
    await Promise.all([saving(database, 1), saving(other, 2), saving(database, 3), saving(other, 4)]);
    other.close();
    const { projects } = kept(await listProjects(database));
    expect(projects.map(({ reviews }) => reviews)).toEqual([4]);
    expect(kept(await listReviews(database, projects[0]!.id)).reviews).toHaveLength(4);
  });

  it('keeps what was saved after the database is closed and opened again', async () => {
    const project = kept(await save('acme.example', 100));
    database.close();
    database = kept(await openDatabase({ name }));
    expect(kept(await listProjects(database)).projects).toEqual([project]);
  });

  it('keeps the person’s own name when the project is saved again', async () => {
    const { id } = kept(await save('acme.example', 100));
    await renameProject(database, id, '  My\u202E pick\n');
    expect(kept(await save('acme.example', 200)).name).toBe('My pick');
    expect(kept(await renameProject(database, id, ' \u200B ')) ?? {}).toMatchObject({ name: 'acme.example' });
    expect(kept(await renameProject(database, 'nobody', 'x'))).toBeUndefined();
  });
});

describe('removeProject and restoreProject', () => {
  it('removes one project with its reviews and brings exactly them back', async () => {
    const { id } = kept(await save('acme.example', 100));
    await save('acme.example', 200);
    await save('other.example', 300);
    const before = { list: kept(await listProjects(database)), reviews: kept(await listReviews(database, id)) };
    const removed = kept(await removeProject(database, id))!;
    expect(kept(await listProjects(database)).projects.map(({ domain }) => domain)).toEqual(['other.example']);
    expect(kept(await listReviews(database, id)).reviews).toEqual([]);
    expect(await database.count('reviews')).toBe(1);
    await restoreProject(database, removed);
    const after = { list: kept(await listProjects(database)), reviews: kept(await listReviews(database, id)) };
    expect(after.list.projects).toEqual(expect.arrayContaining(before.list.projects));
    expect(after.reviews).toEqual(before.reviews);
  });

  it('puts the old reviews before the new ones when the domain was saved again meanwhile', async () => {
    const { id } = kept(await save('acme.example', 100));
    await save('acme.example', 200);
    const removed = kept(await removeProject(database, id))!;
    const again = kept(await save('acme.example', 300));
    const restored = kept(await restoreProject(database, removed));
    expect(restored).toMatchObject({ id: again.id, reviews: 3, created: 100, reviewed: 300 });
    const { reviews } = kept(await listReviews(database, again.id));
    expect(reviews.map(({ at }) => at)).toEqual([300, 200, 100]);
    expect(kept(await listProjects(database)).projects).toHaveLength(1);
  });

  it('adds nothing when it is undone twice', async () => {
    const { id } = kept(await save('acme.example', 100));
    const removed = kept(await removeProject(database, id))!;
    await restoreProject(database, removed);
    expect(kept(await restoreProject(database, removed)).reviews).toBe(1);
    expect(kept(await listReviews(database, id)).reviews).toHaveLength(1);
  });

  it('says that a project is gone already', async () => {
    expect(kept(await removeProject(database, 'nobody'))).toBeUndefined();
  });
});

describe('what goes wrong is a value', () => {
  it('a closed database', async () => {
    database.close();
    const results = [await save('acme.example', 1), await listProjects(database), await removeProject(database, 'x')];
    for (const result of results) expect(result).toMatchObject({ ok: false, why: expect.stringContaining('closed') });
    database = kept(await openDatabase({ name }));
  });

  it('no room left: nothing of the save stays', async () => {
    // The browser's own add of a review fails inside the transaction, after the project was put.
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const result = await saveReview(database, {
      report: sampleReport(),
      domain: 'acme.example',
      textHash: '',
      now: 1,
      newId,
    }).finally(() => {
      IDBObjectStore.prototype.add = add;
    });
    expect(result).toMatchObject({ ok: false, why: expect.stringContaining('no room left') });
    expect(kept(await listProjects(database)).projects).toEqual([]);
  });

  it('a record that cannot be read is counted, the others are listed', async () => {
    await save('acme.example', 100);
    await database.put('projects', { id: 'bad', domain: 'bad.example' } as never);
    const { projects, unreadable } = kept(await listProjects(database));
    expect(projects.map(({ domain }) => domain)).toEqual(['acme.example']);
    expect(unreadable).toBe(1);
  });

  it.each(['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '💥'.repeat(300)])(
    'a hostile domain %s is only a key',
    async (domain) => {
      const project = kept(await save(domain, 1, { title: domain }));
      expect(kept(await findProject(database, domain))).toEqual(project);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(project.name.length).toBeLessThanOrEqual(80);
    },
  );
});

describe('changes', () => {
  it('tells other views after a save, and not after a failed one', async () => {
    let heard = 0;
    const told = new Promise<void>((resolve) => {
      const stop = watchChanges(() => {
        heard += 1;
        stop();
        resolve();
      });
    });
    await save('acme.example', 1);
    await told;
    expect(heard).toBe(1);
  });
});
