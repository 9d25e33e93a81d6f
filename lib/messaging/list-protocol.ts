import * as z from 'zod/mini';

const Id = z.object({ id: z.string().check(z.maxLength(60)) });
/** What came of it, in a sentence for the person. */
const Came = z.object({ ok: z.boolean(), says: z.string() });

/** Messages about lists. Which are on is a setting: pages of the extension write it, the background follows. */
export const LISTS = {
  /** The person wants the newest of one list now. Answers when that ended. */
  'lists:update': { from: 'page', asks: Id, answers: Came },
  /** The version before counts again. */
  'lists:back': { from: 'page', asks: Id, answers: Came },
  /** Fetches the list at an address, and adds it when it can be taken. */
  'lists:add': {
    from: 'page',
    asks: z.object({ address: z.string().check(z.maxLength(2_000)) }),
    answers: z.object({ ok: z.boolean(), says: z.string(), id: z.string() }),
  },
} as const;
