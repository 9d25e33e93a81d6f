import { describe, expect, it } from 'vitest';
import { createKnownAddresses, type SeenAddress } from '@/lib/background/requests/known-addresses.ts';
import type { Stored } from '@/lib/store/stored.ts';

const ONE: SeenAddress = { address: '0x1', host: 'a.example' };
const TWO: SeenAddress = { address: '0x2', host: 'b.example' };

/** A store that answers when it is told to, and counts how often it was read. */
function storeWith() {
  const answers: ((stored: Stored<readonly SeenAddress[]>) => void)[] = [];
  let changed = () => {};
  let late = () => {};
  const known = createKnownAddresses({
    read: () => new Promise((resolve) => answers.push(resolve)),
    watch: (listener) => {
      changed = listener;
    },
    after: () =>
      new Promise((resolve) => {
        late = resolve;
      }),
  });
  return {
    known,
    reads: () => answers.length,
    answer: (...value: SeenAddress[]) => answers.at(-1)?.({ ok: true, value }),
    fail: () => answers.at(-1)?.({ ok: false, why: 'closed' }),
    changed: () => changed(),
    late: () => late(),
  };
}

describe('addresses seen before', () => {
  it('are read once, however many requests ask at the same time and after', async () => {
    const store = storeWith();
    const asked = [store.known(), store.known(), store.known()];
    store.answer(ONE);
    expect(await Promise.all(asked)).toEqual([[ONE], [ONE], [ONE]]);
    expect(await store.known()).toEqual([ONE]);
    expect(store.reads()).toBe(1);
  });

  it('are read again after a change, and the last ones speak meanwhile', async () => {
    const store = storeWith();
    const first = store.known();
    store.answer(ONE);
    await first;
    store.changed();
    expect(await store.known()).toEqual([ONE]);
    expect(store.reads()).toBe(2);
    store.answer(TWO, ONE);
    await expect.poll(() => store.known()).toEqual([TWO, ONE]);
    expect(store.reads()).toBe(2);
  });

  it('are not known, and not waited for, when the store is slow', async () => {
    const store = storeWith();
    const asked = store.known();
    store.late();
    expect(await asked).toBeUndefined();
    store.answer(ONE);
    await expect.poll(() => store.known()).toEqual([ONE]);
  });

  it('are not known when the store fails, and the next request tries again', async () => {
    const store = storeWith();
    const asked = store.known();
    store.fail();
    expect(await asked).toBeUndefined();
    const again = store.known();
    store.answer(TWO);
    expect(await again).toEqual([TWO]);
  });
});
