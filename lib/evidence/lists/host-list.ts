import { type HostAddress, hostAndParents } from '../host-address.ts';
import { isPlatform } from '../protected-hosts.ts';
import { sha256Prefix } from './sha-256.ts';

/** What a list says of itself. */
export interface ListAbout {
  name: string;
  /** Version or date, as the list names itself. */
  version: string;
  /** When it was made, in epoch milliseconds; missing when it does not say. */
  made?: number;
  /** Where to ask for removal; empty when nobody says. */
  appeal: string;
}

/**
 * A list of reported hosts as sorted prefixes of SHA-256, 6 bytes each, most significant byte first: a million hosts
 * take 6 MB, and the file shows nobody's address. Two different hosts share a prefix once in 280 million million.
 */
export interface HostList {
  about: ListAbout;
  listed: Uint8Array;
  /** Hosts that the same source says are not meant. */
  allowed: Uint8Array;
  /** Some entries are a host with a path: only then paths are looked up. */
  hasPaths: boolean;
}

/** Where a list names an address. */
export interface ListHit {
  /** The host, a host above it, or a host with a path. */
  entry: string;
  /** An entry that is as narrow or narrower allows it. */
  allowed: boolean;
}

/** Bytes of one prefix. */
export const PREFIX_BYTES = 6;
const TWO_24 = 0x100_0000;
const TWO_48 = TWO_24 * TWO_24;
/** Guesses by proportion before the search halves: prefixes lie evenly, those of a made-up list may not. */
const MOST_GUESSES = 8;
/** Parts of a path that an entry can have. */
const MOST_PARTS = 6;
/** Hosts above each other in one address that are looked up. */
const MOST_HOSTS = 12;

/**
 * The narrowest entry of the list that covers this address, or undefined. Protected hosts are never found as a whole,
 * whatever the list says; a customer's host or a path on them is. Time: a few hashes and, for each, a search that is
 * logarithmic at worst.
 */
export function findInList(list: HostList, address: HostAddress): ListHit | undefined {
  for (const entry of entriesFor(address, list.hasPaths)) {
    const prefix = sha256Prefix(entry);
    const isAllowed = hasPrefix(list.allowed, prefix);
    if (hasPrefix(list.listed, prefix)) return { entry, allowed: isAllowed };
    if (isAllowed) return widerEntry(list, address, entry);
  }
  return undefined;
}

/** An address that is allowed by a narrow entry is only worth a word when a wider one lists it. */
function widerEntry(list: HostList, address: HostAddress, allowedAs: string): ListHit | undefined {
  const entries = entriesFor(address, list.hasPaths);
  const wider = entries.slice(entries.indexOf(allowedAs) + 1);
  const entry = wider.find((one) => hasPrefix(list.listed, sha256Prefix(one)));
  return entry === undefined ? undefined : { entry, allowed: true };
}

/** Every entry that would cover this address, narrowest first. */
function entriesFor({ host, path }: HostAddress, withPaths: boolean): string[] {
  const hosts = hostAndParents(host).slice(-MOST_HOSTS);
  const wholes = hosts.filter((one) => !isPlatform(one));
  return withPaths && path.length > 1 ? [...pathEntries(host, path), ...wholes] : wholes;
}

/** `example.org/a/b` and `example.org/a`, with and without `www.`. */
function pathEntries(host: string, path: string): string[] {
  const parts = path
    .split('/', MOST_PARTS + 2)
    .filter(Boolean)
    .slice(0, MOST_PARTS);
  const bare = host.replace(/^www\./, '');
  return parts.map((_part, at) => `${bare}/${parts.slice(0, parts.length - at).join('/')}`);
}

/** Is this 48-bit number among the sorted prefixes? Guesses by proportion, then halves. */
export function hasPrefix(prefixes: Uint8Array, prefix: number): boolean {
  let [low, high] = [0, prefixes.length / PREFIX_BYTES - 1];
  let [lowest, highest] = [0, TWO_48];
  for (let turn = 0; low <= high; turn += 1) {
    const share = turn < MOST_GUESSES && highest > lowest ? (prefix - lowest) / (highest - lowest) : 0.5;
    const at = Math.min(high, low + Math.floor((high - low) * Math.min(1, Math.max(0, share))));
    const found = prefixAt(prefixes, at);
    if (found === prefix) return true;
    if (found < prefix) [low, lowest] = [at + 1, found];
    else [high, highest] = [at - 1, found];
  }
  return false;
}

/** The prefix at a place, counted in prefixes. */
export function prefixAt(prefixes: Uint8Array, place: number): number {
  const at = place * PREFIX_BYTES;
  const high = ((prefixes[at] ?? 0) << 16) | ((prefixes[at + 1] ?? 0) << 8) | (prefixes[at + 2] ?? 0);
  const low = ((prefixes[at + 3] ?? 0) << 16) | ((prefixes[at + 4] ?? 0) << 8) | (prefixes[at + 5] ?? 0);
  return high * TWO_24 + low;
}

/** Number of entries that are listed. */
export function countListed({ listed }: HostList): number {
  return listed.length / PREFIX_BYTES;
}
