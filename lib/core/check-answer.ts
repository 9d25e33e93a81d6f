import * as z from 'zod/mini';
import { Finding } from './finding.ts';
import { HostCheck } from './host-check.ts';
import { Receipt } from './receipt.ts';
import { Report } from './report.ts';

/** What came of checking a link or a selected text. `gone`: the browser was closed since, or newer ones took its place. */
export const CheckAnswer = z.discriminatedUnion('is', [
  z.object({ is: z.literal('gone') }),
  z.object({
    is: z.literal('link'),
    href: z.string(),
    /** Where it leads past a platform's forwarding; the same address where there is none, absent where that is hidden. */
    past: z.optional(z.string()),
    host: HostCheck,
    receipt: Receipt,
  }),
  z.object({
    is: z.literal('text'),
    text: z.string(),
    /** UTF-16 units that were not read, because the selection is longer than what is checked at a time. */
    left: z.int(),
    findings: z.array(Finding),
    coverage: Report.shape.coverage,
  }),
]);
export type CheckAnswer = z.infer<typeof CheckAnswer>;
