import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostAndParents, readHostAddress } from '@/lib/evidence/host-address.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';
import { findInList, hasPrefix } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { type Digest, readListFile, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { sha256Hex, sha256Prefix } from '@/lib/evidence/lists/sha-256.ts';
import { IMITATED } from '@/lib/evidence/lookalike/imitated.ts';
import { isProtectedHost } from '@/lib/evidence/protected-hosts.ts';

const about = { name: 'Larkspur reports', version: '7', appeal: '' };
const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constantFrom('example', 'io', 'co.uk', 'pages.dev'))
  .map(([labels, suffix]) => [...labels, suffix].join('.'));
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.webUrl(),
  fc.string({ unit: fc.constantFrom('a', '.', '/', ':', '@', '%', 'xn--', '🧵', '-', '[', '\\'), maxLength: 300 }),
);

describe('SHA-256', () => {
  test('is that of the standard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const hex = createHash('sha256').update(text, 'utf8').digest('hex');
        expect(sha256Hex(text)).toBe(hex);
        expect(sha256Prefix(text)).toBe(Number.parseInt(hex.slice(0, 12), 16));
      }),
    );
  });

  test.each([0, 1, 55, 56, 63, 64, 119, 120, 5_000])('of %i letters is that of the standard', (length) => {
    const text = 'q'.repeat(length);
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('lists', () => {
  test('name exactly what was put in, whatever its spelling, and what lies below', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(host, { minLength: 1, maxLength: 30 }),
        fc.array(host, { maxLength: 10 }),
        (all, others) => {
          const { list } = buildAtOnce({ listed: all.join('\n'), about });
          for (const one of all) {
            expect(findInList(list, { host: one, path: '/' })?.entry).toBe(one);
            const odd = readHostAddress(`HTTPS://user@${one.toUpperCase()}.:8443/x`);
            expect(odd && findInList(list, odd)?.entry).toBe(one);
            expect(findInList(list, { host: `www.${one}`, path: '/' })).toBeDefined();
          }
          for (const other of others) {
            const expected = hostAndParents(other).find((above) => all.includes(above));
            expect(findInList(list, { host: other, path: '/' })?.entry).toBe(expected);
          }
        },
      ),
    );
  });

  test('name no protected host, whatever is put in', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), anything, (lines, address) => {
        const read = readHostAddress(address);
        const { list } = buildAtOnce({ listed: [...lines, address, read?.host ?? ''].join('\n'), about });
        const found = read && isProtectedHost(read.host) ? findInList(list, { host: read.host, path: '/' }) : undefined;
        expect(found).toBeUndefined();
      }),
    );
  });

  test('come back from their file, and any changed byte refuses the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(host, { maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (all, place, by) => {
          const { list } = buildAtOnce({ listed: all.join('\n'), about });
          const bytes = await writeListFile(list, digest);
          expect(await readListFile(bytes, digest)).toEqual({ ok: true, list });
          const at = place % bytes.length;
          bytes[at] = ((bytes[at] ?? 0) + by) % 256;
          expect((await readListFile(bytes, digest)).ok).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('of any bytes are read without harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
        const bytes = new Uint8Array([...new TextEncoder().encode('RCPTHOST'), ...tail]);
        expect((await readListFile(bytes, digest)).ok).toBe(false);
      }),
    );
  });

  test('searched for any number, in any bytes, come to an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(2 ** 31), (bytes, number) => {
        expect(typeof hasPrefix(bytes.slice(0, bytes.length - (bytes.length % 6)), number * 2 ** 17)).toBe('boolean');
      }),
    );
  });
});

describe('checkHost', () => {
  const { list } = buildAtOnce({ listed: 'orbit.example', about });

  test('takes anything and is never danger', () => {
    fc.assert(
      fc.property(anything, (address) => {
        const check = checkHost(address, { lists: [list], projects: IMITATED, now: 0 });
        expect(check.worst).not.toBe('danger');
        expect(check.notChecked.length).toBeGreaterThan(0);
      }),
    );
  });
});
