import * as z from 'zod/mini';
import { Totals } from './protocol-rows.ts';

const Name = z.string().check(z.maxLength(120));
const Counted = z.object({ ...Totals.shape });

/** What the aggregator's files tell of one page. Money is in US dollars, times are epoch milliseconds. */
export const ProtocolFacts = z.discriminatedUnion('found', [
  /** Nothing is listed for this domain. `listed`: how many entries there are. */
  z.object({ found: z.literal(false), domain: Name, listed: z.int() }),
  z.object({
    found: z.literal(true),
    /** `name`: the entry lives at another domain, so nothing but that is said of it. */
    by: z.enum(['domain', 'name']),
    /** The page's domain, and the one that the entry names. */
    domain: Name,
    livesAt: Name,
    category: Name,
    /** Names of the entries that were added up, the largest first, at most ten; and how many there are. */
    names: z.array(Name).check(z.maxLength(10)),
    entries: z.int(),
    /** As the aggregator writes it in its own addresses. */
    slug: Name,
    /** What lies in its contracts; null where nothing is counted. */
    tvl: z.nullable(z.number()),
    /** Left out where it has no such figure. */
    fees: z.optional(Counted),
    revenue: z.optional(Counted),
    volume: z.optional(Counted),
    audits: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(10)),
    /** Since when all of its entries are marked as no longer active; 0: not so. */
    dead: z.number(),
    /** The newest first, at most five; and how many there are. `amount` null: not told. */
    incidents: z.array(z.object({ name: z.string(), at: z.number(), amount: z.nullable(z.number()) })),
    incidentCount: z.int(),
    /** What could not be had, one sentence each. */
    missing: z.array(z.string()),
    /** When the files were fetched, the oldest of them. */
    counted: z.number(),
  }),
]);
export type ProtocolFacts = z.infer<typeof ProtocolFacts>;
export type FoundProtocol = Extract<ProtocolFacts, { found: true }>;

/** What the aggregator is called wherever it is named. */
export const AGGREGATOR = 'DefiLlama';
