import * as z from 'zod/mini';
import { QuestionId } from '@/lib/core/answer.ts';

/** Messages about where a page answers the ten questions. */
export const ANSWERS = {
  /** Scroll to the words that answer a question, and show them. The place is in the Report's own numbers. */
  'answer:show': {
    from: 'page',
    asks: z.object({ tab: z.int(), question: QuestionId, block: z.int(), start: z.int(), end: z.int() }),
    answers: z.object({ found: z.boolean() }),
  },
} as const;
