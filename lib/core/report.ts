import * as z from 'zod/mini';
import { Answer, SentencesRead } from './answer.ts';
import { Checklist } from './checklist.ts';
import { Claim } from './claim.ts';
import { Finding } from './finding.ts';
import { PageType } from './page-type.ts';
import { ProjectKind } from './project-kind.ts';
import { RowId } from './row.ts';
import { Confidence, Worst } from './severity.ts';

/** Everything we say about one page at one time. The extension and the command line print the same object. */
export const Report = z.object({
  url: z.string(),
  host: z.string(),
  title: z.string(),
  /** Epoch milliseconds, given by the caller. */
  at: z.number(),
  /** Version of the ruleset that spoke, and the rule packs with their versions: "2026.11.1 + my-pack 3". */
  ruleset: z.string(),
  pageType: PageType,
  pageTypeConfidence: Confidence,
  /** Is this page our subject, and by which signs? */
  topic: z.object({ ours: z.boolean(), why: z.array(z.string()) }),
  /** What the project does, from what its pages say; empty when they do not say it. */
  kinds: z.optional(z.array(ProjectKind)),
  /** The pages of this project that were added up, and those worth reading next. */
  project: z.optional(
    z.object({
      /** Registrable domain, and what it declares to be its own. */
      domain: z.string(),
      declares: z.array(z.string()),
      pages: z.array(z.object({ url: z.string(), title: z.string(), at: z.number() })),
      readNext: z.array(z.object({ url: z.string(), text: z.string(), rows: z.array(RowId) })),
    }),
  ),
  /** Languages of the page's text and which checks read them. */
  languages: z.optional(
    z.array(z.object({ lang: z.string(), share: z.number(), read: z.enum(['all', 'some', 'none']) })),
  ),
  /** Claims that an article or lesson talks about; nobody is noted for them. */
  mentions: z.optional(
    z.array(z.object({ rule: z.string(), quote: z.string(), block: z.int(), start: z.int(), end: z.int() })),
  ),
  /** Passages that seem to answer a question of a row. Shown in the panel only. */
  passages: z.optional(
    z.array(
      z.object({
        id: z.string(),
        row: RowId,
        /** What such a passage does, in words. */
        title: z.optional(z.string()),
        state: z.enum(['found', 'partly']),
        quote: z.string(),
        block: z.int(),
        start: z.int(),
        end: z.int(),
        families: z.array(z.string()),
      }),
    ),
  ),
  /** Where the page answers the ten questions, question by question, each in page order. */
  answers: z.optional(z.array(Answer)),
  /** How much of the page the trained reading read; left out where it has no part. */
  sentences: z.optional(SentencesRead),
  /** One sentence a person reads first. */
  keySentence: z.string(),
  worst: Worst,
  /** "What this page asks of you": the worst claim or wallet finding speaks. */
  strip: z.object({ severity: Worst, sentence: z.string() }),
  /** What was looked at when the page opened, for what it asks of a person, and what could not be. */
  opening: z.optional(
    z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        state: z.enum(['noted', 'nothing-seen', 'not-checked', 'not-applicable']),
        /** Why it could not be checked, or with what it was compared; empty when there is nothing to add. */
        why: z.string(),
      }),
    ),
  ),
  /** Ways to a wallet whose requests cannot be read. No accusation: honest pages have them too. */
  walletPaths: z.optional(z.array(z.object({ kind: z.string(), marker: z.string(), sentence: z.string() }))),
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
  /** Most notes to mark inside the page, where a rule pack asks for fewer than usual. */
  inlineNotes: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** What the reader could not read, in words. */
  missing: z.array(z.string()),
});
export type Report = z.infer<typeof Report>;

/** What the rules say about one post of a feed. */
export const PostReport = z.object({ id: z.string(), worst: Worst, findings: z.array(Finding) });
export type PostReport = z.infer<typeof PostReport>;
