import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '@/lib/store/upgrade/migrations.ts';
import { bringForward } from '@/lib/store/upgrade/old-list.ts';
import { SAMPLES } from '../fixtures/stored/write-old.ts';

/** What may stand where a field should be: nothing, another type, a prototype's names, what JSON cannot hold. */
const wrong = fc.oneof(
  fc.constant(undefined),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')),
  fc.constant('\ud800'),
);

/** Every path of a record, so that a field at any depth is struck. */
function pathsOf(value: unknown, at: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.keys(value).flatMap((key) => {
    const path = [...at, key];
    return [path, ...pathsOf((value as Record<string, unknown>)[key], path)];
  });
}

function struck(record: object, path: readonly string[], value: unknown, how: 'replace' | 'remove' | 'add'): object {
  const copy = structuredClone(record) as Record<string, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (how === 'replace') place[last] = value;
  if (how === 'remove') delete place[last];
  if (how === 'add') Object.defineProperty(place, '__proto__', { value, enumerable: true, configurable: true });
  return copy;
}

const CASES = SAMPLES.flatMap((records, index) =>
  Object.entries(records).flatMap(([store, each]) => each.map((record) => ({ version: index + 1, store, record }))),
);

const anyCase = fc
  .constantFrom(...CASES)
  .chain((one) =>
    fc
      .tuple(fc.constantFrom(...pathsOf(one.record)), wrong, fc.constantFrom('replace', 'remove', 'add'))
      .map(([path, value, how]) => ({ ...one, record: struck(one.record, path, value, how as 'add') })),
  );

/** Runs the steps one by one, so that one that throws is seen. */
function run(version: number, store: string, record: unknown): { record: unknown; beside: unknown[] } {
  let [now, beside]: [unknown, unknown[]] = [record, []];
  for (const step of MIGRATIONS.filter((one) => one.version > version)) {
    now = step.change[store]?.(now) ?? now;
    const parts = step.split?.[store]?.apart(now);
    if (parts) [now, beside] = [parts.stays, [...beside, parts.moves]];
  }
  return { record: now, beside };
}

describe('every step, on samples with any field missing, of another type, or too many', () => {
  test('is total, keeps the key, and pollutes nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ version, store, record }) => {
        const key = store === 'known-addresses' ? 'address' : 'id';
        const given = structuredCloneable(record);
        const came = run(version, store, record);
        expect((came.record as Record<string, unknown>)[key]).toEqual((record as Record<string, unknown>)[key]);
        for (const part of came.beside) expect(part).toMatchObject({ id: expect.any(String) });
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        // What was there is only ever kept or moved: a record that nothing was moved from is the same one.
        if (came.beside.length === 0) expect(came.record).toBe(record);
        expect(structuredCloneable(record)).toEqual(given);
        expect(bringForward(stepsFrom(version), store, record)).toMatchObject({ record: came.record });
      }),
      { numRuns: 1_000 },
    );
  });
  test('on anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (record) => {
        const came = run(3, 'reviews', record);
        if (came.beside.length === 0) expect(came.record).toBe(record);
      }),
      { numRuns: 300 },
    );
  });
});

const stepsFrom = (version: number) => MIGRATIONS.filter((step) => step.version > version);

/** A text to compare by; records may hold what JSON cannot. */
function structuredCloneable(value: unknown): string {
  return fc.stringify(value);
}
