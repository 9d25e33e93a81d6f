import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDecisionFile } from '@/lib/core/decision-file.ts';
import { toMarkdown } from '@/lib/core/report-file/markdown.ts';
import { reportOfProject } from '@/lib/core/report-file/report-of-project.ts';
import { recordText } from '@/lib/core/review-hash.ts';
import { openDatabase } from '@/lib/store/database.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import { listProjects } from '@/lib/store/projects.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import { savePost } from '@/lib/store/saved-posts.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { verifyInto } from '@/scripts/cli/verify-command.ts';
import type { Verified } from '@/scripts/cli/verify-export.ts';
import { listReviews } from '../fixtures/list-reviews.ts';
import { TEST_MADE, TEST_WORDS } from '../fixtures/report-words.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleSavedPost } from '../fixtures/sample-post.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

// biome-ignore lint/suspicious/noExplicitAny: records as they stand in a file
type Kept = any;

const folder = mkdtempSync(join(tmpdir(), 'receipts-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let [text, report] = ['', ''];

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

beforeAll(async () => {
  const database = kept(await openDatabase({ name: 'verify' }));
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const saving = { domain: 'acme.example', textHash: 'ab'.repeat(32), newId };
  const { id } = kept(await saveReview(database, { ...saving, report: sampleReport(), now: 100 }));
  kept(await saveReview(database, { ...saving, report: sampleReport({ keySentence: 'Another one.' }), now: 200 }));
  const { id: _id, project: _project, at: _at, ...post } = sampleSavedPost();
  kept(await savePost(database, { post, to: { project: id }, now: 150, newId }));
  text = await kept(await exportFile(database, { made: '', by: '', what: 'projects' })).file.text();
  const [project] = kept(await listProjects(database)).projects;
  const [review] = kept(await listReviews(database, id)).reviews;
  report = toMarkdown(reportOfProject({ project: project!, review: review!, posts: [] }, TEST_WORDS, TEST_MADE));
  database.close();
});

async function verify(content: string, more: { report?: string; name?: string; plain?: boolean } = {}) {
  const file = join(folder, more.name ?? 'file.json');
  const other = join(folder, 'report.md');
  writeFileSync(file, content);
  if (more.report !== undefined) writeFileSync(other, more.report);
  const output = new PassThrough();
  const written = output.toArray();
  const given = { file, report: more.report === undefined ? '' : other, jsonl: !more.plain };
  const code = await verifyInto(output, given);
  output.end();
  const out = Buffer.concat(await written).toString();
  const found = more.plain
    ? []
    : out
        .trim()
        .split('\n')
        .map((line): Verified => JSON.parse(line));
  return { code, out, said: found.map(({ is, state }) => `${is} ${state}`), found };
}

/** The export with its records changed by hand. */
function changed(change: (record: Kept) => void): string {
  const value = JSON.parse(text);
  for (const record of value.records) change(record);
  return JSON.stringify(value);
}

const WHOLE = ['project ok', 'review ok', 'review ok', 'post ok'];

describe('receipts verify', () => {
  it('says of each review and post of an export that its hashes fit', async () => {
    const { code, said, found } = await verify(text);
    expect([code, said]).toEqual([0, WHOLE]);
    expect(found[1]).toMatchObject({ project: 'acme.example', at: 100, page: sampleReport().url, why: '' });
    expect(found[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('finds a head, a post and a part that were changed', async () => {
    const head = await verify(text.replace('"at":100,"ruleset"', '"at":101,"ruleset"'));
    expect([head.code, head.said]).toEqual([1, ['project ok', 'review changed', 'review ok', 'post ok']]);
    const post = changed(({ kind, value }) => {
      if (kind === 'post') value.text += '!';
    });
    expect((await verify(post)).said).toEqual([...WHOLE.slice(0, 3), 'post changed']);
    const part = await verify(text.replace('"quiet":{}', '"quiet":{"a":1}'));
    expect(part.said).toEqual(['project ok', 'part changed', 'review incomplete', 'review ok', 'post ok']);
    expect(part.code).toBe(1);
  });

  it('finds a review whose record got a new hash and kept its own', async () => {
    const forged = changed((record) => {
      if (record.kind !== 'review' || record.value.at !== 100) return;
      record.value.keySentence = 'Everything has a receipt.';
      record.sha256 = createHash('sha256').update(recordText(record.value)).digest('hex');
    });
    const { code, found } = await verify(forged);
    expect([code, found[1]?.state, found[1]?.why]).toEqual([1, 'changed', 'It does not fit the hash that it carries.']);
  });

  it('says of one from before that it carries none, which is no fault and not ok', async () => {
    const before = changed(({ kind, value }) => {
      if (kind === 'review') delete value.sha256;
    });
    const { code, said } = await verify(before);
    expect([code, said]).toEqual([0, ['project ok', 'review none', 'review none', 'post ok']]);
    expect((await verify(before, { plain: true })).out).toContain('review no hash of its own: 2');
  });

  it('tells a file that was cut off, after what was still whole, wherever it was cut', async () => {
    const lines = text.trimEnd().split('\n');
    for (let length = 1; length < lines.length; length += 1) {
      const cut = await verify(lines.slice(0, length).join('\n'));
      expect([cut.code, cut.said.at(-1)]).toEqual([2, 'file cut']);
    }
    const last = await verify(text.slice(0, -40));
    expect([last.code, last.said.at(-1), last.said.slice(0, 4)]).toEqual([2, 'file cut', WHOLE]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'hello'],
    ['other JSON', '{"format":"other"}'],
    ['half a JSON', '{"format":'],
    ['a list', '[1]'],
    ['bytes', 'PK\u0003\u0004\u0000\u0000'],
    ['a newer version', '{"format":"receipts-export","version":2,"records":[\n'],
    ['nested deep', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('refuses %s in a sentence', async (_name, content) => {
    const { code, found } = await verify(content);
    expect([code, found]).toEqual([2, [expect.objectContaining({ is: 'file', state: 'unreadable' })]]);
    expect(found[0]?.why).not.toBe('');
  });

  it('refuses a file that is not there, and a folder', async () => {
    for (const file of [join(folder, 'nothing.json'), folder]) {
      expect(await verifyInto(new PassThrough(), { file, report: '', jsonl: true })).toBe(2);
    }
  });

  it('passes over records without their form, and pollutes no prototype', async () => {
    const odd = [
      'null',
      '7',
      '{"kind":"review"}',
      '{"kind":"review","sha256":"","value":{"__proto__":{"polluted":1}}}',
      `{"kind":"post","value":${'['.repeat(60)}${']'.repeat(60)}}`,
      'no JSON',
    ];
    const [first = ''] = text.split('\n');
    const end = '],"counts":{"other":3,"review":2,"post":1},"end":true}';
    const { code, said } = await verify([first, ...odd, end].join('\n'));
    const records = ['record unreadable', 'record unreadable', 'review unreadable', 'review unreadable'];
    expect([code, said]).toEqual([1, [...records, 'post unreadable', 'record unreadable']]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('writes out letters that steer a terminal', async () => {
    const hostile = changed((record) => {
      if (record.kind !== 'review') return;
      record.value.pages[0].url = 'https://acme.example/\u001b[2J\u202e';
    });
    const { out } = await verify(hostile, { plain: true });
    expect(out).toContain('[U+001B][2J[U+202E]');
    expect([out.includes('\u001b'), out.includes('\u202e')]).toEqual([false, false]);
  });
});

describe('of a file of wallet requests', () => {
  it('it says whether its hash fits', async () => {
    const made = await writeDecisionFile([sampleDecision()], { made: 5, by: 'test', hash: hashOfText });
    const fits = await verify(made.text);
    expect([fits.code, fits.said, fits.found[0]?.sha256]).toEqual([0, ['decisions ok'], made.sha256]);
    const other = await verify(made.text.replace('"made": 5', '"made": 6'));
    expect([other.code, other.said]).toEqual([1, ['decisions changed']]);
  });
});

describe('of a report', () => {
  it('it says which hash it names, and that a report cannot be checked by itself', async () => {
    const { code, said, found } = await verify(report, { name: 'report-alone.md' });
    expect([code, said]).toEqual([2, ['report named']]);
    expect(report).toContain(found[0]?.sha256);
    expect((await verify('# A page\n\nSHA-256 of the review: none', { name: 'x.md' })).said).toEqual([
      'file unreadable',
    ]);
  });

  it('it looks for the review in an export', async () => {
    const fits = await verify(text, { report });
    expect([fits.code, fits.said]).toEqual([0, [...WHOLE, 'report ok']]);
    const other = `${'0'.repeat(64)}`;
    const missing = await verify(text, { report: `SHA-256 of the review: \`${other}\`` });
    expect([missing.code, missing.said.at(-1)]).toEqual([1, 'report missing']);
  });
});
