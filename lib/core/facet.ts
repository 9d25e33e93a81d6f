import type { ClaimKind } from './claim.ts';
import type { ProjectKind } from './project-kind.ts';
import type { Question } from './question.ts';
import type { ReceiptGrade, ReceiptKind } from './receipt.ts';
import type { RowId } from './row.ts';

/**
 * One thing that a row of the checklist looks for ("a spending limit"). It is a Question, so that the answer of a page
 * read earlier counts; a link or a figure of the right kind answers it too. Words alone answer nothing: patterns ask
 * for a number, an object or a party.
 */
export interface Facet extends Question {
  row: RowId;
  /** What is found or not found, as it is told: "found: a spending limit". */
  name: string;
  /** Projects it is asked of; all when left out. */
  kinds?: readonly ProjectKind[];
  /** Asked only of projects that have a token. */
  ofToken?: true;
  /** Word beginnings, at least one of which stands in every sentence that answers; they feed one pass over the text. */
  cues: readonly string[];
  /** The words are themselves negative ("we never see your keys"). */
  negation?: 'keep';
  /** A link of one of these kinds and of this grade or better answers it. */
  links?: { kinds: readonly ReceiptKind[]; grade: ReceiptGrade };
  /** A counted claim of one of these kinds answers it. */
  counts?: readonly ClaimKind[];
}
