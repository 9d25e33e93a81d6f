import * as z from 'zod/mini';
import { Report } from './report.ts';

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
});
export type Project = z.infer<typeof Project>;

/** One dated look at a project. Never overwritten. */
export const Review = z.object({
  id: z.string(),
  project: z.string(),
  at: z.number(),
  ruleset: z.string(),
  /** SHA-256, hex, of the page's normalised text. */
  textHash: z.string(),
  report: Report,
});
export type Review = z.infer<typeof Review>;
