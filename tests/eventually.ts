import { vi } from 'vitest';

/** Longest wait for something that must come, in ms. Reached only when it does not come, also on a busy machine. */
const PATIENCE = 30_000;

/** Asks again until the check throws no more, and answers with what it gave. */
export function eventually<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, { timeout: PATIENCE });
}
