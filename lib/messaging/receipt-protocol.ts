import * as z from 'zod/mini';
import { Opened, RelevanceTests } from '@/lib/core/receipt.ts';

/** Whose claim it is: the page of a tab, as it was read last, or a saved review. */
const Whose = z.union([z.object({ tab: z.int() }), z.object({ review: z.string().check(z.maxLength(100)) })]);
const Words = z.string().check(z.maxLength(4_000));
const Address = z.string().check(z.maxLength(8_000));
const OneReceipt = z.object({ of: Whose, quote: Words, href: Address });
const Came = { opened: Opened, tests: z.optional(RelevanceTests) };

/** Messages about opening the link beside a claim. */
export const RECEIPTS = {
  /** The person wants one opened. Answers when it was; `why` where nobody looked. */
  'receipt:open': {
    from: 'page',
    asks: OneReceipt,
    answers: z.object({ opened: z.optional(Came.opened), tests: Came.tests, why: z.string() }),
  },
  /** The person does not want to wait any more. */
  'receipt:stop': { from: 'page', asks: OneReceipt, answers: z.object({}) },
  /** What is kept of the receipts of a saved review and still counts. Asks nobody. */
  'receipt:kept': {
    from: 'page',
    asks: z.object({ review: z.string().check(z.maxLength(100)) }),
    answers: z.object({ receipts: z.array(z.object({ quote: z.string(), href: z.string(), ...Came })) }),
  },
} as const;
