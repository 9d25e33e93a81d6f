import list from '@/assets/lists/protected-hosts.json';
import { hostAndParents } from './host-address.ts';
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

/** Hosts of one owner that everybody uses: a list that names one of them is mistaken, and is not taken. */
export function hostsOfEverybody(): string[] {
  return [...COVERS].filter(([, covers]) => covers === 'all').map(([host]) => host);
}

/**
 * True when no list can name this host as a whole: public suffixes and shared hosting at the parent, big platforms,
 * explorers. One of their customers' hosts, or a path on them, can still be named.
 */
export function isProtectedHost(host: string): boolean {
  return isPlatform(host) || hostAndParents(host).length === 0;
}

/** The same for a host that somebody registered: no public suffix is looked up. Time: a few looks into a table. */
export function isPlatform(host: string): boolean {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  if (COVERS.has(bare) || isNamedInFront(bare)) return true;
  for (let rest = bare; rest !== ''; ) {
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
    if (COVERS.get(rest) === 'all') return true;
  }
  return false;
}
