import * as z from 'zod/mini';
import { Contract } from './belongings.ts';
import { Claim } from './claim.ts';
import { Changed } from './project.ts';
import { Report } from './report.ts';

/** How a page was read: from a tab, with its scripts run, or fetched as source, with none run. */
export const ReadHow = z.enum(['tab', 'fetched']);
export type ReadHow = z.infer<typeof ReadHow>;

/** One page as one Review looked at it. */
export const PageLook = z.object({
  url: z.string(),
  title: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  state: z.enum(['read', 'not-checked']),
  /** Why it was not checked; empty when it was read. */
  why: z.string(),
  /** SHA-256, hex, of the page's normalised text; empty when it was not read. */
  textHash: z.string(),
  /** The kept part that holds its PageDoc, so that it can be judged again; missing when none was kept. */
  evidence: z.optional(z.string()),
});
export type PageLook = z.infer<typeof PageLook>;

/**
 * A Claim with the words around it, so that it is found again after the page was edited. `prefix` and `suffix` are up to
 * 32 UTF-16 units of the page's text before and after the quote (the idea of a TextQuoteSelector, W3C Web Annotation).
 */
export const QuotedClaim = z.object({ ...Claim.shape, prefix: z.string(), suffix: z.string() });
export type QuotedClaim = z.infer<typeof QuotedClaim>;

/** What a Review keeps of one page beside its words. */
export const PageRecord = z.object({
  url: z.string(),
  claims: z.array(QuotedClaim),
  /** Host names of scripts loaded from elsewhere, sorted. */
  scriptHosts: z.array(z.string()),
  /** Contract addresses that stand on the page or that it links on an explorer, sorted. */
  contracts: z.array(Contract),
  /** Countdowns: short hash of the words around each, and the moment it counted down to (epoch milliseconds). */
  timers: z.array(z.object({ words: z.string(), deadline: z.number() })),
});
export type PageRecord = z.infer<typeof PageRecord>;

/** The large part of a Review, kept apart so that a list of reviews does not read it. */
export const ReviewBody = z.object({
  /** Of the main page, with the rows of all pages added up. Its times are 0 here: the head has them. */
  report: Report,
  /** One for each page that was read, in the order of `pages` of the head. */
  records: z.array(PageRecord),
});
export type ReviewBody = z.infer<typeof ReviewBody>;

/** One dated look at a project: what a timeline shows of it. Never overwritten. */
export const ReviewHead = z.object({
  id: z.string(),
  project: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** Version of the ruleset that spoke, and the rule packs with their versions. */
  ruleset: z.string(),
  /** SHA-256, hex, of the main page's normalised text. */
  textHash: z.string(),
  how: ReadHow,
  /** The main page first. */
  pages: z.array(PageLook),
  states: z.record(z.string(), z.string()),
  claims: z.int(),
  withReceipt: z.int(),
  without: z.int(),
  worst: z.string(),
  keySentence: z.string(),
  /** The kept part that holds its ReviewBody. */
  body: z.string(),
  /** The kept part that holds a picture of the page (JPEG); missing when none was taken. */
  picture: z.optional(z.string()),
  /** Against the review before it, as it was told then; missing for the first. */
  changed: z.optional(Changed),
  /** SHA-256, hex, of `sealedText` (review-hash.ts); missing where it was kept before reviews carried one. */
  sha256: z.optional(z.string()),
});
export type ReviewHead = z.infer<typeof ReviewHead>;

/** All of it. */
export const Review = z.object({ ...ReviewHead.shape, ...ReviewBody.shape });
export type Review = z.infer<typeof Review>;
