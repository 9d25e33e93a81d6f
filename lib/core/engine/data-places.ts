import { en } from '@/lib/words/en.ts';
import type { PageDoc } from '../page-doc.ts';
import type { DataPlace } from '../provider.ts';
import type { Evidence } from './evidence.ts';

/**
 * Where this page asked for data while it was open, as its browser noted it; hosts of one provider are one place, and so
 * are those of one registrable domain. Without services that follow visitors. Empty where the reader could not look.
 */
export function dataPlacesOf(doc: PageDoc, evidence: Evidence): readonly DataPlace[] {
  const places = new Map<string, { isProvider: boolean; hosts: string[] }>();
  for (const host of doc.signs.dataHosts ?? []) {
    if (evidence.trackerOf(host)) continue;
    const provider = evidence.providerOf?.(host);
    const name = provider?.name ?? evidence.registrableDomain(host);
    const place = places.get(name) ?? { isProvider: provider !== undefined, hosts: [] };
    place.hosts.push(host);
    places.set(name, place);
  }
  return [...places].map(([name, place]) => ({ name, ...place }));
}

/**
 * "While it was open, this page got its data from one provider: Acme Cloud (api.acme.example)." Undefined where there is
 * more than one place, or nobody knows who runs it.
 */
export function oneProviderWords(places: readonly DataPlace[]): string | undefined {
  const [only, other] = places;
  if (!only?.isProvider || other) return undefined;
  return en('While it was open, this page got its data from one provider: {name} ({hosts}).', {
    name: only.name,
    hosts: hostWords(only.hosts),
  });
}

/** The first hosts by name, and how many more there are. */
export function hostWords(hosts: readonly string[]): string {
  const shown = hosts.slice(0, 4).map((host) => (host.length > 60 ? `${host.slice(0, 60)}…` : host));
  return [shown.join(', '), ...(hosts.length > 4 ? [en('and {more} more', { more: hosts.length - 4 })] : [])].join(' ');
}
