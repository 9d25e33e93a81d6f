import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeForNotes, judgePage, OUR_RULING } from '@/lib/background/judge.ts';
import { type CompareEdges, createCompare } from '@/lib/background/reviews/compare-reviews.ts';
import { keepReview } from '@/lib/background/reviews/keep-review.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { pageText } from '@/lib/core/page-text.ts';
import { recordPage } from '@/lib/evidence/page-record.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { listReviewHeads } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';

const URL_OF_PAGE = 'https://brightloom.example/';
const ABOUT =
  '# Brightloom\n\nBrightloom is an on-chain network for people who run machines and need AI inference, with a token called LOOM.';
const YIELD = 'Guaranteed 20% APY.';
const USERS = '12,000 users run agents on the network.';
const PAGE = [ABOUT, YIELD, USERS].join('\n\n');
const EDITED = PAGE.replace('12,000', '9,500');
const DAY = 86_400_000;

const OLDER: Ruling = {
  ...OUR_RULING,
  ruleset: '2000.1.1',
  rules: OUR_RULING.rules.filter(({ id }) => id !== 'guaranteed-return'),
};

let database: Database;
let ids = 0;
const newId = () => `id-${++ids}`;

/** Judges by the rules of today; `hidden` are notes that the person hid. */
function edges(hidden: string[] = []): CompareEdges {
  return {
    judge: async (docs, at) => docs.map((doc) => judgeForNotes(doc, { now: at, asked: true }).report),
    ruleset: async () => OUR_RULING.ruleset,
    hidden: async () => new Set(hidden),
  };
}

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

interface Look {
  ruling?: Ruling;
  evidence?: boolean;
  with?: CompareEdges;
}

async function look(text: string, now: number, { ruling = OUR_RULING, evidence = true, ...given }: Look = {}) {
  const doc: PageDoc = readMarkdown(text, { url: URL_OF_PAGE });
  const report = judgePage(doc, { now, asked: true, ruling });
  const textHash = pageText(doc);
  const page = { look: { url: doc.url, title: doc.title, at: now, state: 'read' as const, why: '', textHash } };
  const record = recordPage(doc, report, now);
  const pages = [{ ...page, record, ...(evidence ? { doc } : {}) }];
  const saving = { report, domain: 'brightloom.example', textHash, now, pages, newId };
  return kept(await keepReview(database, saving, given.with ?? edges()));
}

async function compareNewest() {
  const project = kept(await listReviewHeads(database, await theProject())).reviews;
  const [after, before] = project;
  const compare = createCompare(edges(), async () => ({ ok: true, value: database }));
  return compare({ before: before?.id ?? '', after: after?.id ?? '' });
}

async function theProject(): Promise<string> {
  return (await database.getAll('projects'))[0]?.id ?? '';
}

const told = (diff: Awaited<ReturnType<typeof compareNewest>>['diff']) =>
  diff?.changes.map(({ kind, cause }) => `${kind} by ${cause}`);

beforeEach(async () => {
  database = kept(await openDatabase({ name: `compared-${++ids}` }));
});
afterEach(() => database.close());

describe('a review that is kept', () => {
  it('says nothing of changes when it is the first', async () => {
    expect((await look(PAGE, DAY)).changed).toBeUndefined();
  });

  it('is compared with the one before it', async () => {
    await look(PAGE, DAY);
    expect((await look(PAGE, 2 * DAY)).changed).toEqual({ at: 2 * DAY, page: 0, rules: 0 });
    expect((await look(EDITED, 3 * DAY)).changed).toEqual({ at: 3 * DAY, page: 1, rules: 0 });
    const heads = kept(await listReviewHeads(database, await theProject())).reviews;
    expect(heads.map(({ changed }) => changed?.page)).toEqual([1, 0, undefined]);
  });

  it('counts what our rules did apart from what the page did', async () => {
    await look(PAGE, DAY, { ruling: OLDER });
    expect((await look(EDITED, 2 * DAY)).changed).toEqual({ at: 2 * DAY, page: 1, rules: 1 });
  });

  it('is kept all the same when the comparison fails', async () => {
    await look(PAGE, DAY, { ruling: OLDER });
    const broken = { ...edges(), judge: async () => Promise.reject(new Error('no room')) };
    const project = await look(EDITED, 2 * DAY, { with: broken });
    expect(project).toMatchObject({ reviews: 2 });
    expect(project.changed).toBeUndefined();
  });

  it('a note that the person hid is no note that went', async () => {
    await look(PAGE, DAY, { ruling: OLDER });
    const doc = readMarkdown(PAGE, { url: URL_OF_PAGE });
    const note = judgePage(doc, { now: DAY, asked: true }).findings.find(({ rule }) => rule === 'guaranteed-return');
    const hidden = edges([findingKey('brightloom.example', note ?? { rule: '', quote: '' })]);
    expect((await look(PAGE, 2 * DAY, { with: hidden })).changed).toEqual({ at: 2 * DAY, page: 0, rules: 0 });
  });
});

describe('reviews:compare', () => {
  it('judges the old pages again by the rules of today', async () => {
    await look(PAGE, DAY, { ruling: OLDER });
    await look(EDITED, 2 * DAY);
    const { diff, why } = await compareNewest();
    expect(why).toBe('');
    expect(told(diff)).toEqual(['number-changed by page', 'note-added by rules']);
    expect(diff?.notCompared).toEqual([]);
  });

  it('judges both again when neither is of today', async () => {
    await look(PAGE, DAY, { ruling: OLDER });
    await look(EDITED, 2 * DAY, { ruling: { ...OLDER, ruleset: '2001.1.1' } });
    expect(told((await compareNewest()).diff)).toEqual(['number-changed by page', 'note-added by rules']);
  });

  it('says so when the old pages were not kept', async () => {
    await look(PAGE, DAY, { ruling: OLDER, evidence: false });
    await look(EDITED, 2 * DAY);
    const { diff } = await compareNewest();
    expect(diff?.notCompared.join(' ')).toContain('could not be judged again');
  });

  it('says which cannot be compared', async () => {
    await look(PAGE, DAY);
    const { diff, why } = await compareNewest();
    expect(diff).toBeUndefined();
    expect(why).toContain('gone');
  });
});
