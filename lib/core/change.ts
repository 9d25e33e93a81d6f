import * as z from 'zod/mini';
import { RowId } from './row.ts';

/** What differs between two reviews, in the order in which kinds are told. */
export const CHANGE_KINDS = [
  'receipt-died',
  'audit-link-changed',
  'guardrail-removed',
  'insiders-share-changed',
  'spender-changed',
  'script-host-changed',
  'countdown-moved',
  'planned-date-passed',
  'number-changed',
  'claim-removed',
  'claim-reworded',
  'claim-added',
  'receipt-changed',
  'receipt-added',
  'guardrail-added',
  'note-added',
  'note-removed',
  'row-changed',
  'page-added',
  'page-removed',
  'text-changed',
] as const;
export const ChangeKind = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** One difference between two reviews, in words first. Its quotes are the page's own words: hostile text. */
export const Change = z.object({
  kind: ChangeKind,
  /**
   * `page`: the page says something else. `rules`: the same words are judged otherwise by the rules of today. `target`:
   * the page behind a link shows something else; the project's own page may be as it was.
   */
  cause: z.enum(['page', 'rules', 'target']),
  /** One sentence for a person. */
  say: z.string(),
  row: z.optional(RowId),
  /** The page that it is about. */
  url: z.string(),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  /** For claims: how alike the two quotes are, 0–1. */
  likeness: z.optional(z.number()),
});
export type Change = z.infer<typeof Change>;

/** The differences of two reviews, and what could not be compared, in sentences. */
export const ReviewDiff = z.object({
  before: z.string(),
  after: z.string(),
  changes: z.array(Change),
  notCompared: z.array(z.string()),
});
export type ReviewDiff = z.infer<typeof ReviewDiff>;
