import type * as z from 'zod/mini';
import { createTurnsByKey } from './turns-by-key.ts';

/** The part of `browser.storage.session` that we use. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** State that outlives the worker but not the browser: read before answering, written before telling anybody. */
export interface Session {
  read<Value>(key: string, schema: z.ZodMiniType<Value>): Promise<Value | undefined>;
  /** Reads, changes and writes in turn, so that two changes of one key never lose each other. */
  update<Value>(
    key: string,
    schema: z.ZodMiniType<Value>,
    change: (known: Value | undefined) => Value | undefined,
  ): Promise<Value | undefined>;
  remove(key: string): Promise<void>;
}

/** A Session over a storage area. What does not fit its schema counts as absent. */
export function createSession(area: SessionArea): Session {
  const inTurn = createTurnsByKey();

  async function read<Value>(key: string, schema: z.ZodMiniType<Value>): Promise<Value | undefined> {
    const parsed = schema.safeParse((await area.get(key))[key]);
    return parsed.success ? parsed.data : undefined;
  }

  return {
    read,
    update: (key, schema, change) =>
      inTurn(key, async () => {
        const next = change(await read(key, schema));
        if (next === undefined) await area.remove(key);
        else await area.set({ [key]: next });
        return next;
      }),
    remove: (key) => inTurn(key, () => area.remove(key)),
  };
}
