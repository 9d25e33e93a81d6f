import { parse } from 'tldts';

/**
 * The part of a host that one owner registered: `docs.example.co.uk` gives `example.co.uk`. Shared hosting counts as a
 * suffix, so `a.pages.dev` and `b.pages.dev` are two owners. In: a host or an address. Out: lower case, without a dot at
 * the end; IP addresses, `localhost` and bare suffixes come back as they are; what has no host gives ''. Never throws.
 * Source of suffixes: the Public Suffix List, as tldts carries it.
 */
export function registrableDomain(hostOrUrl: string): string {
  const { domain, hostname } = parse(hostOrUrl.trim(), { allowPrivateDomains: true });
  return (domain ?? hostname ?? '').toLowerCase();
}

/** The name in front of the suffix: `docs.example.co.uk` gives `example`. Empty when there is none. */
export function registrableLabel(hostOrUrl: string): string {
  return (parse(hostOrUrl.trim(), { allowPrivateDomains: true }).domainWithoutSuffix ?? '').toLowerCase();
}

/** Labels in front of the registrable domain: `stats.eu.example.org` gives `['stats', 'eu']`. */
export function subdomainLabels(host: string): string[] {
  return (parse(host, { allowPrivateDomains: true }).subdomain ?? '').toLowerCase().split('.').filter(Boolean);
}
