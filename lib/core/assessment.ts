import * as z from 'zod/mini';
import { Decoded } from './decoded.ts';
import { Finding } from './finding.ts';
import { Worst } from './severity.ts';

/** What a wallet request would grant, in words, next to what the page says. It explains; it never authorises. */
export const Assessment = z.object({
  method: z.string(),
  origin: z.string(),
  decoded: Decoded,
  worst: Worst,
  /** Held until a person answers: worst is warning or danger. */
  hold: z.boolean(),
  /** One sentence: this page says …; this request lets … */
  sentence: z.string(),
  /** Label and value lines for the panel: Spender 0x12…9f, Amount unlimited … */
  details: z.array(z.object({ label: z.string(), value: z.string(), full: z.optional(z.string()) })),
  findings: z.array(Finding),
  /** What was not checked, in words. */
  notChecked: z.array(z.string()),
});
export type Assessment = z.infer<typeof Assessment>;
