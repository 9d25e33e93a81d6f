import { isUnderOne } from './own-host.ts';

/** Names that lead to this machine or its own network. Source: RFC 6761, 6762, 8375 and ICANN's `.internal`. */
const INSIDE_NAMES = ['localhost', 'local', 'internal', 'home.arpa', 'lan', 'intranet', 'corp', 'home'];

/** First octets, and how many bits count, of IPv4 ranges that are not public. Source: IANA's special-purpose registry. */
const INSIDE_V4: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xe0000000, 3],
];

/**
 * Does a host lie on this machine or inside its network? In: a host name as `URL` writes it (IPv4 with dots, IPv6 in
 * brackets). A name without a dot counts as inside.
 */
export function isInside(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isInsideV6(host.slice(1, -1));
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host);
  if (v4) return isInsideV4(v4.slice(1).reduce((sum, part) => sum * 256 + Number(part), 0));
  return !host.includes('.') || isUnderOne(host, INSIDE_NAMES);
}

/** Does a host never leave this machine? Source: RFC 6761 (localhost), RFC 1122 (127/8), RFC 4291 (::1). */
export function isLoopback(hostname: string): boolean {
  return /^127(?:\.\d{1,3}){3}$/.test(hostname) || /(?:^|\.)localhost$/.test(hostname) || hostname === '[::1]';
}

function isInsideV4(address: number): boolean {
  return INSIDE_V4.some(
    ([range, bits]) => Math.floor(address / 2 ** (32 - bits)) === Math.floor(range / 2 ** (32 - bits)),
  );
}

/** Unspecified, loopback, mapped IPv4, unique local, link local, multicast. */
function isInsideV6(address: string): boolean {
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped) return isInsideV4(Number.parseInt(mapped[1] ?? '', 16) * 65_536 + Number.parseInt(mapped[2] ?? '', 16));
  return address === '::' || address === '::1' || /^(?:f[cd]|fe[89ab]|ff)[0-9a-f]{0,2}:/.test(address);
}
