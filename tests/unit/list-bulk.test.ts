import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/core/decision.ts';
import type { Project } from '@/lib/core/project.ts';
import { AT_ONCE, removeProjects, restoreProjects, tagProjects, untagProjects } from '@/lib/store/bulk-projects.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { noteLook } from '@/lib/store/note-look.ts';
import { getProject, listProjects } from '@/lib/store/projects.ts';
import { listReviewHeads, saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { unlimitedHosts } from '@/lib/store/unlimited.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let ids = 0;
const newId = () => `id-${++ids}`;

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}
const all = async () => kept(await listProjects(database)).projects.sort((a, b) => (a.id < b.id ? -1 : 1));

async function put(projects: readonly Project[]): Promise<void> {
  const transaction = database.transaction('projects', 'readwrite');
  for (const project of projects) void transaction.store.put(project);
  await transaction.done;
}
const many = (count: number) => Array.from({ length: count }, (_, at) => sampleProject({ domain: `p${at}.example` }));

beforeEach(async () => {
  database = kept(await openDatabase({ name: `receipts-${++ids}` }));
});
afterEach(() => database.close());

describe('many projects at once', () => {
  it('are removed with their reviews and parts, and brought back as they were', async () => {
    for (const domain of ['a.example', 'b.example', 'a.example'])
      kept(
        await saveReview(database, { report: sampleReport(), domain, textHash: 'ab'.repeat(32), now: ++ids, newId }),
      );
    const before = await all();
    const parts = await database.getAll('parts');
    const [a] = before;
    const { done, why } = await removeProjects(database, [...before.map(({ id }) => id), 'gone']);
    expect(why).toBe('');
    expect(done.map(({ reviews }) => reviews.length).sort()).toEqual([1, 2]);
    for (const store of ['projects', 'reviews', 'parts'] as const) expect(await database.count(store)).toBe(0);
    expect((await restoreProjects(database, done)).why).toBe('');
    expect(await all()).toEqual(before);
    expect(await database.getAll('parts')).toEqual(parts);
    expect(kept(await listReviewHeads(database, a?.id ?? '')).reviews).toHaveLength(a?.reviews ?? 0);
  });

  it('go in slices when they are more than one transaction takes', async () => {
    await put(many(AT_ONCE + 10));
    const before = await all();
    const { done, why } = await removeProjects(
      database,
      before.map(({ id }) => id),
    );
    expect([done.length, why, (await all()).length]).toEqual([AT_ONCE + 10, '', 0]);
    expect((await restoreProjects(database, done)).done).toHaveLength(AT_ONCE + 10);
    expect(await all()).toEqual(before);
  });

  it('stop at a slice that fails, say why, and give what was done before', async () => {
    await put(many(AT_ONCE + 10));
    const given = (await all()).map(({ id }) => id);
    const transactions = database.transaction.bind(database);
    let opened = 0;
    database.transaction = ((...asked: Parameters<typeof transactions>) => {
      opened += 1;
      if (opened === 2) throw new DOMException('', 'QuotaExceededError');
      return transactions(...asked);
    }) as typeof database.transaction;
    const { done, why } = await removeProjects(database, given);
    expect(done).toHaveLength(AT_ONCE);
    expect(why).toContain('no room left');
    expect(await all()).toHaveLength(10);
  });
});

describe('tags of many', () => {
  it('are put on and taken off, and undone without what came meanwhile', async () => {
    await put([sampleProject({ domain: 'a.example', tags: ['x', 'y'] }), sampleProject({ domain: 'b.example' })]);
    const tagsOf = async () => (await all()).map(({ tags }) => tags);
    const { done } = await tagProjects(database, ['a.example', 'b.example', 'gone'], {
      add: ['x', 'z'],
      remove: ['y'],
    });
    expect(await tagsOf()).toEqual([
      ['x', 'z'],
      ['x', 'z'],
    ]);
    await tagProjects(database, ['b.example'], { add: ['meanwhile'], remove: [] });
    await untagProjects(database, done);
    expect(await tagsOf()).toEqual([['x', 'y'], ['meanwhile']]);
    expect((await tagProjects(database, ['a.example'], { add: ['x'], remove: [] })).done).toEqual([]);
    await tagProjects(database, ['a.example'], { add: [], remove: ['x', 'y'] });
    expect((await all())[0]).not.toHaveProperty('tags');
  });
});

describe('a look at a project', () => {
  it('is noted, and nothing where it is gone', async () => {
    await put([sampleProject()]);
    expect(kept(await noteLook(database, 'acme.example', 5))).toBe(true);
    expect(kept(await getProject(database, 'acme.example'))?.looked).toBe(5);
    expect(kept(await noteLook(database, 'gone', 5))).toBe(false);
    expect(await all()).toHaveLength(1);
  });
});

describe('unlimited permissions that were kept', () => {
  const head = (id: string, given: Partial<Decision>) => ({
    ...{ id, askedAt: 1, decidedAt: 1, state: 'let-through' as const, origin: `https://${id}.example` },
    ...{ domain: `${id}.example`, method: 'eth_sendTransaction', worst: 'caution' as const, sentence: '' },
    ...{ addresses: [], order: 1, answered: 1 as const },
    ...given,
  });
  const assessment = {
    ...{ method: 'm', origin: 'o', worst: 'caution' as const, hold: false, sentence: '', details: [], findings: [] },
    ...{
      notChecked: [],
      decoded: {
        method: 'm',
        readable: true,
        effects: [{ kind: 'allowance' as const, by: 'x', unlimited: true, oddities: [] }],
      },
    },
  };
  it('are those that went on; older ones are read from what was shown', async () => {
    await database.put('decisions', head('new', { unlimited: true }));
    await database.put('decisions', head('limited', { unlimited: false }));
    await database.put('decision-details', { id: 'limited', assessment });
    await database.put('decisions', head('refused', { state: 'refused', unlimited: true }));
    await database.put('decisions', head('old', { state: 'went-on' }));
    await database.put('decision-details', { id: 'old', assessment });
    await database.put('decisions', head('damaged', {}));
    await database.put('decision-details', { id: 'damaged', assessment: { odd: 1 } } as never);
    await database.put('decisions', head('bare', {}));
    expect([...kept(await unlimitedHosts(database))].sort()).toEqual(['example', 'new.example', 'old.example']);
  });
});
