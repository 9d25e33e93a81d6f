import { parse } from 'tldts';

/** Names that nobody outside a network knows. Sources: RFC 6761, 6762, 7686 and 8375, and ICANN's `.internal`. */
const NOT_PUBLIC = /\.(?:localhost|local|internal|onion|home\.arpa|lan|intranet|corp|home)$/;

/**
 * A host that anybody could ask, as browsers write it (lower case, A-labels); empty for an IP address, a name of a private
 * network and what is no host. In: a host, without port. Never throws.
 */
export function readPublicHost(subject: string): string {
  const address = `https://${subject}/`;
  if (subject.length > 1_000 || /[/?#@:\\]/.test(subject) || !URL.canParse(address)) return '';
  const host = new URL(address).hostname.replace(/\.$/, '');
  const { isIp, domain } = parse(host);
  return isIp || domain === null || NOT_PUBLIC.test(host) ? '' : host;
}
