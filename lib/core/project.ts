import * as z from 'zod/mini';
import { Belongings } from './belongings.ts';

/** How many differences the newest Review showed against the one before it, by their cause, and when. */
export const Changed = z.object({ at: z.number(), page: z.int(), rules: z.int() });
export type Changed = z.infer<typeof Changed>;

/** A saved project. Its states and counts are those of its newest Review, kept here so that a list needs one read. */
export const Project = z.object({
  id: z.string(),
  name: z.string(),
  /** Registrable domain; one project per domain. */
  domain: z.string(),
  url: z.string(),
  created: z.number(),
  reviewed: z.number(),
  reviews: z.int(),
  states: z.record(z.string(), z.string()),
  withReceipt: z.int(),
  without: z.int(),
  worst: z.string(),
  keySentence: z.string(),
  /** Accounts that its own pages link to as theirs, without the @. */
  handles: z.optional(z.array(z.string())),
  /** Hosts of others that its own pages link to, as they were when it was saved. */
  links: z.optional(z.array(z.string())),
  /** What the person confirmed to be the project's own. Missing means nothing beside its domain. */
  own: z.optional(Belongings),
  /** Suggestions that the person declined, as `keyOfBelonging` writes them. */
  declined: z.optional(z.array(z.string())),
  tags: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
  /** Since the newest Review; missing while there is only one. */
  changed: z.optional(Changed),
  /** When the person last opened it, epoch milliseconds; missing until then. */
  looked: z.optional(z.number()),
  /** The last re-check: when, and why it could not be read, which is empty when it could. */
  checked: z.optional(z.object({ at: z.number(), why: z.string() })),
});
export type Project = z.infer<typeof Project>;
