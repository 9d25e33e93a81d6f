import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { readText } from '@/lib/sites/text.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { keepBytes, LARGEST_PART, packText, unpackText } from '@/lib/store/parts.ts';
import { removeProject, restoreProject } from '@/lib/store/projects.ts';
import { getEvidence, listReviewHeads, saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let ids = 0;

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

beforeEach(async () => {
  database = kept(await openDatabase({ name: `parts-${++ids}` }));
});
afterEach(() => database.close());

function save(now: number, doc: PageDoc, domain = 'acme.example') {
  const report = sampleReport({ at: now, url: doc.url });
  const look = { url: doc.url, title: doc.title, at: now, state: 'read' as const, why: '', textHash: 'ab' };
  return saveReview(database, {
    ...{ report, domain, textHash: 'ab', now, pages: [{ look, doc }] },
    newId: () => `id-${++ids}`,
  });
}

const page = (text: string) => readText(text, { url: 'https://acme.example/' });

describe('texts and bytes', () => {
  it.each([
    ['plain', 'One sentence. '.repeat(2_000)],
    ['empty', ''],
    ['of all planes', 'é 漢字 🧾 '.repeat(50)],
  ])('a %s text comes back to the letter', async (_, text) => {
    const part = await packText(text);
    expect(await unpackText(part)).toBe(text);
    expect(part).toMatchObject({ id: (await packText(text)).id, size: text.length });
  });

  it('takes less room than the text where that is possible', async () => {
    const part = await packText('The same words. '.repeat(1_000));
    expect(part.text).toBeUndefined();
    expect(part.gzip?.length).toBeLessThan(1_000);
  });

  it('loses no half of a pair that is written as JSON', async () => {
    const value = { text: 'half \ud83e of a pair' };
    expect(JSON.parse((await unpackText(await packText(JSON.stringify(value)))) ?? '')).toEqual(value);
  });

  it('names bytes by their hash', async () => {
    const [one, same, other] = await Promise.all(
      [
        [1, 2],
        [1, 2],
        [2, 1],
      ].map((all) => keepBytes(Uint8Array.from(all))),
    );
    expect(one?.id).toBe(same?.id);
    expect(one?.id).not.toBe(other?.id);
  });

  it('does not unpack what is no gzip, or more than a part may hold', async () => {
    expect(await unpackText({ id: 'x', size: 1, gzip: Uint8Array.from([1, 2, 3]) })).toBeUndefined();
    const bomb = Uint8Array.from(gzipSync(Buffer.alloc(LARGEST_PART * 3 + 1_000_000)));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await unpackText({ id: 'bomb', size: 1, gzip: bomb })).toBeUndefined();
    expect(await unpackText(undefined)).toBeUndefined();
  });
});

describe('parts of reviews', () => {
  it('lie there once while the page stays the same', async () => {
    const first = kept(await save(1, page('Acme sells compute.')));
    await save(2, page('Acme sells compute.'));
    expect(await database.count('parts')).toBe(2);
    await save(3, page('Acme sells storage.'));
    expect(await database.count('parts')).toBe(3);
    const { reviews } = kept(await listReviewHeads(database, first.id));
    expect(kept(await getEvidence(database, reviews[0]!))[0]?.blocks[0]?.text).toBe('Acme sells storage.');
    expect(kept(await getEvidence(database, reviews[2]!))[0]?.blocks[0]?.text).toBe('Acme sells compute.');
  });

  it('go with the last review that has them, and come back with it', async () => {
    const acme = kept(await save(1, page('The same words on two sites.')));
    const other = kept(await save(1, page('The same words on two sites.'), 'other.example'));
    const shared = await database.getAllKeys('parts');
    const removed = kept(await removeProject(database, acme.id));
    expect(await database.getAllKeys('parts')).toEqual(shared);
    const last = kept(await removeProject(database, other.id));
    expect(await database.count('parts')).toBe(0);
    kept(await restoreProject(database, last!));
    expect(await database.getAllKeys('parts')).toEqual(shared);
    kept(await restoreProject(database, removed!));
    const { reviews } = kept(await listReviewHeads(database, acme.id));
    expect(kept(await getEvidence(database, reviews[0]!))[0]).toEqual(page('The same words on two sites.'));
  });
});
