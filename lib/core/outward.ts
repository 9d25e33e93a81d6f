import * as z from 'zod/mini';

/** Where a page sends people: hosts of others that it links to, and accounts that look like its own. */
export const Outward = z.object({ hosts: z.array(z.string()), handles: z.array(z.string()) });
export type Outward = z.infer<typeof Outward>;
