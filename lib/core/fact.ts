import * as z from 'zod/mini';

/** The result of a probe. Failing is `unknown` with a reason, never a bad sign. Times are epoch milliseconds. */
export const Fact = z.discriminatedUnion('state', [
  z.object({ state: z.literal('known'), value: z.unknown(), source: z.string(), at: z.number() }),
  z.object({ state: z.literal('unknown'), why: z.string(), at: z.number() }),
]);
export type Fact = z.infer<typeof Fact>;
