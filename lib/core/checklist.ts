import * as z from 'zod/mini';
import { RowId } from './row.ts';

/** State of a row; the first that holds wins, in this order. Source: the specification, section 7. */
export const ROW_STATES = [
  'conflicting',
  'not-applicable',
  'not-checked',
  'claimed-without-receipt',
  'not-stated',
  'partly',
  'explained',
] as const;
export const RowState = z.enum(ROW_STATES);
export type RowState = z.infer<typeof RowState>;

/** One line of the checklist. */
export const ChecklistRow = z.object({
  row: RowId,
  state: RowState,
  /** Claims that belong to this row, and how many of them have a receipt of grade R2 or better. */
  claims: z.int(),
  receipts: z.int(),
  /** Up to two quotes, the page's own words. */
  quotes: z.array(z.object({ text: z.string(), block: z.int(), start: z.int(), end: z.int() })),
  /** The question to ask. */
  ask: z.string(),
  /** Why the row has this state, in one sentence. */
  why: z.string(),
  /** What this row looks for in a project of this kind, and the words, of this page or another, that state it. */
  facets: z.optional(
    z.array(
      z.object({
        name: z.string(),
        state: z.enum(['stated', 'not-stated']),
        quote: z.optional(z.string()),
        url: z.optional(z.string()),
      }),
    ),
  ),
  /** What was seen of the page beside its words, as sentences; nothing of the state follows from it. */
  observed: z.optional(z.array(z.string())),
});
export type ChecklistRow = z.infer<typeof ChecklistRow>;
export const Checklist = z.array(ChecklistRow);
export type Checklist = z.infer<typeof Checklist>;
