import * as z from 'zod/mini';

/**
 * How much a link shows, from the link alone. R0 nothing or a picture · R1 own words · R2 own dashboard or report ·
 * R3 third-party aggregator · R4 independent primary (explorer, auditor's own site, repository at a path, register).
 * R5 is R4 opened and matched, which needs a look-up. Source: the specification, section 6.
 */
export const RECEIPT_GRADES = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] as const;
export const ReceiptGrade = z.enum(RECEIPT_GRADES);
export type ReceiptGrade = z.infer<typeof ReceiptGrade>;

export const ReceiptKind = z.enum([
  'explorer',
  'testnet-explorer',
  'dashboard',
  'repository',
  'auditor',
  'bounty',
  'register',
  'paper',
  'status',
  'own-page',
  'own-dashboard',
  'social',
  'shortener',
  'home-page',
  'scanner',
  'picture',
  'elsewhere',
]);
export type ReceiptKind = z.infer<typeof ReceiptKind>;

/** What came out of one relevance test, and why, in words. `not-checked` where only opening the link would tell. */
export const TestResult = z.object({ result: z.enum(['passed', 'failed', 'not-checked']), why: z.string() });
export type TestResult = z.infer<typeof TestResult>;

/**
 * The six questions before a link counts: does it name this project · count the same thing · show the same number ·
 * is it recent · does it lead to somebody else · to something in particular. Source: the specification, section 6.
 */
export const RelevanceTests = z.object({
  entity: TestResult,
  noun: TestResult,
  number: TestResult,
  freshness: TestResult,
  direction: TestResult,
  specificity: TestResult,
});
export type RelevanceTests = z.infer<typeof RelevanceTests>;

/** What came of opening a receipt. Quote and heading are the opened page's own words: hostile text. */
export const Opened = z.object({
  /** When it was opened, in epoch milliseconds. */
  at: z.number(),
  /** `not-checked` says that nobody knows: it raises nothing and lowers nothing. */
  result: z.enum(['shown', 'not-shown', 'not-checked']),
  /** The words there that decided; empty where none stand there. */
  quote: z.string(),
  /** The heading, or else the title, that those words stand under. */
  where: z.string(),
  /** Why, as one sentence; for what is shown, what is worth adding, or empty. */
  why: z.string(),
  /** There is no such page any more. */
  gone: z.optional(z.boolean()),
  /** The grade by the link alone, so that two reviews are compared whether a link was opened or not. */
  unopened: ReceiptGrade,
});
export type Opened = z.infer<typeof Opened>;

export const Receipt = z.object({
  href: z.string(),
  text: z.string(),
  kind: ReceiptKind,
  grade: ReceiptGrade,
  /** Block the link stands in. */
  block: z.int(),
  /** One sentence for a person: "points to the auditor, not opened". */
  note: z.string(),
  /** What could be told of its relevance without opening it; only for receipts of a claim. */
  tests: z.optional(RelevanceTests),
  opened: z.optional(Opened),
});
export type Receipt = z.infer<typeof Receipt>;

/** 0 for R0 … 5 for R5. */
export function gradeRank(grade: ReceiptGrade): number {
  return RECEIPT_GRADES.indexOf(grade);
}
