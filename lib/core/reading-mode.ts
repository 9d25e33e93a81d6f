/** Where Receipts reads by itself: on all sites, on a list of the person's own, or nowhere until they click. */
export const READING_MODES = ['everywhere', 'sites', 'click'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** What the person chose. `mode` is left out until they did; `sites` are hosts, each with all that is under it. */
export interface ReadingChoice {
  mode?: ReadingMode | undefined;
  sites: readonly string[];
}

/**
 * Whether pages of an address are read by themselves: yes; only after a click; not on the list; or wanted, and the browser
 * does not let us in. `guarded` is whether the browser lets the guard stand there, whatever is read.
 */
export interface Reach {
  is: 'read' | 'click' | 'not-listed' | 'withheld';
  guarded: boolean;
}

/** Browsers' names for a number as host: nothing can be under it, so it gets no wildcard. */
const NUMERIC = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[^\]]{2,45}\])$/;

/** The mode that counts. Until the person chose, what they agreed to when they put Receipts in: all sites. */
export function modeThatCounts(mode: ReadingMode | undefined): ReadingMode {
  return mode ?? 'everywhere';
}

/** The browser's patterns for one site and all that is under it, with and without encryption. */
export function patternsOfSite(host: string): string[] {
  const name = NUMERIC.test(host) ? host : `*.${host}`;
  return [`http://${name}/*`, `https://${name}/*`];
}

/** The name under which a host is put on the list: all of the site, where the host only says "www". */
export function siteOf(host: string): string {
  return host.replace(/^www\.(?=[^.]{1,63}\.)/, '');
}

/** Does a mode read the pages of this host, as far as the person decides it? An empty host is one that is not known. */
export function modeReads(mode: ReadingMode, sites: readonly string[], host: string): boolean {
  if (mode === 'everywhere') return true;
  return mode === 'sites' && sites.some((site) => host === site || (!NUMERIC.test(site) && host.endsWith(`.${site}`)));
}
