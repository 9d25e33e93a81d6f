import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { byteWords } from '@/components/keep/byte-words.ts';
import { checkStore, repairStore } from '@/lib/store/check-store.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { deleteEverything, type Kept } from '@/lib/store/delete-all.ts';
import { editNote } from '@/lib/store/edit-note.ts';
import { editProject, removeProject, restoreProject } from '@/lib/store/projects.ts';
import { listReviewHeads, newestHead, saveReview } from '@/lib/store/reviews.ts';
import { explain } from '@/lib/store/stored.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let names = 0;
let database: Database;

beforeEach(async () => {
  const opened = await openDatabase({ name: `whole-${++names}` });
  if (!opened.ok) throw new Error(opened.why);
  database = opened.value;
});

let ids = 0;
const newId = () => `id-${++ids}`;

async function save(now: number, title = 'Acme'): Promise<string> {
  const saving = { report: sampleReport({ title, at: now }), domain: 'acme.example', textHash: '', now, newId };
  const saved = await saveReview(database, saving);
  if (!saved.ok) throw new Error(saved.why);
  return saved.value.id;
}

const WHOLE = { miscounted: 0, incomplete: 0, withoutProject: 0, unusedParts: 0 };

describe('a store that is looked through', () => {
  it('is whole after saves and after a removal', async () => {
    const id = await save(1);
    await save(2, 'Acme again');
    expect(await checkStore(database)).toEqual({ ok: true, value: { ...WHOLE, reviews: 2 } });
    await removeProject(database, id);
    expect(await checkStore(database)).toEqual({ ok: true, value: { ...WHOLE, reviews: 0 } });
  });
  it('tells what does not fit, and sets right what can be, without removing a review', async () => {
    const id = await save(1);
    await save(2, 'Acme again');
    const project = await database.get('projects', id);
    await database.put('projects', { ...project!, reviews: 7 });
    const [head] = await database.getAll('reviews');
    await database.delete('parts', head!.body);
    await database.put('parts', { id: 'nobody', size: 1, text: 'x' });
    await database.put('reviews', { ...head!, id: 'lost', project: 'gone', parts: [], order: 1 });
    const found = { reviews: 3, miscounted: 1, incomplete: 1, withoutProject: 1, unusedParts: 1 };
    expect(await checkStore(database)).toEqual({ ok: true, value: found });
    expect(await repairStore(database)).toEqual({ ok: true, value: 1 });
    const left = { ...found, miscounted: 0, unusedParts: 0 };
    expect(await checkStore(database)).toEqual({ ok: true, value: left });
  });
});

describe('a removal', () => {
  it('leaves nothing in any store, and brings back what re-checks said when it is undone', async () => {
    const id = await save(1);
    const item = { id: `run ${id}`, run: 'run', project: id, pages: [], why: '', review: '' };
    await database.put('recheck-items', { ...item, state: 'read' });
    await database.put('recheck-items', { ...item, id: `other ${id}`, state: 'waiting' });
    const removed = await removeProject(database, id);
    for (const store of database.objectStoreNames) expect(await database.getAll(store), store).toEqual([]);
    if (!removed.ok || !removed.value) throw new Error('was not removed');
    await restoreProject(database, removed.value);
    expect(await database.getAll('recheck-items')).toEqual([{ ...item, state: 'read' }]);
    expect(await checkStore(database)).toEqual({ ok: true, value: { ...WHOLE, reviews: 1 } });
  });
});

describe('two windows', () => {
  it('that edit different things at the same time both keep theirs', async () => {
    const id = await save(1);
    await Promise.all([
      editProject(database, id, (known) => ({ ...known, name: 'Named here' })),
      editProject(database, id, (known) => ({ ...known, tags: ['tagged there'] })),
    ]);
    expect(await database.get('projects', id)).toMatchObject({ name: 'Named here', tags: ['tagged there'] });
  });
  it('that write the same note: the second sees the text of the first, and decides', async () => {
    const id = await save(1);
    const first = await editNote(database, id, { before: '', note: 'first' });
    expect(first).toMatchObject({ ok: true, value: { is: 'kept', project: { note: 'first' } } });
    const second = await editNote(database, id, { before: '', note: 'second' });
    expect(second).toEqual({ ok: true, value: { is: 'changed-meanwhile', theirs: 'first' } });
    expect((await database.get('projects', id))?.note).toBe('first');
    const decided = await editNote(database, id, { before: 'first', note: 'second' });
    expect(decided).toMatchObject({ ok: true, value: { is: 'kept', project: { note: 'second' } } });
    expect(await editNote(database, 'nobody', { before: '', note: 'x' })).toEqual({ ok: true, value: { is: 'gone' } });
  });
});

describe('a clock that was moved back', () => {
  it('changes no order: what was saved last is the newest', async () => {
    const id = await save(3_000);
    await save(1_000, 'Saved with an earlier clock');
    await save(2_000, 'Saved last');
    const listed = await listReviewHeads(database, id);
    expect(listed.ok && listed.value.reviews.map(({ at }) => at)).toEqual([2_000, 1_000, 3_000]);
    expect(await newestHead(database, id)).toMatchObject({ ok: true, value: { at: 2_000 } });
  });
});

describe('deleting everything', () => {
  const record = () => {
    const done: string[] = [];
    const kept: Kept = {
      clear: async (area) => void done.push(area),
      clearAlarms: async () => void done.push('alarms'),
      deleteDatabase: async () => void done.push('database'),
    };
    return { done, kept };
  };
  it('empties each place, and the areas once more after the database', async () => {
    const { done, kept } = record();
    expect(await deleteEverything({ kept })).toMatchObject({ ok: true });
    expect(done).toEqual(['alarms', 'session', 'local', 'sync', 'database', 'session', 'local']);
  });
  it('says why when a place could not be emptied', async () => {
    const { kept } = record();
    const refusing = { ...kept, deleteDatabase: () => Promise.reject(new DOMException('', 'UnknownError')) };
    expect(await deleteEverything({ kept: refusing })).toMatchObject({ ok: false, why: expect.any(String) });
  });
});

describe('words', () => {
  it.each([
    [0, 'less than 1 KB'],
    [1_000, '1 KB'],
    [12_345_678, '12 MB'],
    [1_440_000_000, '1.4 GB'],
    [3_000_000_000_000, '3 TB'],
    [Number.NaN, 'less than 1 KB'],
  ])('%d bytes', (bytes, words) => {
    expect(byteWords(bytes)).toBe(words);
  });
  it('a full store of settings is told as full, though it has no name', () => {
    const [settings, list] = [new Error('QUOTA_BYTES quota exceeded'), new DOMException('', 'QuotaExceededError')];
    expect(explain(settings)).toMatch(/no room left for settings.*Remove a rule pack/);
    expect(explain(list)).toMatch(/storage for Receipts is full.*Remove a saved project/);
  });
});
