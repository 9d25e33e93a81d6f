import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen, openDatabase } from '@/lib/store/database.ts';
import { listProjects } from '@/lib/store/projects.ts';
import { getReview, listReviewHeads, newestHead, saveReview } from '@/lib/store/reviews.ts';
import { NO_STORAGE } from '@/lib/store/stored.ts';
import { MIGRATIONS, type Migration, stepsAfter } from '@/lib/store/upgrade/migrations.ts';
import { whyReadOnly } from '@/lib/store/upgrade/old-list.ts';
import { eventually } from '../eventually.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { VERSION_3 } from '../fixtures/stored/version-3.ts';
import { writeOld } from '../fixtures/stored/write-old.ts';

let names = 0;
const freshName = () => `database-${++names}`;

/** A step that a later version might bring: it marks every project. */
const LATER: Migration = {
  version: MIGRATIONS.length + 1,
  create: [{ name: 'facts', keyPath: 'id', indexes: [] }],
  change: { projects: (record) => ({ ...(record as object), name: 'renamed by a step' }) },
};
const BROKEN: Migration = {
  ...LATER,
  change: {
    projects: () => {
      throw new Error('a step that fails');
    },
  },
};

async function makeOld(name: string): Promise<void> {
  const opened = await openDatabase({ name });
  if (!opened.ok) throw new Error(opened.why);
  const saving = { report: sampleReport(), domain: 'acme.example', textHash: '', now: 1, newId: () => `id-${++names}` };
  await saveReview(opened.value, saving);
  opened.value.close();
}

describe('migrations', () => {
  it('are numbered 1, 2, 3 … without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
  it.each([
    [0, [1, 2, 3, 4, 5]],
    [1, [2, 3, 4, 5]],
    [2, [3, 4, 5]],
    [3, [4, 5]],
    [4, [5]],
    [5, []],
  ])('from version %i the steps %j run', (from, versions) => {
    expect(stepsAfter(from, [LATER, ...MIGRATIONS]).map(({ version }) => version)).toEqual(versions);
  });
  it('makes every store and index', async () => {
    const name = freshName();
    await makeOld(name);
    const raw = await openDB(name);
    expect([...raw.objectStoreNames]).toEqual([
      'decision-details',
      'decisions',
      'imports',
      'known-addresses',
      'parts',
      'projects',
      'recheck-items',
      'recheck-runs',
      'reviews',
      'saved-posts',
      'waiting-decisions',
    ]);
    expect([...raw.transaction('saved-posts').store.indexNames]).toEqual(['by-order', 'by-post']);
    expect([...raw.transaction('decisions').store.indexNames]).toEqual(['by-age', 'by-order', 'by-site']);
    expect([...raw.transaction('known-addresses').store.indexNames]).toEqual(['by-decision', 'by-order']);
    expect([...raw.transaction('projects').store.indexNames]).toEqual(['by-domain', 'by-reviewed']);
    expect([...raw.transaction('reviews').store.indexNames]).toEqual(['by-order', 'by-part']);
    expect([...raw.transaction('recheck-items').store.indexNames]).toEqual(['by-project', 'by-run']);
    expect([...raw.transaction('recheck-runs').store.indexNames]).toEqual(['by-state']);
    raw.close();
  });
  it('changes the records that are there, and makes the new store', async () => {
    const name = freshName();
    await makeOld(name);
    const opened = await openDatabase({ name, migrations: [...MIGRATIONS, LATER] });
    if (!opened.ok) throw new Error(opened.why);
    expect((await opened.value.getAll('projects')).map((project) => project.name)).toEqual(['renamed by a step']);
    expect(opened.value.objectStoreNames.contains('facts' as never)).toBe(true);
    opened.value.close();
  });
  it('goes on reading the old version when another page tries the steps in between', async () => {
    const name = freshName();
    await makeOld(name);
    const migrations = [...MIGRATIONS, BROKEN];
    const failed = await openDatabase({ name, migrations });
    if (!failed.ok) throw new Error(failed.why);
    const other = await openDatabase({ name, migrations });
    if (!other.ok) throw new Error(other.why);
    const names = async () => (await failed.value.getAll('projects')).map((project) => project.name);
    expect(await names()).toEqual(['Acme']);
    expect(await Promise.all([names(), failed.value.count('reviews'), names()])).toEqual([['Acme'], 1, ['Acme']]);
    other.value.close();
  });
  it('opens the old version to be read when a step fails, and writes nothing', async () => {
    const name = freshName();
    await makeOld(name);
    const failed = await openDatabase({ name, migrations: [...MIGRATIONS, BROKEN] });
    if (!failed.ok) throw new Error(failed.why);
    const old = failed.value;
    expect(old.version).toBe(MIGRATIONS.length);
    expect(whyReadOnly(old)).toContain('nothing of it is lost');
    expect((await listProjects(old)).ok && (await old.getAll('projects')).map((project) => project.name)).toEqual([
      'Acme',
    ]);
    const again = {
      report: sampleReport(),
      domain: 'other.example',
      textHash: '',
      now: 1,
      newId: () => `id-${++names}`,
    };
    expect(await saveReview(old, again)).toEqual({ ok: false, why: whyReadOnly(old) });
    expect(await old.count('reviews')).toBe(1);
    expect(await old.getAll('facts' as never)).toEqual([]);
    old.close();
    const healthy = await openDatabase({ name });
    if (!healthy.ok) throw new Error(healthy.why);
    expect(whyReadOnly(healthy.value)).toBe('');
    healthy.value.close();
  });
  it('fails in words where there was no list before', async () => {
    const wrong: Migration = { ...LATER, version: 1, change: { nothing: (record) => record } };
    expect(await openDatabase({ name: freshName(), migrations: [wrong] })).toMatchObject({ ok: false });
  });
  it('shows reviews of version 3 as version 4 would have them, when the step to it fails', async () => {
    const name = freshName();
    await writeOld(name, 3, VERSION_3);
    const stopped = MIGRATIONS.map((step) => (step.version === 4 ? { ...step, index: { nowhere: [] } } : step));
    const opened = await openDatabase({ name, migrations: stopped });
    if (!opened.ok) throw new Error(opened.why);
    const old = opened.value;
    const heads = await listReviewHeads(old, 'p1');
    expect(heads).toMatchObject({ ok: true, value: { unreadable: 0, reviews: [{ id: 'r1', claims: 2 }] } });
    expect(await newestHead(old, 'p1')).toMatchObject({ ok: true, value: { id: 'r1' } });
    const review = await getReview(old, 'r1');
    expect(review).toMatchObject({ ok: true, value: { report: VERSION_3.reviews[0].report } });
    expect(await old.getAllKeys('parts')).toEqual(['review r1']);
    expect(await old.getAll('parts')).toMatchObject([{ id: 'review r1' }]);
    expect(await old.count('parts')).toBe(1);
    expect(await old.getAll('parts', IDBKeyRange.lowerBound('review r1', true))).toEqual([]);
    expect(await old.getAllFromIndex('recheck-items', 'by-project', 'p1')).toEqual([]);
    old.close();
  });
  it('says so when a newer version wrote the list', async () => {
    const name = freshName();
    const newer = await openDatabase({ name, migrations: [...MIGRATIONS, LATER] });
    if (newer.ok) newer.value.close();
    expect(await openDatabase({ name })).toMatchObject({ ok: false, why: expect.stringContaining('newer version') });
  });
});

describe('keepOpen', () => {
  it('shares one connection and opens again after another tab took over', async () => {
    const name = freshName();
    const connection = keepOpen({ name });
    const [one, two] = [await connection(), await connection()];
    if (!one.ok || !two.ok) throw new Error('did not open');
    expect(two.value).toBe(one.value);
    const upgraded = await openDatabase({ name, migrations: [...MIGRATIONS, LATER] });
    expect(upgraded.ok).toBe(true);
    if (upgraded.ok) upgraded.value.close();
    expect(await connection()).toMatchObject({ ok: false, why: expect.stringContaining('newer version') });
  });
  it('waits for an old tab, says so, and opens by itself when that tab lets go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const name = freshName();
    await writeOld(name, 3, VERSION_3);
    const holder = await openDB(name, 3);
    const connection = keepOpen({ name });
    const blocked = connection();
    await eventually(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    vi.advanceTimersByTime(10_000);
    expect(await blocked).toMatchObject({ ok: false, why: expect.stringContaining('opens here by itself') });
    expect(await connection()).toMatchObject({ ok: false });
    vi.useRealTimers();
    const heard = new Promise<void>((resolve) => watchChanges(resolve));
    holder.close();
    await heard;
    const opened = await connection();
    expect(opened.ok && (await opened.value.count('parts'))).toBe(1);
    if (opened.ok) opened.value.close();
  });
});

describe('where the browser keeps nothing', () => {
  it.each([
    ['there is no database at all', undefined],
    ['it refuses to open one', { open: () => refuse('SecurityError') }],
    ['it refuses every change', { open: () => refuse('InvalidStateError') }],
  ])('%s: it is said, and that the rest works', async (_, broken) => {
    vi.stubGlobal('indexedDB', broken);
    expect(await keepOpen({ name: freshName() })()).toEqual({ ok: false, why: NO_STORAGE });
    vi.unstubAllGlobals();
  });
});

function refuse(name: string): never {
  throw new DOMException('no', name);
}
