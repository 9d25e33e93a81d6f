import { parse } from 'tldts';
import list from '@/assets/lists/protected-hosts.json';
import { HOST_LISTS } from './listed-host.ts';
import { isNamedInFront } from './shared-hosts.ts';

/**
 * Hosts that many people write at or that everybody uses: a list that names one of them whole is mistaken, and would
 * put a warning on pages of millions. `all` covers what is below, because one owner has it; `itself` does not, because
 * each customer has a name of their own in front. Source: assets/lists/protected-hosts.json.
 */
const COVERS = new Map(list.map(({ host, covers }) => [host, covers]));
/** Explorers, auditors, repositories and the like: what we count as a receipt is not on a list of reports as a whole. */
for (const { host, path } of Object.values(HOST_LISTS).flat()) {
  if (!COVERS.has(host)) COVERS.set(host, path !== undefined || isNamedInFront(host) ? 'itself' : 'all');
}

/**
 * True when no list can name this host as a whole: public suffixes and shared hosting at the parent, big platforms,
 * explorers. One of their customers' hosts, or a path on them, can still be named.
 */
export function isProtectedHost(host: string): boolean {
  if (COVERS.has(host) || isNamedInFront(host) || isSuffix(host)) return true;
  for (let rest = host; rest !== ''; ) {
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
    if (COVERS.get(rest) === 'all') return true;
  }
  return host.startsWith('www.') && isProtectedHost(host.slice(4));
}

/** A name under which others register: `com`, `co.uk`, `github.io`. */
function isSuffix(host: string): boolean {
  const { domain, isIp } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return domain === null && !isIp;
}
