import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PackedFile, writeZip } from '@/scripts/stores/write-zip.ts';

const file = (path: string, text: string): PackedFile => ({ path, bytes: new TextEncoder().encode(text) });
const some = [file('b/two.txt', 'two'), file('manifest.json', '{}'), file('B.txt', 'capital'), file('ä.txt', 'umlaut')];

/** Bytes 10 to 13 of an entry's head: time and date as the format keeps them. */
const momentOf = (zip: Uint8Array) => [...zip.subarray(10, 14)];

describe('a package', () => {
  it('holds what went in', () => {
    const out = unzipSync(writeZip(some));
    const texts = Object.fromEntries(
      Object.entries(out).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
    expect(texts).toEqual({ 'b/two.txt': 'two', 'manifest.json': '{}', 'B.txt': 'capital', 'ä.txt': 'umlaut' });
  });

  it('has the same bytes whatever order the files came in', () => {
    expect(writeZip([...some].reverse())).toEqual(writeZip(some));
    expect(Object.keys(unzipSync(writeZip(some)))).toEqual(['B.txt', 'b/two.txt', 'manifest.json', 'ä.txt']);
  });

  it('has other bytes when one file is another', () => {
    expect(writeZip([...some.slice(1), file('b/two.txt', 'twO')])).not.toEqual(writeZip(some));
  });

  it('tells no time but the first of the format, in every zone', () => {
    const zone = process.env.TZ;
    const moments = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((one) => {
      process.env.TZ = one;
      return momentOf(writeZip(some));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(moments).toEqual([
      [0, 0, 33, 0],
      [0, 0, 33, 0],
      [0, 0, 33, 0],
    ]);
  });

  it.each(['/etc/hosts', '../up.txt', 'a//b', 'a\\b', 'a/../../b', ''])('refuses the path %j', (path) => {
    expect(() => writeZip([file(path, 'x')])).toThrow();
  });

  it('refuses two files of one path', () => {
    expect(() => writeZip([file('a', '1'), file('a', '2')])).toThrow('twice');
  });
});
