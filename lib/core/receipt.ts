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
  'elsewhere',
]);
export type ReceiptKind = z.infer<typeof ReceiptKind>;

export const Receipt = z.object({
  href: z.string(),
  text: z.string(),
  kind: ReceiptKind,
  grade: ReceiptGrade,
  /** Block the link stands in. */
  block: z.int(),
  /** One sentence for a person: "points to the auditor, not opened". */
  note: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** 0 for R0 … 5 for R5. */
export function gradeRank(grade: ReceiptGrade): number {
  return RECEIPT_GRADES.indexOf(grade);
}
