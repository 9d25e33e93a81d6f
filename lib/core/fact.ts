import * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';

/**
 * The result of a look-up. `unknown` says why in words ("not looked up", "the registry gave no answer"), and is shown
 * as "not checked": it never raises and never lowers anything. Times are epoch milliseconds.
 */
export type Fact<Value> =
  | { state: 'known'; value: Value; source: string; at: number }
  | { state: 'unknown'; why: string };

/** The Fact of something that nobody looked up. */
export const NOT_LOOKED_UP: { state: 'unknown'; why: string } = { state: 'unknown', why: en('not looked up') };

/** The schema of a Fact with values of this kind, for whatever comes from a store or a message. */
export function factOf<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('known'), value, source: z.string(), at: z.number() }),
    z.object({ state: z.literal('unknown'), why: z.string() }),
  ]);
}
