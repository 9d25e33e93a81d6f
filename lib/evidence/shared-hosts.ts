import { parse } from 'tldts';
import { registrableDomain } from './domain.ts';
import { findListedHost } from './listed-host.ts';
import { pathSegments, readAddress } from './web-address.ts';

/** Hosts that give each customer a name in front of theirs, beside those of the Public Suffix List. Sources: their own sites. */
const NAMED_IN_FRONT = new Set(
  '4everland.app,archbee.io,canny.io,document360.io,dorik.io,freshdesk.com,gamma.site,ghost.io,glitch.me,hashnode.dev,medium.com,mintlify.app,mirror.xyz,notion.so,readme.io,softr.app,substack.com,super.site,tilda.ws,tumblr.com,webflow.com,weebly.com,wordpress.com,zendesk.com'.split(
    ',',
  ),
);

/** True for such a host itself, without a customer's name. In: a host in lower case. */
export function isNamedInFront(host: string): boolean {
  return NAMED_IN_FRONT.has(host);
}

/** Files of repositories, as GitHub serves them. */
const RAW_FILES = 'raw.githubusercontent.com';
/** Folders of code hosts that stand before the organisation. */
const BEFORE_OWNER = new Set(['orgs', 'users', 'groups', 'datasets', 'spaces', 'models', 'collections']);
/** First parts of a code host's own pages. */
const HOST_PAGES =
  /^(?:about|apps|contact|customer-stories|docs|enterprise|explore|features|join|login|marketplace|notifications|pricing|search|security|settings|signup|site|sponsors|team|topics|trending|models|tasks|blog)$/;

/**
 * Whose address this is: a registrable domain (a customer's own name on shared hosting counts as one), or a code host
 * with the organisation (`github.com/acme`). Empty where many people write at one address (social networks, explorers,
 * marketplaces), for addresses that nobody owns (RFC 2606, `.invalid`), and for what is not a web address. Hosts without
 * a domain (IP addresses, `localhost`) keep their port. Never throws.
 */
export function ownerOf(address: string): string {
  const url = readAddress(address);
  if (!url || url.hostname.endsWith('.invalid')) return '';
  const { domain, hostname, isPrivate, isIp } = parse(url.hostname.replace(/\.$/, ''), { allowPrivateDomains: true });
  if (isIp || !hostname?.includes('.')) return url.host;
  if (hostname === RAW_FILES) return organisationOf(url, 'github.com');
  if (isPrivate) return (domain ?? hostname).toLowerCase();
  const registered = registrableDomain(hostname);
  if (NAMED_IN_FRONT.has(registered)) return ownNameOn(registered, hostname);
  const listed = findListedHost(hostname, url.pathname);
  if (!listed) return registered;
  return listed.kind === 'repository' ? organisationOf(url, listed.host) : '';
}

function ownNameOn(shared: string, hostname: string): string {
  const name = hostname.slice(0, -shared.length - 1);
  return name === '' || name === 'www' ? '' : hostname;
}

function organisationOf(url: URL, host: string): string {
  const [first = '', second = ''] = pathSegments(url);
  const name = BEFORE_OWNER.has(first) ? second : first;
  if (name === '' || HOST_PAGES.test(name)) return '';
  return `${host}/${name}`;
}
