import { canParseUrl } from './can-parse-url.ts';
/** Everything that pages can be read from: what the manifest names, and what a look-up needs whose place the page decides. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * The pattern under which browsers give permission for the host of an address: "https://archive.org/*". Ports are left
 * out, because Firefox knows none in patterns. Undefined for what is not on the web.
 */
export function originPattern(address: string): string | undefined {
  if (!canParseUrl(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : undefined;
}

/** The same for hosts of which only the name is known (with or without a port): with and without encryption, each once. */
export function patternsOfHosts(hosts: readonly string[]): string[] {
  const addresses = hosts.flatMap((host) => [`http://${host}/`, `https://${host}/`]);
  return [...new Set(addresses.flatMap((address) => originPattern(address) ?? []))];
}
