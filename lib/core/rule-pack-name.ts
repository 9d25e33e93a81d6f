import * as z from 'zod/mini';

/** How a rule pack is named beside what it said. Both were written by whoever wrote the pack. */
export const PackName = z.object({ id: z.string(), name: z.string() });
export type PackName = z.infer<typeof PackName>;
