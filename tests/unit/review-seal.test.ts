import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/core/canonical.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { recordText, sealedText } from '@/lib/core/review-hash.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { previewImport, writeImport } from '@/lib/store/exchange/import.ts';
import { listProjects, removeProject } from '@/lib/store/projects.ts';
import { listReviewHeads, saveReview } from '@/lib/store/reviews.ts';
import { checkSealed } from '@/lib/store/sealed-review.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let ids = 0;
const newId = () => `id-${++ids}`;
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

async function save(now = 100): Promise<string> {
  const report = sampleReport({ title: 'Acme: “words” 😀 \ud800' });
  return kept(await saveReview(database, { report, domain: 'acme.example', textHash: 'ab'.repeat(32), now, newId })).id;
}

const headsOf = async (project: string) => kept(await listReviewHeads(database, project)).reviews;
const only = async (project: string) => (await headsOf(project))[0] as ReviewHead;
const exported = async () => kept(await exportFile(database, { made: '', by: '', what: 'projects' })).file.text();
const preview = async (text: string) => kept(await previewImport(database, new Blob([text])));

async function bring(text: string): Promise<void> {
  const [file, plan] = [new Blob([text]), await preview(text)];
  kept(await writeImport(database, { file, plan }, { name: 'x', made: '', id: newId(), now: 5 }));
}

async function wipe(): Promise<void> {
  for (const { id } of kept(await listProjects(database)).projects) kept(await removeProject(database, id));
}

/** The file with its one review changed by hand, and the hash of its record computed anew. */
function withHead(text: string, change: (head: Record<string, unknown>) => void): string {
  const lines = text.split('\n').map((line) => {
    if (!line.includes('"kind":"review"')) return line;
    const record = JSON.parse(line.replace(/^,/, ''));
    change(record.value);
    record.sha256 = sha(recordText(record.value));
    return `,${JSON.stringify(record)}`;
  });
  return lines.join('\n');
}

beforeEach(async () => {
  database = kept(await openDatabase({ name: `seal-${++ids}` }));
});
afterEach(() => database.close());

describe('the hash of a review', () => {
  it('is of its head without the hash and the two ids, whatever the order of members', async () => {
    const { id, project, sha256, ...rest } = await only(await save());
    expect(sha256).toBe(sha(canonicalJson(rest)));
    const turned = Object.fromEntries(Object.entries({ ...rest, id: 'other', project: 'other' }).reverse());
    expect(sha(sealedText(turned))).toBe(sha256);
    expect(sha(sealedText({ ...rest, at: 101 }))).not.toBe(sha256);
    expect([id, project]).not.toContain(undefined);
  });

  it('stays the same through an export and an import, also under another id', async () => {
    const project = await save();
    const { sha256, id } = await only(project);
    const file = await exported();
    await wipe();
    const [other] = [await save(300)];
    // Another review has the id meanwhile, so the one of the file gets a new one.
    const [mine] = await database.getAll('reviews');
    await database.delete('reviews', mine!.id);
    await database.put('reviews', { ...mine!, id });
    await bring(file);
    const heads = await headsOf(other);
    expect(heads.map((head) => head.id).sort()).toEqual([id, expect.stringContaining(`${id}~`)]);
    expect(heads.find((head) => head.id !== id)?.sha256).toBe(sha256);
    for (const head of heads) expect(kept(await checkSealed(database, head))).toBe('fits');
  });

  it('leaves the hash of its record as it was before reviews carried one', async () => {
    const { sha256: _own, ...head } = await only(await save());
    const { project: _project, ...before } = head;
    expect(await exported()).toContain(`"sha256":"${sha(canonicalJson(before))}"`);
  });

  it('tells a head and a part that were changed or lost since, and says nothing of one without', async () => {
    const head = await only(await save());
    expect(kept(await checkSealed(database, head))).toBe('fits');
    expect(kept(await checkSealed(database, { ...head, keySentence: 'Another one.' }))).toBe('changed');
    const { sha256: _own, ...before } = head;
    expect(kept(await checkSealed(database, before))).toBe('none');
    const part = (await database.get('parts', head.body))!;
    await database.put('parts', { id: part.id, size: 2, text: '{}' });
    expect(kept(await checkSealed(database, head))).toBe('changed');
    await database.delete('parts', head.body);
    expect(kept(await checkSealed(database, head))).toBe('changed');
  });
});

describe('an import', () => {
  it('names the review that was changed, though the hash of its record was computed anew', async () => {
    await save();
    const text = withHead(await exported(), (head) => {
      head.keySentence = 'Everything has a receipt.';
    });
    await wipe();
    const plan = await preview(text);
    const page = sampleReport().url;
    expect([plan.reviews, plan.unreadable, plan.leftOut]).toEqual([
      [],
      { review: 1 },
      [{ page, at: 100, why: 'changed' }],
    ]);
  });

  it('names the review of which a part does not fit', async () => {
    await save();
    const text = (await exported()).replace('"quiet":{}', '"quiet":{"a":1}');
    await wipe();
    expect((await preview(text)).leftOut).toEqual([{ page: sampleReport().url, at: 100, why: 'part' }]);
  });

  it('takes one of a later program, whose hash is of more than is kept here, without that hash', async () => {
    await save();
    const text = withHead(await exported(), (head) => {
      head.later = 'a field that nobody knows yet';
      head.sha256 = sha(sealedText(head));
    });
    await wipe();
    await bring(text);
    const [project] = kept(await listProjects(database)).projects;
    const head = await only(project!.id);
    expect([head.sha256, kept(await checkSealed(database, head))]).toEqual([undefined, 'none']);
  });
});
