import * as z from 'zod/mini';
import { CheckAnswer } from '@/lib/core/check-answer.ts';

/** Messages about links and texts that the person chose in a menu. Nothing is asked of anybody for them. */
export const CHECKS = {
  'check:chosen': { from: 'page', asks: z.object({ key: z.string().check(z.maxLength(100)) }), answers: CheckAnswer },
} as const;
