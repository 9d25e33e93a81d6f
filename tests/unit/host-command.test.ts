import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HostCheck } from '@/lib/core/host-check.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { bundledList, digest } from '@/scripts/build-list.ts';
import { UsageError } from '@/scripts/cli/arguments.ts';
import { hostAnswerOf, hostAnswerOfLine, printHost } from '@/scripts/cli/host.ts';
import { readLists } from '@/scripts/cli/host-lists.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'receipts-hosts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const NOW = Date.UTC(2026, 10, 22);
const { list } = buildAtOnce({ listed: 'orbit-season.example', about: { name: 'L', version: '1', appeal: '' } });
const LISTS = { lists: [list], missing: [] };

describe('receipts host', () => {
  it('answers lines in their order, and tells the ones that it cannot read', { timeout: 60_000 }, () => {
    const listed = file('reports.txt', 'orbit-season.example\n');
    const lines = [
      { id: 'a', host: 'www.Orbit-Season.example' },
      { id: 'b', url: 'https://uniswap-airdrop.example/claim?x=1' },
      { id: 'c', host: 'x.com' },
      { id: 'd' },
      { id: 'e', host: 'two words' },
      { id: 'f', host: 7 },
    ].map((one) => JSON.stringify(one));
    const input = `${[lines[0], 'no line', ...lines.slice(1)].join('\n')}\n`;
    const args = ['scripts/receipts.ts', 'host', '--jsonl', '--list', listed];
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', args, { cwd: ROOT, input, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', 'd', 'e', 'f']);
    expect(answers.map(({ worst }) => worst ?? 'error')).toEqual([
      'warning',
      'error',
      'warning',
      'none',
      'error',
      'error',
      'error',
    ]);
    expect(answers[0]).toMatchObject({ host: 'www.orbit-season.example', listed: { entry: 'orbit-season.example' } });
    expect(answers[2]).toMatchObject({ listed: null, lookalike: { name: 'Uniswap', how: 'words' } });
  });

  it('gives the HostCheck of the extension, with null for what was not found', () => {
    const answer = hostAnswerOf('larkspur.example', LISTS, NOW);
    const { listed, lookalike, ...check } = answer;
    expect([listed, lookalike]).toEqual([null, null]);
    expect(HostCheck.parse(check)).toEqual(check);
    expect(hostAnswerOfLine({ url: 'https://larkspur.example/x' }, LISTS, NOW)).toEqual(answer);
  });

  it('prints what was noted, what was checked and what was not', () => {
    const said = printHost(hostAnswerOf('app.orbit-season.example', LISTS, NOW));
    expect(said).toMatch(
      /\[warning\] L lists this address[\s\S]*Ask: [\s\S]*Checked: [\s\S]*Not checked: the page itself/,
    );
    expect(printHost(hostAnswerOf('larkspur.example', LISTS, NOW))).toContain('No notes from the address alone.');
  });

  it('looks in lists of plain text and in built ones, beside its own', async () => {
    const text = file('plain.txt', 'one.example\n');
    const built = file('built.bin', await writeListFile(list, digest));
    const { lists, missing } = await readLists([text, built]);
    expect(lists.map(({ about }) => about.name)).toEqual(['plain.txt', 'L', bundledList().about.name]);
    expect(missing).toEqual([]);
  });

  it.each([
    ['no such file', () => join(folder, 'absent.txt')],
    ['a list without a host', () => file('empty.txt', '# nothing\n')],
    ['a damaged list', () => file('damaged.bin', new TextEncoder().encode('RCPTHOST and no more'))],
    ['a picture', () => file('picture.png', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]))],
  ])('refuses %s in a sentence', async (_what, path) => {
    await expect(readLists([path()])).rejects.toThrow(UsageError);
  });
});

describe('the list that comes along', () => {
  it('is the package’s, in order, dated, and names where removal is asked for', () => {
    const { about, listed, allowed, hasPaths } = bundledList();
    expect(about).toMatchObject({ version: '1.2.0', appeal: expect.stringMatching(/^https:/) });
    expect(new Date(about.made ?? 0).toISOString().slice(0, 7)).toBe('2022-04');
    expect(listed.length / 6).toBeGreaterThan(10_000);
    expect(allowed.length / 6).toBeGreaterThan(1_000);
    expect(hasPaths).toBe(false);
  });
});
