import * as z from 'zod/mini';
import { Checklist } from './checklist.ts';
import { Claim } from './claim.ts';
import { Finding } from './finding.ts';
import { PageType } from './page-type.ts';
import { Confidence, Worst } from './severity.ts';

/** Everything we say about one page at one time. The extension and the command line print the same object. */
export const Report = z.object({
  url: z.string(),
  host: z.string(),
  title: z.string(),
  /** Epoch milliseconds, given by the caller. */
  at: z.number(),
  /** Version of the ruleset that spoke. */
  ruleset: z.string(),
  pageType: PageType,
  pageTypeConfidence: Confidence,
  /** Is this page our subject, and by which signs? */
  topic: z.object({ ours: z.boolean(), why: z.array(z.string()) }),
  /** One sentence a person reads first. */
  keySentence: z.string(),
  worst: Worst,
  /** "What this page asks of you": the worst claim or wallet finding speaks. */
  strip: z.object({ severity: Worst, sentence: z.string() }),
  rows: Checklist,
  /** Worst first, then by place on the page. */
  findings: z.array(Finding),
  /** Matches that were not asserted by the page, by reason: quoted 3, negated 1. */
  quiet: z.record(z.string(), z.number()),
  claims: z.array(Claim),
  ledger: z.object({
    claims: z.int(),
    withReceipt: z.int(),
    without: z.int(),
    didNotShow: z.int(),
    pagesRead: z.array(z.string()),
    pagesNotOpened: z.array(z.string()),
    sentence: z.string(),
  }),
  coverage: z.object({
    exist: z.int(),
    apply: z.int(),
    ran: z.int(),
    notRun: z.array(z.object({ rule: z.string(), why: z.string() })),
    sentence: z.string(),
  }),
  /** What the reader could not read, in words. */
  missing: z.array(z.string()),
});
export type Report = z.infer<typeof Report>;

/** What the rules say about one post of a feed. */
export const PostReport = z.object({ id: z.string(), worst: Worst, findings: z.array(Finding) });
export type PostReport = z.infer<typeof PostReport>;
