import * as z from 'zod/mini';

/** One thing that a request names, as a person would read it. */
export const ClearField = z.object({
  /** What it is: "Amount to supply", "Spender". */
  label: z.string(),
  /** In words: "32.3 ETH", "0x5aae…aed", "unlimited USDC", "3 March 2027". */
  value: z.string(),
  kind: z.enum(['amount', 'token', 'address', 'date', 'duration', 'text']),
  /** The whole of what `value` shortens: an address in full, an amount in smallest units. */
  full: z.optional(z.string()),
});
export type ClearField = z.infer<typeof ClearField>;

/**
 * A call or a typed message read field by field, in the sense of ERC-7730: what it is for and what it names. It explains
 * and never clears: the wallet rules look at the Effects, not at this.
 */
export const ClearText = z.object({
  /** What it does, by whose format: "Supply", "Sell order". */
  title: z.string(),
  /** Name of the protocol whose format it has, such as "Aave v3"; absent for a standard's own. */
  protocol: z.optional(z.string()),
  /** The contract called or named by the signature, lower case. */
  contract: z.optional(z.string()),
  /** True when the contract is one where the protocol says its own is; else the form alone fits. */
  known: z.boolean(),
  fields: z.array(ClearField),
});
export type ClearText = z.infer<typeof ClearText>;
