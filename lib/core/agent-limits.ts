import * as z from 'zod/mini';

/** What somebody who acts for a person should be limited by. */
export const LimitId = z.enum(['how-much', 'how-often', 'where', 'until-when', 'who-approves', 'take-back']);
export type LimitId = z.infer<typeof LimitId>;

/**
 * The limits of a permission that lets another act (ERC-7715, delegations, session keys), one line each. `open`: the
 * request says that there is none; `not-said`: it does not say.
 */
export const AgentLimit = z.object({
  id: LimitId,
  state: z.enum(['set', 'open', 'not-said']),
  /** In words: "50 USDC each day, 600 USDC in all". */
  words: z.string(),
});
export type AgentLimit = z.infer<typeof AgentLimit>;
