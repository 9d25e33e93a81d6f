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
  'other',
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** A checkable statement that the page makes about itself. */
export const Claim = z.object({
  quote: z.string(),
  kind: ClaimKind,
  row: RowId,
  block: z.int(),
  start: z.int(),
  end: z.int(),
  /** Links near it that could back it, best grade first. Empty means none was found. */
  receipts: z.array(Receipt),
});
export type Claim = z.infer<typeof Claim>;
