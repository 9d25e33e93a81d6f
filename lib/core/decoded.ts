import * as z from 'zod/mini';
import { AgentLimit } from './agent-limits.ts';

/** Something that a request lets happen. Amounts are decimal strings of the token's smallest unit. */
export const Effect = z.object({
  kind: z.enum([
    'allowance',
    'operator',
    'transfer',
    'native-transfer',
    'revocation',
    'sign-in',
    'message',
    'blind',
    'delegation',
    // Somebody else controls an account from now on (Solana owner, close authority).
    'authority',
    // A signature that never expires by itself (Solana durable nonce).
    'durable',
    'session',
    'order',
    'call',
    'unread',
  ]),
  /** Decoder that found it (file name in lib/guard/decode). */
  by: z.string(),
  token: z.optional(z.string()),
  /** Who may move things, or who receives. */
  to: z.optional(z.string()),
  from: z.optional(z.string()),
  amount: z.optional(z.string()),
  unlimited: z.optional(z.boolean()),
  /** Seconds since the epoch as a decimal string; absent when there is no end. */
  expires: z.optional(z.string()),
  /** Seconds since the epoch before which it does not hold; absent when it holds at once. */
  starts: z.optional(z.string()),
  text: z.optional(z.string()),
  /** For permissions that let another act: what limits them, one line each. */
  limits: z.optional(z.array(AgentLimit)),
  /** Which call of a batch it belongs to, from 0; absent when there is only one. */
  call: z.optional(z.int()),
  /** Links that a sign-in text hands out along with it (ERC-4361 resources). */
  resources: z.optional(z.array(z.string())),
  /** Not canonical, odd length, padded chain id …: each is worth telling. */
  oddities: z.array(z.string()),
});
export type Effect = z.infer<typeof Effect>;

/** What all decoders together made of a SignRequest. */
export const Decoded = z.object({
  method: z.string(),
  chainId: z.optional(z.string()),
  target: z.optional(z.string()),
  value: z.optional(z.string()),
  effects: z.array(Effect),
  /** What else is asked of the wallet, in words: who pays the fee, all calls or none. It grants nothing by itself. */
  also: z.optional(z.array(z.string())),
  /** False when part of the request could not be read; then the person is told. */
  readable: z.boolean(),
});
export type Decoded = z.infer<typeof Decoded>;
