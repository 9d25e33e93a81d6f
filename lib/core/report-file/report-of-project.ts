import type { ReviewDiff } from '../change.ts';
import type { Side } from '../compare.ts';
import { ROW_TEXT, type RowId } from '../row.ts';
import type { SavedPost } from '../saved-post.ts';
import { aboutParts } from './about.ts';
import { answerParts } from './answer-parts.ts';
import { changeParts } from './change-parts.ts';
import { claimParts } from './claim-parts.ts';
import { fileName } from './file-name.ts';
import { postParts } from './post-parts.ts';
import { findingParts, headParts, notCheckedParts, rowParts, sourceParts } from './review-parts.ts';
import { heading, type Part, type ReportFile } from './tree.ts';
import type { Made, ReportWords } from './words.ts';

export interface ProjectReport extends Side {
  /** Against the review before; missing when there is none or nobody compared. */
  diff?: ReviewDiff | undefined;
  posts: readonly SavedPost[];
}

/** A report on one project as one review saw it. docs/reports.md tells what stands in it. */
export function reportOfProject(given: ProjectReport, words: ReportWords, made: Made): ReportFile {
  const { project, review } = given;
  const parts: Part[] = [
    heading(1, `${project.name}: claims and receipts`),
    ...aboutParts(made, words),
    ...headParts(given, words),
    ...(review ? [heading(2, 'Changes since the review before'), ...changeParts(given.diff)] : []),
    ...(review ? bodyParts(given, words) : []),
    heading(2, 'Posts saved to it'),
    ...postParts(given.posts, words),
  ];
  return { title: `${project.name}: claims and receipts`, name: fileName([project.domain], made.at), parts };
}

function bodyParts({ review }: ProjectReport, words: ReportWords): Part[] {
  if (!review) return [];
  return [
    heading(2, 'Ten rows'),
    ...rowParts(review, words, (row) => ROW_TEXT[row as RowId].title),
    ...answerParts(review),
    heading(2, 'Claims and their receipts'),
    ...claimParts(review, words),
    heading(2, 'Notes'),
    ...findingParts(review, words),
    heading(2, 'Not checked'),
    ...notCheckedParts(review),
    heading(2, 'Sources'),
    ...sourceParts(review, words),
  ];
}
