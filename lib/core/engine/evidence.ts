import type { Claim, ClaimKind, Proposition } from '../claim.ts';
import type { KnownProject } from '../known.ts';
import type { Lookalike } from '../lookalike.ts';
import type { Link } from '../page-doc.ts';
import type { PageView } from '../page-view.ts';
import type { Provider } from '../provider.ts';
import type { Receipt } from '../receipt.ts';
import type { Rule } from '../rule.ts';
import type { Tracker } from '../tracker.ts';
import type { ProjectScope } from './project-scope.ts';

/** A place where a rule matched and the page itself asserts it. */
export interface Match {
  rule: Rule;
  kind: ClaimKind;
  /** What it is about. */
  about?: Proposition;
  quote: string;
  block: number;
  start: number;
  end: number;
}

/** Most claims that are kept of one page; the first ones. A Report of more cannot be stored or read. */
export const MOST_CLAIMS = 1_000;

/** What the engine needs from lib/evidence. Given as an argument so that core imports nothing. */
export interface Evidence {
  /** Grade of one link, from the link alone. */
  gradeLink(link: Link, page: { url: string }): Receipt;
  /** Every claim of the page, up to MOST_CLAIMS, with the receipts near it. */
  findClaims(view: PageView, matches: readonly Match[]): Claim[];
  /** The part of a host or address that its owner registered: example.co.uk, someone.github.io. */
  registrableDomain(hostOrUrl: string): string;
  /** The known project whose address this one can be taken for; undefined for their own addresses and all others. */
  findLookalike(hostOrUrl: string, projects: readonly KnownProject[]): Lookalike | undefined;
  /** The service that follows visitors from this script host; undefined for all others. */
  trackerOf(host: string): Tracker | undefined;
  /** Whoever runs this host for many customers, where that is known; left out, nobody is known. */
  providerOf?(host: string): Provider | undefined;
  /** Whose address is whose; left out, every registrable domain is a project of its own. */
  scope?: ProjectScope;
}
