import list from '@/assets/lists/trackers.json';
import type { Tracker } from '@/lib/core/tracker.ts';

/**
 * Known by host. Left out on purpose: wallet nodes, fonts, error reports, and analytics that keep nothing about a
 * person. Source of each: the list itself.
 */
const BY_HOST: ReadonlyMap<string, Tracker> = new Map(
  list.map(({ host, name, kind }) => [host, { host, name, kind: kind as Tracker['kind'] }]),
);

/** The tracker that serves scripts from this host or from one above it; undefined when it is none of the list. */
export function trackerOf(host: string): Tracker | undefined {
  for (let rest = host.toLowerCase().slice(0, 253); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = BY_HOST.get(rest);
    if (found) return found;
  }
  return undefined;
}
