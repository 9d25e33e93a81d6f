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
import {
  listSavedPosts,
  type Place,
  removeSavedPost,
  restoreSavedPost,
  savePost,
  undoSave,
} from '@/lib/store/saved-posts.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { listReviews } from '../fixtures/list-reviews.ts';
import { sampleReadPost } from '../fixtures/sample-post.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let name = '';
let ids = 0;
const newId = () => `id-${++ids}`;
const LOOM: Place = { domain: 'orbitloom.example' };

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}
async function save(given: Parameters<typeof sampleReadPost>[0] = {}, to: Place = LOOM, now = 100) {
  return kept(await savePost(database, { post: sampleReadPost(given), to, now, newId }))!;
}
const review = (domain: string, now = 1) =>
  saveReview(database, { report: sampleReport(), domain, textHash: '', now, newId });
const texts = async (project: string) => kept(await listSavedPosts(database, project)).posts.map(({ text }) => text);

beforeEach(async () => {
  name = `saved-posts-${++ids}`;
  database = kept(await openDatabase({ name }));
});
afterEach(() => database.close());

describe('savePost', () => {
  it('makes the project of a new domain, which was not read yet', async () => {
    const saved = await save();
    expect(saved).toMatchObject({ is: 'saved', made: true, changed: [] });
    expect(saved.project).toMatchObject({
      name: 'orbitloom.example',
      domain: 'orbitloom.example',
      created: 100,
      reviewed: 0,
      reviews: 0,
      states: {},
      worst: '',
    });
    expect(kept(await getProject(database, saved.project.id))).toEqual(saved.project);
    expect(kept(await listSavedPosts(database, saved.project.id))).toEqual({ posts: [saved.post], unreadable: 0 });
    expect(saved.post).toEqual({ ...sampleReadPost(), id: saved.post.id, project: saved.project.id, at: 100 });
  });

  it('adds to the project that has the domain, and to one by its id', async () => {
    const project = kept(await review('orbitloom.example'));
    expect(await save()).toMatchObject({ is: 'saved', made: false, project });
    expect(await save({ post: 'other' }, { project: project.id })).toMatchObject({ is: 'saved', made: false });
    expect(kept(await listProjects(database)).projects).toEqual([project]);
  });

  it('does not double the same words, and keeps an edit beside what was there', async () => {
    const first = await save();
    expect(await save({}, LOOM, 200)).toEqual({ ...first, is: 'already', made: false });
    const edit = await save({ text: 'The airdrop is closed.' }, LOOM, 300);
    expect(edit).toMatchObject({ is: 'again', changed: ['text'], made: false });
    expect(await save({ text: 'The airdrop is closed.' }, LOOM, 400)).toMatchObject({ is: 'already' });
    expect(await save({}, LOOM, 500)).toMatchObject({ is: 'again' });
    const { posts } = kept(await listSavedPosts(database, first.project.id));
    expect(posts.map(({ at }) => at)).toEqual([500, 300, 100]);
    expect(posts.at(-1)).toEqual(first.post);
  });

  it.each([
    [{ author: { handle: 'orbitloom', name: 'Another' } }, ['author']],
    [{ links: [] }, ['links']],
    [{ card: { domain: 'loom.example', href: 'https://t.co/z', title: '' } }, ['link card']],
    [{ quoted: { handle: 'a', name: 'A', text: 'B' }, time: '' }, ['quoted post', 'time']],
  ])('says what changed: %j', async (given, changed) => {
    await save();
    expect(await save(given)).toMatchObject({ is: 'again', changed });
  });

  it('what the platform shows around it makes no second record', async () => {
    await save();
    expect(await save({ labels: ['ad'], relation: 'repost', repostedBy: 'z' })).toMatchObject({ is: 'already' });
  });

  it('keeps the same post with two projects', async () => {
    const [one, two] = [await save(), await save({}, { domain: 'other.example' })];
    expect([one.is, two.is]).toEqual(['saved', 'saved']);
    expect(await texts(one.project.id)).toEqual(await texts(two.project.id));
  });

  it('says that a project is gone, and writes nothing', async () => {
    expect(
      kept(await savePost(database, { post: sampleReadPost(), to: { project: 'no' }, now: 1, newId })),
    ).toBeUndefined();
    expect(await database.count('saved-posts')).toBe(0);
  });

  it('loses nothing when two views save at once', async () => {
    const other = kept(await openDatabase({ name }));
    const saving = (at: Database, text: string) =>
      savePost(at, { post: sampleReadPost({ text, post: text }), to: LOOM, now: 1, newId });
    await Promise.all([saving(database, 'a'), saving(other, 'b'), saving(database, 'c'), saving(other, 'd')]);
    other.close();
    const { projects } = kept(await listProjects(database));
    expect(projects).toHaveLength(1);
    expect((await texts(projects[0]!.id)).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells other views', async () => {
    const told = new Promise<void>((resolve) => {
      const stop = watchChanges(() => {
        stop();
        resolve();
      });
    });
    await save();
    await told;
  });
});

describe('a project that was not read yet', () => {
  it('takes its first review like any other, and the name of its page', async () => {
    const { project } = await save({}, { domain: 'acme.example' });
    expect(kept(await review('acme.example', 900))).toMatchObject({
      ...{ id: project.id, name: 'Acme', reviews: 1, reviewed: 900, created: 100, worst: 'caution' },
    });
    expect(await texts(project.id)).toHaveLength(1);
  });

  it('keeps the name that the person gave it', async () => {
    const { project } = await save({}, { domain: 'acme.example' });
    await renameProject(database, project.id, 'My pick');
    expect(kept(await review('acme.example', 900)).name).toBe('My pick');
  });
});

describe('removing and undoing', () => {
  it('removes one record and puts it back where it was', async () => {
    const { project, post } = await save({ post: 'a', text: 'a' });
    await save({ post: 'b', text: 'b' });
    const removed = kept(await removeSavedPost(database, post.id))!;
    expect(await texts(project.id)).toEqual(['b']);
    await restoreSavedPost(database, removed);
    await restoreSavedPost(database, removed);
    expect(await texts(project.id)).toEqual(['b', 'a']);
    expect(kept(await removeSavedPost(database, 'nobody'))).toBeUndefined();
  });

  it('puts it before what took its place meanwhile', async () => {
    const { project } = await save({ post: 'a', text: 'a' });
    const { post } = await save({ post: 'b', text: 'b' });
    const removed = kept(await removeSavedPost(database, post.id))!;
    await save({ post: 'c', text: 'c' });
    expect(kept(await restoreSavedPost(database, removed))).toMatchObject({ id: post.id });
    expect(await texts(project.id)).toEqual(['c', 'b', 'a']);
  });

  it('does not bring a post back to a project that is gone', async () => {
    const { project, post } = await save();
    const removed = kept(await removeSavedPost(database, post.id))!;
    await removeProject(database, project.id);
    expect(kept(await restoreSavedPost(database, removed))).toBeUndefined();
    expect(await database.count('saved-posts')).toBe(0);
  });

  it('undoing a save takes the project along that was made for it, and no other', async () => {
    const first = await save();
    expect(kept(await undoSave(database, { id: first.post.id, made: true }))).toBe('undone');
    expect(kept(await listProjects(database)).projects).toEqual([]);
    expect(kept(await undoSave(database, { id: first.post.id, made: true }))).toBe('gone');
    const again = await save();
    await save({ post: 'b' });
    await undoSave(database, { id: again.post.id, made: true });
    expect(kept(await listProjects(database)).projects).toHaveLength(1);
    const read = await save({}, { domain: 'read.example' });
    await review('read.example');
    await undoSave(database, { id: read.post.id, made: true });
    expect(kept(await findProject(database, 'read.example'))).toMatchObject({ reviews: 1 });
  });

  it('a project takes its posts along, and undo brings exactly them back', async () => {
    const { project } = await save({ post: 'a', text: 'a' });
    await save({ post: 'b', text: 'b' });
    await save({ post: 'c' }, { domain: 'other.example' });
    const before = kept(await listSavedPosts(database, project.id));
    const removed = kept(await removeProject(database, project.id))!;
    expect(await database.count('saved-posts')).toBe(1);
    await restoreProject(database, removed);
    await restoreProject(database, removed);
    expect(kept(await listSavedPosts(database, project.id))).toEqual(before);
  });

  it('a project that was made again meanwhile gets the old posts before its new ones', async () => {
    kept(await review('orbitloom.example', 50));
    const { project } = await save({ post: 'a', text: 'a' });
    const removed = kept(await removeProject(database, project.id))!;
    const again = await save({ post: 'b', text: 'b' });
    const restored = kept(await restoreProject(database, removed));
    expect(restored).toMatchObject({ id: again.project.id, reviews: 1, reviewed: 50, worst: 'caution' });
    expect(await texts(restored.id)).toEqual(['b', 'a']);
    expect(kept(await listReviews(database, restored.id)).reviews).toHaveLength(1);
  });
});

describe('what goes wrong is a value', () => {
  it('no room left: neither post nor project stay', async () => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
      if (this.name === 'saved-posts') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    };
    const result = await savePost(database, { post: sampleReadPost(), to: LOOM, now: 1, newId }).finally(() => {
      IDBObjectStore.prototype.add = add;
    });
    expect(result).toMatchObject({ ok: false, why: expect.stringContaining('no room left') });
    expect(kept(await listProjects(database)).projects).toEqual([]);
  });

  it('a closed database', async () => {
    database.close();
    const closed = { ok: false, why: expect.stringContaining('closed') };
    expect(await savePost(database, { post: sampleReadPost(), to: LOOM, now: 1, newId })).toMatchObject(closed);
    expect(await listSavedPosts(database, 'x')).toMatchObject(closed);
    expect(await removeSavedPost(database, 'x')).toMatchObject(closed);
    database = kept(await openDatabase({ name }));
  });

  it('a record that cannot be read is counted and kept, the others are listed', async () => {
    const { project } = await save();
    const broken = { id: 'broken', project: project.id, post: 'b', order: 9, findings: 'none', text: { html: '<b>' } };
    await database.put('saved-posts', broken as never);
    const listed = kept(await listSavedPosts(database, project.id));
    expect([listed.posts.length, listed.unreadable]).toEqual([1, 1]);
    const removed = kept(await removeProject(database, project.id))!;
    expect(removed.posts).toHaveLength(2);
    await restoreProject(database, removed);
    expect(await database.get('saved-posts', 'broken')).toEqual(broken);
  });

  it('hangs nothing on a project whose record cannot be read', async () => {
    await database.put('projects', { id: 'bad', domain: 'orbitloom.example' } as never);
    expect(kept(await savePost(database, { post: sampleReadPost(), to: LOOM, now: 1, newId }))).toBeUndefined();
    expect(await database.count('saved-posts')).toBe(0);
  });
});
