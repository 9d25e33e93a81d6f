import * as z from 'zod/mini';
import { ReviewDiff } from '@/lib/core/change.ts';

const Id = z.string().check(z.maxLength(100));
const Address = z.string().check(z.maxLength(8_000));

/** What to re-check: projects by id; for `read-next` of one project also the pages that the person chose. */
const Recheck = z.object({
  projects: z.array(Id).check(z.maxLength(50_000)),
  what: z.enum(['recheck', 'read-next']),
  pages: z.optional(z.array(Address).check(z.maxLength(20))),
});

/** Messages about saved projects. Progress of a re-check is read from the store, so that it survives everything. */
export const SAVED = {
  /** Which hosts such a run would ask, sorted. Nothing is fetched. */
  'recheck:plan': { from: 'page', asks: Recheck, answers: z.object({ hosts: z.array(z.string()), why: z.string() }) },
  /** Begins a run. Refused, with why, without the person's consent. */
  'recheck:start': { from: 'page', asks: Recheck, answers: z.object({ run: z.string(), why: z.string() }) },
  /** Ends a run: no further request starts, those under way are given up, what was read stays. */
  'recheck:cancel': { from: 'page', asks: z.object({ run: Id }), answers: z.object({ why: z.string() }) },
  /** A page that shows runs asks that one goes on which nobody works at. */
  'recheck:wake': { from: 'page', asks: z.object({}), answers: z.object({}) },
  /** What differs between two kept reviews, by id; judging the old one again is the background's work. */
  'reviews:compare': {
    from: 'page',
    asks: z.object({ before: Id, after: Id }),
    answers: z.object({ diff: z.optional(ReviewDiff), why: z.string() }),
  },
} as const;
