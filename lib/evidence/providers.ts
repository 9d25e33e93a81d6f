import list from '@/assets/lists/providers.json';
import type { Provider } from '@/lib/core/provider.ts';

/** Providers by a host that they serve customers from. Short on purpose: only well-known ones. Source of each: the list itself. */
const BY_HOST: ReadonlyMap<string, Provider> = new Map(
  list.map(({ host, name, kind }) => [host, { name, kind: kind as Provider['kind'] }]),
);

/** The provider that runs this host or one above it; undefined when it is none of the list. */
export function providerOf(host: string): Provider | undefined {
  for (let rest = host.toLowerCase().slice(0, 253); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = BY_HOST.get(rest);
    if (found) return found;
  }
  return undefined;
}
