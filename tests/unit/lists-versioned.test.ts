import { webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fetchList } from '@/lib/background/lists/fetch-list.ts';
import { applyDelta, deltaBetween, readDeltaFile, writeDeltaFile } from '@/lib/evidence/lists/delta-file.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { type Digest, readListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { deltasFrom, type Manifest, readManifest } from '@/lib/evidence/lists/manifest.ts';
import type { ListHead } from '@/lib/store/kept-lists.ts';
import { ownSource } from '@/lib/store/settings/list-choices.ts';
import { main, publishList } from '@/scripts/publish-list.ts';
import { servicesInMemory } from '../services/in-memory.ts';

const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);
const folder = mkdtempSync(join(tmpdir(), 'receipts-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const about = { name: 'Larkspur reports', version: '1', made: 1, appeal: '' };
const listOf = (hosts: readonly string[], allowed: readonly string[] = []) =>
  buildAtOnce({ listed: hosts.join('\n'), allowed: allowed.join('\n'), about }).list;
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `host-${from + at}.example`);
function run<Value>(work: Generator<void, Value, void>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('a delta', () => {
  const [before, after] = [listOf(many(300), ['a.example']), listOf(many(300, 40), ['b.example'])];
  const delta = deltaBetween(before, after, 1, 2);

  test('leads from one list to the other, through its file', async () => {
    const read = await readDeltaFile(await writeDeltaFile(delta, digest), digest);
    expect(read).toEqual(delta);
    expect(delta.listedNew.length / 6).toBe(40);
    expect(run(applyDelta(before, read!, about))).toEqual(after);
  });

  test.each([
    ['another list', listOf(many(300, 1_000))],
    ['the list after it', after],
    ['nothing', listOf([])],
  ])('does not fit %s', (_name, other) => {
    expect(run(applyDelta(other, delta, about))).toBeUndefined();
  });

  test('that is damaged anywhere is none', async () => {
    const whole = await writeDeltaFile(delta, digest);
    for (const at of [0, 9, 45, whole.length - 1]) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await readDeltaFile(damaged, digest)).toBeUndefined();
    }
    expect(await readDeltaFile(whole.slice(0, -6), digest)).toBeUndefined();
  });
});

describe('a manifest', () => {
  const file = { file: 'x.bin', bytes: 100, sha256: '0'.repeat(64) };
  const manifest: Manifest = {
    ...{ format: 1, name: 'Larkspur', licence: '', version: 9, made: 1, hosts: 1, base: { ...file, bytes: 1_000 } },
    deltas: [
      { from: 7, to: 8, ...file },
      { from: 8, to: 9, ...file },
      { from: 7, to: 9, ...file, bytes: 150 },
      { from: 1, to: 9, ...file, bytes: 1_000 },
      { from: 5, to: 4, ...file },
    ],
  };

  test.each([
    [9, []],
    [8, [[8, 9]]],
    [7, [[7, 9]]],
    [6, undefined],
    [5, undefined],
    [1, undefined],
  ])('from version %s', (at, way) => {
    expect(deltasFrom(at, manifest)?.map(({ from, to }) => [from, to])).toEqual(way);
  });

  test.each([
    ['a file elsewhere', { base: { ...file, file: '../x.bin' } }],
    ['an address as a file', { base: { ...file, file: 'https://x.example/' } }],
    ['no checksum', { base: { ...file, sha256: '' } }],
    ['another format', { format: 2 }],
    ['an endless size', { base: { ...file, bytes: 1e12 } }],
    ['no version', { version: 0 }],
  ])('with %s is none', (_name, part) => {
    const bytes = (value: object) => new TextEncoder().encode(JSON.stringify(value));
    expect(readManifest(bytes(manifest))).toMatchObject({ version: 9 });
    expect(readManifest(bytes({ ...manifest, ...part }))).toBeUndefined();
  });
});

describe('a list that is published and fetched', () => {
  const address = 'https://lists.example/larkspur/list.json';
  const source = ownSource({
    id: 'own-0123456789abcdef',
    name: 'Larkspur',
    address,
    is: 'versioned',
    licence: '',
    appeal: '',
  });
  const publish = (hosts: readonly string[], now: number) =>
    publishList({ listed: hosts.join('\n'), folder, name: 'Larkspur reports', now, licence: 'CC0-1.0' });
  let damage: (path: string, bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined = (_path, bytes) =>
    bytes;
  const services = servicesInMemory({
    'lists.example': ({ path }) => {
      const bytes = damage(path, new Uint8Array(readFileSync(join(folder, path.replace('/larkspur/', '')))));
      return bytes ? new Response(bytes) : new Response('', { status: 404 });
    },
  });
  let file: Uint8Array<ArrayBuffer> | undefined;
  const fetchNow = async (head: ListHead) => {
    services.requests.length = 0;
    const edges = { get: services.get, digest, rest: async () => {}, now: () => 5, kept: async () => file };
    return fetchList(source, head, head.now?.hosts ?? 0, edges);
  };
  const asked = () => services.asked().map((path) => path.replace('/larkspur/', ''));

  test('goes from base to delta, and to the base again wherever a delta cannot be used', async () => {
    await publish(many(500), 1_000);
    const first = await fetchNow({});
    if (first.is !== 'new') throw new Error(JSON.stringify(first));
    expect(asked()).toEqual(['list.json', 'base-1.bin']);
    expect(first.version).toMatchObject({ number: 1, version: '1', made: 1_000, hosts: 500 });
    expect(await fetchNow({ now: first.version })).toEqual({ is: 'same' });

    const { manifest } = await publish(many(500, 10), 2_000);
    file = first.bytes;
    const next = await fetchNow({ now: first.version });
    expect(asked()).toEqual(['list.json', 'delta-1-2.bin']);
    if (next.is !== 'new') throw new Error(JSON.stringify(next));
    expect(next.version).toMatchObject({ number: 2, hosts: 500, sha256: manifest.base.sha256 });
    expect(await readListFile(next.bytes, digest)).toMatchObject({ ok: true });

    // The file that is here is not the one that the delta was made for.
    file = next.bytes;
    expect(await fetchNow({ now: first.version })).toMatchObject({ is: 'new', version: { number: 2 } });
    expect(asked()).toEqual(['list.json', 'delta-1-2.bin', 'base-2.bin']);
    file = first.bytes;
    damage = (path, bytes) => (path.includes('delta') ? bytes.slice(0, -1) : bytes);
    expect(await fetchNow({ now: first.version })).toMatchObject({ is: 'new', version: { number: 2 } });

    damage = (path, bytes) => (path.includes('list.json') ? bytes : undefined);
    expect(await fetchNow({ now: first.version })).toMatchObject({
      is: 'failed',
      why: expect.stringMatching(/checksum/),
    });
    damage = (path, bytes) => (path.includes('base') ? bytes.fill(7, -3) : path.includes('delta') ? undefined : bytes);
    expect(await fetchNow({ now: first.version })).toMatchObject({
      is: 'failed',
      why: expect.stringMatching(/checksum/),
    });
    damage = (_path, bytes) => bytes;
    expect(await fetchNow({ now: { ...next.version, number: 3, published: '' } })).toMatchObject({
      is: 'failed',
      why: expect.stringMatching(/offered version 2, which is older than version 3/),
    });
  });

  test('is not published when it would be refused', async () => {
    await expect(publish(many(10), 3_000)).rejects.toThrow(/lists 10 hosts where the one before it listed 500/);
    await expect(publish([...many(500), 'x.com'], 3_000)).rejects.toThrow(/x\.com/);
  });

  test('by the command of the docs', async () => {
    const command = /npx tsx scripts\/publish-list\.ts (.+)/.exec(readFileSync('docs/lists.md', 'utf8'))?.[1] ?? '';
    const [hosts, made] = [join(folder, 'hosts.txt'), join(folder, 'public')];
    writeFileSync(hosts, many(20).join('\n'));
    const given = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', ''));
    const words = given?.map((word) => ({ 'hosts.txt': hosts, public: made })[word] ?? word);
    expect(await main(words ?? [])).toBe(0);
    expect(await main([hosts, made])).toBe(2);
    expect(readManifest(new Uint8Array(readFileSync(join(made, 'list.json'))))).toMatchObject({
      ...{ name: 'Larkspur reports', licence: 'CC0-1.0', version: 1, hosts: 20 },
      appeal: 'https://larkspur.example/removal',
    });
  });
});
