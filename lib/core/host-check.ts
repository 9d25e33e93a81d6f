import * as z from 'zod/mini';
import { Finding } from './finding.ts';
import { Worst } from './severity.ts';

/** What a list said of a host. */
export const ListedHost = z.object({
  /** Name of the list. */
  list: z.string(),
  /** The entry that matched: the host itself or one of its parents; with a path where the host is shared. */
  entry: z.string(),
  /** Version or date of the list, as it names itself. */
  version: z.string(),
});
export type ListedHost = z.infer<typeof ListedHost>;

/** Everything that an address alone tells, before anything of the page is read. Pure: no request is made for it. */
export const HostCheck = z.object({
  host: z.string(),
  listed: z.optional(ListedHost),
  /** The project whose name the host resembles without belonging to it. */
  lookalike: z.optional(
    z.object({
      /** Host of the project that is meant. */
      of: z.string(),
      name: z.string(),
      /** How: same letters by look, one letter away, brand with lure words … */
      how: z.string(),
      saved: z.boolean(),
    }),
  ),
  findings: z.array(Finding),
  worst: Worst,
  /** What was looked at and what could not be, in words. */
  checked: z.array(z.string()),
  notChecked: z.array(z.string()),
});
export type HostCheck = z.infer<typeof HostCheck>;
