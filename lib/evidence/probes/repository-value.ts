import * as z from 'zod/mini';

const Count = z.int().check(z.minimum(0));
const Name = z.string().check(z.maxLength(200));

/** What a code host tells of one repository. Times are epoch milliseconds. */
export const RepositoryFacts = z.discriminatedUnion('found', [
  /** The host shows no public repository of this name. */
  z.object({ found: z.literal(false), host: Name }),
  z.object({
    found: z.literal(true),
    host: Name,
    /** "acme/node", as the host writes it. */
    name: Name,
    created: z.number(),
    /** When anything in it was last changed. */
    changed: z.number(),
    /** Left out where the host does not tell. */
    archived: z.optional(z.boolean()),
    /** The repository that it is a copy of; empty where the host does not name it. Left out: no copy. */
    forkOf: z.optional(Name),
    /** Empty: none is named. Left out where the host does not tell. */
    licence: z.optional(Name),
    stars: z.optional(Count),
    forks: z.optional(Count),
    /** People in its history, told apart by the host. Left out where they could not be counted. */
    contributors: z.optional(Count),
  }),
]);
export type RepositoryFacts = z.infer<typeof RepositoryFacts>;
export type FoundRepository = Extract<RepositoryFacts, { found: true }>;
