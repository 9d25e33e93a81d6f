import * as z from 'zod/mini';
import { AgentLimit } from './agent-limits.ts';
import { ClearText } from './clear-text.ts';
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
  /** The request read field by field, where its format is known; one for each call or message. */
  clear: z.optional(z.array(ClearText)),
  /** Calls of a batch, in their order: what each would do, and how much is at stake. */
  calls: z.optional(z.array(z.object({ at: z.int(), sentence: z.string(), worst: Worst }))),
  /** What limits somebody who would act for the person, when the request hands that over. */
  limits: z.optional(z.array(AgentLimit)),
  /** What was not checked, in words. */
  notChecked: z.array(z.string()),
});
export type Assessment = z.infer<typeof Assessment>;
