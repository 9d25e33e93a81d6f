import * as z from 'zod/mini';

/** A contract or token of a project. `chain` is a CAIP-2 id ("eip155:1"), or empty when the page did not say which. */
export const Contract = z.object({ chain: z.string(), address: z.string() });
export type Contract = z.infer<typeof Contract>;

/** An account of a project: `site` is an id of feed-sites.ts or "github"; `handle` is without the @. */
export const Account = z.object({ site: z.string(), handle: z.string() });
export type Account = z.infer<typeof Account>;

/**
 * What belongs to a project, as the person confirmed it. Only what is confirmed feeds the guard; what pages declare is
 * suggested and waits.
 */
export const Belongings = z.object({
  /** Hosts of the site, the docs, the app, lower case; each covers what is under it. */
  domains: z.array(z.string()),
  /** Owner or repository on a code host: "github.com/acme" or "github.com/acme/node", lower case. */
  repositories: z.array(z.string()),
  accounts: z.array(Account),
  contracts: z.array(Contract),
  /** Addresses where it hands something out, without query and hash. */
  claimPages: z.array(z.string()),
});
export type Belongings = z.infer<typeof Belongings>;

export const NO_BELONGINGS: Belongings = { domains: [], repositories: [], accounts: [], contracts: [], claimPages: [] };

/** Most entries of one kind that are kept of one project. */
export const MOST_BELONGINGS = 200;
