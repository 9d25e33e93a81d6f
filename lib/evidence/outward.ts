import { webHostOf } from '@/lib/core/host-of.ts';
import type { Outward } from '@/lib/core/outward.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { registrableDomain, registrableLabel } from './domain.ts';

const MOST_HOSTS = 200;
const MOST_HANDLES = 10;

/** An account's own page; a single post, a share button or a search is none. */
const PROFILE =
  /^https?:\/\/(?:www\.|mobile\.)?(?:x\.com|twitter\.com|t\.me|telegram\.me)\/@?(\w{3,40})\/?(?:[?#].{0,200})?$/i;
const PLATFORM_PAGE =
  /^(?:share|intent|home|search|explore|i|hashtag|login|signup|joinchat|proxy|socks|addstickers|s|c)$/i;

/**
 * What a page links to elsewhere. A profile counts as the page's own when its handle carries the name of the page's
 * domain, or when it is the only one of its platform that the page links to. Pure; at most 200 hosts and 10 handles.
 */
export function outwardOf(doc: PageDoc): Outward {
  const own = registrableDomain(doc.url);
  const hosts = new Set<string>();
  const profiles = new Map<string, string>();
  for (const { href } of doc.links) {
    const profile = PROFILE.exec(href.slice(0, 300))?.[1];
    if (profile && !PLATFORM_PAGE.test(profile)) profiles.set(profile.toLowerCase(), profile);
    const host = webHostOf(href);
    if (host !== '' && hosts.size < MOST_HOSTS && registrableDomain(host) !== own) hosts.add(host);
  }
  const label = registrableLabel(doc.url).replace(/[^a-z0-9]/g, '');
  const named = [...profiles].filter(([handle]) => label.length >= 3 && handle.replace(/_/g, '').includes(label));
  const handles = (named.length > 0 ? named : profiles.size === 1 ? [...profiles] : []).map(([, handle]) => handle);
  return { hosts: [...hosts], handles: handles.slice(0, MOST_HANDLES) };
}
