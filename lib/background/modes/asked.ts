import { patternsOfSite } from '@/lib/core/reading-mode.ts';

export interface AskedEdges {
  /** The site that the browser asks the person for; undefined when it asks for none. */
  asked(): Promise<string | undefined>;
  forget(): Promise<void>;
  /** Puts a site on the list. */
  list(site: string): Promise<unknown>;
}

/**
 * The browser may close the popup under its own question. Where the person agrees then, the site is listed here; where
 * they decline, nothing was listed. In: the patterns that the browser now lets us into. Other permissions list nothing.
 */
export function createAsked({ asked, forget, list }: AskedEdges) {
  return async function granted(origins: readonly string[]): Promise<void> {
    const site = await asked();
    if (site === undefined || !patternsOfSite(site).some((pattern) => origins.includes(pattern))) return;
    await list(site);
    await forget();
  };
}
