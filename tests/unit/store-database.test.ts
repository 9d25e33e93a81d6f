import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { keepOpen, openDatabase } from '@/lib/store/database.ts';
import { MIGRATIONS, type Migration, stepsAfter } from '@/lib/store/migrations.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import { savePost } from '@/lib/store/saved-posts.ts';
import { sampleReadPost } from '../fixtures/sample-post.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

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

/** Records as version 2 wrote them. Frozen: what was released is not edited. */
const VERSION_2 = {
  projects: {
    id: 'p1',
    name: 'Acme',
    domain: 'acme.example',
    url: 'https://acme.example/',
    created: 1_760_000_000_000,
    reviewed: 1_760_000_000_000,
    reviews: 1,
    states: { 'why-crypto': 'not-stated' },
    withReceipt: 0,
    without: 2,
    worst: 'caution',
    keySentence: 'Two claims.',
    handles: ['acme_labs'],
    links: ['docs.example'],
  },
  'known-addresses': { address: `0x${'ab'.repeat(20)}`, host: 'acme.example', decision: 'd1', order: 1 },
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
    [0, [1, 2, 3, 4]],
    [1, [2, 3, 4]],
    [2, [3, 4]],
    [3, [4]],
    [4, []],
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
      'known-addresses',
      'projects',
      'reviews',
      'saved-posts',
      'waiting-decisions',
    ]);
    expect([...raw.transaction('saved-posts').store.indexNames]).toEqual(['by-order', 'by-post']);
    expect([...raw.transaction('decisions').store.indexNames]).toEqual(['by-age', 'by-order', 'by-site']);
    expect([...raw.transaction('known-addresses').store.indexNames]).toEqual(['by-decision', 'by-order']);
    expect([...raw.transaction('projects').store.indexNames]).toEqual(['by-domain']);
    expect([...raw.transaction('reviews').store.indexNames]).toEqual(['by-order']);
    raw.close();
  });
  it('brings a list of version 1 to the newest and keeps what is on it', async () => {
    const name = freshName();
    const first = await openDatabase({ name, migrations: MIGRATIONS.slice(0, 1) });
    if (!first.ok) throw new Error(first.why);
    const saving = {
      report: sampleReport(),
      domain: 'acme.example',
      textHash: '',
      now: 1,
      newId: () => `id-${++names}`,
    };
    await saveReview(first.value, saving);
    first.value.close();
    const now = await openDatabase({ name });
    if (!now.ok) throw new Error(now.why);
    expect((await now.value.getAll('projects')).map((project) => project.name)).toEqual(['Acme']);
    expect(await now.value.getAll('decisions')).toEqual([]);
    now.value.close();
  });
  it('brings a list of version 2 to the newest, its records as they were', async () => {
    const name = freshName();
    const second = await openDB(name, 2, {
      upgrade(old) {
        old.createObjectStore('projects', { keyPath: 'id' }).createIndex('by-domain', 'domain', { unique: true });
        old.createObjectStore('reviews', { keyPath: 'id' }).createIndex('by-order', ['project', 'order']);
        for (const store of ['decisions', 'decision-details', 'waiting-decisions', 'known-addresses']) {
          old.createObjectStore(store, { keyPath: store === 'known-addresses' ? 'address' : 'id' });
        }
      },
    });
    for (const [store, record] of Object.entries(VERSION_2)) await second.put(store, record);
    second.close();
    const now = await openDatabase({ name });
    if (!now.ok) throw new Error(now.why);
    for (const [store, record] of Object.entries(VERSION_2)) {
      expect(await now.value.getAll(store as 'projects')).toEqual([record]);
    }
    const saved = await savePost(now.value, {
      post: sampleReadPost(),
      to: { project: VERSION_2.projects.id },
      now: 1,
      newId: () => 'first',
    });
    expect(saved).toMatchObject({ ok: true, value: { is: 'saved', project: VERSION_2.projects } });
    now.value.close();
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
  it('leaves the old version readable when a step fails', async () => {
    const name = freshName();
    await makeOld(name);
    const failed = await openDatabase({ name, migrations: [...MIGRATIONS, BROKEN] });
    expect(failed).toMatchObject({ ok: false, why: expect.any(String) });
    const old = await openDatabase({ name });
    if (!old.ok) throw new Error(old.why);
    expect(old.value.version).toBe(MIGRATIONS.length);
    expect((await old.value.getAll('projects')).map((project) => project.name)).toEqual(['Acme']);
    old.value.close();
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
});
