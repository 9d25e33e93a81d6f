import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Decision, DecisionHead } from '@/lib/core/decision.ts';
import { Project } from '@/lib/core/project.ts';
import { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import { ReviewHead } from '@/lib/core/review.ts';
import { SavedPost } from '@/lib/core/saved-post.ts';
import { openDatabase } from '@/lib/store/database.ts';
import { removeProject } from '@/lib/store/projects.ts';
import { readAs } from '@/lib/store/read-as.ts';
import { getReview, listReviewHeads } from '@/lib/store/reviews.ts';
import { MIGRATIONS } from '@/lib/store/upgrade/migrations.ts';
import { SAMPLES, writeOld } from '../fixtures/stored/write-old.ts';

let names = 0;
const freshName = () => `migrations-${++names}`;

/** What the newest version reads each store's records as. */
const READ = {
  projects: Project,
  reviews: ReviewHead,
  decisions: DecisionHead,
  'waiting-decisions': Decision,
  'saved-posts': SavedPost,
  'recheck-runs': RecheckRun,
  'recheck-items': RecheckItem,
} as const;

const VERSIONS = SAMPLES.map((records, index) => ({ version: index + 1, records }));

async function brought(version: number, records: Readonly<Record<string, readonly unknown[]>>) {
  const name = freshName();
  await writeOld(name, version, records);
  const opened = await openDatabase({ name });
  if (!opened.ok) throw new Error(opened.why);
  expect(opened.value.version).toBe(MIGRATIONS.length);
  return opened.value;
}

describe('the frozen samples', () => {
  it('are there for every version', () => {
    expect(SAMPLES).toHaveLength(MIGRATIONS.length);
  });
  it.each(VERSIONS)('of version $version are all read by the newest', async ({ version, records }) => {
    const database = await brought(version, records);
    for (const [store, schema] of Object.entries(READ)) {
      const kept = await database.getAll(store as 'projects');
      expect(kept.length, store).toBe(records[store]?.length ?? 0);
      expect(
        kept.filter((record) => readAs(schema as never, record).length === 0),
        store,
      ).toEqual([]);
    }
    database.close();
  });
  it.each(VERSIONS)('of version $version keep their reports and their words', async ({ version, records }) => {
    const database = await brought(version, records);
    const whole = await getReview(database, 'r1');
    expect(whole).toMatchObject({
      ok: true,
      value: { report: { title: 'Acme | Compute for everyone', ledger: { claims: 2 } }, withReceipt: 1, without: 1 },
    });
    expect(await database.getAll('projects')).toEqual(records.projects);
    database.close();
  });
});

describe('records in no known form', () => {
  const good = SAMPLES[2]?.reviews?.[0] as Record<string, unknown>;
  const odd = [
    { ...good, id: 'no-report', order: 2, report: undefined },
    { ...good, id: 7, order: 3 },
    { ...good, id: ['a', 1], order: 4 },
    { ...good, id: 'list', order: 5, report: [] },
    { id: 'bare', project: 'p1', order: 6 },
  ];
  it('stay as they are, are counted, and leave with their project', async () => {
    const database = await brought(3, { ...SAMPLES[2], reviews: [good, ...odd] });
    for (const record of odd) expect(await database.get('reviews', record.id as string)).toEqual(record);
    expect(await listReviewHeads(database, 'p1')).toMatchObject({
      ok: true,
      value: { unreadable: odd.length, reviews: [{ id: 'r1' }] },
    });
    expect(await removeProject(database, 'p1')).toMatchObject({ ok: true, value: { parts: [{ id: 'review r1' }] } });
    expect(await database.count('reviews')).toBe(0);
    expect(await database.count('parts')).toBe(0);
    database.close();
  });
  it('do not stop a long list: more records than are taken at once', async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ ...good, id: `r${at}`, order: at + 1 }));
    const database = await brought(3, { ...SAMPLES[2], reviews: many });
    expect(await database.count('parts')).toBe(200);
    const read = await listReviewHeads(database, 'p1');
    expect(read.ok && read.value.reviews).toHaveLength(200);
    database.close();
  });
});
