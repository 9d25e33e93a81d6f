import type { Account, Contract } from './belongings.ts';
import { type Fact, NOT_LOOKED_UP } from './fact.ts';

/** A project that the person saved, or a well-known one of the bundled list: where it lives and who speaks for it. */
export interface KnownProject {
  name: string;
  /** Registrable domains, the main one first; of a saved one also the hosts that the person confirmed. */
  domains: readonly string[];
  /** Account handles without the @, as the project writes them. */
  handles: readonly string[];
  /** `saved` by the person, or `listed` in the bundled list of often imitated names. */
  from: 'saved' | 'listed';
  /** A listed one that the person saved as well. */
  saved?: boolean;
  /** Other ways to write its name in one word. */
  also?: readonly string[];
  /** Those of its names that are ordinary words as well: a likeness to them alone says nothing. */
  words?: readonly string[];
  /** Others build on it and carry its name with good reason, as with chains. */
  shared?: boolean;
  /** Of a saved one: what else the person confirmed to be its own. Missing means nothing. */
  accounts?: readonly Account[];
  contracts?: readonly Contract[];
  /** Addresses where it hands something out, as `claimAddressOf` writes them. */
  claimPages?: readonly string[];
}

/** What a list of hosts says about the host of this page. */
export interface ListEntry {
  list: string;
  /** Version or date of the list, as it is shown. */
  version: string;
  /** The entry that matched. */
  entry: string;
  /** When the list was made, in epoch milliseconds, when that is known. */
  at?: number;
  /** The same list, or a second one, also allows this host; allowing wins. */
  allowed: boolean;
  /** Where to ask for removal. */
  appeal: string;
}

/** What is known of an address that a post links to. */
export interface AboutLink {
  /** What the lists of reports say; `undefined` when they do not name it. */
  listed: ListEntry | undefined;
  /** Main domains of the known projects whose own pages link to this host. */
  linkedFrom: readonly string[];
}

/** The link of a post that led to a page, when the page lies elsewhere than the post showed. */
export interface CameFrom {
  /** The host that the post showed, on its card or as the words of the link. */
  shown: string;
  /** Its address went to that host, which then led on by itself. */
  direct: boolean;
}

/** A countdown as it was seen: when, and the moment it counts down to. Epoch milliseconds. */
export interface TimerSeen {
  at: number;
  deadline: number;
  /** Short hash of the words around it, so that two timers of one page are told apart and no word of it is kept. */
  words: string;
}

/** Verdict on the Content Credentials of one image of the page. */
export interface CredentialsSeen {
  src: string;
  /** `part-invalid`: something that went into it does not fit its own signature. */
  verdict: 'none' | 'trusted' | 'untrusted' | 'changed' | 'invalid' | 'part-invalid';
  signer: string;
  /** The manifest chain says that a generative model made it. */
  generated: boolean;
}

/**
 * What is known beside the page itself. Given by the caller, because pure layers look nothing up. Everything that is
 * not known makes the rules that need it "not checked".
 */
export interface Known {
  projects: readonly KnownProject[];
  /** What the host lists say; `known` with `undefined` means looked up and not listed. */
  listed: Fact<ListEntry | undefined>;
  /** When the domain was registered, or its first certificate was seen. */
  registered: Fact<number>;
  /** Countdowns seen on this address in earlier loads, oldest first. */
  timers: Fact<readonly TimerSeen[]>;
  credentials: Fact<readonly CredentialsSeen[]>;
  /** Main domains of the known projects whose own pages, as far as the person opened them, link to this host. */
  linkedFrom: readonly string[];
  /** For posts: what is known of each address that they link to. */
  ofLink: Fact<(address: string) => AboutLink>;
  /** For posts: how many accounts wrote these same words, as far as they were on the screen in this browser session. */
  sameWords: Fact<number>;
  /** For pages: the link of a post that led here and showed another domain; `undefined` when none did. */
  cameFrom: Fact<CameFrom | undefined>;
}

export const NOTHING_KNOWN: Known = {
  projects: [],
  listed: NOT_LOOKED_UP,
  registered: NOT_LOOKED_UP,
  timers: NOT_LOOKED_UP,
  credentials: NOT_LOOKED_UP,
  linkedFrom: [],
  ofLink: NOT_LOOKED_UP,
  sameWords: NOT_LOOKED_UP,
  cameFrom: NOT_LOOKED_UP,
};
