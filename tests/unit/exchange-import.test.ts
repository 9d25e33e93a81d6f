import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changedBy } from '@/lib/core/exchange/plan-import.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { addDecisions, getDecisions, removeDecisions } from '@/lib/store/decisions.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { previewImport, writeImport } from '@/lib/store/exchange/import.ts';
import { listImports, listUnderWay, whileUnderWay } from '@/lib/store/exchange/import-row.ts';
import { undoImport } from '@/lib/store/exchange/undo-import.ts';
import { listProjects, removeProject, renameProject } from '@/lib/store/projects.ts';
import { getEvidence, getPicture, getReview, listReviewHeads, newestHead, saveReview } from '@/lib/store/reviews.ts';
import { savePost } from '@/lib/store/saved-posts.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleSavedPost } from '../fixtures/sample-post.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let ids = 0;
const newId = () => `id-${++ids}`;

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

const save = (domain: string, now: number, given: Parameters<typeof sampleReport>[0] = {}) =>
  saveReview(database, { report: sampleReport(given), domain, textHash: 'ab'.repeat(32), now, newId }).then(kept);

async function exported(made = '2026-11-23T00:00:00.000Z'): Promise<Blob> {
  return kept(await exportFile(database, { made, by: 'Receipts test', what: 'projects' })).file;
}

async function importFrom(file: Blob) {
  const plan = kept(await previewImport(database, file));
  const row = kept(await writeImport(database, { file, plan }, { name: 'x.json', made: '', id: newId(), now: 5 }));
  return { plan, row };
}

async function wipe(): Promise<void> {
  for (const { id } of kept(await listProjects(database)).projects) kept(await removeProject(database, id));
}

async function raw() {
  const stores = ['projects', 'reviews', 'parts', 'saved-posts'] as const;
  return Promise.all(stores.map((name) => database.getAll(name)));
}

const DOC = readMarkdown('# Acme', { url: 'https://acme.example/' });
const PICTURE = new Uint8Array([255, 216, 255, 0, 1, 2]);

/** A review with its page and a picture, a post beside it, and a wallet request. */
async function keepOneOfEach(): Promise<{ project: string; everything: Blob }> {
  const report = sampleReport();
  const look = { url: DOC.url, title: '', at: 100, state: 'read' as const, why: '', textHash: 'ab'.repeat(32) };
  const saving = { report, domain: 'acme.example', textHash: look.textHash, now: 100, newId };
  const { id } = kept(await saveReview(database, { ...saving, pages: [{ look, doc: DOC }], picture: PICTURE }));
  const { id: _id, project: _project, at: _at, ...post } = sampleSavedPost();
  kept(await savePost(database, { post, to: { project: id }, now: 150, newId }));
  kept(await addDecisions(database, [sampleDecision()]));
  const { file } = kept(await exportFile(database, { made: '', by: '', what: 'everything' }));
  return { project: id, everything: file };
}

const refusal = async (text: BlobPart) => {
  const read = await previewImport(database, new Blob([text]));
  return read.ok ? 'taken' : read.why;
};

beforeEach(async () => {
  database = kept(await openDatabase({ name: `exchange-${++ids}` }));
});
afterEach(() => database.close());

describe('an export', () => {
  it('is one JSON value, in lines', async () => {
    await save('acme.example', 100);
    const text = await (await exported()).text();
    const value = JSON.parse(text) as { records: unknown[]; counts: Record<string, number> };
    expect(value.counts).toEqual({ project: 1, part: 1, review: 1 });
    expect(text.trim().split('\n')).toHaveLength(value.records.length + 2);
  });

  it('that is imported into an empty list gives the same file again', async () => {
    await save('acme.example', 100, { title: '__proto__ \ud800 😀 <img src=x onerror=alert(1)>' });
    await save('acme.example', 200, { keySentence: 'Another one.' });
    await save('other.example', 50);
    const before = await exported();
    const heads = kept(await listReviewHeads(database, kept(await listProjects(database)).projects[0]?.id ?? ''));
    await wipe();
    const { plan } = await importFrom(before);
    expect([plan.added.length, plan.reviews.length, plan.unreadable]).toEqual([2, 3, {}]);
    expect(await (await exported()).text()).toBe(await before.text());
    expect(kept(await getReview(database, heads.reviews[0]?.id ?? ''))?.report.title).toBeDefined();
  });
});

describe('posts, pages, pictures and wallet requests', () => {
  it('come back as they were', async () => {
    const { project, everything } = await keepOneOfEach();
    const [before, whole] = [await raw(), await (await exported()).text()];
    await wipe();
    kept(await removeDecisions(database, ['decision-1']));
    const { plan, row } = await importFrom(everything);
    expect([plan.reviews.length, plan.posts.length, plan.decisions]).toEqual([1, 1, ['decision-1']]);
    expect(await (await exported()).text()).toBe(whole);
    expect(await raw()).toEqual(before);
    const head = kept(await newestHead(database, project));
    expect(head && kept(await getEvidence(database, head))).toEqual([DOC]);
    const picture = head && kept(await getPicture(database, head));
    expect(picture && new Uint8Array(await picture.arrayBuffer())).toEqual(PICTURE);
    expect(kept(await getDecisions(database, ['decision-1']))).toEqual([sampleDecision()]);
    kept(await undoImport(database, row.id));
    expect((await raw()).flat()).toEqual([]);
    expect(await database.count('decisions')).toBe(0);
    expect(await database.count('decision-details')).toBe(0);
  });

  it('are brought once, and an undo takes none that was here', async () => {
    const { everything } = await keepOneOfEach();
    const { plan, row } = await importFrom(everything);
    expect([plan.decisions, plan.same]).toEqual([[], { projects: 1, reviews: 1, posts: 1, decisions: 1 }]);
    kept(await undoImport(database, row.id));
    expect(await database.count('decisions')).toBe(1);
    expect(await database.count('saved-posts')).toBe(1);
  });

  it('make no address look known', async () => {
    kept(await addDecisions(database, [sampleDecision({ state: 'let-through' })]));
    const { file } = kept(await exportFile(database, { made: '', by: '', what: 'everything' }));
    kept(await removeDecisions(database, ['decision-1']));
    expect((await importFrom(file)).plan.decisions).toEqual(['decision-1']);
    expect(await database.count('known-addresses')).toBe(0);
  });
});

describe('a project that is here already', () => {
  it('counts as changed when the file has words, reviews or posts for it, and only then', async () => {
    await save('acme.example', 100);
    const same = kept(await previewImport(database, await exported()));
    expect(changedBy(same)).toEqual([]);
    const { id } = await save('acme.example', 200);
    const two = await exported();
    kept(await removeProject(database, id));
    await save('acme.example', 300);
    expect(changedBy(kept(await previewImport(database, two)))).toMatchObject([{ domain: 'acme.example' }]);
  });
});

describe('an import', () => {
  it('counts as under way while its page writes it, and no longer', async () => {
    const held = new Map<string, string>();
    const locks = {
      request: (name: string, work: () => Promise<unknown>) => {
        held.set(name, name);
        return work().finally(() => held.delete(name));
      },
      query: async () => ({ held: [...held.keys(), 'another lock'].map((name) => ({ name })) }),
    };
    vi.stubGlobal('navigator', { locks });
    expect(await whileUnderWay('one', listUnderWay)).toEqual(new Set(['one']));
    expect(await listUnderWay()).toEqual(new Set());
    vi.unstubAllGlobals();
  });

  it('of what is there already adds nothing', async () => {
    await save('acme.example', 100);
    const before = await raw();
    const { plan } = await importFrom(await exported());
    expect(plan.same).toMatchObject({ projects: 1, reviews: 1 });
    expect(await raw()).toEqual(before);
  });

  it('merges by domain, keeps ours in its order, and is undone as a whole', async () => {
    const theirs = await save('acme.example', 150);
    kept(await renameProject(database, theirs.id, 'Their name'));
    const file = await exported();
    await wipe();
    const ours = await save('acme.example', 100);
    await save('acme.example', 200);
    const before = await raw();
    const { plan, row } = await importFrom(file);
    expect(plan.merged).toHaveLength(1);
    expect(plan.conflicts).toMatchObject([{ field: 'name', theirs: 'Their name' }]);
    const heads = kept(await listReviewHeads(database, ours.id)).reviews;
    expect(heads.map(({ at }) => at)).toEqual([200, 150, 100]);
    expect(kept(await undoImport(database, row.id))).toEqual([]);
    expect(await raw()).toEqual(before);
    expect(kept(await listImports(database))).toEqual([]);
  });

  it('that was changed since says so when it is undone, and keeps the change', async () => {
    const project = await save('acme.example', 100);
    const file = await exported();
    await wipe();
    const { row } = await importFrom(file);
    kept(await renameProject(database, project.id, 'Mine now'));
    expect(kept(await undoImport(database, row.id))).toEqual(['Mine now']);
    expect(kept(await listProjects(database)).projects).toMatchObject([{ name: 'Mine now', reviews: 0 }]);
  });

  it('takes no part and no review whose hash does not fit', async () => {
    await save('acme.example', 100);
    const text = await (await exported()).text();
    await wipe();
    const part = kept(await previewImport(database, new Blob([text.replace('"quiet":{}', '"quiet":{"a":1}')])));
    expect(part.unreadable).toEqual({ part: 1, review: 1 });
    const head = kept(
      await previewImport(database, new Blob([text.replace('"at":100,"ruleset"', '"at":101,"ruleset"')])),
    );
    expect([head.unreadable, head.reviews]).toEqual([{ review: 1 }, []]);
  });

  it('refuses other files, newer versions, and files that end too early, in words', async () => {
    await save('acme.example', 100);
    const text = await (await exported()).text();
    expect(await refusal('hello')).toMatch(/no whole JSON/);
    expect(await refusal('{"format":"other"}')).toMatch(/not an export of Receipts/);
    expect(await refusal(text.replace('"version":1', '"version":2'))).toMatch(/newer version/);
    expect(await refusal(text.slice(0, -30))).toMatch(/ends too early/);
    expect(await refusal(text.split('\n').slice(0, -3).join('\n'))).toMatch(/ends too early/);
  });

  it('reads a file that was written anew without our lines', async () => {
    await save('acme.example', 100);
    const text = await (await exported()).text();
    await wipe();
    const { plan } = await importFrom(new Blob([JSON.stringify(JSON.parse(text), null, 2)]));
    expect([plan.added.length, plan.reviews.length]).toEqual([1, 1]);
  });

  it('pollutes no prototype and reads no more projects than a list has', async () => {
    const first = '{"format":"receipts-export","version":1,"made":"","by":"","what":"projects","records":[\n';
    const hostile = `${first}{"kind":"project","__proto__":{"polluted":1},"value":{"__proto__":{"polluted":1}}}\n],"counts":{"project":1},"end":true}\n`;
    expect(kept(await previewImport(database, new Blob([hostile]))).unreadable).toEqual({ project: 1 });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const many = `${first}{"kind":"project"}\n${',{"kind":"project"}\n'.repeat(20_001)}`;
    expect(await refusal(many)).toMatch(/more than 20,000 records/);
  });
});
