import * as z from 'zod/mini';
import { Receipt } from './receipt.ts';
import { RowId } from './row.ts';

export const ClaimKind = z.enum([
  'audience',
  'signup',
  'money',
  'supply',
  'ally',
  'demand',
  'reliability',
  'data',
  'provenance',
  'integrity',
  'benchmark',
  'return',
  'audit',
  'ai',
  'control',
  'security',
  'privacy',
  'code',
  'token',
  'standing',
  'other',
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** Who says it: the project itself, a poster or reporter about a project, or somebody who is quoted. */
export const Speaker = z.enum(['publisher', 'third-party', 'quoted']);
export type Speaker = z.infer<typeof Speaker>;

/**
 * What one claim or finding is about. Source: the specification, section 2. `subject` is who or what it is said of, as
 * the page writes it; empty when the sentence leaves it open. `period` and `asOf` are the page's own words.
 */
export const Proposition = z.object({
  subject: z.string(),
  predicate: ClaimKind,
  quantity: z.optional(z.object({ value: z.number(), unit: z.string(), period: z.string(), asOf: z.string() })),
  /** `planned`: the page says that it plans, hopes or aims. */
  frame: z.enum(['asserted', 'planned']),
  speaker: Speaker,
});
export type Proposition = z.infer<typeof Proposition>;

/** A checkable statement that the page makes about itself. */
export const Claim = z.object({
  quote: z.string(),
  kind: ClaimKind,
  row: RowId,
  block: z.int(),
  start: z.int(),
  end: z.int(),
  about: z.optional(Proposition),
  /** The number to ask for instead, when this one counts attention, interest, capital or capacity. */
  ask: z.optional(z.string()),
  /** Links near it that could back it, best grade first. Empty means none was found. */
  receipts: z.array(Receipt),
});
export type Claim = z.infer<typeof Claim>;
