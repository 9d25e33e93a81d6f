import * as z from 'zod/mini';
import type { ClaimKind } from './claim.ts';
import type { RowId } from './row.ts';

/** What a sentence of a project's page may answer. Ids are kept for good: Reports and notes hold them. */
export const QUESTION_IDS = [
  'why-crypto',
  'outcome-metric',
  'vanity-metric',
  'verification-method',
  'security-detail',
  'privacy-detail',
  'who-pays',
  'claim-push',
  'price-promise',
  'decentralized-everything',
] as const;
export const QuestionId = z.enum(QUESTION_IDS);
export type QuestionId = z.infer<typeof QuestionId>;

interface AskedOfPage {
  row: RowId;
  /** Heads the answers in lists. */
  title: string;
  /** The answer explains something of its row. Otherwise it is only shown: it neither fills a row nor accuses. */
  fills: boolean;
}

/** The ten questions, their rows and their names. Source: the checklist of the specification, section 7. */
export const QUESTION_TEXT: Record<QuestionId, AskedOfPage> = {
  'why-crypto': { row: 'why-crypto', title: 'What the chain is for', fills: true },
  'outcome-metric': { row: 'numbers', title: 'Work done, in numbers', fills: true },
  'vanity-metric': { row: 'numbers', title: 'Numbers of attention, money or capacity', fills: false },
  'verification-method': { row: 'ai', title: 'How work is checked', fills: true },
  'security-detail': { row: 'security', title: 'Keys, limits and permissions', fills: true },
  'privacy-detail': { row: 'data', title: 'What happens to data', fills: true },
  'who-pays': { row: 'token', title: 'Who pays, and what for', fills: true },
  'claim-push': { row: 'requests', title: 'Invitations to claim, join or collect', fills: false },
  'price-promise': { row: 'token', title: 'Talk of price or income', fills: false },
  'decentralized-everything': { row: 'control', title: 'Sweeping words about control', fills: false },
};

/** The page's own words that answer a question. Offsets are into the Block's own text. */
export const Answer = z.object({
  question: QuestionId,
  quote: z.string(),
  block: z.int(),
  start: z.int(),
  end: z.int(),
  /** `rule`: words that a rule, a row or a claim looks for. `model`: the trained reading of the sentence. */
  by: z.enum(['rule', 'model', 'both']),
  /** How sure the trained reading is that the sentence answers it, 0–1, calibrated (docs/model.md); left out where it did not read. */
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type Answer = z.infer<typeof Answer>;

/** Whether the trained reading read the page's sentences, and how many of how many. */
export const SentencesRead = z.object({
  /** `waiting`: it comes after the first marks. `not-checked`: why says what kept it. */
  state: z.enum(['waiting', 'read', 'partly', 'not-checked']),
  read: z.int(),
  of: z.int(),
  /** In words; empty when there is nothing to add. */
  why: z.string(),
});
export type SentencesRead = z.infer<typeof SentencesRead>;

/** Which of our checks answer which question of a page, when they find their words. By id, or by kind of claim. */
export interface AnsweringChecks {
  rules: Readonly<Record<string, QuestionId>>;
  passages: Readonly<Record<string, QuestionId>>;
  facets: Readonly<Record<string, QuestionId>>;
  claims: Readonly<Partial<Record<ClaimKind, QuestionId>>>;
}
