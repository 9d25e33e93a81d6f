import * as z from 'zod/mini';
import { Proposition } from './claim.ts';
import { RowId } from './row.ts';
import { PackName } from './rule-pack-name.ts';
import { Confidence, Severity } from './severity.ts';

/** What a rule says about a place in the PageDoc. Quotes, asks, and names the receipt that would clear it. */
export const Finding = z.object({
  rule: z.string(),
  row: RowId,
  severity: Severity,
  confidence: Confidence,
  /** The page's own words; empty for something that was not found anywhere. */
  quote: z.string(),
  /** Place of the quote. Block −1 means the page as a whole. */
  block: z.int(),
  start: z.int(),
  end: z.int(),
  /** What we observed, in one sentence. */
  say: z.string(),
  /** The question to put to the project. */
  ask: z.string(),
  /** The receipt that would clear it. */
  clears: z.string(),
  /** What it is about; missing for something that was not found anywhere. */
  about: z.optional(Proposition),
  /** After this moment (epoch milliseconds) a good sign has to be looked at again. */
  until: z.optional(z.number()),
  /** A second quote that the first one does not match, for contradictions. */
  against: z.optional(z.object({ quote: z.string(), url: z.string() })),
  /** The rule pack whose phrase spoke; missing when it was a rule of ours. */
  pack: z.optional(PackName),
  /** Addresses of the pages read, for findings about something not found. */
  pagesRead: z.optional(z.array(z.string())),
});
export type Finding = z.infer<typeof Finding>;
