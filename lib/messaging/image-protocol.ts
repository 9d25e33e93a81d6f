import * as z from 'zod/mini';
import { factOf } from '@/lib/core/fact.ts';
import { ImageCredentials } from '@/lib/core/image-credentials.ts';

/** Longest address of a picture: what fits into the address of our own page, short pictures inside included. */
export const LONGEST_SRC = 32_000;

/** How many certificates are known, and since when the published ones (epoch ms; 0 when they were never fetched). */
const Trust = z.object({ signers: z.int(), clocks: z.int(), at: z.number(), own: z.int() });
export type Trust = z.infer<typeof Trust>;

/** Messages about the credentials of pictures, as in protocol.ts. */
export const IMAGES = {
  /** The person pressed "Check this image" on a picture of this tab. */
  'image:check': {
    from: 'page',
    asks: z.object({ src: z.string().check(z.maxLength(LONGEST_SRC)), tab: z.int() }),
    answers: z.object({ fact: factOf(ImageCredentials) }),
  },
  'trust:get': { from: 'page', asks: z.object({}), answers: Trust },
  /** Fetches the published lists. `why` where that came to nothing; what was there before stays. */
  'trust:refresh': { from: 'page', asks: z.object({}), answers: z.object({ trust: Trust, why: z.string() }) },
  /** The person's own certificates in place of those before; empty takes them away. */
  'trust:own': {
    from: 'page',
    asks: z.object({ pem: z.string().check(z.maxLength(1_000_000)) }),
    answers: z.object({ trust: Trust, why: z.string() }),
  },
} as const;
