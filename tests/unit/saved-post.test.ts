import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '@/lib/core/post.ts';
import {
  hashedText,
  LARGEST_SAVED,
  PostWords,
  ReadPost,
  readPostToSave,
  SavedPost,
  wordsOfPost,
} from '@/lib/core/saved-post.ts';
import { samplePost, sha256 } from '../fixtures/sample-post.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';

const DOCS = readFileSync('docs/saved-posts.md', 'utf8');
const around = {
  report: { id: 'p', worst: 'caution' as const, findings: [sampleFinding()] },
  page: 'https://x.com/home',
  ruleset: '2026.11.1',
  hash: async (text: string) => sha256(text),
};
const save = (given: Partial<Post> = {}) => readPostToSave(samplePost(given), around);

/** What pages may send: other scripts, signs that JSON escapes, halves of pairs, every field that there is. */
const HARD: Partial<Post> = {
  text: 'Stake "now" \\ 🚀\n\u0000\u2028 領取空投 \ud83d إطالة',
  author: { handle: 'x', name: '<b>\u202Eeman' },
  card: { domain: 'loom.example', href: 'https://t.co/a?b=1&c="2"', title: 'Ünïcode' },
  quoted: { handle: 'q', name: 'Q', text: 'inner', quoted: { handle: 'r', name: '', text: "it's" } },
  time: '',
};

describe('readPostToSave', () => {
  it('keeps the words, what the site showed around them, the notes and their rules', async () => {
    const saved = (await save({ labels: ['ad'], relation: 'repost', repostedBy: 'z', truncated: true }))!;
    expect(saved).toEqual({
      ...wordsOfPost(samplePost()),
      ...{ labels: ['ad'], relation: 'repost', repostedBy: 'z', truncated: true },
      ...{ post: samplePost().url, page: 'https://x.com/home', ruleset: '2026.11.1' },
      hash: sha256(hashedText(wordsOfPost(samplePost()))),
      findings: [
        {
          rule: 'audited-no-report',
          severity: 'caution',
          quote: 'Fully audited by leading firms.',
          say: sampleFinding().say,
        },
      ],
    });
    expect(ReadPost.safeParse(saved).success).toBe(true);
    expect(Object.keys(saved)).not.toContain('counters');
  });

  it('the hash is the same whatever stands around the words, and another one after an edit', async () => {
    const one = (await save())!.hash;
    const seen = await save({ labels: ['pinned'], relation: 'reply', id: 'other', counters: { likes: '1' } });
    expect(seen?.hash).toBe(one);
    const edits: Partial<Post>[] = [
      { text: 'x' },
      { time: '' },
      { url: '' },
      { author: { handle: 'orbitloom', name: 'x' } },
      { links: [] },
      { card: { domain: 'a', href: '', title: '' } },
      { quoted: { handle: '', name: '', text: '' } },
      { site: 'reddit' },
    ];
    const hashes = await Promise.all(edits.map(async (edit) => (await save(edit))?.hash));
    expect(new Set([one, ...hashes]).size).toBe(edits.length + 1);
  });

  it('knows a post without an address by the id of its reading', async () => {
    expect((await save({ url: '', id: 'h12' }))?.post).toBe('x h12');
  });

  it('has no halves of surrogate pairs in it', async () => {
    expect((await save(HARD))?.text).toContain('\ufffd');
    expect(JSON.stringify(await save(HARD))).not.toContain('\\ud83d');
  });

  it('takes the longest text that a site allows, and nothing much larger', async () => {
    expect(await save({ text: '\u0001'.repeat(25_000) })).toBeDefined();
    expect(await save({ text: 'x'.repeat(LARGEST_SAVED) })).toBeUndefined();
  });
});

function has(tool: string): boolean {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('docs/saved-posts.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-post-'));
  const steps = [...DOCS.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, step = '']) => step);
  let post: ReadPost;
  beforeAll(async () => {
    post = (await save(HARD))!;
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (step: string, content: string) => {
    writeFileSync(join(folder, 'post.json'), content);
    return execFileSync('sh', ['-c', step], { cwd: folder }).toString().slice(0, 64);
  };

  it('names every field of a record, and those that the hash is of', () => {
    const missing = Object.keys(SavedPost.shape).filter((field) => !DOCS.includes(`\`${field}\``));
    expect(missing).toEqual([]);
    const listed = /the fields ((?:`\w+`(?:, )?)+), and of no other/.exec(DOCS)?.[1] ?? '';
    expect([...listed.matchAll(/\w+/g)].map(([name]) => name)).toEqual(Object.keys(PostWords.shape).sort());
  });

  const WAYS: [string, number][] = [
    ['sha256sum', 0],
    ['node', 1],
    ['python3', 2],
  ];
  it.skipIf(!has('sha256sum')).each(WAYS.slice(0, 1))('its steps with %s give the hash', (_, nth) => giveTheHash(nth));
  it.each(WAYS.slice(1, 2))('its steps with %s give the hash', (_, nth) => giveTheHash(nth));
  it.skipIf(!has('python3')).each(WAYS.slice(2))('its steps with %s give the hash', (_, nth) => giveTheHash(nth));

  function giveTheHash(nth: number): void {
    const line = hashedText(post);
    expect(run(steps[nth] ?? '', `${line}\n`)).toBe(post.hash);
    expect(run(steps[nth] ?? '', `${line.replace('inner', 'outer')}\n`)).not.toBe(post.hash);
    if (nth === 0) return;
    // The fields in any order, with white space.
    const turned = Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse());
    expect(run(steps[nth] ?? '', JSON.stringify(turned, null, 2))).toBe(post.hash);
  }
});
