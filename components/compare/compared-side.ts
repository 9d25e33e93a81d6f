import type { Side } from '@/lib/core/compare.ts';
import type { Project } from '@/lib/core/project.ts';
import type { ReviewHead } from '@/lib/core/review.ts';

/** One compared project with the dates that can be picked, newest first. */
export interface ComparedSide extends Side {
  project: Project;
  heads: readonly ReviewHead[];
}

export type CompareState =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | {
      is: 'ready';
      sides: readonly ComparedSide[];
      /** Projects that could be added; empty when there is no room for one. */
      others: readonly Project[];
      /** How many of those that the address names are not on the list any more. */
      gone: number;
    };
