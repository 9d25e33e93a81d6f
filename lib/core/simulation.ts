import * as z from 'zod/mini';

/** One balance that a trial run changed. */
export const BalanceChange = z.object({
  /** Token address, lower case; absent for the chain's own coin. */
  token: z.optional(z.string()),
  /** Smallest units, always positive. */
  amount: z.string(),
  direction: z.enum(['leaves', 'arrives']),
  /** In words: "25 USDC". */
  words: z.string(),
});
export type BalanceChange = z.infer<typeof BalanceChange>;

/**
 * A trial run of a transaction at the person's own RPC. `ran` is what one node says would happen now; it clears nothing,
 * since a contract can behave otherwise when it is sent. Every other state says why there is no result.
 */
export const Simulation = z.discriminatedUnion('state', [
  z.object({ state: z.literal('off') }),
  z.object({ state: z.literal('running') }),
  z.object({
    state: z.literal('ran'),
    /** `eth_simulateV1`, or `eth_call` alone: then only whether it would fail is known. */
    by: z.enum(['eth_simulateV1', 'eth_call']),
    changes: z.array(BalanceChange),
    /** The trial run failed: the reason as the node gave it, cut. */
    reverted: z.optional(z.string()),
    at: z.number(),
  }),
  z.object({ state: z.literal('failed'), why: z.string() }),
]);
export type Simulation = z.infer<typeof Simulation>;
