import * as z from 'zod/mini';
import { Assessment } from './assessment.ts';
import { Finding } from './finding.ts';
import { Worst } from './severity.ts';
import { Simulation } from './simulation.ts';

/** What became of a wallet request, and who decided. */
export const DecisionState = z.enum(['let-through', 'refused', 'went-on', 'not-checked']);
export type DecisionState = z.infer<typeof DecisionState>;

/**
 * One wallet request and its end, kept on this machine until the person deletes it: what was asked, by which page, what
 * was said about it, what was chosen. Append-only; never changed after it was written.
 */
export const Decision = z.object({
  id: z.string(),
  /** Epoch milliseconds: when it was asked, when it ended. */
  askedAt: z.number(),
  decidedAt: z.number(),
  state: DecisionState,
  /** Why, where it was not the person who decided. */
  why: z.optional(z.string()),
  /** What kind of miss it was, where it was not checked or nobody answered: `round`, `locked`, `left` … */
  missed: z.optional(z.string()),
  origin: z.string(),
  /** Registrable domain of the page in the tab. */
  domain: z.string(),
  method: z.string(),
  worst: Worst,
  /** One sentence, as it was shown. */
  sentence: z.string(),
  /** Did it ask for a permission without a limit on the amount? Missing where it was kept before this was noted. */
  unlimited: z.optional(z.boolean()),
  /** The request as JSON text, cut when long. */
  request: z.optional(z.string()),
  /** What was shown in full. */
  assessment: z.optional(Assessment),
  /** The trial run that stood beside it, when there was one. */
  simulation: z.optional(Simulation),
  /** What was known of the page in the tab. An empty `ruleset` means that it had not been read. */
  page: z.optional(
    z.object({
      url: z.string(),
      host: z.string(),
      title: z.string(),
      /** What the page asked of the person, in one sentence. */
      sentence: z.string(),
      worst: Worst,
      ruleset: z.string(),
      /** What was noted on the page, with its own words; the worst first, a few at most. */
      notes: z.optional(z.array(Finding)),
    }),
  ),
  /** Addresses that the request named as spender, receiver or controller, lower case for EVM. */
  addresses: z.array(z.string()),
});
export type Decision = z.infer<typeof Decision>;

/** The part of a Decision that a list shows and searches; the rest is read when one is opened. */
export const DecisionHead = z.omit(Decision, { request: true, assessment: true, simulation: true, page: true });
export type DecisionHead = z.infer<typeof DecisionHead>;
