import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLookedUpStore } from '@/lib/store/looked-up.ts';

let names = 0;
const freshName = () => `looked-up-${++names}`;
const fact = (at: number) => ({ fact: { state: 'known', value: at, source: 'x', at }, at, until: at + 10 });

afterEach(() => vi.unstubAllGlobals());

describe('what was looked up', () => {
  it('lies there after the worker was stopped', async () => {
    const name = freshName();
    await createLookedUpStore({ name }).facts.write('a', fact(1));
    const { facts, files } = createLookedUpStore({ name });
    expect(await facts.read('a')).toEqual(fact(1));
    expect(await facts.read('b')).toBeUndefined();
    expect(await files.write('list', { bytes: new Uint8Array([1, 2]) })).toBe(true);
    expect(await createLookedUpStore({ name }).files.read('list')).toEqual({ bytes: new Uint8Array([1, 2]) });
    expect(await files.remove('list')).toBe(true);
    expect(await files.read('list')).toBeUndefined();
  });

  it('is no more than so much; the oldest leaves', async () => {
    const name = freshName();
    const { facts } = createLookedUpStore({ name, most: 3 });
    const ages: Record<string, number> = { old: 5, oldest: 1, young: 9, older: 3, last: 7 };
    for (const [key, at] of Object.entries(ages)) await facts.write(key, fact(at));
    const raw = await openDB(name);
    expect(await raw.getAllKeys('facts')).toEqual(['last', 'old', 'young']);
    raw.close();
    // A store that a version with a higher limit filled.
    await createLookedUpStore({ name, most: 1 }).facts.write('newest', fact(10));
    expect(await facts.read('young')).toBeUndefined();
    expect(await facts.read('newest')).toEqual(fact(10));
  });

  it.each([
    ['an older one', 1],
    ['a newer one', 99],
  ])('of another version (%s) is dropped', async (_what, version) => {
    const name = freshName();
    const other = await openDB(name, version, {
      upgrade: (database) => void database.createObjectStore('facts').put('old', 'a'),
    });
    other.close();
    const { facts } = createLookedUpStore({ name, version: version + (version === 1 ? 1 : -1) });
    expect(await facts.read('a')).toBeUndefined();
    await facts.write('a', fact(5));
    expect(await facts.read('a')).toEqual(fact(5));
  });

  it('that lacks a part is made anew', async () => {
    const name = freshName();
    (await openDB(name, 1)).close();
    const { facts } = createLookedUpStore({ name });
    await facts.write('a', fact(5));
    expect(await facts.read('a')).toEqual(fact(5));
  });

  it('is gone once it is dropped, and is begun anew', async () => {
    const name = freshName();
    const store = createLookedUpStore({ name });
    await store.facts.write('a', fact(1));
    await store.drop();
    expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name }));
    expect(await store.facts.read('a')).toBeUndefined();
    await store.facts.write('b', fact(2));
    expect(await store.facts.read('b')).toEqual(fact(2));
  });

  it('lets go when everything is deleted from another page', async () => {
    const name = freshName();
    const store = createLookedUpStore({ name });
    await store.facts.write('a', fact(1));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await store.facts.read('a')).toBeUndefined();
  });

  it('where the browser keeps nothing, nothing is kept, and nothing is thrown', async () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: refuse, deleteDatabase: refuse });
    const { facts, files, drop } = createLookedUpStore({ name: freshName() });
    expect(await facts.read('a')).toBeUndefined();
    await facts.write('a', fact(1));
    expect(await files.read('a')).toBeUndefined();
    expect(await files.write('a', 1)).toBe(false);
    expect(await files.remove('a')).toBe(false);
    await drop();
  });

  it('a store that does not open is waited for once, and used as soon as it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const name = freshName();
      // A connection that does not let go when it is asked to.
      const holding = await openDB(name, 1);
      const { facts } = createLookedUpStore({ name, version: 2 });
      const first = facts.write('a', fact(1));
      await vi.advanceTimersByTimeAsync(2_000);
      await first;
      expect(await facts.read('a'), 'without waiting again').toBeUndefined();
      holding.close();
      await vi.waitFor(async () => {
        await facts.write('b', fact(2));
        expect(await facts.read('b')).toEqual(fact(2));
      });
    } finally {
      vi.useRealTimers();
    }
  });
});
