import type { HostCheck } from '@/lib/core/host-check.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { Worst } from '@/lib/core/severity.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';

/** What is known around a request when it is assessed. */
export interface AssessContext {
  request: SignRequest;
  /** Milliseconds since the epoch. */
  now: number;
  /** The page that the request came from, when it was read. */
  page?: {
    text: string;
    host: string;
    title: string;
    /** The worst finding of the page's own report. */
    worst: Worst;
    /** Words of the button or form that asks to claim, when the page's reader found one. */
    claimWording?: string;
  };
  /** How many requests of this method the person refused on this page before. */
  refusedBefore?: number;
  /** Addresses of earlier requests, newest first, with where each was seen. */
  seenAddresses?: readonly { address: string; host: string }[];
  /** Whether there is a contract at an address, where a node was asked; undefined when not known. */
  hasCode?: (address: string) => boolean | undefined;
  /** What the host itself tells: lists and look-alikes. */
  host?: HostCheck;
  /** Projects on the person's list, with what was confirmed to be their own. */
  saved?: readonly Pick<KnownProject, 'name' | 'domains' | 'contracts'>[];
  /** True when two hosts belong to one registrable domain; without it, one must end in the other. */
  sameSite?: (one: string, other: string) => boolean;
}
