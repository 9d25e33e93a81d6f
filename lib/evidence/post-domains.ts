import { feedSiteOf } from '@/lib/core/feed-sites.ts';
import { pastForwarding } from '@/lib/core/forwarding.ts';
import type { PostWords } from '@/lib/core/saved-post.ts';
import { shownAddressOf } from '@/lib/core/shown-address.ts';
import { registrableDomain, registrableLabel } from './domain.ts';
import { findListedHost } from './listed-host.ts';
import { ownerOf } from './shared-hosts.ts';
import { readAddress } from './web-address.ts';

/** Most domains that are offered for one post. */
const MOST = 6;

/**
 * The registrable domains that a post shows or leads to, its card first; at most 6. Left out: the sites where posts are
 * shown, short links, and addresses where many people write or that belong to an explorer. Never throws.
 */
export function domainsOfPost({ links, card }: Pick<PostWords, 'links' | 'card'>): string[] {
  const shown = [card?.domain ?? '', ...links.map(({ text }) => text)].map((text) => shownAddressOf(text)?.host ?? '');
  const opened = [card?.href ?? '', ...links.map(({ href }) => href)].map((href) => hostOf(pastForwarding(href) ?? ''));
  const found = new Set<string>();
  for (const [index, host] of shown.entries()) {
    for (const one of [host, opened[index] ?? '']) {
      const domain = projectDomain(one);
      if (domain !== undefined) found.add(domain);
    }
  }
  return [...found].slice(0, MOST);
}

/**
 * The registrable domain that a project can have, out of what a person typed: a name or an address. Undefined where it
 * has none (IP addresses, `localhost`, bare suffixes), and for hosts that do not belong to one project.
 */
export function projectDomain(typed: string): string | undefined {
  const text = typed.trim().slice(0, 2_000);
  const host = hostOf(/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`).replace(/\.$/, '');
  if (host === '' || registrableLabel(host) === '' || feedSiteOf(host) !== undefined) return undefined;
  const domain = registrableDomain(host);
  const isShort = findListedHost(host, '/')?.kind === 'shortener';
  return !isShort && ownerOf(`https://${host}/`) === domain ? domain : undefined;
}

function hostOf(address: string): string {
  return readAddress(address)?.hostname.toLowerCase() ?? '';
}
