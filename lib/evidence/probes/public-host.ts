import { parse } from 'tldts';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { isInside } from '@/lib/core/private-address.ts';

/**
 * A host that anybody could ask, as browsers write it (lower case, A-labels); empty for an IP address, a name of a private
 * network, one that only Tor knows (RFC 7686), and what is no host. In: a host, without port. Never throws.
 */
export function readPublicHost(subject: string): string {
  const address = `https://${subject}/`;
  if (subject.length > 1_000 || /[/?#@:\\]/.test(subject) || !canParseUrl(address)) return '';
  const host = new URL(address).hostname.replace(/\.$/, '');
  const { isIp, domain } = parse(host);
  return isIp || domain === null || isInside(host) || host.endsWith('.onion') ? '' : host;
}
