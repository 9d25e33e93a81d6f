import * as z from 'zod/mini';

/** A run over saved projects: their pages are fetched and judged again. Kept, so that it goes on after a crash. */
export const RecheckRun = z.object({
  id: z.string(),
  /** Epoch milliseconds of the press, or of the alarm. */
  at: z.number(),
  by: z.enum(['person', 'schedule']),
  /** `recheck` reads the pages of the last review again; `read-next` adds the pages named in its items. */
  what: z.enum(['recheck', 'read-next']),
  state: z.enum(['running', 'done', 'cancelled']),
  total: z.int(),
  /** Hosts, with port, that asked to be left alone: they get no further request in this run. */
  resting: z.optional(z.array(z.string())),
});
export type RecheckRun = z.infer<typeof RecheckRun>;

/** One project of a run. */
export const RecheckItem = z.object({
  /** The run's id, a space, the project's id: a project stands in a run once. */
  id: z.string(),
  run: z.string(),
  project: z.string(),
  /** Addresses to read beside those of the last review. */
  pages: z.array(z.string()),
  state: z.enum(['waiting', 'running', 'read', 'not-checked', 'cancelled']),
  /** Why it was not checked; empty otherwise. */
  why: z.string(),
  /** The review that it made; empty when there is none. */
  review: z.string(),
  /** How often it was begun and the browser stopped before its end. */
  tries: z.optional(z.int()),
  /** Differences to the review before, by cause; missing until it was read. */
  changed: z.optional(z.object({ page: z.int(), rules: z.int() })),
});
export type RecheckItem = z.infer<typeof RecheckItem>;
