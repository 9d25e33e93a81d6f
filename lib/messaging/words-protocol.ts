import * as z from 'zod/mini';
import { Catalogue } from '@/lib/words/catalogue.ts';

/** Messages about the language of the interface. */
export const WORDS = {
  /** The language that we speak on pages, with its words; none for English, which needs no catalogue. */
  'words:here': {
    from: 'content',
    asks: z.object({}),
    answers: z.object({ language: z.string(), words: z.optional(Catalogue) }),
  },
} as const;
