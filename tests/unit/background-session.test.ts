import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createSession, type SessionArea } from '@/lib/background/session.ts';

function memory(kept: Record<string, unknown> = {}): SessionArea & { kept: Record<string, unknown> } {
  return {
    kept,
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

describe('session', () => {
  it('loses no change when many come at once', async () => {
    const area = memory();
    const session = createSession(area);
    await Promise.all(Array.from({ length: 50 }, () => session.update('n', z.number(), (known = 0) => known + 1)));
    expect(area.kept.n).toBe(50);
  });

  it('takes what does not fit its schema as absent', async () => {
    const session = createSession(memory({ n: 'text' }));
    expect(await session.read('n', z.number())).toBeUndefined();
    expect(await session.update('n', z.number(), (known) => (known ?? 0) + 1)).toBe(1);
  });

  it('removes a key when the change gives nothing', async () => {
    const area = memory({ n: 1 });
    await createSession(area).update('n', z.number(), () => undefined);
    expect('n' in area.kept).toBe(false);
  });

  it('goes on after a storage error', async () => {
    const area = memory();
    let broken = true;
    const session = createSession({
      ...area,
      set: async (items) => {
        if (broken) throw new Error('no room');
        await area.set(items);
      },
    });
    await expect(session.update('n', z.number(), () => 1)).rejects.toThrow('no room');
    broken = false;
    await session.update('n', z.number(), () => 2);
    expect(area.kept.n).toBe(2);
  });

  it('what one worker wrote, the next one reads', async () => {
    const area = memory();
    await createSession(area).update('n', z.number(), () => 7);
    expect(await createSession(area).read('n', z.number())).toBe(7);
  });
});
