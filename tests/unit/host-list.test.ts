import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { resting } from '@/lib/background/lists/resting.ts';
import { readHostAddress } from '@/lib/evidence/host-address.ts';
import { countListed, findInList, type HostList, hasPrefix, prefixAt } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce, buildHostList, entryOf } from '@/lib/evidence/lists/host-list-build.ts';
import { type Digest, readListFile, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { sha256Prefix } from '@/lib/evidence/lists/sha-256.ts';

const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);
const about = {
  name: 'Larkspur reports',
  version: '7',
  made: Date.UTC(2026, 9, 1),
  appeal: 'https://larkspur.example/',
};
const listOf = (listed: string, allowed = '') => buildAtOnce({ listed, allowed, about }).list;
const hit = (list: HostList, address: string) => {
  const read = readHostAddress(address);
  const found = read && findInList(list, read);
  return found ? `${found.entry}${found.allowed ? ' allowed' : ''}` : '';
};

describe('readHostAddress', () => {
  test.each([
    ['orbit.ai', 'orbit.ai', '/'],
    ['  Orbit.AI.  ', 'orbit.ai', '/'],
    ['orbit.ai:8443', 'orbit.ai', '/'],
    ['https://user:word@Orbit.ai:443/a/B?c#d', 'orbit.ai', '/a/B'],
    ['http://orbit.ai..', 'orbit.ai', '/'],
    ['bücher.example', 'xn--bcher-kva.example', '/'],
    ['ｏｒｂｉｔ.ai', 'orbit.ai', '/'],
    ['orbit.ai/view/x', 'orbit.ai', '/view/x'],
    ['http://127.0.0.1:9000/x', '127.0.0.1', '/x'],
    ['http://0x7f.1/', '127.0.0.1', '/'],
    ['http://[::1]:80/', '[::1]', '/'],
    ['my_name.orbit.ai', 'my_name.orbit.ai', '/'],
  ])('%s', (given, host, path) => {
    expect(readHostAddress(given)).toEqual({ host, path });
  });

  test.each(['', ' ', 'a b', 'ftp://orbit.ai/', 'data:text/html,x', 'http://', 'http://%', `${'a'.repeat(9_000)}.ai`])(
    '%s is none',
    (given) => {
      expect(readHostAddress(given)).toBeUndefined();
    },
  );
});

describe('a list', () => {
  const list = listOf(
    [
      '# reports of October',
      'Orbit-Season.example',
      '0.0.0.0 quill-drop.example # seen twice',
      '||larkspur-claims.example^',
      '*.many.example',
      'orbit-season.example',
      'one.pages.dev',
      'sites.google.com/view/orbit-drop',
      'https://docs.google.com/forms/d/abc/',
      'wide.example',
      'deep.narrow.example',
      'xn--bcher-kva.example',
      '10.0.0.9',
    ].join('\n'),
    ['good.wide.example', 'narrow.example', 'quill-drop.example'].join('\n'),
  );

  test.each([
    ['orbit-season.example', 'orbit-season.example'],
    ['https://app.ORBIT-season.example:8443/x', 'orbit-season.example'],
    ['orbit-season.example.', 'orbit-season.example'],
    ['a.b.c.larkspur-claims.example', 'larkspur-claims.example'],
    ['x.many.example', 'many.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['http://10.0.0.9/', '10.0.0.9'],
    // Shared hosting: only the customer that is named.
    ['one.pages.dev', 'one.pages.dev'],
    ['x.one.pages.dev', 'one.pages.dev'],
    ['two.pages.dev', ''],
    ['pages.dev', ''],
    // Shared hosts: only the path that is named, and what is below it.
    ['https://sites.google.com/view/orbit-drop', 'sites.google.com/view/orbit-drop'],
    ['https://sites.google.com/view/orbit-drop/home?a=1', 'sites.google.com/view/orbit-drop'],
    ['https://sites.google.com/view/orbit-dropping', ''],
    ['https://sites.google.com/view/quill', ''],
    ['https://sites.google.com/', ''],
    ['https://docs.google.com/forms/d/abc/viewform', 'docs.google.com/forms/d/abc'],
    // The narrower entry speaks.
    ['wide.example', 'wide.example'],
    ['good.wide.example', 'wide.example allowed'],
    ['deep.narrow.example', 'deep.narrow.example'],
    ['narrow.example', ''],
    ['quill-drop.example', 'quill-drop.example allowed'],
    ['orbit.example', ''],
    ['season.example', ''],
    ['notorbit-season.example', ''],
  ])('%s: %s', (address, expected) => {
    expect(hit(list, address)).toBe(expected);
  });

  test('holds each host once, in order', () => {
    expect(countListed(list)).toBe(11);
    const all = Array.from({ length: 11 }, (_, at) => prefixAt(list.listed, at));
    expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
  });

  test('of nothing finds nothing', () => {
    expect(hit(listOf(''), 'orbit.example')).toBe('');
    expect(hasPrefix(new Uint8Array(), 5)).toBe(false);
  });

  test('finds every one of many, and none beside them, however they lie', () => {
    const even = Array.from({ length: 5_000 }, (_, at) => sha256Prefix(`h${at}.example`)).sort((a, b) => a - b);
    // A made-up list may lie anyhow: all at one end but one.
    const heaped = [...Array.from({ length: 5_000 }, (_, at) => at * 3), 2 ** 48 - 1];
    for (const numbers of [even, heaped]) {
      const bytes = new Uint8Array(numbers.length * 6);
      const view = new DataView(bytes.buffer);
      numbers.forEach((number, at) => {
        view.setUint16(at * 6, Math.floor(number / 2 ** 32));
        view.setUint32(at * 6 + 2, number % 2 ** 32);
      });
      expect(numbers.every((number) => hasPrefix(bytes, number))).toBe(true);
      const known = new Set(numbers);
      const beside = numbers.map((number) => number + 1).filter((number) => !known.has(number));
      expect(beside.some((number) => hasPrefix(bytes, number))).toBe(false);
    }
  });
});

describe('building', () => {
  const text = Array.from({ length: 5_500 }, (_, at) => `host-${at}.example`).join('\n');

  test('rests between slices and gives the same as in one go', async () => {
    let rests = 0;
    const { list } = await resting(buildHostList({ listed: text, about }), async () => {
      rests += 1;
    });
    expect(rests).toBeGreaterThan(5);
    expect(list).toEqual(listOf(text));
    expect(hit(list, 'x.host-5499.example')).toBe('host-5499.example');
  });

  test('no slice reads more than five hundred lines', () => {
    let slices = 0;
    const work = buildHostList({ listed: text, about });
    while (!work.next().done) slices += 1;
    expect(slices).toBeGreaterThanOrEqual(11 + 2);
  });

  test('tells the lines that hold no host and takes the others', () => {
    const built = buildAtOnce({ listed: 'orbit.example\nno host\n\n# words\nhttp://\nftp://x.example\nsingle', about });
    expect(built.refused.map(({ line }) => line)).toEqual([2, 5, 6, 7]);
    expect(built.refusedCount).toBe(4);
    expect(countListed(built.list)).toBe(1);
  });

  test.each([
    ['orbit.example', 'orbit.example'],
    ['orbit.example # words', 'orbit.example'],
    ['127.0.0.1 localhost', ''],
    ['! words', ''],
    ['.orbit.example', 'orbit.example'],
    ['www.orbit.example/a/', 'orbit.example/a'],
    ['orbit.example/A?b', 'orbit.example/A'],
    ['x'.repeat(300), undefined],
  ])('the entry of %s is %s', (line, entry) => {
    expect(entryOf(line)).toBe(entry);
  });
});

describe('the file', () => {
  const list = listOf('orbit.example\nquill.example/a\nlarkspur.example', 'good.example');

  test('gives back what was written', async () => {
    expect(await readListFile(await writeListFile(list, digest), digest)).toEqual({ ok: true, list });
    const empty = listOf('');
    expect(await readListFile(await writeListFile(empty, digest), digest)).toEqual({ ok: true, list: empty });
  });

  test.each([
    ['another kind of file', (bytes: Uint8Array) => bytes.fill(0, 0, 1), /no list of hosts/],
    ['a file cut short', (bytes: Uint8Array) => bytes.slice(0, -1), /cut short/],
    ['a head alone', (bytes: Uint8Array) => bytes.slice(0, 20), /cut short/],
    ['a longer file', (bytes: Uint8Array) => new Uint8Array([...bytes, 0]), /longer/],
    ['a changed entry', (bytes: Uint8Array) => bytes.fill(7, -3), /checksum/],
    ['a changed name', (bytes: Uint8Array) => bytes.fill(66, 72, 73), /checksum/],
    ['a newer form', (bytes: Uint8Array) => bytes.fill(9, 43, 44), /form 9/],
    ['an endless count', (bytes: Uint8Array) => bytes.fill(255, 48, 52), /larger/],
    ['nothing', () => new Uint8Array(), /no list of hosts/],
  ])('%s is refused whole', async (_what, damage, why) => {
    const read = await readListFile(new Uint8Array(damage(await writeListFile(list, digest))), digest);
    expect(read).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });

  test('with its own checksum but out of order is refused', async () => {
    const turned = new Uint8Array([...list.listed.slice(6, 12), ...list.listed.slice(0, 6), ...list.listed.slice(12)]);
    const read = await readListFile(await writeListFile({ ...list, listed: turned }, digest), digest);
    expect(read).toMatchObject({ ok: false, why: expect.stringMatching(/order/) });
  });

  test('shows only a web address for removals', async () => {
    const odd = { ...list, about: { ...about, appeal: 'javascript:alert(1)' } };
    const read = await readListFile(await writeListFile(odd, digest), digest);
    expect(read.ok && read.list.about.appeal).toBe('');
  });
});
