import * as z from 'zod/mini';
import { MOST_PASSAGES, OpinionPassage } from '@/lib/core/second-opinion.ts';

/** The one message of the second reading: the model itself is asked by the page that the person presses in. */
export const SECOND_OPINION = {
  /**
   * Passages of a tab's page, chosen for the browser's own model. `itself`: nobody pressed, so the mode has to be on.
   * `why` where there are none, in a sentence.
   */
  'second-opinion:passages': {
    from: 'page',
    asks: z.object({ tab: z.int(), by: z.enum(['person', 'itself']) }),
    answers: z.object({ passages: z.array(OpinionPassage).check(z.maxLength(MOST_PASSAGES)), why: z.string() }),
  },
} as const;
