import * as z from 'zod/mini';
import { LookedUp, LookUpId } from '@/lib/core/look-up.ts';

const Subject = z.string().check(z.maxLength(4_000));
const OfPage = z.object({ tab: z.int(), id: LookUpId, subject: Subject });

/** Messages about look-ups. Modes are settings: pages of the extension write them, the background follows. */
export const LOOK_UPS = {
  /** What can be looked up about a tab's page, and what came of it. Asks nobody. */
  'look-ups:of-tab': {
    from: 'page',
    asks: z.object({ tab: z.int() }),
    answers: z.object({ lookUps: z.array(LookedUp) }),
  },
  /** The person pressed for one look-up. Answers when it ended; `why` where it was not made. */
  'look-ups:ask': {
    from: 'page',
    asks: OfPage,
    answers: z.object({ lookedUp: z.optional(LookedUp), why: z.string() }),
  },
  /** Gives up one that is under way. */
  'look-ups:cancel': { from: 'page', asks: OfPage, answers: z.object({}) },
} as const;
