import { parse } from 'tldts';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';

/** A host as browsers write it, and the path below it. */
export interface HostAddress {
  /** Lower case, punycode, without port, user name and the dot at the end. */
  host: string;
  /** Begins with a slash; query and fragment are left out. */
  path: string;
}

/** Longest address that is read, in UTF-16 units: browsers cut at about two million, honest addresses at a few thousand. */
const LONGEST = 8_000;
/** Longest host, as the domain name system has it. */
const LONGEST_HOST = 253;
/** What needs no work: the form that browsers and most lists write. */
const PLAIN = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.){1,20}[a-z][a-z0-9-]{1,62}$/;
/** The scheme of an address; `example.com:443` has a port and no scheme. */
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/\//i;

/**
 * Host and path of what may be a bare host (`Example.com.`) or a web address in any spelling; undefined when it has no
 * host, or none of the web. Never throws.
 */
export function readHostAddress(hostOrUrl: string): HostAddress | undefined {
  const text = hostOrUrl.length > LONGEST ? '' : hostOrUrl.trim();
  if (text.length <= LONGEST_HOST && PLAIN.test(text)) return { host: text, path: '/' };
  if (text === '' || /\s/.test(text)) return undefined;
  const scheme = SCHEME.exec(text)?.[0].toLowerCase();
  if (scheme && scheme !== 'https://' && scheme !== 'http://') return undefined;
  const address = scheme ? text : `http://${text}`;
  if (!canParseUrl(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/\.{1,10}$/, '');
  return host === '' || host.length > LONGEST_HOST ? undefined : { host, path: url.pathname };
}

/** Gateways under which the Public Suffix List has every name for a suffix, although each is one owner's page. */
const NAMES_BELOW = new Set(['eth.limo', 'eth.link']);

/**
 * The host and the hosts above it that one owner registered, nearest first: `a.b.example.co.uk` gives itself,
 * `b.example.co.uk` and `example.co.uk`. Shared hosting counts as a suffix, so `a.pages.dev` has nothing above it. An IP
 * address stands alone; a name under which others register (`com`, `github.io`) belongs to nobody and gives none.
 * Source of suffixes: the Public Suffix List with its private part, as tldts carries it.
 */
export function hostAndParents(host: string): string[] {
  const { domain, isIp } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  if (!domain) return isIp || host.startsWith('[') || isNameBelow(host) ? [host] : [];
  const hosts = [host];
  for (let rest = host; rest.length > domain.length; hosts.push(rest)) rest = rest.slice(rest.indexOf('.') + 1);
  return hosts;
}

function isNameBelow(host: string): boolean {
  return NAMES_BELOW.has(host.slice(host.indexOf('.') + 1));
}
